import { changesUrl } from './api.js';

const FIRST_WAIT_MS = 150;
/** While changes pour in (a bulk import), twice a second is enough. */
const BETWEEN_MS = 500;
const STALE_AFTER_MS = 15_000;
const REOPEN_MS = [1_000, 2_000, 5_000, 10_000, 30_000];
/** A computer that slept may hold a connection that is dead without knowing. */
const HIDDEN_TOO_LONG_MS = 60_000;

/**
 * Listens to the server's changes.
 * onState hears connecting, live, reconnecting or stale; onChange gets the {codes, regions} of all changes since the last
 * call, one call at a time; onGap is told that changes may have been missed.
 */
export function listen({ onState, onChange, onGap }) {
  let source;
  let attempt = 0;
  let reopening;
  let staleTimer;
  let hiddenAt;
  const changes = gather(onChange);

  function open() {
    clearTimeout(reopening);
    source?.close();
    source = new EventSource(changesUrl);
    source.addEventListener('open', opened);
    source.addEventListener('change', event => changes.add(JSON.parse(event.data)));
    source.addEventListener('error', lost);
  }

  function opened() {
    attempt = 0;
    clearTimeout(staleTimer);
    staleTimer = undefined;
    onState('live');
    onGap();
  }

  function lost() {
    onState('reconnecting');
    staleTimer ??= setTimeout(() => onState('stale'), STALE_AFTER_MS);
    if (source.readyState !== EventSource.CLOSED) return; // the browser reconnects by itself
    clearTimeout(reopening);
    reopening = setTimeout(open, REOPEN_MS[Math.min(attempt++, REOPEN_MS.length - 1)]);
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (Date.now() - hiddenAt > HIDDEN_TOO_LONG_MS) open();
  });
  addEventListener('online', open);
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', event => event.persisted && open());
  onState('connecting');
  open();
}

/** Puts changes together and hands them on after a short wait, never two at once. */
function gather(handOn) {
  let pending;
  let timer;
  let busy = false;
  let lastAt = -Infinity;

  function schedule() {
    if (timer || busy || !pending) return;
    const since = performance.now() - lastAt;
    timer = setTimeout(flush, Math.max(FIRST_WAIT_MS, BETWEEN_MS - since));
  }

  async function flush() {
    const batch = pending;
    pending = timer = undefined;
    busy = true;
    try {
      await handOn(batch);
    } finally {
      busy = false;
      lastAt = performance.now();
      schedule();
    }
  }

  return {
    add({ codes, regions }) {
      pending ??= { codes: new Set(), regions: new Set() };
      codes.forEach(code => pending.codes.add(code));
      regions.forEach(region => pending.regions.add(region));
      schedule();
    },
  };
}
