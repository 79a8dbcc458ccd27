import { absence, paint } from './charts.js';
import { pick, t } from './i18n.js';
import { exact, unitName, withUnit } from './numbers.js';
import { CITY } from './places.js';
import { at } from './series.js';
import { trendPlot } from './trend-plot.js';

/** Each chart by year: which series, drawn how, in which colour of css/tokens.css; `city` is the comparison a township gets. */
const TRENDS = {
  poverty: [
    { code: 'poor-persons', as: 'bar', paint: 'pine' },
    { code: 'poverty-incidence-rate', as: 'line', paint: 'copper', axis: 1 },
  ],
  income: [
    { code: 'per-capita-net-income', as: 'line', paint: 'pine', area: true },
    { code: 'per-capita-net-income', as: 'line', paint: 'copper', city: true },
  ],
  categories: [
    { code: 'registered-households-registered-poor', as: 'bar', paint: 'registered-poor', stack: 'all' },
    { code: 'registered-households-exited', as: 'bar', paint: 'exited', stack: 'all' },
    { code: 'registered-households-low-income', as: 'bar', paint: 'low-income', stack: 'all' },
    { code: 'registered-households-ordinary', as: 'bar', paint: 'ordinary', stack: 'all' },
  ],
  fairs: [{ code: 'job-fairs', as: 'bar', paint: 'pine' }],
};

/** The figures a chart needs, as {code, city}. */
export const seriesOf = figure => TRENDS[figure.dataset.trend];

export function drawTrend(figure, view) {
  const specs = seriesOf(figure).filter(spec => !spec.city || view.region !== CITY);
  const lines = specs.map(spec => lineOf(spec, view)).filter(line => line.points.length);
  const title = t(figure.dataset.trend);
  if (!lines.length) {
    const codes = specs.map(spec => spec.code);
    return paint(figure, { title, state: absence(codes.every(view.known), codes.some(view.error)) });
  }
  const years = range(lines);
  const units = [...new Set(lines.map(line => line.unit))].join(t('list'));
  const data = {
    columns: [t('year'), ...lines.map(line => `${line.name} (${line.unit})`)],
    rows: years.map(year => [String(year), ...lines.map(line => text(at(line.points, year), exact))]),
  };
  const label = [title, ...lines.map(described)].join(t('separator'));
  paint(figure, { title, note: t('units', { units }), label, data, option: trendPlot(lines, years, view) });
}

function lineOf(spec, view) {
  const indicator = view.indicator(spec.code);
  const name = pick(indicator.name);
  return {
    ...spec,
    indicator,
    name: spec.city ? t('city-line', { name }) : name,
    unit: unitName(indicator),
    points: view.points(spec.code, spec.city ? CITY : view.region),
  };
}

function described({ name, points, indicator }) {
  const [first, last] = [points[0], points.at(-1)];
  return t('from-to', {
    name,
    from: first.year,
    to: last.year,
    first: withUnit(first.value, indicator, exact),
    last: withUnit(last.value, indicator, exact),
  });
}

function range(lines) {
  const seen = lines.flatMap(line => line.points.map(point => point.year));
  const first = Math.min(...seen);
  return Array.from({ length: Math.max(...seen) - first + 1 }, (_, i) => first + i);
}

const text = (point, format) => (point ? format(point.value) : '');
