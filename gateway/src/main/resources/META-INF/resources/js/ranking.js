import * as api from './api.js';
import { absence, chart, paint } from './charts.js';
import { el } from './dom.js';
import { pick, t } from './i18n.js';
import { change, exact, told, withUnit } from './numbers.js';
import { CITY } from './places.js';
import { rankingPlot } from './ranking-plot.js';
import { at, earliest, latest } from './series.js';
import { address, go, years } from './state.js';
import * as store from './store.js';
import { choice } from './trends.js';

/**
 * The townships, or for those who may look into a township its villages, by the indicator that is followed; a paler bar
 * behind each is the year it is compared with. Codes, if given, are what can be chosen from. An indicator that is not counted
 * by township leaves a word on that, or nothing where the page goes without.
 */
export function ranking(look, codes, goesWithout = false) {
  const by = codes && choice('rank-by', code => go({ by: code }));
  const year = codes && choice('rank-year', value => go({ year: value }));
  const controls = codes ? [el('div', { class: 'controls' }, by.node, year.node)] : [];
  const node = chart({ 'class': look, 'data-ranking': true }, ...controls);
  return {
    node,
    queries: view => (view.followed ? [store.withParts(view.followed, parentOf(view))] : []),
    draw(view) {
      node.hidden = !view.followed && view.catalogue.size > 0;
      if (codes) {
        const choosable = codes.filter(view.has);
        by.draw(t('rank-by'), choosable.map(code => [code, pick(view.indicator(code).name)]), view.followed);
        year.draw(t('year'), years().map(each => [each, String(each)]), view.year);
      }
      if (view.followed) drawRanking(node, view);
      if (goesWithout) node.hidden = !node.querySelector('tbody tr');
    },
  };
}

/** Villages are ranked inside their township for those it is open to; everybody else sees the townships. */
const parentOf = view => (view.township && view.reaches(view.township) ? view.township : CITY);

function drawRanking(node, view) {
  const parent = parentOf(view);
  const query = store.withParts(view.followed, parent);
  const indicator = view.indicator(view.followed);
  const title = t(parent === CITY ? 'ranking' : 'ranking-villages', { name: pick(indicator.name), township: view.name(parent) });
  const whole = store.points(query, parent);
  const shown = latest(whole, view.year);
  const from = shown && (view.base === undefined ? earliest(whole, shown.year) : at(whole, view.base));
  const rows = shown ? rowsOf(view, query, parent, shown.year, from?.year) : [];
  if (!rows.length) {
    const message = store.any(query) ? t('not-by-township') : undefined;
    return paint(node, { title, message, state: absence(store.known(query), store.error(query)) });
  }
  const columns = [
    t('rank'),
    t('region'),
    ...(from ? [String(from.year)] : []),
    String(shown.year),
    ...(from ? [t('since', from)] : []),
  ];
  const { region, breakdown } = query;
  return paint(node, {
    title,
    note: from ? t('ranking-note', { year: shown.year, from: from.year }) : t('ranking-note-one', shown),
    label: `${title}, ${shown.year}. ${t('top', { place: rows[0].name, value: top(rows[0], indicator) })}`,
    data: { columns, rows: rows.map((row, i) => cells(row, i, from, indicator)) },
    option: rankingPlot(rows, shown.year, from?.year, indicator, view),
    onRow: i => rows[i] && go({ region: rows[i].code }),
    source: {
      path: api.indicatorPath(view.followed),
      question: { region, breakdown, from: String(from?.year ?? shown.year), to: String(shown.year) },
    },
  });
}

const top = ({ now }, indicator) => (now?.value === undefined ? told(now) : withUnit(now.value, indicator, exact));

function rowsOf(view, query, parent, year, from) {
  const places = parent === CITY ? view.townships : view.villages;
  const size = row => row.now?.value ?? (row.now?.suppressed ? 1 : 0);
  return [...places.keys()]
    .map(code => ({ code, name: view.name(code), points: store.points(query, code) }))
    .map(row => ({ ...row, now: at(row.points, year), before: at(row.points, from) }))
    .filter(row => row.now || row.before)
    .sort((a, b) => size(b) - size(a) || (b.before?.value ?? 0) - (a.before?.value ?? 0) || a.code.localeCompare(b.code));
}

function cells({ code, name, now, before }, i, from, indicator) {
  const link = el('a', { href: address({ region: code }), 'data-go': true }, name);
  const [a, b] = [before?.value, now?.value];
  const moved = a === undefined || b === undefined ? '—' : a === b ? '0' : change(a, b, indicator);
  return from ? [String(i + 1), link, told(before), told(now), moved] : [String(i + 1), link, told(now)];
}
