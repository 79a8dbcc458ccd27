import { svg } from './dom.js';

const WIDTH = 240;
const HEIGHT = 48;
const MARGIN = 5;

/** A series as a small line without axes, a dot on the chosen year; decoration only, the figures stand beside it. */
export function sparkline(all, year) {
  const points = all.filter(point => !point.suppressed);
  const drawing = svg('svg', {
    class: 'spark',
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  if (points.length < 2) return drawing;
  const highest = Math.max(...points.map(point => point.value)) || 1;
  const first = points[0].year;
  const span = points.at(-1).year - first;
  const places = points.map(point => {
    const x = MARGIN + ((WIDTH - 2 * MARGIN) * (point.year - first)) / span;
    const y = HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * Math.max(0, point.value)) / highest;
    return { year: point.year, mark: `${x.toFixed(1)} ${y.toFixed(1)}` };
  });
  const line = `M${places.map(place => place.mark).join('L')}`;
  const chosen = places.find(place => place.year === year) ?? places.at(-1);
  drawing.append(
    svg('path', { class: 'spark-area', d: `${line}L${WIDTH - MARGIN} ${HEIGHT}L${MARGIN} ${HEIGHT}Z` }),
    svg('path', { class: 'spark-line', d: line }),
    // A line of no length with round ends: a dot that keeps its shape while the drawing is stretched.
    svg('path', { class: 'spark-dot', d: `M${chosen.mark}h0` }),
  );
  return drawing;
}
