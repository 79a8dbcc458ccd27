import { isLanguage, preferredLanguage } from './i18n.js';
import { thisYear } from './numbers.js';
import { isPage } from './pages.js';
import { CITY } from './places.js';
import { BASELINE, PROGRAMME } from './series.js';

const STEPS = ['year', 'quarter', 'month'];
const THEMES = ['light', 'dark'];
/** What belongs to one page and is left behind on the way to another. */
const OF_A_PAGE = ['by', 'step', 'field', 'open', 'report', 'period'];
export const MOST_PLACES = 6;

export const years = () => Array.from({ length: thisYear() - BASELINE + 1 }, (_, i) => BASELINE + i);

/** What the address says to show; anything it gets wrong falls back to the usual. */
export function read() {
  const query = new URLSearchParams(location.search);
  const oneOf = (name, allowed, usual) => (allowed.includes(query.get(name)) ? query.get(name) : usual);
  const yearOf = name => years().find(year => String(year) === query.get(name));
  const year = yearOf('year') ?? PROGRAMME.to;
  return {
    page: isPage(query.get('page')) ? query.get('page') : 'overview',
    region: query.get('region') || CITY,
    lang: isLanguage(query.get('lang')) ? query.get('lang') : preferredLanguage(),
    year,
    base: yearOf('base') === year ? undefined : yearOf('base'),
    by: query.get('by') ?? undefined,
    step: oneOf('step', STEPS, 'year'),
    field: query.get('field') ?? undefined,
    places: (query.get('places') ?? '').split(',').filter(Boolean).slice(0, MOST_PLACES),
    open: query.get('open') ?? undefined,
    report: query.get('report') ?? undefined,
    period: query.get('period') ?? undefined,
    theme: oneOf('theme', THEMES),
    big: query.get('screen') === 'big',
    paused: query.get('rotate') === 'no',
  };
}

/** The address of this page with some of its state changed; null takes a part out. */
export function address(changes) {
  const query = new URLSearchParams(location.search);
  if (changes.page) OF_A_PAGE.forEach(name => query.delete(name));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '' || value === undefined) query.delete(name);
    else query.set(name, value);
  }
  if (query.get('region') === CITY) query.delete('region');
  if (query.get('page') === 'overview') query.delete('page');
  return `/?${query}`.replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/\?$/, '');
}

/** Calls back whenever the state has changed: by a link of this page, by go(), or by the browser's back button. */
export function watch(changed) {
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[data-go]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    travel(link.href);
  });
  addEventListener('popstate', changed);
  addEventListener('dashboard:go', changed);
}

export const go = changes => travel(address(changes));

/** Without an entry in the browser's history: what turns by itself is nothing to go back to. */
export function turn(changes) {
  history.replaceState(null, '', address(changes));
  dispatchEvent(new Event('dashboard:go'));
}

function travel(href) {
  if (href === location.href) return;
  history.pushState(null, '', href);
  dispatchEvent(new Event('dashboard:go'));
}
