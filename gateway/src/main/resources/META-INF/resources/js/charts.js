import { el, setText } from './dom.js';
import { t } from './i18n.js';
import { table } from './tables.js';

const parts = new WeakMap();
let library;
let broken = false;

/** ECharts comes last: the figures don't wait for a megabyte of drawing code. Without it the tables speak alone. */
export async function loadLibrary() {
  try {
    library = await import('echarts/dist/echarts.esm.min.js');
  } catch {
    broken = true;
  }
}

/** Builds a figure's inside once: caption, plot with a text alternative, and the same figures as a table. */
export function prepare(figure, ...controls) {
  const part = {
    title: el('h3'),
    note: el('p', { class: 'note' }),
    plot: el('div', { class: 'plot', role: 'img' }),
    details: el('details'),
    summary: el('summary'),
    rows: el('div', { class: 'rows', tabindex: '0', role: 'region' }),
  };
  part.details.append(part.summary, part.rows);
  figure.replaceChildren(
    el('figcaption', {}, el('div', {}, part.title, part.note), ...controls),
    part.plot,
    part.details,
  );
  figure.dataset.state = 'loading';
  parts.set(figure, part);
}

/** Shows {title, note, label, data: {columns, rows}, option, onRow}; the state says why there is no option. */
export function paint(
  figure,
  { title, note = '', label = title, data = { columns: [], rows: [] }, option, onRow, state = 'ready' },
) {
  const part = parts.get(figure);
  const shown = broken && option ? 'error' : state;
  const message = { ready: '', none: t('no-figure'), error: t(broken ? 'chart-failed' : 'failed'), loading: '' }[shown];
  figure.dataset.state = shown;
  setText(part.title, title);
  setText(part.note, note);
  setText(part.summary, t('table'));
  part.rows.setAttribute('aria-label', title);
  part.plot.setAttribute('aria-label', message || label);
  part.plot.dataset.message = message;
  part.details.hidden = !data.rows.length;
  if (broken) part.details.open = true;
  drawTable(part, { caption: title, ...data });
  if (library) plot(part, option, onRow);
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
  if (option) part.chart.setOption(option, { replaceMerge: ['series', 'yAxis'] });
  else part.chart.clear();
}

function create(part) {
  part.chart = library.init(part.plot);
  new ResizeObserver(() => part.chart.resize()).observe(part.plot);
  const canvas = part.chart.getZr();
  canvas.on('click', event => part.onRow?.(part.chart.convertFromPixel({ yAxisIndex: 0 }, event.offsetY)));
  canvas.on('mousemove', () => part.onRow && canvas.setCursorStyle('pointer'));
}
