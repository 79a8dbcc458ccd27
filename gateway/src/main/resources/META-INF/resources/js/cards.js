import { definition } from './definitions.js';
import { el, renew, setText } from './dom.js';
import { language, pick, t } from './i18n.js';
import { brief, change, exact, move, thisYear, told, unitName, withUnit } from './numbers.js';
import { at, earliest, latest, previous, PROGRAMME, total } from './series.js';
import { sparkline } from './spark.js';
import { drawSplit } from './split.js';
import { address } from './state.js';
import { yearly } from './store.js';

const HIGHLIGHT_MS = 2_600;

/**
 * A card with the figure of the chosen year. show: "year" sets it against the year before, "since" against the first on
 * record, "now" is today's whatever the year. With `leads` the name leads to the charts that follow it.
 */
export function card(code, { show = 'year', look = '', split = [], leads = false } = {}) {
  const part = build(leads);
  const node = el(
    'article',
    { 'class': `card ${look}`, 'data-indicator': code, 'data-show': show, 'data-state': 'loading' },
    el('header', {}, part.title, part.info),
    part.definition,
    el('div', { class: 'figures' }, part.from, el('p', { class: 'figure' }, part.number, ' ', part.unit)),
    part.period,
    part.sum,
    part.extra,
  );
  node.addEventListener('pointerleave', part.leave);
  return {
    node,
    queries: view => (view.has(code) ? [code, ...split].map(each => yearly(each, view.region)) : []),
    draw: (view, isLive) => draw(node, part, { code, show, split, leads }, view, isLive),
  };
}

/** The inside is built once; drawing only changes texts, so focus and open definitions survive. */
function build(leads) {
  const { button, text, leave } = definition();
  const link = leads ? el('a', { 'data-go': true }) : undefined;
  return {
    leave,
    link,
    info: button,
    definition: text,
    title: el('h3', {}, ...(link ? [link] : [])),
    from: el('p', { class: 'from', hidden: true }),
    number: el('span', { class: 'number' }),
    unit: el('span', { class: 'unit' }),
    period: el('p', { class: 'period' }),
    sum: el('p', { class: 'sum' }),
    extra: el('div', { class: 'extra' }),
  };
}

/** Shows a card's figure; answers what to announce when a live change has altered it. */
function draw(node, part, spec, view, isLive) {
  const { code } = spec;
  node.hidden = !view.has(code) && view.catalogue.size > 0;
  if (node.hidden) return undefined;
  const indicator = view.indicator(code);
  const figure = figureOf(spec.show, view.points(code), view, indicator);
  const state = figure ? 'ready' : view.known(code) ? 'none' : view.error(code) ? 'error' : 'loading';
  const before = node.dataset.value;
  node.dataset.state = state;
  node.classList.toggle('old', Boolean(figure && view.error(code)));
  node.classList.toggle('followed', Boolean(spec.leads && view.followed === code));
  drawTexts(node, part, indicator, figure, view);
  if (figure) drawFigure(node, part, figure, indicator, view);
  else drawAbsence(node, part, state, view);
  if (spec.split.length) drawSplit(part.extra, spec.split, figure, view);
  else if (!node.matches('.plain')) drawSpark(part, figure, view);
  if (!isLive || !figure || before === undefined || before === node.dataset.value) return undefined;
  highlight(node);
  return t('changed', { name: pick(indicator.name), value: withUnit(figure.value, indicator, exact) });
}

/** What each kind of card shows of a series: the point, what it is set against, and a sum over the programme. */
function figureOf(show, points, view, indicator) {
  const point = show === 'now' ? latest(points) : latest(points, view.year);
  if (!point) return undefined;
  const chosen = show !== 'now' && view.base !== undefined;
  const base = chosen
    ? at(points, view.base)
    : show === 'since'
      ? earliest(points, point.year)
      : previous(points, point.year);
  const isSummed = indicator.kind === 'FLOW' && indicator.unit !== '%';
  const to = Math.max(PROGRAMME.from, view.year);
  return {
    ...point,
    base: base?.year === point.year ? undefined : base,
    isFirst: !chosen && !base,
    sum: isSummed && to > PROGRAMME.from ? { to, value: total(points, PROGRAMME.from, to) } : undefined,
    points,
  };
}

function periodText({ year }, { kind }) {
  if (kind !== 'STOCK') return t('year-of', { year });
  return t(year === thisYear() ? 'now' : 'end-of', { year });
}

