import { el, setText } from './dom.js';
import { exporter } from './export.js';
import { t } from './i18n.js';
import { DRAWING } from './library.js';
import { table } from './tables.js';

const parts = new WeakMap();
let library;
let broken = false;

/** ECharts comes last: the figures don't wait for a megabyte of drawing code. Without it the tables speak alone. */
export async function loadLibrary() {
  try {
    library = await import(DRAWING);
  } catch {
    broken = true;
  }
}

/** A figure whose inside is built once: caption, plot with a text alternative, the same figures as a table, downloads. */
export function chart(attributes, ...controls) {
  const part = {
    title: el('h3'),
    note: el('p', { class: 'note' }),
    plot: el('div', { class: 'plot', role: 'img' }),
    details: el('details'),
    summary: el('summary'),
    rows: el('div', { class: 'rows', tabindex: '0', role: 'region' }),
  };
  part.exports = exporter(() => part);
  part.details.append(part.summary, part.rows);
  const figure = el(
    'figure',
    { 'data-state': 'loading', ...attributes, 'class': `chart ${attributes.class ?? ''}` },
    el('figcaption', {}, el('div', {}, part.title, part.note), ...controls),
    part.plot,
    el('div', { class: 'below' }, part.details, part.exports.node),
  );
  parts.set(figure, part);
  return figure;
}

/**
 * Shows {title, note, label, data: {columns, rows}, option, onRow, source}; the state says why there is no option,
 * and source where the same figures can be had as a file.
 */
export function paint(
  figure,
  { title, note = '', label = title, data = { columns: [], rows: [] }, option, onRow, source, message, state = 'ready' },
) {
  const part = parts.get(figure);
  const shown = broken && option ? 'error' : state;
  const absent = { ready: '', none: message ?? t('no-figure'), error: t(broken ? 'chart-failed' : 'failed'), loading: '' }[shown];
  figure.dataset.state = shown;
  setText(part.title, title);
  setText(part.note, note);
  setText(part.summary, t('table'));
  part.rows.setAttribute('aria-label', title);
  part.plot.setAttribute('aria-label', absent || label);
  part.plot.dataset.message = absent;
  Object.assign(part, { name: title, data, source });
  part.details.hidden = !data.rows.length;
  if (broken && data.rows.length) part.details.open = true;
  part.exports.draw({ hasPlot: Boolean(library && option), hasTable: data.rows.length > 0 });
  drawTable(part, { caption: title, ...data });
  if (library) plot(part, option, onRow);
}

/** Forgets the drawings of a page that is left. */
export function dispose(figure) {
  const part = parts.get(figure);
  part?.observer?.disconnect();
  part?.chart?.dispose();
}

/** A state without figures. */
export const absence = (known, failed) => (failed ? 'error' : known ? 'none' : 'loading');

function drawTable(part, data) {
  const signature = JSON.stringify(data, (_, value) => (value instanceof Node ? value.outerHTML : value));
  if (part.tableSignature === signature) return;
  part.tableSignature = signature;
  part.rows.replaceChildren(table(data));
}

function plot(part, option, onRow) {
  part.onRow = onRow;
  const signature = JSON.stringify(option);
  if (part.signature === signature) return;
  part.signature = signature;
  if (!part.chart) create(part);
  if (option) part.chart.setOption(option, { replaceMerge: ['series', 'xAxis', 'yAxis'] });
  else part.chart.clear();
}

function create(part) {
  part.chart = library.init(part.plot);
  part.observer = new ResizeObserver(() => part.chart.resize());
  part.observer.observe(part.plot);
  const canvas = part.chart.getZr();
  canvas.on('click', event => part.onRow?.(part.chart.convertFromPixel({ yAxisIndex: 0 }, event.offsetY)));
  canvas.on('mousemove', () => part.onRow && canvas.setCursorStyle('pointer'));
}
