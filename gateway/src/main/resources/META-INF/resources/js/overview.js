import { card } from './cards.js';
import { el, renew, setText } from './dom.js';
import { t, pick } from './i18n.js';
import { icon } from './icons.js';
import { brief, told, unitName } from './numbers.js';
import { FIELDS } from './pages.js';
import { ranking } from './ranking.js';
import { column, section } from './section.js';
import { latest } from './series.js';
import { address } from './state.js';
import { yearly } from './store.js';
import { trend } from './trends.js';

const CATEGORIES = ['registered-poor', 'exited', 'low-income', 'ordinary'].map(name => `registered-households-${name}`);
const RANKABLE = [
  'poor-persons',
  'poverty-incidence-rate',
  'per-capita-net-income',
  'registered-households',
  'registered-households-exited',
  'rural-population',
];

/** The page the mayor opens: the two headline figures, what became of them, every field of work, every township. */
export function overview() {
  const { charts } = FIELDS.households;
  const headline = [
    card('poverty-incidence-rate', { show: 'since', look: 'hero pair span-6' }),
    card('per-capita-net-income', { show: 'since', look: 'hero pair span-6' }),
    card('poor-persons', { show: 'since', look: 'span-3' }),
    card('rural-population', { show: 'since', look: 'span-3' }),
    card('registered-households', { show: 'now', look: 'wide span-6', split: CATEGORIES }),
  ];
  const fields = Object.keys(FIELDS).map(fieldTile);
  return [
    section('headline', headline, { isQuiet: true }),
    section('trends', [trend('poverty', charts.poverty, 'span-7'), trend('income', charts.income, 'span-5')]),
    section('fields', fields),
    section('townships', [ranking('tall span-7', RANKABLE), column('span-5', trend('categories', charts.categories, ''), places())]),
  ];
}

/** What the ranking follows here. */
export const followedBy = (by, has) => (RANKABLE.includes(by) && has(by) ? by : RANKABLE.find(has));

/** A field of work in three figures, leading to its page. */
function fieldTile(field) {
  const codes = FIELDS[field].key;
  const link = el('a', { 'data-go': true });
  const lines = codes.map(code => ({
    code,
    name: el('dt'),
    value: el('dd'),
    row: el('div', { 'data-indicator': code }),
  }));
  lines.forEach(line => line.row.append(line.name, line.value));
  const node = el(
    'article',
    { 'class': 'card tile span-3', 'data-field': field },
    el('header', {}, icon(field), el('h3', {}, link)),
    el('dl', {}, ...lines.map(line => line.row)),
  );
  return {
    node,
    queries: view => codes.filter(view.has).map(code => yearly(code, view.region)),
    draw(view) {
      node.hidden = view.catalogue.size > 0 && !view.codesOf(field).length;
      setText(link, t(`page-${field}`));
      link.href = address({ page: field });
      lines.forEach(line => drawLine(line, view));
      return undefined;
    },
  };
}

function drawLine({ code, name, value, row }, view) {
  row.hidden = !view.has(code) && view.catalogue.size > 0;
  const point = latest(view.points(code), view.year);
  const indicator = view.indicator(code);
  setText(name, view.has(code) ? pick(indicator.name) : '\u00a0');
  Object.assign(row.dataset, { value: point?.value ?? '', period: point?.year ?? '' });
  const year = point && point.year !== view.year ? [el('small', {}, ` ${t('year-of', point)}`)] : [];
  renew(value, point ? [el('b', {}, told(point, brief)), el('span', {}, unitName(indicator)), ...year] : [el('b', {}, view.known(code) ? '—' : '\u00a0')]);
}

/** Every township as a link; for those who may look into the chosen one, its villages. */
function places() {
  const title = el('h3', { id: 'places-title' });
  const list = el('ul');
  const link = (view, code) =>
    el('a', { 'href': address({ region: code }), 'data-go': true, 'aria-current': code === view.region ? 'true' : null }, view.name(code));
  return {
    node: el('nav', { 'class': 'card places', 'aria-labelledby': 'places-title' }, title, list),
    queries: () => [],
    draw(view) {
      const below = view.villages.size && view.township ? view.villages : view.townships;
      setText(title, t(below === view.villages ? 'choose-village' : 'choose', { township: view.name(view.township ?? view.region) }));
      renew(list, [...below.keys()].map(code => el('li', {}, link(view, code))));
    },
  };
}
