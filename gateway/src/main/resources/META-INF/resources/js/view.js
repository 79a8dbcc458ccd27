import { codesOf } from './pages.js';
import { CITY, placeName } from './places.js';
import * as session from './session.js';
import { read } from './state.js';
import * as store from './store.js';

const CODE = /^\d{6}(\d{3}){0,2}$/;

/** What the drawing modules see: the state of the address, and the names and figures for it. */
export function look({ catalogue, names, drifts }) {
  const state = read();
  const townships = new Map([...names].filter(([code]) => code.length === 9));
  const township = state.region.slice(0, 9);
  const isUnknown =
    !CODE.test(state.region) || (townships.size && state.region !== CITY && !townships.has(township));
  const region = isUnknown ? CITY : state.region;
  const isVillage = region.length === 12;
  const here = code => store.yearly(code, region);
  return {
    ...state,
    region,
    unknown: isUnknown ? state.region : undefined,
    catalogue,
    townships,
    /** The township of a village; the region itself above it. */
    township: region.length > 6 ? township : undefined,
    villages: new Map([...names].filter(([code]) => code.length === 12 && code.startsWith(township))),
    isVillage,
    user: session.user(),
    /** A village's figures are for those who are signed in and whose region it lies in. */
    closed: isVillage && !session.reaches(region),
    reaches: session.reaches,
    has: code => catalogue.has(code),
    codesOf: field => codesOf(field, catalogue),
    indicator: code => catalogue.get(code) ?? { code, name: code, unit: '', kind: 'STOCK' },
    drift: code => drifts.filter(each => each.indicators.includes(code)),
    name: code => (code === CITY || names.size ? placeName(code, names, state.lang) : '\u00a0'),
    points: (code, of = region) => store.points(store.yearly(code, of)),
    known: code => store.known(here(code)),
    error: code => store.error(here(code)),
  };
}
