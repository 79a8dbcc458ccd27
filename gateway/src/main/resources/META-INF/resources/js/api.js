import * as session from './session.js';

const ROOT = '/api/v1';
const INDICATORS = `${ROOT}/indicators`;
const TIMEOUT_MS = 15_000;
export const MEDIA = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** An answer other than 2xx; retryAfter in seconds when the server named one. */
class ApiError extends Error {
  constructor(status, retryAfter) {
    super(`status ${status}`);
    this.status = status;
    this.retryAfter = Number(retryAfter) || undefined;
  }
}

export const changesUrl = `${INDICATORS}/changes`;
export const settings = () => json(`${ROOT}/dashboard-settings`);

export async function catalogue() {
  const { items } = await json(INDICATORS);
  return new Map(items.map(item => [item.code, item]));
}

/** Names by code of the regions directly below. */
export async function parts(parent) {
  const { items } = await json(`${INDICATORS}/regions`, { parent });
  return new Map(items.filter(item => item.code.length === parent.length + 3).map(item => [item.code, item.name]));
}

/** Values of one indicator; a region that is not known yet has none. */
export async function values({ code, ...question }) {
  try {
    return await json(indicatorPath(code), question);
  } catch (error) {
    if (error.status === 404) return { code, values: [] };
    throw error;
  }
}

/** Values of many indicators at once, as answers by code. */
export async function manyValues(codes, question) {
  const { items } = await json(`${INDICATORS}/values`, { code: codes, ...question });
  return new Map(items.map(item => [item.code, item]));
}

export const records = (code, region, period, cursor) => json(`${indicatorPath(code)}/records`, { region, period, cursor });
export const reconciliation = () => json(`${ROOT}/reconciliation`);
export const reportedFigures = () => json(`${ROOT}/reported-figures`);
export const lateReports = () => json(`${ROOT}/late-reports`);
export const report = (kind, period) => json(`${ROOT}/${kind}`, { period });

/** Addresses whose answers can be had as CSV and XLSX, too. */
export const indicatorPath = code => `${INDICATORS}/${encodeURIComponent(code)}`;
export const reportPath = kind => `${ROOT}/${kind}`;

/** The same answer as a file: lists have an address for it, a publication is asked for as another medium. */
export async function file(path, question, format) {
  const answer = path.startsWith(INDICATORS)
    ? await ask(`${path}/export`, { ...question, format }, MEDIA[format])
    : await ask(path, question, MEDIA[format]);
  if (!answer.headers.get('Content-Type')?.startsWith(MEDIA[format])) throw new ApiError(406);
  return answer.blob();
}

const json = async (path, question) => (await ask(path, question, 'application/json')).json();

async function ask(path, question = {}, media) {
  let answer = await send(path, question, media, await session.bearer());
  if (answer.status === 401 && session.user()) {
    await session.renew();
    answer = await send(path, question, media, await session.bearer());
  }
  if (!answer.ok) throw new ApiError(answer.status, answer.headers.get('Retry-After'));
  return answer;
}

function send(path, question, media, token) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) {
    [value].flat().forEach(each => each !== undefined && search.append(name, each));
  }
  return fetch(`${path}${search.size ? `?${search}` : ''}`, {
    headers: { Accept: media, ...(token && { Authorization: `Bearer ${token}` }) },
    cache: 'no-cache',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}
