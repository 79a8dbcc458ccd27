import { breakdown } from './breakdowns.js';
import { card } from './cards.js';
import { byId, el, renew, setText } from './dom.js';
import { t } from './i18n.js';
import { isStill } from './look.js';
import { FIELDS, isField } from './pages.js';
import { ranking } from './ranking.js';
import { section } from './section.js';
import { go, turn } from './state.js';
import { followed, trend } from './trends.js';

const TURN_MS = 20_000;
const MOST_CARDS = 6;
const OVERVIEW_CARDS = [
  'poverty-incidence-rate',
  'per-capita-net-income',
  'poor-persons',
  'insurance-payout',
  'placements',
  'training-participations',
];

let timer;
let scenes = ['overview'];

/** A page as the wall shows it: figures at the left, charts in the middle, the townships at the right. */
export function scene(page, view) {
  const { charts, key } = FIELDS[isField(page) ? page : 'households'];
  const all = isField(page) ? view.codesOf(page) : OVERVIEW_CARDS.filter(view.has);
  const codes = [...new Set([...(isField(page) ? key.filter(view.has) : []), ...all])].slice(0, MOST_CARDS);
  const [first, second] = Object.entries(charts);
  const broken = all.find(code => view.indicator(code).dimension);
  const lower = page === 'overview' ? trend(...second, 'wall') : broken ? breakdown(broken, 'wall') : trend(...first, 'wall');
  const upper = page === 'overview' ? trend(...first, 'wall') : followed('wall');
  const right = page === 'reported' ? Object.entries(charts).map(([id, series]) => trend(id, series, 'wall')) : [ranking('wall')];
  return [
    section('wall-figures', codes.map(code => card(code, { show: page === 'overview' ? 'since' : 'year' })), { isQuiet: true }),
    section('wall-charts', page === 'reported' ? [upper] : [upper, lower], { isQuiet: true }),
    section('wall-townships', right, { isQuiet: true }),
  ];
}

export function prepareWall() {
  byId('wall-before').addEventListener('click', () => step(-1));
  byId('wall-next').addEventListener('click', () => step(1));
  byId('wall-pause').addEventListener('click', () => go({ rotate: isPaused() ? null : 'no' }));
  addEventListener('keydown', event => {
    if (document.documentElement.dataset.screen !== 'big' || event.target.closest('button, a, select, input, dialog')) return;
    if (event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowLeft') step(-1);
    else if (event.key === ' ') byId('wall-pause').click();
    else if (event.key === 'Escape' && !document.fullscreenElement) byId('wall-leave').click();
    else if (event.key === 'f') document.documentElement.requestFullscreen?.();
    else return;
    event.preventDefault();
  });
}

const isPaused = () => byId('wall').dataset.paused === 'true';
const current = () => byId('wall').dataset.page;

/** The bar below: which scene it is, pause, and the way back. Who wants less motion turns the scenes by hand. */
export function drawWall(view, leaveAddress) {
  const bar = byId('wall');
  bar.hidden = !view.big;
  clearTimeout(timer);
  if (!view.big) return;
  scenes = ['overview', ...Object.keys(FIELDS).filter(field => view.codesOf(field).length)];
  const paused = view.paused || isStill();
  const isNew = bar.dataset.page !== view.page || bar.dataset.paused !== String(paused);
  Object.assign(bar.dataset, { page: view.page, paused: String(paused) });
  renew(
    byId('wall-scenes'),
    scenes.map(page => el('li', { 'aria-current': page === view.page ? 'page' : null }, t(`page-${page}`))),
  );
  setText(byId('wall-pause'), t(paused ? 'wall-go-on' : 'wall-pause'));
  byId('wall-pause').hidden = isStill();
  setText(byId('wall-before'), t('wall-before'));
  setText(byId('wall-next'), t('wall-next'));
  setText(byId('wall-leave'), t('wall-leave'));
  byId('wall-leave').href = leaveAddress;
  if (isNew) restart(bar);
  if (!paused) timer = setTimeout(() => step(1), TURN_MS - (Date.now() - Number(bar.dataset.since)));
}

function restart(bar) {
  bar.dataset.since = Date.now();
  const progress = byId('wall-progress');
  progress.classList.remove('running');
  void progress.offsetWidth; // starts the animation anew
  progress.classList.add('running');
}

function step(by) {
  const at = scenes.indexOf(current());
  turn({ page: scenes[(at + by + scenes.length) % scenes.length] });
}
