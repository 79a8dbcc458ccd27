import { absence, paint } from './charts.js';
import { pick, t } from './i18n.js';
import { base, color, isNarrow, tip, valueAxis } from './look.js';
import { brief, exact, short, unitName, withUnit } from './numbers.js';
import { CITY } from './places.js';
import { at } from './series.js';

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
  paint(figure, { title, note: t('units', { units }), label, data, option: option(lines, years, view) });
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

function option(lines, years, view) {
  const twoAxes = lines.some(line => line.axis);
  return {
    ...base(),
    tooltip: { ...base().tooltip, formatter: marks => tipOf(marks, lines, years) },
    legend: legend(lines.length > 1),
    grid: { left: 4, right: 4, top: gridTop(lines.length), bottom: 2, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: years.map(year => ({ value: String(year), textStyle: year === view.year ? { color: color('ink'), fontWeight: 700 } : {} })),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: color('line-strong') } },
      axisLabel: { color: color('muted') },
    },
    yAxis: [
      valueAxis(short, { minInterval: lines[0].as === 'bar' ? 1 : 0, max: twoAxes ? ({ max }) => roomAbove(max) : undefined }),
      ...(twoAxes ? [valueAxis(value => `${short(value)} %`, { splitLine: { show: false }, min: 0 })] : []),
    ],
    series: lines.map((line, i) => seriesOption(line, years, lines.findLastIndex(other => other.stack) === i)),
  };
}

/** Bars keep to the lower half where a line with an axis of its own runs above them. */
function roomAbove(highest) {
  const step = 10 ** Math.floor(Math.log10(highest || 1));
  return Math.ceil((1.7 * highest) / step) * step || 1;
}

/** Room for the legend, which takes more lines the more there is in it. */
function gridTop(entries) {
  if (entries < 4) return entries > 1 ? 44 : 22;
  return isNarrow() ? 92 : 66;
}

function legend(show) {
  return { show, top: 0, left: 0, itemWidth: 12, itemHeight: 12, itemGap: 14, textStyle: { color: color('muted'), fontSize: 12 }, inactiveColor: color('line-strong') };
}

function tipOf(marks, lines, years) {
  const year = years[marks[0].dataIndex];
  const shown = lines.filter(line => at(line.points, year));
  return tip(t('year-of', { year }), shown.map(line => ({
    paint: color(line.paint),
    name: line.name,
    value: withUnit(at(line.points, year).value, line.indicator, exact),
  })));
}

function seriesOption({ code, name, as, paint: paintName, points, axis = 0, stack, area, city }, years, isTop) {
  const paintColor = color(paintName);
  return {
    id: `${code}${city ? '-city' : ''}`,
    name,
    type: as,
    z: as === 'bar' ? 3 : 2, // a bar's label stays above the line
    stack,
    yAxisIndex: axis,
    data: years.map(year => at(points, year)?.value ?? null),
    color: paintColor,
    barMaxWidth: 34,
    itemStyle: as === 'bar' ? { borderRadius: stack && !isTop ? 0 : [3, 3, 0, 0] } : undefined,
    symbol: 'circle',
    symbolSize: 7,
    lineStyle: { width: 2.5, type: city ? 'dashed' : 'solid' },
    areaStyle: area ? { color: paintColor, opacity: 0.12 } : undefined,
    label: { show: !axis && !stack && !city && !(isNarrow() && years.length > 8), position: 'top', color: color('ink'), fontSize: 11, formatter: mark => brief(mark.value), textBorderColor: color('surface'), textBorderWidth: 4 },
    labelLayout: { hideOverlap: true },
  };
}
