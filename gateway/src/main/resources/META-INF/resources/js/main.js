import * as session from './session.js';
import * as api from './api.js';
import { drawWall, prepareWall, scene } from './big.js';
import { loadLibrary } from './charts.js';
import { compare } from './compare.js';
import { drawDialog, drawMark, prepareDialog } from './dialogs.js';
import { byId } from './dom.js';
import { field, followedIn } from './field.js';
import { announce, drawFrame, notice, prepareChoices, showConnection, showState } from './frame.js';
import { speak, t } from './i18n.js';
import { departmentOf } from './late.js';
import { listen } from './live.js';
import { dress, onNewLook, onPaper } from './look.js';
import { moment } from './numbers.js';
import { followedBy, overview } from './overview.js';
import { isField } from './pages.js';
import { CITY } from './places.js';
import { reports } from './reports.js';
import { address, watch } from './state.js';
import * as store from './store.js';
import { look } from './view.js';

const RETRY_MS = 5_000;
/** How long the first request waits for the stream of changes, so that none falls between the two. */
const STREAM_FIRST_MS = 500;
/** An answer sooner than this replaces the old figures without a skeleton in between. */
const SKELETON_AFTER_MS = 200;
const RECONCILE_MS = 60_000;

const frame = { catalogue: new Map(), names: new Map(), drifts: [] };
const main = byId('figures');
let view = see();
let blocks = [];
let built;
let connection = 'connecting';
let reconciled;
let message = '';
let frameError;
let started = false;
let pending = 0;
let retry;

/** The view of the address, and which indicator its page follows. */
function see() {
  const seen = look(frame);
  const followed =
    seen.page === 'overview'
      ? followedBy(seen.by, seen.has)
      : isField(seen.page)
        ? followedIn(seen.page, seen.by, seen)
        : undefined;
  return { ...seen, departmentOf, followed };
}

/** The page's blocks; a page is built once the catalogue says what there is. Answers whether it is a new one. */
function build() {
  const wanted = `${view.big}/${view.page}/${[...view.catalogue.keys()].length}`;
  if (wanted === built || !view.catalogue.size) return false;
  built = wanted;
  blocks.forEach(block => block.leave?.());
  blocks = blocksOf(view.page);
  main.replaceChildren(...blocks.map(block => block.node));
  return true;
}

function blocksOf(page) {
  if (view.big) return scene(page, view);
  if (isField(page)) return field(page, view);
  return { overview, compare, reports: () => reports(redraw) }[page]();
}

function queries() {
  const all = blocks.flatMap(block => block.queries(view));
  return view.closed ? [] : [...new Map(all.map(query => [store.key(query), query])).values()];
}

function redraw(isLive = false) {
  drawFrame(view);
  const news = blocks.flatMap(block => block.draw(view, isLive) ?? []);
  if (isLive === true) announce(news);
  drawWall(view, address({ screen: null, rotate: null }));
  drawMark(reconciled);
  drawDialog(view, reconciled, redraw);
  drawState();
}

function drawState() {
  const all = queries();
  const asOf = store.asOf(all);
  const failed = all.some(store.error);
  const unread = all.length > 0 && !all.some(store.known);
  const none = all.length > 0 && all.every(query => store.known(query) && !store.any(query));
  const isAbsent = isField(view.page) && view.catalogue.size > 0 && !view.codesOf(view.page).length;
  const closed = view.user ? 'foreign' : 'closed';
  const state =
    (view.closed && closed) ||
    (isAbsent && 'absent') ||
    (none && 'empty') ||
    ((frameError || (unread && failed)) && 'error') ||
    ((unread || !blocks.length) && 'loading') ||
    'ready';
  showState(state, view.name(view.region));
  showConnection(connection, asOf);
  if (message) notice(t(message), { offersSignIn: message.startsWith('session') });
  else if (view.unknown) notice(t('unknown-region', { code: view.unknown }));
  else notice(failed && asOf ? t('partly-old', { time: moment(asOf) }) : '');
  const isRead = all.every(query => store.known(query) && !store.error(query));
  const isReport = view.page === 'reports' && main.querySelector('.sheet')?.dataset.state === 'loading';
  document.body.dataset.ready = String(blocks.length > 0 && !pending && isRead && !isReport);
}

