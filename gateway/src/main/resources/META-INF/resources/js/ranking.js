import { absence, paint, prepare } from './charts.js';
import { el, renew } from './dom.js';
import { pick, t } from './i18n.js';
import { change, exact, withUnit } from './numbers.js';
import { CITY } from './places.js';
import { rankingPlot } from './ranking-plot.js';
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
  const row = el(
    'div',
    { class: 'controls' },
    el('label', {}, controls.byLabel, controls.by),
    el('label', {}, controls.yearLabel, controls.year),
  );
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
  const columns = [
    t('rank'),
    t('region'),
    ...(from ? [String(from.year)] : []),
    String(shown.year),
    ...(from ? [t('since', from)] : []),
  ];
  paint(figure, {
    title,
    note: from ? t('ranking-note', { year: shown.year, from: from.year }) : t('ranking-note-one', shown),
    label: `${title}, ${shown.year}. ${t('top', { place: rows[0].name, value: withUnit(rows[0].value, indicator, exact) })}`,
    data: { columns, rows: rows.map((row, i) => cells(row, i, from, indicator)) },
    option: rankingPlot(rows, shown.year, from?.year, indicator, view),
    onRow: i => rows[i] && go({ region: rows[i].code }),
  });
}

function drawControls(view) {
  controls.byLabel.textContent = t('rank-by');
  controls.yearLabel.textContent = t('year');
  renew(
    controls.by,
    rankable().map(code => el('option', { value: code }, pick(view.indicator(code).name))),
    view.by,
  );
  renew(
    controls.year,
    years().map(year => el('option', { value: year }, String(year))),
    view.year,
  );
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
  const moved =
    first === undefined || value === undefined ? '—' : value === first ? '0' : change(first, value, indicator);
  return from ? [String(i + 1), link, text(first), text(value), moved] : [String(i + 1), link, text(value)];
}