function drawTexts(node, part, indicator, figure, view) {
  const name = pick(indicator.name);
  if (part.link) {
    setText(part.link, name);
    part.link.href = `${address({ by: indicator.code, step: null })}#follow`;
    if (view.followed === indicator.code) part.link.setAttribute('aria-current', 'true');
    else part.link.removeAttribute('aria-current');
  } else setText(part.title, name);
  part.info.setAttribute('aria-label', t('definition-of', { name }));
  const source = view.departmentOf(indicator.code) ?? sourceText(indicator);
  const version = indicator.version ? t('version', indicator) : '';
  const stands = figure?.records && !figure.suppressed ? t('from-records', { count: exact(figure.records) }) : '';
  const drift = view.drift(indicator.code).length ? t('drift-here') : '';
  setText(part.definition, [pick(indicator.definition), source, stands, version, drift].filter(Boolean).join('\n'));
  node.classList.toggle('drifting', Boolean(drift));
}

function drawFigure(node, part, figure, indicator, view) {
  const { base } = figure;
  node.dataset.value = figure.value ?? '';
  node.dataset.period = figure.year;
  setText(part.number, told(figure, brief));
  part.number.title = figure.suppressed ? t('suppressed-why') : withUnit(figure.value, indicator, exact);
  setText(part.unit, unitName(indicator));
  const isSet = base && base.value !== undefined && figure.value !== undefined;
  renew(part.period, [
    el('span', {}, periodText(figure, indicator)),
    ...(figure.suppressed ? [el('span', { class: 'why' }, t('suppressed-why'))] : moved(figure, isSet, indicator)),
  ]);
  if (isSet) Object.assign(node.dataset, { baseValue: base.value, basePeriod: base.year });
  else ['baseValue', 'basePeriod'].forEach(name => delete node.dataset[name]);
  drawSum(part, figure, indicator, view);
  if (node.matches('.pair')) drawFrom(part, isSet && base, indicator);
}

function moved(figure, isSet, indicator) {
  if (!isSet) return figure.isFirst ? [el('span', {}, t('first-year'))] : [];
  const { value, base, year, yearOnYear } = figure;
  if (value === base.value) return [el('span', { 'class': 'change', 'data-moves': 0 }, t('unchanged', base))];
  const isNext = base.year === year - 1;
  const by = isNext ? move(base.value, value, indicator, yearOnYear) : change(base.value, value, indicator);
  const text = language() === 'zh' ? `${t('since', base)} ${by}` : `${by} ${t('since', base)}`;
  return [el('span', { 'class': 'change', 'data-moves': Math.sign(value - base.value) }, text)];
}

/** The programme's sum; in a village also the way to the records a figure stands on. */
function drawSum(part, figure, indicator, view) {
  const parts = [];
  if (figure.sum?.value !== undefined) {
    parts.push(el('span', {}, t('sum-of', { from: PROGRAMME.from, to: figure.sum.to, value: withUnit(figure.sum.value, indicator) })));
  }
  if (view.isVillage && figure.records && !figure.suppressed) {
    const href = address({ open: `records:${indicator.code}:${figure.period}` });
    parts.push(el('a', { href, 'data-go': true }, t('records-of', { count: exact(figure.records) })));
  }
  renew(part.sum, parts);
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

function drawSpark(part, figure, view) {
  part.extra.replaceChildren(sparkline(figure?.points ?? [], figure?.year ?? view.year));
}

function drawAbsence(node, part, state, view) {
  ['value', 'period', 'baseValue', 'basePeriod'].forEach(name => delete node.dataset[name]);
  part.from.hidden = true;
  setText(part.number, state === 'loading' ? '' : '—');
  part.number.removeAttribute('title');
  setText(part.unit, '');
  renew(part.period, [el('span', {}, { loading: t('loading'), none: t('no-figure'), error: t('failed') }[state])]);
  const why = { none: t('no-figure-text', { region: view.name(view.region), year: view.year }), error: t('failed-text') }[state];
  renew(part.sum, why ? [el('span', {}, why)] : []);
}

function highlight(node) {
  node.classList.remove('changed');
  void node.offsetWidth; // restarts the animation when a second change follows at once
  node.classList.add('changed');
  setTimeout(() => node.classList.remove('changed'), HIGHLIGHT_MS);
}

const sourceText = ({ field, source }) => t(field === 'reported' ? 'source-reports' : `source-${source}`);