/** Reads these figures and draws; what could not be read is tried again. */
async function refresh(wanted, isLive = false) {
  pending++;
  await store.load(wanted);
  pending--;
  redraw(isLive);
  clearTimeout(retry);
  const failed = queries().filter(store.error);
  if (failed.length) retry = setTimeout(() => refresh(failed, isLive), waitFor(failed.map(store.error)));
}

const waitFor = errors => Math.max(0, ...errors.map(error => error.retryAfter ?? 0)) * 1_000 || RETRY_MS;

/** Follows the address: another language needs no request, another region does. */
async function show() {
  const before = view;
  view = see();
  speak(view.lang);
  dress(view);
  const isElsewhere = before.page !== view.page || before.region !== view.region;
  if (isElsewhere) message = '';
  if (view.township && view.reaches(view.township) && !view.villages.size) await readNames(view.township);
  const isNew = build();
  const fresh = queries().filter(query => !started || !store.known(query));
  started = true;
  if (isElsewhere && !view.big) arrive(before);
  if (!fresh.length) return redraw();
  document.body.dataset.ready = 'false';
  if (isNew) redraw();
  else drawFrame(view);
  const skeleton = setTimeout(redraw, SKELETON_AFTER_MS);
  await refresh(fresh).finally(() => clearTimeout(skeleton));
  return undefined;
}

/** After a jump from far down the page, its new title is where reading goes on; a select keeps the focus. */
function arrive(before) {
  announce([before.page === view.page ? view.name(view.region) : t(`page-${view.page}`)]);
  if (document.activeElement?.matches('select')) return;
  byId('title').focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: 'instant' });
}

async function readFrame() {
  const [catalogue, names] = await Promise.all([api.catalogue(), api.parts(CITY)]);
  frame.catalogue = catalogue;
  frame.names = new Map([...frame.names, ...names]);
  view = see();
}

/** A township's villages, for those it is open to. */
async function readNames(township) {
  const names = await api.parts(township).catch(() => new Map());
  frame.names = new Map([...frame.names, ...names]);
  view = see();
}

async function changed({ codes, regions }) {
  if (!started) return;
  if ([...regions].some(region => region.length === 9 && !frame.names.has(region))) await readFrame();
  // A village's change is told as its township's.
  const isTouched = ({ code, region }) => codes.has(code) && (regions.has(region) || regions.has(region.slice(0, 9)));
  await refresh(queries().filter(isTouched), true);
}

async function reconcile() {
  try {
    reconciled = await api.reconciliation();
    frame.drifts = reconciled.state === 'DRIFTS' ? (reconciled.drifts ?? []) : [];
    view = see();
    if (started) redraw();
  } catch {
    // Without an answer there is no mark.
  }
  setTimeout(reconcile, RECONCILE_MS);
}

async function start() {
  clearTimeout(retry);
  try {
    await readFrame();
    frameError = undefined;
    await show();
  } catch (error) {
    frameError = error;
    redraw();
    retry = setTimeout(start, waitFor([error]));
  }
}

speak(view.lang);
dress(view);
showConnection(connection);
prepareChoices();
prepareDialog(redraw);
prepareWall();
drawFrame(view);
const streamOpen = new Promise(resolve => {
  listen({
    onState(state) {
      connection = state;
      showConnection(state, store.asOf(queries()));
      if (state !== 'connecting') resolve();
    },
    onChange: changed,
    onGap: () => started && refresh(queries(), true),
  });
});
watch(show);
onNewLook(() => redraw());
onPaper(() => {
  dress(view);
  redraw();
});
addEventListener('dashboard:notice', event => notice(event.detail));
addEventListener('dashboard:session-ended', () => {
  message = 'session-ended';
  store.forget();
  show();
});
byId('retry').addEventListener('click', start);
const signedIn = session.prepare(api.settings).then(failure => {
  message = failure ?? '';
});
await Promise.all([
  Promise.race([streamOpen, new Promise(resolve => setTimeout(resolve, STREAM_FIRST_MS))]),
  // Somebody who just signed in waits for it; nobody else does.
  session.isReturning ? signedIn : undefined,
]);
signedIn.then(() => started && redraw());
await Promise.all([start(), loadLibrary()]);
redraw();
reconcile();
