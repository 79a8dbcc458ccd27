/**
 * A workbook of one sheet from a table the page shows (ECMA-376, the few parts a spreadsheet needs), in a ZIP that
 * stores without compressing. The gateway's own workbooks are for single indicators; these are for what the page put together.
 */
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** 1 January 1980, as ZIP counts. */
const DOS_DATE = 0x21;
const MINUS = '\u2212';

export function workbook({ columns, rows }) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}"><sheetData>${[columns, ...rows].map(row).join('')}</sheetData></worksheet>`,
  };
  const encoder = new TextEncoder();
  return new Blob(zip(Object.entries(parts).map(([name, text]) => [encoder.encode(name), encoder.encode(HEAD + text)])), { type: TYPE });
}

const row = cells => `<row>${cells.map(cell).join('')}</row>`;

/** A figure stays one; everything else is text, so nothing is ever a formula. */
function cell(content) {
  const text = content instanceof Node ? content.textContent : String(content);
  const number = text.replaceAll(',', '').replace(MINUS, '-');
  if (/^-?\d+(\.\d+)?$/.test(number)) return `<c><v>${number}</v></c>`;
  return `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
}

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function zip(files) {
  const body = [];
  const directory = [];
  let offset = 0;
  let size = 0;
  for (const [name, bytes] of files) {
    const facts = [20, 0x800, 0, 0, DOS_DATE].map(two).flat().concat(four(crc(bytes)), four(bytes.length), four(bytes.length), two(name.length));
    const local = [0x50, 0x4b, 3, 4, ...facts, ...two(0)];
    const entry = [0x50, 0x4b, 1, 2, ...two(20), ...facts, ...two(0), ...two(0), ...two(0), ...two(0), ...four(0), ...four(offset)];
    body.push(new Uint8Array(local), name, bytes);
    directory.push(new Uint8Array(entry), name);
    offset += local.length + name.length + bytes.length;
    size += entry.length + name.length;
  }
  const count = two(files.length);
  const end = [0x50, 0x4b, 5, 6, ...two(0), ...two(0), ...count, ...count, ...four(size), ...four(offset), ...two(0)];
  return [...body, ...directory, new Uint8Array(end)];
}

const two = number => [number & 255, (number >> 8) & 255];
const four = number => [...two(number), ...two(number >>> 16)];

/** CRC-32 as in ISO 3309. */
function crc(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}
