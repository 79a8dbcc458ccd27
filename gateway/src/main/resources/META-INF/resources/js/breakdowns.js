import * as api from './api.js';
import { breakdownPlot, columnsPlot } from './breakdown-plot.js';
import { absence, chart, paint } from './charts.js';
import { pick, t } from './i18n.js';
import { thisYear, told, unitName } from './numbers.js';
import { at, latest } from './series.js';
import * as store from './store.js';

/** Up to so many values stand as stacked columns by year; more are bars of one year, each with its name. */
const MOST_STACKED = 6;

/** An indicator by the values of its dimension. */
export function breakdown(code, look) {
  const node = chart({ 'class': look, 'data-breakdown': code });
  const queryOf = view => store.byLabel(code, view.region, view.indicator(code).dimension?.code);
  return {
    node,
    queries: view => (view.indicator(code).dimension ? [queryOf(view)] : []),
    draw(view) {
      const { dimension } = view.indicator(code);
      node.hidden = !dimension && view.catalogue.size > 0;
      if (dimension) drawBreakdown(node, code, dimension, queryOf(view), view);
    },
  };
}

function drawBreakdown(node, code, dimension, query, view) {
  const indicator = view.indicator(code);
  const title = t('by-dimension', { name: pick(indicator.name), dimension: pick(dimension.name) });
  const all = dimension.values.map(value => ({
    code: value.code,
    name: pick(value.name),
    points: store.points(query, query.region, value.code),
  }));
  const lines = all.filter(line => line.points.length);
  if (!lines.length) return paint(node, { title, state: absence(store.known(query), store.error(query)) });
  const isEmpty = lines.every(line => line.points.every(point => point.value === 0));
  if (isEmpty) return paint(node, { title, state: 'none', message: t('all-zero') });
  const { breakdown: by, from, to, region } = query;
  const source = { path: api.indicatorPath(code), question: { region, from, to, breakdown: by } };
  const note = t('units', { units: unitName(indicator) });
  return paint(node, {
    title,
    source,
    ...(dimension.values.length > MOST_STACKED ? bars(lines, indicator, view) : columns(lines, indicator, view, note)),
  });
}

function columns(lines, indicator, view, note) {
  const years = yearsOf(lines);
  return {
    note,
    data: {
      columns: [t('year'), ...lines.map(line => line.name)],
      rows: years.map(year => [String(year), ...lines.map(line => told(at(line.points, year)))]),
    },
    option: columnsPlot(lines, years, indicator, view),
  };
}

/** The chosen year, or the last one before it that has figures; the compared year's bar is the pale one behind. */
function bars(lines, indicator, view) {
  const year = Math.max(...lines.map(line => latest(line.points, view.year)?.year ?? lines[0].points[0].year));
  const base = view.base ?? year - 1;
  const rows = lines
    .map(line => ({ ...line, now: at(line.points, year), before: at(line.points, base) }))
    .sort((a, b) => (b.now?.value ?? 0) - (a.now?.value ?? 0) || (b.before?.value ?? 0) - (a.before?.value ?? 0));
  const hasBase = rows.some(row => row.before);
  return {
    note: t(hasBase ? 'bars-note' : 'bars-note-one', { year, from: base, unit: unitName(indicator) }),
    data: {
      columns: ['', ...(hasBase ? [String(base)] : []), String(year)],
      rows: rows.map(row => [row.name, ...(hasBase ? [told(row.before)] : []), told(row.now)]),
    },
    option: breakdownPlot(rows, year, hasBase ? base : undefined, indicator),
  };
}

function yearsOf(lines) {
  const seen = lines.flatMap(line => line.points.filter(point => point.value || point.suppressed).map(point => point.year));
  const first = Math.min(...seen, thisYear());
  return Array.from({ length: Math.max(...seen, first) - first + 1 }, (_, i) => first + i);
}
