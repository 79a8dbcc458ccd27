import * as api from './api.js';
import { absence, chart, paint } from './charts.js';
import { columnsByPlace } from './compare-plot.js';
import { el, setText } from './dom.js';
import { pick, t } from './i18n.js';
import { change, told, unitName } from './numbers.js';
import { FIELDS } from './pages.js';
import { CITY } from './places.js';
import { section } from './section.js';
import { at, usualBase } from './series.js';
import { go, MOST_PLACES } from './state.js';
import * as store from './store.js';
import { choice, drawTrend } from './trends.js';
import { paints } from './look.js';

/** Where nothing is chosen yet: the first towns, not the whole city, which would dwarf them. */
const USUAL = 4;
const TOWN = /^1306821/;

/** Years and places side by side: one indicator as charts, a whole field of work as a table. */
export function compare() {
  return [section('choose-compared', [chooser()], { isQuiet: true }), section('compared', [lines(), columns()]), section('compared-all', [figures()])];
}

/** What is compared: {field, by, base, year, places}, each from the address or as is usual. */
export function compared(view) {
  const fields = Object.keys(FIELDS).filter(name => view.codesOf(name).length);
  const field = fields.includes(view.field) ? view.field : fields[0];
  const codes = field ? view.codesOf(field) : [];
  const by = [view.by, FIELDS[field]?.follow, codes[0]].find(code => codes.includes(code));
  const known = view.places.filter(code => code === CITY || view.townships.has(code));
  const usual = [...view.townships.keys()].filter(code => TOWN.test(code)).slice(0, USUAL);
  const base = view.base ?? usualBase(view.year);
  return { fields, field, codes, by, base, year: view.year, places: known.length ? known : usual };
}

function chooser() {
  const field = choice('compare-field', value => go({ field: value, by: null }));
  const by = choice('compare-by', value => go({ by: value }));
  const legend = el('legend');
  const boxes = el('div', { class: 'chips' });
  const note = el('p', { class: 'note', role: 'status' });
  const node = el(
    'form',
    { class: 'card plain span-12 chooser' },
    el('div', { class: 'controls' }, field.node, by.node),
    el('fieldset', {}, legend, boxes, note),
  );
  node.addEventListener('submit', event => event.preventDefault());
  boxes.addEventListener('change', () => {
    const chosen = [...boxes.querySelectorAll('input:checked')].map(box => box.value);
    go({ places: chosen.join(',') });
  });
  return {
    node,
    queries: () => [],
    draw(view) {
      const now = compared(view);
      field.draw(t('field'), now.fields.map(name => [name, t(`page-${name}`)]), now.field);
      by.draw(t('rank-by'), now.codes.map(code => [code, pick(view.indicator(code).name)]), now.by);
      setText(legend, t('places-to-compare', { most: MOST_PLACES }));
      const codes = [CITY, ...view.townships.keys()];
      if (boxes.childElementCount !== codes.length) boxes.replaceChildren(...codes.map(chip));
      [...boxes.children].forEach(label => {
        const box = label.querySelector('input');
        box.checked = now.places.includes(box.value);
        box.disabled = !box.checked && now.places.length >= MOST_PLACES;
        setText(label.querySelector('span'), box.value === CITY ? t('whole-city') : view.name(box.value));
      });
      setText(note, now.places.length >= MOST_PLACES ? t('most-places', { most: MOST_PLACES }) : '');
    },
  };
}

const chip = code => el('label', { class: 'chip' }, el('input', { type: 'checkbox', value: code }), el('span'));

/** The indicator over the years, a line a place. */
function lines() {
  const node = chart({ 'class': 'span-7', 'data-trend': 'compared' });
  return {
    node,
    queries: view => placeQueries(view),
    draw(view) {
      const { by, places } = compared(view);
      node.hidden = !by;
      if (!by) return;
      const specs = places.map((region, i) => ({ code: by, as: 'line', paint: paints()[i], region, name: view.name(region) }));
      drawTrend(node, pick(view.indicator(by).name), specs, view);
    },
  };
}

/** Two years beside each other in every place. */
function columns() {
  const node = chart({ 'class': 'span-5', 'data-compared': true });
  return {
    node,
    queries: view => placeQueries(view),
    draw(view) {
      const { by, base, year, places } = compared(view);
      node.hidden = !by;
      if (!by) return;
      const indicator = view.indicator(by);
      const title = t('two-years', { base, year });
      const queries = placeQueries(view);
      const rows = places
        .map((region, i) => ({ name: view.name(region), points: store.points(queries[i]) }))
        .map(row => ({ ...row, before: at(row.points, base), now: at(row.points, year) }));
      if (!rows.some(row => row.before || row.now)) {
        paint(node, { title, state: absence(queries.every(store.known), queries.some(store.error)) });
        return;
      }
      paint(node, {
        title,
        note: `${pick(indicator.name)} · ${t('units', { units: unitName(indicator) })}`,
        data: {
          columns: [t('region'), String(base), String(year), t('change')],
          rows: rows.map(row => [row.name, told(row.before), told(row.now), moved(row.before, row.now, indicator)]),
        },
        option: columnsByPlace(rows, base, year, indicator),
        source: {
          path: api.indicatorPath(by),
          question: { region: CITY, breakdown: 'region', from: String(Math.min(base, year)), to: String(Math.max(base, year)) },
        },
      });
    },
  };
}

const placeQueries = view => {
  const { by, places } = compared(view);
  return by ? places.map(region => store.yearly(by, region)) : [];
};

/** Every indicator of the field in both years, a pair of columns a place. */
function figures() {
  const node = chart({ 'class': 'span-12 only-table', 'data-compared-all': true });
  const queriesOf = view => {
    const { codes, places } = compared(view);
    return places.flatMap(region => codes.map(code => store.yearly(code, region)));
  };
  return {
    node,
    queries: queriesOf,
    draw(view) {
      const { field, codes, base, year, places } = compared(view);
      node.hidden = !field;
      if (!field) return;
      node.querySelector('details').open = true;
      const heads = places.flatMap(region => [`${view.name(region)} ${base}`, `${view.name(region)} ${year}`, t('change')]);
      const rows = codes.map(code => {
        const indicator = view.indicator(code);
        const cells = places.flatMap(region => {
          const points = store.points(store.yearly(code, region));
          const [before, now] = [at(points, base), at(points, year)];
          return [told(before), told(now), moved(before, now, indicator)];
        });
        return [`${pick(indicator.name)} (${unitName(indicator)})`, ...cells];
      });
      paint(node, { title: t(`page-${field}`), data: { columns: [t('rank-by'), ...heads], rows } });
    },
  };
}

function moved(before, now, indicator) {
  if (before?.value === undefined || now?.value === undefined) return '—';
  return before.value === now.value ? '0' : change(before.value, now.value, indicator);
}
