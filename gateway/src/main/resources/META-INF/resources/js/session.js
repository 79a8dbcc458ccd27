/** Who is signed in: the OIDC code flow with PKCE (RFC 7636). Tokens live as long as the tab, in sessionStorage, never longer. */
const TOKENS = 'dashboard.tokens';
const FLOW = 'dashboard.sign-in';
/** A token this close to its end is renewed before it is used. */
const RENEW_BEFORE_MS = 30_000;
const SCOPE = 'openid';

let tokens = JSON.parse(sessionStorage.getItem(TOKENS) ?? 'null');
let settings;
let provider;
let renewing;
let isSettled = false;
const answer = takeAnswer();

/** Whether the page was opened by the provider, with its answer. */
export const isReturning = Boolean(answer);

/** {name, region, roles} while somebody is signed in. */
export function user() {
  if (!tokens) return undefined;
  const { preferred_username: name, region = '', realm_access: { roles = [] } = {} } = claims(tokens.access);
  return { name, region: [region].flat()[0] ?? '', roles };
}

/** Whether whoever is signed in may look into this region. */
export const reaches = region => Boolean(user()?.region) && region.startsWith(user().region);

/** Hashes need a secure context: https, or the local machine. Undefined until the settings are read. */
export const canSignIn = () => (isSettled ? Boolean(settings && globalThis.crypto?.subtle) : undefined);

/** Reads the settings and finishes a sign-in that just came back; answers why it failed, if it did. */
export async function prepare(readSettings) {
  try {
    settings = await readSettings();
  } catch {
    return answer ? 'sign-in-failed' : undefined;
  } finally {
    isSettled = true;
  }
  return answer ? finish() : undefined;
}

export async function signIn() {
  const { authorization_endpoint: endpoint } = await discover();
  const flow = { state: random(), nonce: random(), verifier: random(), address: location.href };
  sessionStorage.setItem(FLOW, JSON.stringify(flow));
  location.assign(
    `${endpoint}?${new URLSearchParams({
      response_type: 'code',
      client_id: settings.clientId,
      redirect_uri: home(),
      scope: SCOPE,
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await challenge(flow.verifier),
      code_challenge_method: 'S256',
      ui_locales: document.documentElement.lang,
    })}`,
  );
}

export async function signOut() {
  const { end_session_endpoint: endpoint } = await discover();
  const query = new URLSearchParams({
    client_id: settings.clientId,
    post_logout_redirect_uri: location.href,
    ...(tokens?.id && { id_token_hint: tokens.id }),
  });
  forget();
  location.assign(`${endpoint}?${query}`);
}

/** The access token, renewed when it is about to end; undefined when nobody is signed in or the session has ended. */
export async function bearer() {
  if (tokens && tokens.endsAt - Date.now() < RENEW_BEFORE_MS) await renew();
  return tokens?.access;
}

/** Renews by the refresh token, once for all who ask; a session that has ended is told of as an event. */
export function renew() {
  renewing ??= renewOnce().finally(() => (renewing = undefined));
  return renewing;
}

async function renewOnce() {
  try {
    keep(await exchange({ grant_type: 'refresh_token', refresh_token: tokens.refresh }));
  } catch (error) {
    // The provider being away is no refusal: the token serves until it ends.
    if (!error.refused && tokens.endsAt > Date.now()) return;
    forget();
    dispatchEvent(new Event('dashboard:session-ended'));
  }
}

/** Takes the provider's answer out of the address before anything else reads it. */
function takeAnswer() {
  const query = new URLSearchParams(location.search);
  if (!query.has('state') || !(query.has('code') || query.has('error'))) return undefined;
  const flow = JSON.parse(sessionStorage.getItem(FLOW) ?? 'null');
  sessionStorage.removeItem(FLOW);
  history.replaceState(null, '', flow?.address ?? '/');
  return { query, flow };
}

async function finish() {
  const { query, flow } = answer;
  const ours = flow && query.get('state') === flow.state && (query.get('iss') ?? settings.issuer) === settings.issuer;
  if (!ours || query.has('error')) return 'sign-in-failed';
  try {
    const found = await exchange({
      grant_type: 'authorization_code',
      code: query.get('code'),
      redirect_uri: home(),
      code_verifier: flow.verifier,
    });
    if (claims(found.id_token).nonce !== flow.nonce) return 'sign-in-failed';
    keep(found);
    return undefined;
  } catch {
    return 'sign-in-failed';
  }
}

async function exchange(fields) {
  const { token_endpoint: endpoint } = await discover();
  const reply = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({ client_id: settings.clientId, ...fields }),
    signal: AbortSignal.timeout(15_000),
  });
  if (!reply.ok) throw Object.assign(new Error(`status ${reply.status}`), { refused: reply.status < 500 });
  return reply.json();
}

async function discover() {
  if (!settings) throw new Error('no identity provider');
  if (provider) return provider;
  const reply = await fetch(`${settings.issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(15_000) });
  if (!reply.ok) throw new Error(`status ${reply.status}`);
  return (provider = await reply.json());
}

function keep({ access_token: access, refresh_token: refresh, id_token: id, expires_in: seconds }) {
  tokens = { access, refresh, id: id ?? tokens?.id, endsAt: Date.now() + 1_000 * seconds };
  sessionStorage.setItem(TOKENS, JSON.stringify(tokens));
}

function forget() {
  tokens = undefined;
  sessionStorage.removeItem(TOKENS);
}

const home = () => `${location.origin}/`;
const random = () => base64Url(crypto.getRandomValues(new Uint8Array(32)));
const challenge = async verifier => base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
const base64Url = bytes => btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

/** What a token says; whether it is true, the server checks. */
function claims(token) {
  const bytes = Uint8Array.from(atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}
