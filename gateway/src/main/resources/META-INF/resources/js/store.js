import * as api from './api.js';
import { thisYear } from './numbers.js';
import { BASELINE, byRegion, seriesKey } from './series.js';

const held = new Map();
const asked = new Map();
/** A gateway without the answer for many indicators at once is asked for each. */
let manyAtOnce = true;
const ASK_ONE_BY_ONE = [400, 404, 405, 406, 500, 501, 502];
/** Long lists of codes make long addresses. */
const AT_ONCE = 40;

const span = () => ({ from: String(BASELINE), to: String(thisYear()) });

/** An indicator by year in one region. */
export const yearly = (code, region) => ({ code, region, ...span() });
/** The same for the regions directly below, too. */
export const withParts = (code, region) => ({ code, region, ...span(), breakdown: 'region' });
/** The same by the values of the indicator's dimension. */
export const byLabel = (code, region, dimension) => ({ code, region, ...span(), breakdown: dimension });
/** By quarter or month, around one year. */
export function finer(code, region, step, year) {
  return step === 'quarter'
    ? { code, region, from: `${year - 2}-Q1`, to: `${year}-Q4` }
    : { code, region, from: `${year - 1}-01`, to: `${year}-12` };
}

export const key = ({ code, region, breakdown = '', from, to }) => `${code}@${region}/${breakdown}/${from}/${to}`;
export const points = (query, region = query.region, label = undefined) =>
  held.get(key(query))?.series?.get(seriesKey(region, label)) ?? [];
/** Why a figure could not be read last time, if so. */
export const error = query => held.get(key(query))?.error;
/** Whether there is an answer to show, be it an old one. */
export const known = query => Boolean(held.get(key(query))?.series);
/** Whether the answer has any figure at all. */
export const any = query => Boolean(held.get(key(query))?.series?.size);

/** The moment of the newest answer among these. */
export function asOf(queries) {
  return queries
    .map(query => held.get(key(query))?.asOf)
    .filter(Boolean)
    .sort()
    .at(-1);
}

/** After signing in or out, what was hidden may be seen and the other way round. */
export function forget() {
  held.clear();
}

/** Fetches these figures; a figure that can't be read keeps its old values, with the error beside them. */
export async function load(queries) {
  const plain = manyAtOnce ? queries.filter(query => !query.breakdown) : [];
  const single = queries.filter(query => !plain.includes(query));
  await Promise.all([...single.map(fetchOne), ...together(plain).map(fetchMany)]);
}

function together(queries) {
  const groups = Map.groupBy
    ? Map.groupBy(queries, query => key({ ...query, code: '' }))
    : queries.reduce((map, query) => {
        const id = key({ ...query, code: '' });
        return map.set(id, [...(map.get(id) ?? []), query]);
      }, new Map());
  return [...groups.values()].flatMap(group =>
    Array.from({ length: Math.ceil(group.length / AT_ONCE) }, (_, i) => group.slice(i * AT_ONCE, (i + 1) * AT_ONCE)),
  );
}

async function fetchMany(queries) {
  if (queries.length === 1) return fetchOne(queries[0]);
  const { code, ...question } = queries[0];
  const answered = queries.map(turnOf);
  try {
    const answers = await api.manyValues(
      queries.map(query => query.code),
      question,
    );
    queries.forEach((query, i) => answered[i](filled(answers.get(query.code) ?? {})));
  } catch (failure) {
    if (!ASK_ONE_BY_ONE.includes(failure.status)) {
      queries.forEach((query, i) => answered[i]({ ...held.get(key(query)), error: failure }));
      return undefined;
    }
    if (failure.status !== 400) manyAtOnce = false;
    await Promise.all(queries.map(fetchOne));
  }
  return undefined;
}

async function fetchOne(query) {
  const answered = turnOf(query);
  try {
    answered(filled(await api.values(query)));
  } catch (failure) {
    answered({ ...held.get(key(query)), error: failure });
  }
}

/** A later request's answer wins over an earlier one's that comes late. */
function turnOf(query) {
  const id = key(query);
  const turn = (asked.get(id) ?? 0) + 1;
  asked.set(id, turn);
  return answer => asked.get(id) === turn && held.set(id, answer);
}

const filled = answer => ({ series: byRegion(answer), asOf: answer.asOf });
