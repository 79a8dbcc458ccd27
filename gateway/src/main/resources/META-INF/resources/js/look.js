import { el } from './dom.js';

const STILL = matchMedia('(prefers-reduced-motion: reduce)');
const DARK = matchMedia('(prefers-color-scheme: dark)');
const NARROW = matchMedia('(max-width: 640px)');

export const isNarrow = () => NARROW.matches;

/** Calls back when the charts' colours or proportions change; texts and cards follow by CSS alone. */
export const onNewLook = changed => [STILL, DARK, NARROW].forEach(query => query.addEventListener('change', changed));

/** A colour of css/tokens.css as it is now, light or dark. */
export const color = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** What all charts have in common. */
export function base() {
  return {
    animation: !STILL.matches,
    animationDuration: 500,
    animationDurationUpdate: 400,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: color('ink') },
    aria: { enabled: false }, // the figure has its own label and table
    tooltip: {
      trigger: 'axis',
      confine: true,
      className: 'tip',
      backgroundColor: color('surface'),
      borderColor: color('line'),
      textStyle: { color: color('ink'), fontSize: 13 },
      axisPointer: { type: 'shadow', shadowStyle: { color: color('hover') } },
    },
  };
}

export function valueAxis(formatter, more = {}) {
  return {
    type: 'value',
    axisLabel: { color: color('muted'), fontSize: 11, formatter },
    splitLine: { lineStyle: { color: color('line') } },
    splitNumber: 4,
    ...more,
  };
}

/** A tooltip as nodes, so that no text is ever read as HTML and no inline style is needed. */
export function tip(title, lines) {
  const items = lines.map(({ paint, name, value }) => {
    const dot = el('i', { class: 'dot' });
    dot.style.backgroundColor = paint;
    return el('li', {}, dot, el('span', {}, name), el('b', {}, value));
  });
  return el('div', { class: 'tip-body' }, el('p', {}, title), el('ul', {}, ...items));
}
