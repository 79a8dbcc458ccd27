import { el } from './dom.js';

const STILL = matchMedia('(prefers-reduced-motion: reduce)');
const DARK = matchMedia('(prefers-color-scheme: dark)');
const NARROW = matchMedia('(max-width: 640px)');
/** The size the drawings are made for; on a wall display the root's is larger. */
const USUAL_ROOT = 16;
let printing = false;

export const isNarrow = () => NARROW.matches;
export const isStill = () => STILL.matches;
export const isBig = () => document.documentElement.dataset.screen === 'big';

/** Calls back when the charts' colours or proportions change; texts and cards follow by CSS alone. */
export const onNewLook = changed => [STILL, DARK, NARROW].forEach(query => query.addEventListener('change', changed));

/** Light or dark as the address says, else as the system does; a wall display is dark. */
export function dress({ theme, big }) {
  const chosen = printing ? 'light' : big ? 'dark' : theme;
  const media = { dark: 'all', light: 'not all' }[chosen] ?? '(prefers-color-scheme: dark)';
  const sheet = document.getElementById('dark');
  if (sheet.media !== media) sheet.media = media;
  if (big) document.documentElement.dataset.screen = 'big';
  else delete document.documentElement.dataset.screen;
}

/** Paper is white and stands still; charts are drawn anew for it, and once more for the screen afterwards. */
export function onPaper(redraw) {
  addEventListener('beforeprint', () => redraw((printing = true)));
  addEventListener('afterprint', () => redraw((printing = false)));
}

export const isDark = ({ theme, big }) => (big ? true : theme ? theme === 'dark' : DARK.matches);

/** A colour of css/tokens.css as it is now, light or dark. */
export const color = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** The colours that tell categories apart, in their order. */
export const paints = () => ['pine', 'copper', 'series-3', 'series-4', 'series-5', 'series-6', 'series-7', 'series-8'];

/** A length of the drawings in pixels, larger on a wall display. */
export const px = length =>
  isBig() ? (length * parseFloat(getComputedStyle(document.documentElement).fontSize)) / USUAL_ROOT : length;

/** What all charts have in common. */
export function base() {
  return {
    animation: !STILL.matches && !printing,
    animationDuration: 500,
    animationDurationUpdate: 400,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: color('ink') },
    aria: { enabled: false }, // the figure has its own label and table
    tooltip: {
      trigger: 'axis',
      confine: true,
      className: 'tip',
      backgroundColor: color('surface'),
      borderColor: color('line'),
      textStyle: { color: color('ink'), fontSize: px(13) },
      axisPointer: { type: 'shadow', shadowStyle: { color: color('hover') } },
    },
  };
}

/** Where the drawing lies inside its frame, axis labels included. */
export const grid = (top, more = {}) => ({
  left: 4,
  right: 6,
  top: px(top),
  bottom: 2,
  outerBoundsMode: 'same',
  outerBoundsContain: 'axisLabel',
  ...more,
});

export function legend(show) {
  return {
    show,
    top: 0,
    left: 0,
    itemWidth: px(12),
    itemHeight: px(12),
    itemGap: px(14),
    textStyle: { color: color('muted'), fontSize: px(12) },
    inactiveColor: color('line-strong'),
  };
}

export function valueAxis(formatter, more = {}) {
  return {
    type: 'value',
    axisLabel: { color: color('muted'), fontSize: px(11), formatter },
    splitLine: { lineStyle: { color: color('line') } },
    splitNumber: 4,
    ...more,
  };
}

/** A tooltip as nodes, so that no text is ever read as HTML and no inline style is needed. */
export function tip(title, lines) {
  const items = lines.map(({ paint, name, value }) => {
    const dot = el('i', { class: 'dot' });
    dot.style.backgroundColor = paint;
    return el('li', {}, dot, el('span', {}, name), el('b', {}, value));
  });
  return el('div', { class: 'tip-body' }, el('p', {}, title), el('ul', {}, ...items));
}
