import { cards, codesOf } from './cards.js';
import { CITY, placeName } from './places.js';
import { rankingQuery } from './ranking.js';
import { read } from './state.js';
import * as store from './store.js';
import { seriesOf } from './trends.js';

/** What the drawing modules see: the state of the address, and the names and figures for it. */
export function look({ catalogue, townships }) {
  const state = read();
  const unknown = townships.size && state.region !== CITY && !townships.has(state.region) ? state.region : undefined;
  const region = unknown ? CITY : state.region;
  const here = code => ({ code, region });
  const rank = rankingQuery(state);
  return {
    ...state,
    region,
    unknown,
    townships,
    indicator: code => catalogue.get(code) ?? { code, name: code, unit: '' },
    name: code => (code === CITY || townships.size ? placeName(code, townships, state.lang) : '\u00a0'),
    points: (code, of = region) => store.points({ code, region: of }),
    known: code => store.known(here(code)),
    error: code => store.error(here(code)),
    rankingPoints: of => store.points(rank, of),
    rankingKnown: () => store.known(rank),
    rankingError: () => store.error(rank),
  };
}

/** All figures the page shows in this view. */
export function wanted(view) {
  const series = [...document.querySelectorAll('[data-trend]')].flatMap(seriesOf);
  const codes = new Set([...cards().flatMap(codesOf), ...series.map(line => line.code)]);
  const compared = view.region === CITY ? [] : series.filter(line => line.city);
  return [
    ...[...codes].map(code => ({ code, region: view.region })),
    ...compared.map(({ code }) => ({ code, region: CITY })),
    rankingQuery(view),
  ];
}
