import { el } from './dom.js';

/** Figures as a table: {columns: [texts], rows: [[text or node, ...]]}; the first cell heads its row. */
export function table({ caption, columns, rows }) {
  const head = el('tr', {}, ...columns.map(column => el(column === '' ? 'td' : 'th', column === '' ? {} : { scope: 'col' }, column)));
  const body = rows.map(([first, ...cells]) =>
    el('tr', {}, el('th', { scope: 'row' }, first), ...cells.map(cell => el('td', {}, cell))),
  );
  return el(
    'table',
    {},
    el('caption', { class: 'visually-hidden' }, caption),
    el('thead', {}, head),
    el('tbody', {}, ...body),
  );
}
