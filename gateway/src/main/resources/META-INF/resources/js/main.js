import * as api from './api.js';
import { cards, draw, prepare as prepareCard } from './cards.js';
import { loadLibrary, prepare as prepareChart } from './charts.js';
import { byId } from './dom.js';
import { speak, t } from './i18n.js';
import { listen } from './live.js';
import { onNewLook } from './look.js';
import { moment } from './numbers.js';
import { announce, drawFrame, drawSections, notice, prepareChoices, showConnection, showState } from './page.js';
import { CITY } from './places.js';
import { drawRanking, prepareRanking } from './ranking.js';
import { watch } from './state.js';
import * as store from './store.js';
import { drawTrend } from './trends.js';
import { look, wanted } from './view.js';

const RETRY_MS = 5_000;
/** How long the first request waits for the stream of changes, so that none falls between the two. */
const STREAM_FIRST_MS = 500;
/** An answer sooner than this replaces the old figures without a skeleton in between. */
const SKELETON_AFTER_MS = 200;

const trends = [...document.querySelectorAll('[data-trend]')];
const ranking = document.querySelector('[data-ranking]');
let frame = { catalogue: new Map(), townships: new Map() };
let view = look(frame);
let connection = 'connecting';
let started = false;
let pending = 0;
let retry;

function redraw(isLive = false) {
  drawFrame(view);
  const news = cards()
    .map(card => draw(card, view, isLive))
    .filter(Boolean);
  trends.forEach(figure => drawTrend(figure, view));
  drawRanking(ranking, view);
  drawSections(view);
  if (isLive) announce(news);
  drawState();
}

function drawState() {
  const queries = wanted(view);
  const asOf = store.asOf(queries);
  const failed = queries.some(store.error);
  const none = queries.every(query => store.known(query) && !store.points(query).length);
  const unread = !queries.some(store.known);
  showState(none ? 'empty' : unread && failed ? 'error' : unread ? 'loading' : 'ready', view.name(view.region));
  showConnection(connection, asOf);
  if (view.unknown) notice(t('unknown-region', { code: view.unknown }));
  else notice(failed && asOf ? t('partly-old', { time: moment(asOf) }) : '');
  document.body.dataset.ready = String(!pending && queries.every(query => store.known(query) && !store.error(query)));
}

/** Reads these figures and draws; what could not be read is tried again. */
async function refresh(queries, isLive = false) {
  pending++;
  await store.load(queries);
  pending--;
  redraw(isLive);
  clearTimeout(retry);
  const failed = wanted(view).filter(store.error);
  if (failed.length) retry = setTimeout(() => refresh(failed, isLive), waitFor(failed.map(store.error)));
}

const waitFor = errors => Math.max(0, ...errors.map(error => error.retryAfter ?? 0)) * 1_000 || RETRY_MS;

/** Follows the address: another language or year needs no request, another region does. */
async function show() {
  const before = view;
  const shown = new Set(wanted(before).map(store.key));
  view = look(frame);
  speak(view.lang);
  const fresh = wanted(view).filter(query => !started || !shown.has(store.key(query)));
  started = true;
  if (before.region !== view.region) arrive();
  if (!fresh.length) return redraw();
  document.body.dataset.ready = 'false';
  drawFrame(view);
  const skeleton = setTimeout(redraw, SKELETON_AFTER_MS);
  await refresh(fresh).finally(() => clearTimeout(skeleton));
}

/** After a jump from far down the page, its new title is where reading goes on; a select keeps the focus. */
function arrive() {
  announce([view.name(view.region)]);
  if (document.activeElement === byId('region')) return;
  byId('region-name').focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: 'instant' });
}

async function readFrame() {
  const [catalogue, townships] = await Promise.all([api.catalogue(), api.townships(CITY)]);
  frame = { catalogue, townships };
  view = look(frame);
}

async function changed({ codes, regions }) {
  if (!started) return;
  if ([...regions].some(region => region.length === 9 && !frame.townships.has(region))) await readFrame();
  await refresh(
    wanted(view).filter(({ code, region }) => codes.has(code) && regions.has(region)),
    true,
  );
}

async function start() {
  clearTimeout(retry);
  try {
    await readFrame();
    await show();
  } catch (error) {
    showState('error');
    retry = setTimeout(start, waitFor([error]));
  }
}

speak(view.lang);
showConnection(connection);
prepareChoices();
drawFrame(view);
cards().forEach(prepareCard);
trends.forEach(figure => prepareChart(figure));
prepareRanking(ranking);
const streamOpen = new Promise(resolve => {
  listen({
    onState(state) {
      connection = state;
      showConnection(state, store.asOf(wanted(view)));
      if (state !== 'connecting') resolve();
    },
    onChange: changed,
    onGap: () => started && refresh(wanted(view), true),
  });
});
watch(show);
onNewLook(() => redraw());
byId('retry').addEventListener('click', start);
await Promise.race([streamOpen, new Promise(resolve => setTimeout(resolve, STREAM_FIRST_MS))]);
await Promise.all([start(), loadLibrary()]);
redraw();
