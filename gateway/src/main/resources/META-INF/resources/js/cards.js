import { definition } from './definitions.js';
import { el, setText } from './dom.js';
import { language, pick, t } from './i18n.js';
import { brief, change, exact, thisYear, unitName, withUnit } from './numbers.js';
import { at, earliest, latest, PROGRAMME, previous, total } from './series.js';
import { sparkline } from './spark.js';
import { drawSplit } from './split.js';

const HIGHLIGHT_MS = 2_600;
const parts = new WeakMap();

export const cards = () => [...document.querySelectorAll('.card[data-indicator]')];
export const codesOf = card => [card.dataset.indicator, ...(card.dataset.split?.split(' ') ?? [])];

/** Builds a card's inside once; drawing only changes texts, so focus and open definitions survive. */
export function prepare(card) {
  const { button, text, leave } = definition();
  const part = {
    info: button,
    definition: text,
    title: el('h3'),
    from: el('p', { class: 'from', hidden: true }),
    number: el('span', { class: 'number' }),
    unit: el('span', { class: 'unit' }),
    period: el('p', { class: 'period' }),
    change: el('p', { class: 'change' }),
    extra: el('div', { class: 'extra' }),
  };
  card.addEventListener('pointerleave', leave);
  card.replaceChildren(
    el('header', {}, part.title, part.info),
    part.definition,
    el('div', { class: 'figures' }, part.from, el('p', { class: 'figure' }, part.number, ' ', part.unit)),
    part.period,
    part.change,
    part.extra,
  );
  card.dataset.state = 'loading';
  parts.set(card, part);
}

/** Shows a card's figure; answers what to announce when a live change has altered it. */
export function draw(card, view, isLive) {
  const code = card.dataset.indicator;
  const indicator = view.indicator(code);
  const figure = figureOf(card.dataset.show, view.points(code), view.year, indicator);
  const part = parts.get(card);
  const state = figure ? 'ready' : view.known(code) ? 'none' : view.error(code) ? 'error' : 'loading';
  const before = card.dataset.value;
  card.dataset.state = state;
  card.classList.toggle('old', Boolean(figure && view.error(code)));
  drawTexts(part, indicator);
  if (figure) drawFigure(card, part, figure, indicator);
  else drawAbsence(card, part, state, view);
  if (card.dataset.split) drawSplit(part.extra, codesOf(card).slice(1), figure, view);
  if (!isLive || !figure || before === undefined || before === card.dataset.value) return undefined;
  highlight(card);
  return t('changed', { name: pick(indicator.name), value: withUnit(figure.value, indicator, exact) });
}

/** What each kind of card shows of a series: {value, year, period, text, base, points}. */
function figureOf(show, points, year, indicator) {
  if (show === 'sum') {
    const to = Math.max(year, PROGRAMME.from);
    const value = total(points, PROGRAMME.from, to);
    const text = t('sum-of', { from: PROGRAMME.from, to });
    return value === undefined ? undefined : { value, period: `${PROGRAMME.from}-${to}`, text };
  }
  const fixed = Number(show);
  const point = fixed ? at(points, fixed) : show === 'now' ? latest(points) : latest(points, year);
  if (!point) return undefined;
  if (fixed) return { ...point, period: point.year, text: t('spring-breeze', point) };
  const base = show === 'now' ? previous(points, point.year) : earliest(points, point.year);
  return {
    ...point,
    period: point.year,
    text: periodText(point.year, indicator),
    base,
    first: !base,
    points: points.filter(p => p.year <= point.year),
  };
}

function periodText(year, { kind }) {
  if (kind !== 'STOCK') return t('year-of', { year });
  return t(year === thisYear() ? 'now' : 'end-of', { year });
}

function drawTexts(part, indicator) {
  const name = pick(indicator.name);
  setText(part.title, name);
  part.info.setAttribute('aria-label', t('definition-of', { name }));
  setText(part.definition, [pick(indicator.definition), t(`source-${indicator.source}`)].join('\n'));
}

function drawFigure(card, part, figure, indicator) {
  const { base } = figure;
  card.dataset.value = figure.value;
  card.dataset.period = figure.period;
  setText(part.number, brief(figure.value));
  part.number.title = withUnit(figure.value, indicator, exact);
  setText(part.unit, unitName(indicator));
  setText(part.period, figure.text);
  setText(part.change, changeText(figure, indicator));
  part.change.dataset.moves = base ? Math.sign(figure.value - base.value) : '';
  if (base) Object.assign(card.dataset, { baseValue: base.value, basePeriod: base.year });
  else ['baseValue', 'basePeriod'].forEach(name => delete card.dataset[name]);
  if (card.matches('.pair')) drawFrom(part, base, indicator);
  if (!card.matches('.wide, .third')) part.extra.replaceChildren(sparkline(figure.points ?? []));
}

function drawFrom(part, base, indicator) {
  part.from.hidden = !base;
  if (!base) return;
  const number = el(
    'span',
    { class: 'from-number', title: withUnit(base.value, indicator, exact) },
    withUnit(base.value, indicator),
  );
  part.from.replaceChildren(el('span', { class: 'from-year' }, t('year-of', base)), ' ', number);
}

function changeText({ value, base, first }, indicator) {
  if (!base) return first ? t('first-year') : '';
  if (value === base.value) return t('unchanged', base);
  const moved = change(base.value, value, indicator);
  return language() === 'zh' ? `${t('since', base)} ${moved}` : `${moved} ${t('since', base)}`;
}

function drawAbsence(card, part, state, view) {
  ['value', 'period', 'baseValue', 'basePeriod'].forEach(name => delete card.dataset[name]);
  part.from.hidden = true;
  setText(part.number, state === 'loading' ? '' : '—');
  part.number.removeAttribute('title');
  setText(part.unit, '');
  setText(part.period, { loading: t('loading'), none: t('no-figure'), error: t('failed') }[state]);
  setText(
    part.change,
    {
      loading: '',
      none: t('no-figure-text', { region: view.name(view.region), year: view.year }),
      error: t('failed-text'),
    }[state],
  );
  part.change.dataset.moves = '';
  part.extra.replaceChildren();
}

function highlight(card) {
  card.classList.remove('changed');
  void card.offsetWidth; // restarts the animation when a second change follows at once
  card.classList.add('changed');
  setTimeout(() => card.classList.remove('changed'), HIGHLIGHT_MS);
}
