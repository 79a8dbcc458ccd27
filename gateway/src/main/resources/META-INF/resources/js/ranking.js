import { absence, paint, prepare } from './charts.js';
import { el, renew } from './dom.js';
import { pick, t } from './i18n.js';
import { base, color, isNarrow, tip, valueAxis } from './look.js';
import { brief, change, exact, short, withUnit } from './numbers.js';
import { CITY } from './places.js';
import { at, earliest, latest } from './series.js';
import { address, go, rankable, years } from './state.js';

const controls = {};

export const rankingQuery = view => ({ code: view.by, region: CITY, breakdown: true });

export function prepareRanking(figure) {
  controls.by = el('select', { id: 'rank-by' });
  controls.year = el('select', { id: 'rank-year' });
  controls.byLabel = el('span');
  controls.yearLabel = el('span');
  controls.by.addEventListener('change', () => go({ by: controls.by.value }));
  controls.year.addEventListener('change', () => go({ year: controls.year.value }));
  const row = el('div', { class: 'controls' }, el('label', {}, controls.byLabel, controls.by), el('label', {}, controls.yearLabel, controls.year));
  prepare(figure, row);
}

/** The townships by one indicator in one year, the first year on record behind it in a pale bar. */
export function drawRanking(figure, view) {
  drawControls(view);
  const indicator = view.indicator(view.by);
  const title = `${t('ranking')} · ${pick(indicator.name)}`;
  const whole = view.rankingPoints(CITY);
  const shown = latest(whole, view.year);
  const from = shown && earliest(whole, shown.year);
  const rows = shown ? rowsOf(view, shown.year, from?.year) : [];
  if (!rows.length) {
    return paint(figure, { title, state: absence(view.rankingKnown(), view.rankingError()) });
  }
  const columns = [t('rank'), t('region'), ...(from ? [String(from.year)] : []), String(shown.year), ...(from ? [t('since', from)] : [])];
  paint(figure, {
    title,
    note: from ? t('ranking-note', { year: shown.year, from: from.year }) : t('ranking-note-one', shown),
    label: `${title}, ${shown.year}. ${t('top', { place: rows[0].name, value: withUnit(rows[0].value, indicator, exact) })}`,
    data: { columns, rows: rows.map((row, i) => cells(row, i, from, indicator)) },
    option: option(rows, shown.year, from?.year, indicator, view),
    onRow: i => rows[i] && go({ region: rows[i].code }),
  });
}

function drawControls(view) {
  controls.byLabel.textContent = t('rank-by');
  controls.yearLabel.textContent = t('year');
  renew(controls.by, rankable().map(code => el('option', { value: code }, pick(view.indicator(code).name))), view.by);
  renew(controls.year, years().map(year => el('option', { value: year }, String(year))), view.year);
}

function rowsOf(view, year, from) {
  return [...view.townships.keys()]
    .map(code => ({ code, name: view.name(code), points: view.rankingPoints(code) }))
    .map(row => ({ ...row, value: at(row.points, year)?.value, first: at(row.points, from)?.value }))
    .filter(row => row.value !== undefined || row.first !== undefined)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (b.first ?? 0) - (a.first ?? 0) || a.code.localeCompare(b.code));
}

function cells({ code, name, value, first }, i, from, indicator) {
  const link = el('a', { href: address({ region: code }), 'data-go': true }, name);
  const text = figure => (figure === undefined ? '—' : exact(figure));
  const moved = first === undefined || value === undefined ? '—' : value === first ? '0' : change(first, value, indicator);
  return from ? [String(i + 1), link, text(first), text(value), moved] : [String(i + 1), link, text(value)];
}

function option(rows, year, from, indicator, view) {
  const chosen = i => rows[i].code === view.region;
  return {
    ...base(),
    tooltip: { ...base().tooltip, formatter: marks => tipOf(rows[marks[0].dataIndex], year, from, indicator) },
    grid: { left: 0, right: 0, top: 6, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: valueAxis(short, { splitNumber: 3 }),
    yAxis: [names(rows, chosen), figures(rows, from)],
    series: [
      ...(from ? [bars(String(from), rows.map(row => row.first), { yAxisIndex: 1, z: 1, barWidth: 16, itemStyle: { color: color('pale'), borderColor: color('pale-edge'), borderWidth: 1, borderRadius: [0, 3, 3, 0] } })] : []),
      bars(String(year), rows.map((row, i) => ({ value: row.value, itemStyle: { color: color(chosen(i) ? 'copper' : 'pine') } })), {
        barWidth: 8,
        z: 2,
        itemStyle: { borderRadius: [0, 3, 3, 0] },
      }),
    ],
  };
}

const bars = (name, data, more) => ({ name, type: 'bar', data, ...more });

function names(rows, chosen) {
  return {
    type: 'category',
    inverse: true,
    data: rows.map(row => row.name),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: color('line-strong') } },
    axisLabel: {
      interval: 0,
      color: color('ink'),
      fontSize: 12,
      width: isNarrow() ? 96 : 150,
      overflow: 'truncate',
      formatter: (name, i) => (chosen(i) ? `{chosen|${name}}` : name),
      rich: { chosen: { color: color('copper'), fontWeight: 700 } },
    },
  };
}

/** A right-hand column of figures, which a bar's own label could not align. */
function figures(rows, from) {
  const text = value => (value === undefined ? '—' : brief(value));
  return {
    type: 'category',
    inverse: true,
    position: 'right',
    data: rows.map(row => row.code),
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: {
      interval: 0,
      formatter: (_, i) => (from && !isNarrow() ? `{first|${text(rows[i].first)} →} {value|${text(rows[i].value)}}` : `{value|${text(rows[i].value)}}`),
      rich: {
        first: { color: color('muted'), fontSize: 12, width: 62, align: 'right' },
        value: { color: color('ink'), fontSize: 12, fontWeight: 700, width: 50, align: 'right' },
      },
    },
  };
}

function tipOf({ name, value, first }, year, from, indicator) {
  const line = (paint, of, figure) => ({ paint: color(paint), name: String(of), value: withUnit(figure, indicator, exact) });
  return tip(name, [...(first === undefined ? [] : [line('pale', from, first)]), ...(value === undefined ? [] : [line('pine', year, value)])]);
}
