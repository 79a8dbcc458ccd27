import { el, setText, svg } from './dom.js';
import { pick } from './i18n.js';
import { told, unitName } from './numbers.js';
import { latest } from './series.js';

/** A total's parts as one bar and a legend with figures; a part without records counts none, an unread part is unknown. */
export function drawSplit(holder, codes, whole, view) {
  if (!whole) return holder.replaceChildren();
  const points = codes.map(
    code => latest(view.points(code), whole.year) ?? (view.known(code) ? { value: 0 } : undefined),
  );
  if (holder.childElementCount === 0) holder.append(bar(codes), legend(codes));
  const sum = points.reduce((a, b) => a + (b?.value ?? 0), 0) || 1;
  let start = 0;
  codes.forEach((code, i) => {
    const rect = holder.querySelector(`rect[data-part="${code}"]`);
    const width = (100 * (points[i]?.value ?? 0)) / sum;
    rect.setAttribute('x', start);
    rect.setAttribute('width', width);
    start += width;
    const item = holder.querySelector(`li[data-indicator="${code}"]`);
    const indicator = view.indicator(code);
    item.hidden = !view.has(code);
    Object.assign(item.dataset, { value: points[i]?.value ?? '', period: whole.year });
    setText(item.querySelector('.part-name'), pick(indicator.name));
    setText(item.querySelector('.part-value'), told(points[i]));
    item.title = `${told(points[i])} ${unitName(indicator)}`;
  });
  return undefined;
}

function bar(codes) {
  const parts = codes.map(code => svg('rect', { 'data-part': code, 'class': `fill-${code}`, 'height': 10 }));
  return svg(
    'svg',
    { class: 'split', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...parts,
  );
}

function legend(codes) {
  const items = codes.map(code =>
    el(
      'li',
      { 'data-indicator': code },
      el('i', { 'class': `dot fill-${code}`, 'aria-hidden': 'true' }),
      el('span', { class: 'part-name' }),
      ' ',
      el('span', { class: 'part-value' }),
    ),
  );
  return el('ul', { class: 'parts' }, ...items);
}
