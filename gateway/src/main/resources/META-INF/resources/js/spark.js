import { svg } from './dom.js';

const WIDTH = 240;
const HEIGHT = 48;
const MARGIN = 3;

/** A series as a small line without axes; decoration only, the figures stand beside it. */
export function sparkline(points) {
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
  const places = points.map(({ year, value }) => {
    const x = (WIDTH * (year - first)) / span;
    const y = HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * value) / highest;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  const line = `M${places.join('L')}`;
  drawing.append(
    svg('path', { class: 'spark-area', d: `${line}L${WIDTH} ${HEIGHT}L0 ${HEIGHT}Z` }),
    svg('path', { class: 'spark-line', d: line }),
  );
  return drawing;
}
