import { byId, el, renew, setText } from './dom.js';
import { t } from './i18n.js';
import { isDark } from './look.js';
import { moment, withUnit } from './numbers.js';
import { isField, PAGES } from './pages.js';
import { CITY } from './places.js';
import { earliest, latest, usualBase } from './series.js';
import * as session from './session.js';
import { address, go, years } from './state.js';

const ANNOUNCED_AT_ONCE = 3;

/** Everything around the figures: menu, title, lead, choices, who is signed in. */
export function drawFrame(view) {
  const name = view.name(view.region);
  const page = t(`page-${view.page}`);
  const isOverview = view.page === 'overview';
  document.title = [...(isOverview ? [] : [page]), ...(view.region === CITY ? [] : [name]), t('site')].join(' · ');
  document.documentElement.dataset.page = view.page;
  setText(byId('title-text'), isOverview && !view.big ? name : page);
  setText(byId('title-region'), (isOverview && !view.big) || !hasRegion(view) ? '' : name);
  renew(
    byId('lead'),
    lead(view).map(sentence => el('span', {}, sentence)),
  );
  drawMenu(view);
  drawSwitches(view);
  drawCrumbs(view);
  drawChoices(view);
  drawUser(view);
  document.documentElement.dataset.undrawn = 'false';
}

export function prepareChoices() {
  byId('region').addEventListener('change', event => go({ region: event.target.value }));
  byId('village').addEventListener('change', event => go({ region: event.target.value }));
  byId('year').addEventListener('change', event => go({ year: event.target.value, period: null }));
  byId('base').addEventListener('change', event => go({ base: event.target.value }));
  byId('choices').addEventListener('submit', event => event.preventDefault());
  byId('sign-in').addEventListener('click', signIn);
  byId('sign-in-here').addEventListener('click', signIn);
  byId('sign-out').addEventListener('click', () => session.signOut().catch(() => notice(t('sign-in-away'))));
  byId('notice-sign-in').addEventListener('click', signIn);
  byId('print').addEventListener('click', () => globalThis.print());
}

const signIn = () => session.signIn().catch(() => notice(t('sign-in-away')));

/** The page as a whole: loading, ready, empty, error, closed; the last three have a panel of their own. */
export function showState(state, regionName = '') {
  document.body.dataset.state = state;
  byId('problem').hidden = !['empty', 'error', 'closed', 'foreign', 'absent'].includes(state);
  byId('retry').hidden = state !== 'error';
  byId('sign-in-here').hidden = state !== 'closed' || !session.canSignIn();
  if (byId('problem').hidden) return;
  setText(byId('problem-title'), t(`${state}-title`));
  setText(byId('problem-text'), t(`${state}-text`, { region: regionName }));
  setText(byId('sign-in-here'), t('sign-in'));
}

/** A sentence above the page; `offersSignIn` adds the way to do something about it. */
export function notice(text, { offersSignIn = false } = {}) {
  byId('notice').hidden = !text;
  setText(byId('notice-text'), text);
  byId('notice-sign-in').hidden = !offersSignIn;
  setText(byId('notice-sign-in'), t('sign-in'));
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

const hasRegion = view => isField(view.page) || view.page === 'overview';

function lead(view) {
  if (view.page !== 'overview') return [t(`lead-${view.page}`)];
  const of = code => {
    const points = view.points(code).filter(point => !point.suppressed);
    const now = latest(points, view.year);
    return now && { now, base: earliest(points, now.year), text: ({ value }) => withUnit(value, view.indicator(code)) };
  };
  const poverty = of('poverty-incidence-rate');
  const income = of('per-capita-net-income');
  return [poverty?.base && moved('lead-poverty', poverty), income?.base && moved('lead-income', income)].filter(Boolean);
}

function moved(key, { now, base, text }) {
  const way = now.value < base.value ? 'down' : now.value > base.value ? 'up' : 'same';
  return t(`${key}-${way}`, { from: base.year, base: text(base), to: now.year, value: text(now) });
}

/** A field that the catalogue doesn't have stays in the menu: its page says why it is empty. */
function drawMenu(view) {
  renew(
    byId('menu'),
    PAGES.map(page =>
      el(
        'li',
        {},
        el('a', { 'href': address({ page }), 'data-go': true, 'aria-current': page === view.page ? 'page' : null }, t(`page-${page}`)),
      ),
    ),
  );
  const chosen = byId('menu').querySelector('[aria-current]');
  const menu = byId('menu');
  if (menu.scrollWidth > menu.clientWidth) menu.scrollLeft = chosen.offsetLeft - (menu.clientWidth - chosen.offsetWidth) / 2;
}

function drawSwitches(view) {
  const other = view.lang === 'zh' ? 'en' : 'zh';
  const language = byId('language');
  language.href = address({ lang: other });
  language.lang = language.hreflang = other === 'zh' ? 'zh-CN' : 'en';
  setText(language, other === 'zh' ? '中文' : 'English');
  const dark = isDark(view);
  const theme = byId('theme');
  theme.href = address({ theme: dark ? 'light' : 'dark' });
  theme.setAttribute('aria-label', t(dark ? 'to-light' : 'to-dark'));
  theme.title = t(dark ? 'to-light' : 'to-dark');
  theme.dataset.dark = String(dark);
  const wall = byId('to-wall');
  wall.href = address({ screen: 'big', ...(isField(view.page) ? {} : { page: 'overview' }) });
  wall.setAttribute('aria-label', t('to-wall'));
  wall.title = t('to-wall');
  byId('brand').href = address({ page: 'overview', region: null });
}

function drawCrumbs(view) {
  const isDeep = view.region !== CITY && hasRegion(view);
  byId('crumbs').hidden = !isDeep;
  const steps = [CITY, ...(view.isVillage ? [view.township] : [])];
  renew(byId('crumbs-list'), [
    ...steps.map(code => el('li', {}, el('a', { 'href': address({ region: code }), 'data-go': true }, view.name(code)))),
    el('li', { 'aria-current': 'page' }, view.name(view.region)),
  ]);
}

function drawChoices(view) {
  const option = (value, text) => el('option', { value }, text);
  renew(
    byId('region'),
    [CITY, ...view.townships.keys()].map(code => option(code, code === CITY ? t('whole-city') : view.name(code))),
    view.township ?? CITY,
  );
  const villages = [...view.villages.keys()];
  byId('village-choice').hidden = !hasRegion(view) || !view.township || !villages.length || !view.reaches(view.township);
  renew(
    byId('village'),
    [view.township ?? '', ...villages].map((code, i) => option(code, i ? view.name(code) : t('whole-township'))),
    view.region,
  );
  renew(
    byId('year'),
    years().map(each => option(each, String(each))),
    view.year,
  );
  const isComparing = view.page === 'compare';
  const others = years().filter(each => each !== view.year);
  renew(
    byId('base'),
    [...(isComparing ? [] : [option('', t('base-usual'))]), ...others.map(each => option(each, String(each)))],
    view.base ?? (isComparing ? usualBase(view.year) : ''),
  );
}

function drawUser(view) {
  byId('sign-in').hidden = Boolean(view.user) || session.canSignIn() === false;
  byId('user').hidden = !view.user;
  setText(byId('sign-in'), t('sign-in'));
  setText(byId('sign-out'), t('sign-out'));
  if (!view.user) return;
  setText(byId('user-name'), view.user.name);
  byId('sign-out').title = `${t('user')}: ${view.user.name}`;
  const region = view.user.region;
  const home = byId('user-region');
  home.hidden = !region;
  home.href = address({ region });
  setText(home, region ? view.name(region) : '');
}

