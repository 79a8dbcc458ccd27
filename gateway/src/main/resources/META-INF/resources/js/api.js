const ROOT = '/api/v1/indicators';
const TIMEOUT_MS = 15_000;

/** An answer other than 2xx; retryAfter in seconds when the server named one. */
class ApiError extends Error {
  constructor(status, retryAfter) {
    super(`status ${status}`);
    this.status = status;
    this.retryAfter = Number(retryAfter) || undefined;
  }
}

export const changesUrl = `${ROOT}/changes`;

export async function catalogue() {
  const { items } = await get('');
  return new Map(items.map(item => [item.code, item]));
}

/** Names of the townships by code. */
export async function townships(city) {
  const { items } = await get('/regions', { parent: city });
  return new Map(items.filter(item => item.code.length === 9).map(item => [item.code, item.name]));
}

/** Yearly values of an indicator; a region that is not known yet has none. */
export async function values({ code, region, breakdown }, from, to) {
  try {
    return await get(`/${encodeURIComponent(code)}`, { region, from, to, ...(breakdown && { breakdown: 'region' }) });
  } catch (error) {
    if (error.status === 404) return { code, values: [] };
    throw error;
  }
}

async function get(path, query = {}) {
  const search = new URLSearchParams(query).toString();
  const answer = await fetch(`${ROOT}${path}${search && `?${search}`}`, {
    headers: { Accept: 'application/json' },
    cache: 'no-cache',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!answer.ok) throw new ApiError(answer.status, answer.headers.get('Retry-After'));
  return answer.json();
}
