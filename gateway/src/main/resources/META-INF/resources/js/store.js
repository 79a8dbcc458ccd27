import * as api from './api.js';
import { thisYear } from './numbers.js';
import { BASELINE, byRegion } from './series.js';

const held = new Map();
const asked = new Map();

export const key = ({ code, region, breakdown }) => `${code}@${region}${breakdown ? '/*' : ''}`;
export const points = (query, region = query.region) => held.get(key(query))?.series?.get(region) ?? [];
/** Why a figure could not be read last time, if so. */
export const error = query => held.get(key(query))?.error;
/** Whether there is an answer to show, be it an old one. */
export const known = query => Boolean(held.get(key(query))?.series);

/** The moment of the newest answer among these. */
export function asOf(queries) {
  return queries
    .map(query => held.get(key(query))?.asOf)
    .filter(Boolean)
    .sort()
    .at(-1);
}

/** Fetches these figures; a figure that can't be read keeps its old values, with the error beside them. */
export function load(queries) {
  return Promise.all(queries.map(fetchOne));
}

async function fetchOne(query) {
  const id = key(query);
  const turn = (asked.get(id) ?? 0) + 1;
  asked.set(id, turn);
  const keep = answer => asked.get(id) === turn && held.set(id, answer); // a later request's answer wins
  try {
    const answer = await api.values(query, BASELINE, thisYear());
    keep({ series: byRegion(answer), asOf: answer.asOf });
  } catch (failure) {
    keep({ ...held.get(id), error: failure });
  }
}
