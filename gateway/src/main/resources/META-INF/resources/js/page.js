import { byId, el, renew, setText } from './dom.js';
import { t } from './i18n.js';
import { moment, withUnit } from './numbers.js';
import { CITY, placeName } from './places.js';
import { earliest, latest } from './series.js';
import { address, go, years } from './state.js';

const ANNOUNCED_AT_ONCE = 3;

/** Everything around the figures: title, lead, choices, links to the townships, notices. */
export function drawFrame(view) {
  const name = view.name(view.region);
  document.title = view.region === CITY ? t('site') : `${name} · ${t('site')}`;
  setText(byId('region-name'), name);
  renew(
    byId('lead'),
    lead(view).map(sentence => el('span', {}, sentence)),
  );
  drawLanguage(view);
  drawCrumbs(view, name);
  drawChoices(view);
  drawPlaces(view);
}

export function prepareChoices() {
  for (const id of ['region', 'year']) byId(id).addEventListener('change', event => go({ [id]: event.target.value }));
  byId('choices').addEventListener('submit', event => event.preventDefault());
}

/** The page as a whole: loading, ready, empty or error; the last two have a panel of their own. */
export function showState(state, regionName) {
  document.body.dataset.state = state;
  byId('problem').hidden = !['empty', 'error'].includes(state);
  byId('retry').hidden = state !== 'error';
  if (byId('problem').hidden) return;
  setText(byId('problem-title'), t(`${state}-title`));
  setText(byId('problem-text'), t(`${state}-text`, { region: regionName }));
}

export function notice(text) {
  byId('notice').hidden = !text;
  setText(byId('notice'), text);
}

/** Names the connection's state and the moment the figures are of. */
export function showConnection(state, asOf) {
  document.body.dataset.connection = state;
  setText(byId('connection-state'), t(`connection-${state}`));
  setText(byId('as-of'), asOf ? t('as-of', { time: moment(asOf) }) : '');
  if (asOf) byId('as-of').dateTime = asOf;
}

/** Says politely what has changed, without flooding a listener. */
export function announce(news) {
  if (!news.length) return;
  setText(
    byId('announcer'),
    news.length > ANNOUNCED_AT_ONCE ? t('changed-many', { count: news.length }) : news.join(t('separator')),
  );
}

/** In a township, sections of city-wide figures shrink to a word on why. */
export function drawSections(view) {
  for (const section of document.querySelectorAll('[data-section]')) {
    const blocks = [...section.querySelectorAll('.card, .chart')];
    const absent = block => view.region !== CITY && block.dataset.state === 'none';
    blocks.forEach(block => (block.hidden = absent(block)));
    section.querySelector('.elsewhere').hidden = !blocks.some(absent);
  }
}

function lead(view) {
  const of = code => {
    const points = view.points(code);
    const now = latest(points, view.year);
    return now && { now, base: earliest(points, now.year), text: ({ value }) => withUnit(value, view.indicator(code)) };
  };
  const poverty = of('poverty-incidence-rate');
  const income = of('per-capita-net-income');
  return [poverty?.base && moved('lead-poverty', poverty), income?.base && moved('lead-income', income)].filter(
    Boolean,
  );
}

function moved(key, { now, base, text }) {
  const way = now.value < base.value ? 'down' : now.value > base.value ? 'up' : 'same';
  return t(`${key}-${way}`, { from: base.year, base: text(base), to: now.year, value: text(now) });
}

function drawLanguage({ lang }) {
  const other = lang === 'zh' ? 'en' : 'zh';
  const link = byId('language');
  link.href = address({ lang: other });
  link.lang = link.hreflang = other;
  setText(link, other === 'zh' ? '中文' : 'English');
}

function drawCrumbs({ region, lang, townships }, name) {
  byId('crumbs').hidden = region === CITY;
  const city = el('a', { href: address({ region: CITY }), 'data-go': true }, placeName(CITY, townships, lang));
  byId('crumbs').replaceChildren(
    city,
    el('span', { 'aria-hidden': 'true' }, ' › '),
    el('span', { 'aria-current': 'page' }, name),
  );
}

function drawChoices({ region, year, townships, name }) {
  const places = [CITY, ...townships.keys()];
  renew(
    byId('region'),
    places.map(code => el('option', { value: code }, code === CITY ? t('whole-city') : name(code))),
    region,
  );
  renew(
    byId('year'),
    years().map(each => el('option', { value: each }, String(each))),
    year,
  );
}

function drawPlaces({ region, townships, name }) {
  const link = code =>
    el(
      'a',
      { href: address({ region: code }), 'data-go': true, 'aria-current': code === region ? 'true' : null },
      name(code),
    );
  renew(
    byId('places'),
    [...townships.keys()].map(code => el('li', {}, link(code))),
  );
}
