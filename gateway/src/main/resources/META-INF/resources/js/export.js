import * as api from './api.js';
import { el, setText } from './dom.js';
import { t } from './i18n.js';
import { color } from './look.js';
import { workbook } from './xlsx.js';

const SHARPNESS = 2;
const MARGIN = 24;
/** A cell that starts like this would be a formula to a spreadsheet. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const BOM = '\ufeff';
/** A gateway that doesn't write this one as a file. */
const HAS_NO_FILE = [400, 404, 405, 406, 501];

/** The buttons below a chart: its picture, its figures as CSV and as XLSX. */
export function exporter(partOf) {
  const button = (format, save) => {
    const node = el('button', { 'type': 'button', 'class': 'export', 'data-format': format }, format.toUpperCase());
    node.addEventListener('click', () => busy(node, () => save(partOf())));
    return node;
  };
  const png = button('png', savePicture);
  const csv = button('csv', part => saveFigures(part, 'csv'));
  const xlsx = button('xlsx', part => saveFigures(part, 'xlsx'));
  const label = el('span');
  const node = el('p', { class: 'exports' }, label, png, csv, xlsx);
  return {
    node,
    draw({ hasPlot, hasTable }) {
      setText(label, t('download'));
      [png, csv, xlsx].forEach(each =>
        each.setAttribute('aria-label', t('download-as', { name: partOf().name ?? '', format: each.dataset.format.toUpperCase() })),
      );
      png.hidden = !hasPlot;
      csv.hidden = !hasTable;
      xlsx.hidden = !hasTable;
      node.hidden = !hasPlot && !hasTable;
    },
  };
}

/** Fetches a file with the caller's token and saves it under a speaking name. */
export async function saveFile({ path, question }, format, name) {
  save(await api.file(path, question, format), name, format);
}

/** A save that takes a moment, or fails, says so at its button. */
export async function busy(node, work) {
  node.setAttribute('aria-busy', 'true');
  node.classList.remove('failed');
  try {
    await work();
  } catch {
    node.classList.add('failed');
    dispatchEvent(new CustomEvent('dashboard:notice', { detail: t('download-failed') }));
  } finally {
    node.removeAttribute('aria-busy');
  }
}

/** The server's own file where there is one for just these figures; else the table as the page shows it. */
async function saveFigures({ name, data, source }, format) {
  try {
    if (source) return await saveFile(source, format, name);
  } catch (error) {
    if (!HAS_NO_FILE.includes(error.status)) throw error;
  }
  const made = format === 'csv' ? new Blob([BOM + csvOf(data)], { type: api.MEDIA.csv }) : workbook(data);
  return save(made, name, format);
}

function csvOf({ columns, rows }) {
  const text = cell => (cell instanceof Node ? cell.textContent : String(cell));
  const safe = cell => (FORMULA.test(cell) && !/^[-+]?[\d.,]+$/.test(cell) ? `'${cell}` : cell);
  const quoted = cell => `"${safe(text(cell)).replaceAll('"', '""')}"`;
  return [columns, ...rows].map(row => row.map(quoted).join(',')).join('\r\n');
}

/** The chart with its title above and where it is from below, so that the picture still explains itself elsewhere. */
async function savePicture({ chart, name, note }) {
  const drawing = new Image();
  drawing.src = chart.getDataURL({ pixelRatio: SHARPNESS, backgroundColor: color('surface') });
  await drawing.decode();
  const canvas = el('canvas', {});
  const [head, foot] = [40 * SHARPNESS, 22 * SHARPNESS];
  const margin = MARGIN * SHARPNESS;
  canvas.width = drawing.width + 2 * margin;
  canvas.height = drawing.height + head + foot + 2 * margin;
  const pen = canvas.getContext('2d');
  pen.fillStyle = color('surface');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const family = getComputedStyle(document.body).fontFamily;
  pen.textBaseline = 'top';
  write(pen, name, `600 ${18 * SHARPNESS}px ${family}`, color('ink'), margin, margin);
  pen.drawImage(drawing, margin, margin + head);
  const origin = [document.title, note.textContent].filter(Boolean).join(' · ');
  write(pen, origin, `${12 * SHARPNESS}px ${family}`, color('muted'), margin, canvas.height - margin - foot / 2);
  save(await new Promise(done => canvas.toBlob(done, 'image/png')), name, 'png');
}

function write(pen, text, font, fill, x, y) {
  Object.assign(pen, { font, fillStyle: fill });
  pen.fillText(text, x, y);
}

function save(blob, name, format) {
  const link = el('a', { href: URL.createObjectURL(blob), download: `${name.replace(/[\\/:*?"<>|]+/g, ' ')}.${format}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
