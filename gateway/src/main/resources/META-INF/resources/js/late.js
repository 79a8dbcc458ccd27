import * as api from './api.js';
import { el, renew, setText } from './dom.js';
import { pick, t } from './i18n.js';
import { moment } from './numbers.js';
import { table } from './tables.js';

const MAY_READ = ['statistician', 'department-reporter', 'auditor', 'viewer'];

let figures;
let reports;

/** Who reports what and how often; those with the right also see whose reports are late. */
export function late(look) {
  const title = el('h3');
  const rows = el('div', { class: 'rows', tabindex: '0', role: 'region' });
  const lateTitle = el('h3');
  const lateRows = el('div', { class: 'rows', tabindex: '0', role: 'region' });
  const lateCard = el('div', { class: 'card plain', hidden: true }, lateTitle, lateRows);
  const node = el('div', { class: `column reporting ${look}` }, el('div', { class: 'card plain' }, title, rows), lateCard);
  let readFor;
  return {
    node,
    queries: () => [],
    draw(view) {
      if (readFor !== String(view.user?.name)) {
        readFor = String(view.user?.name);
        read(view.user).then(() => drawAll(view));
      }
      drawAll(view);
    },
  };

  function drawAll(view) {
    setText(title, t('who-reports'));
    rows.setAttribute('aria-label', t('who-reports'));
    renew(rows, [figures?.length ? whoTable(figures) : el('p', { class: 'note' }, figures ? t('no-figure') : t('loading'))]);
    lateCard.hidden = !view.user || reports === undefined;
    setText(lateTitle, t('late-reports'));
    lateRows.setAttribute('aria-label', t('late-reports'));
    renew(lateRows, [reports?.length ? lateTable(reports, view) : el('p', { class: 'note' }, t('none-late'))]);
  }
}

/** The department that reports a figure, once that is known. */
export function departmentOf(code) {
  const figure = figures?.find(each => each.code === code);
  return figure && t('source-department', { department: pick(figure.departmentName ?? figure.department) });
}

/** When a late report came, if it did. */
export const reportedAt = report => (report.reportedAt ? moment(report.reportedAt, { dateStyle: 'medium' }) : t('not-reported'));

async function read(user) {
  [figures, reports] = await Promise.all([
    api.reportedFigures().then(answer => answer.items).catch(() => figures ?? []),
    user?.roles.some(role => MAY_READ.includes(role)) ? api.lateReports().then(answer => answer.items).catch(() => undefined) : undefined,
  ]);
}

function whoTable(items) {
  return table({
    caption: t('who-reports'),
    columns: [t('reported-figure'), t('department'), t('frequency'), t('due')],
    rows: items.map(item => [
      pick(item.name),
      pick(item.departmentName ?? item.department),
      t(`frequency-${item.frequency}`),
      item.dueDays === undefined ? '—' : t('due-days', { days: item.dueDays }),
    ]),
  });
}

function lateTable(items, view) {
  return table({
    caption: t('late-reports'),
    columns: [t('reported-figure'), t('region'), t('period'), t('due-on'), t('days-late'), t('reported-at')],
    rows: items.map(item => [pick(item.name), view.name(item.region), item.period, item.dueOn, String(item.daysLate), reportedAt(item)]),
  });
}
