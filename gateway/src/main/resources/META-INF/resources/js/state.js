import { isLanguage, preferredLanguage } from './i18n.js';
import { thisYear } from './numbers.js';
import { CITY } from './places.js';
import { BASELINE, PROGRAMME } from './series.js';

const RANKABLE = [
  'poor-persons',
  'poverty-incidence-rate',
  'per-capita-net-income',
  'registered-households',
  'registered-households-exited',
  'rural-population',
];

export const rankable = () => RANKABLE;
export const years = () => Array.from({ length: thisYear() - BASELINE + 1 }, (_, i) => BASELINE + i);

/** What the address says to show; anything it gets wrong falls back to the usual. */
export function read() {
  const query = new URLSearchParams(location.search);
  const year = Number(query.get('year'));
  return {
    region: query.get('region') || CITY,
    lang: isLanguage(query.get('lang')) ? query.get('lang') : preferredLanguage(),
    year: years().includes(year) ? year : PROGRAMME.to,
    by: RANKABLE.includes(query.get('by')) ? query.get('by') : RANKABLE[0],
  };
}

/** The address of this page with some of its state changed. */
export function address(changes) {
  const query = new URLSearchParams(location.search);
  Object.entries(changes).forEach(([name, value]) => query.set(name, value));
  if (query.get('region') === CITY) query.delete('region');
  return `?${query}`;
}

/** Calls back whenever the state has changed: by a link of this page, by go(), or by the browser's back button. */
export function watch(changed) {
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[data-go]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    go(Object.fromEntries(new URL(link.href).searchParams));
  });
  addEventListener('popstate', changed);
  addEventListener('dashboard:go', changed);
}

export function go(changes) {
  history.pushState(null, '', address(changes));
  dispatchEvent(new Event('dashboard:go'));
}
