import * as api from './api.js';
import { absence, chart, paint } from './charts.js';
import { el, renew } from './dom.js';
import { pick, t } from './i18n.js';
import { exact, periodName, told, unitName, withUnit } from './numbers.js';
import { CITY } from './places.js';
import { atPeriod } from './series.js';
import { go } from './state.js';
import * as store from './store.js';
import { trendPlot } from './trend-plot.js';

/** A chart of a few series by year; `city` marks the comparison that a township gets. */
export function trend(id, series, look) {
  const node = chart({ 'class': look, 'data-trend': id });
  const shown = view => series.filter(spec => view.has(spec.code) && !(spec.city && view.region === CITY));
  return {
    node,
    queries: view => shown(view).map(spec => queryOf(spec, view)),
    draw(view) {
      const specs = shown(view);
      node.hidden = !specs.length && view.catalogue.size > 0;
      if (!node.hidden) drawTrend(node, t(`chart-${id}`), specs, view);
    },
  };
}

/** The chart of the indicator that is followed, by year, quarter or month. */
export function followed(look) {
  const steps = ['year', 'quarter', 'month'].map(step => {
    const button = el('button', { 'type': 'button', 'data-step': step });
    button.addEventListener('click', () => go({ step: step === 'year' ? null : step }));
    return button;
  });
  const group = el('div', { class: 'steps', role: 'group' }, ...steps);
  const node = chart({ 'class': look, 'data-trend': 'followed', 'id': 'follow' }, group);
  const specsOf = view => {
    const indicator = view.indicator(view.followed);
    const as = indicator.kind === 'FLOW' ? 'bar' : 'line';
    return [
      { code: view.followed, as, paint: 'pine', area: true },
      ...(view.region !== CITY && indicator.unit === '%' ? [{ code: view.followed, as: 'line', paint: 'copper', city: true }] : []),
    ];
  };
  return {
    node,
    queries: view => (view.followed ? specsOf(view).map(spec => queryOf(spec, view, stepOf(view))) : []),
    draw(view) {
      node.hidden = !view.followed && view.catalogue.size > 0;
      const allowed = stepsOf(view);
      group.setAttribute('aria-label', t('step'));
      group.hidden = allowed.length < 2;
      steps.forEach(button => {
        button.hidden = !allowed.includes(button.dataset.step);
        button.textContent = t(`step-${button.dataset.step}`);
        button.setAttribute('aria-pressed', String(button.dataset.step === stepOf(view)));
      });
      if (!node.hidden) drawTrend(node, pick(view.indicator(view.followed).name), specsOf(view), view, stepOf(view));
    },
  };
}

function stepsOf(view) {
  const { granularity } = view.indicator(view.followed);
  return { MONTH: ['year', 'quarter', 'month'], QUARTER: ['year', 'quarter'] }[granularity] ?? ['year'];
}

const stepOf = view => (stepsOf(view).includes(view.step) ? view.step : 'year');

function queryOf({ code, city, region }, view, step = 'year') {
  const place = city ? CITY : (region ?? view.region);
  return step === 'year' ? store.yearly(code, place) : store.finer(code, place, step, view.year);
}

export function drawTrend(node, title, specs, view, step = 'year') {
  const queries = specs.map(spec => queryOf(spec, view, step));
  const lines = specs.map((spec, i) => lineOf(spec, view, store.points(queries[i]))).filter(line => line.points.length);
  if (!lines.length) {
    return paint(node, { title, state: absence(queries.every(store.known), queries.some(store.error)) });
  }
  const periods = range(lines, step);
  const units = [...new Set(lines.map(line => line.unit))].join(t('list'));
  const data = {
    columns: [t(`step-${step}`), ...lines.map(line => `${line.name} (${line.unit})`)],
    rows: periods.map(period => [period, ...lines.map(line => cell(atPeriod(line.points, period)))]),
  };
  const label = [title, ...lines.map(described)].join(t('separator'));
  return paint(node, {
    title,
    note: t('units', { units }),
    label,
    data,
    option: trendPlot(lines, periods, view),
    source: sourceOf(queries),
  });
}

/** One indicator of one region is a file of the gateway's; several together are the page's own. */
function sourceOf([query, ...more]) {
  const { code, region, from, to } = query;
  return more.length ? undefined : { path: api.indicatorPath(code), question: { region, from, to } };
}

function lineOf(spec, view, points) {
  const indicator = view.indicator(spec.code);
  const name = pick(indicator.name);
  return {
    ...spec,
    indicator,
    name: spec.name ?? (spec.city ? t('city-line', { name }) : name),
    unit: unitName(indicator),
    points,
  };
}

function described({ name, points, indicator }) {
  const told = points.filter(point => !point.suppressed);
  if (!told.length) return `${name} ${t('suppressed')}`;
  const [first, last] = [told[0], told.at(-1)];
  return t('from-to', {
    name,
    from: periodName(first.period),
    to: periodName(last.period),
    first: withUnit(first.value, indicator, exact),
    last: withUnit(last.value, indicator, exact),
  });
}

/** Every period between the first and the last, so that a gap shows as one. */
function range(lines, step) {
  const seen = [...new Set(lines.flatMap(line => line.points.map(point => point.period)))].sort();
  if (step !== 'year') return seen;
  const [first, last] = [Number(seen[0]), Number(seen.at(-1))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

const cell = point => (point ? told(point) : '');

/** A select with its label; the options come when it is drawn. */
export function choice(id, changed) {
  const label = el('span');
  const select = el('select', { id });
  select.addEventListener('change', () => changed(select.value));
  return {
    node: el('label', {}, label, select),
    draw(text, options, value) {
      label.textContent = text;
      renew(
        select,
        options.map(([code, name]) => el('option', { value: code }, name)),
        value,
      );
    },
  };
}
