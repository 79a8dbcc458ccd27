import * as api from './api.js';
import { el, renew, setText } from './dom.js';
import { busy, saveFile } from './export.js';
import { pick, t } from './i18n.js';
import { exact, moment, periodMark, periodName, thisYear } from './numbers.js';
import { section } from './section.js';
import { reportedAt } from './late.js';
import { go, years } from './state.js';
import { choice } from './trends.js';

/** The reports by the name of their path; a quarter or a month is their period. */
const KINDS = ['monthly-statistics', 'quarterly-reviews', 'bulletins'];
/** Their columns don't fit an upright page. */
const LYING = ['monthly-statistics', 'quarterly-reviews'];
/** The statistics are for everybody; review and bulletin for those who work with them. */
const PUBLIC = 'monthly-statistics';
const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];

const read = new Map();

/** Statistics, review and bulletin as a page to print. */
export function reports(changed) {
  return [section('report', [sheet(changed)], { isQuiet: true })];
}

/** {kind, period}: the last of the chosen year unless the address says otherwise. */
export function chosenReport(view) {
  const kind = KINDS.includes(view.report) ? view.report : KINDS[0];
  const parts = kind === 'quarterly-reviews' ? QUARTERS : MONTHS;
  const [year, part] = (view.period ?? '').split('-');
  const isRight = years().includes(Number(year)) && parts.includes(part);
  return { kind, parts, period: isRight ? view.period : `${view.year}-${parts.at(-1)}` };
}

function sheet(changed) {
  const kind = choice('report-kind', value => go({ report: value, period: null }));
  const year = choice('report-year', value => goTo({ year: value }));
  const part = choice('report-part', value => goTo({ part: value }));
  const print = el('button', { type: 'button', class: 'strong' });
  const xlsx = el('button', { type: 'button' });
  const paper = el('article', { class: 'sheet', 'aria-live': 'polite', tabindex: '-1' });
  const tools = el('form', { class: 'card plain tools' }, kind.node, year.node, part.node, el('span', { class: 'push' }), xlsx, print);
  let now;
  tools.addEventListener('submit', event => event.preventDefault());
  print.addEventListener('click', () => globalThis.print());
  xlsx.addEventListener('click', () =>
    busy(xlsx, () => saveFile({ path: api.reportPath(now.kind), question: { period: now.period } }, 'xlsx', `${t(now.kind)} ${now.period}`)),
  );
  const goTo = change => {
    const [y, p] = now.period.split('-');
    go({ period: `${change.year ?? y}-${change.part ?? p}` });
  };
  return {
    node: el('div', { class: 'span-12' }, tools, paper),
    queries: () => [],
    draw(view) {
      now = chosenReport(view);
      const [chosenYear, chosenPart] = now.period.split('-');
      kind.draw(t('report-kind'), KINDS.map(each => [each, t(each)]), now.kind);
      year.draw(t('year'), years().filter(each => each <= thisYear()).map(each => [String(each), String(each)]), chosenYear);
      part.draw(t('period'), now.parts.map(each => [each, partName(each)]), chosenPart);
      setText(print, t('print'));
      setText(xlsx, t('save-xlsx'));
      const key = `${now.kind}/${now.period}/${view.user?.name ?? ''}`;
      const isClosed = now.kind !== PUBLIC && !view.user;
      if (isClosed) read.set(key, { state: 'closed' });
      if (!read.has(key)) fetchReport(key, now).then(changed);
      drawPaper(paper, read.get(key), now, view);
      paper.dataset.report = key;
      xlsx.disabled = print.disabled = !read.get(key)?.sections;
    },
  };
}

const partName = part => (part.startsWith('Q') ? t('quarter', { quarter: part.slice(1) }) : t('month', { month: Number(part) }));

async function fetchReport(key, { kind, period }) {
  read.set(key, { state: 'loading' });
  try {
    read.set(key, await api.report(kind, period));
  } catch (error) {
    read.set(key, { state: [401, 403].includes(error.status) ? 'closed' : [400, 404].includes(error.status) ? 'none' : 'error' });
    setTimeout(() => read.delete(key), 3_000);
  }
}

function drawPaper(paper, report, { kind, period }, view) {
  paper.className = `sheet ${kind} ${LYING.includes(kind) ? 'lying' : ''}`;
  paper.dataset.state = report?.sections ? 'ready' : (report?.state ?? 'loading');
  if (!report?.sections) {
    const state = report?.state ?? 'loading';
    renew(paper, state === 'loading' ? skeleton() : [el('p', { class: 'away' }, t(`report-${state}`, { period: periodName(period) }))]);
    return;
  }
  renew(paper, [
    el(
      'header',
      {},
      el('p', { class: 'issuer' }, t('issuer')),
      el('h2', {}, pick(report.title)),
      el('p', { class: 'facts' }, el('span', {}, periodName(period)), el('span', {}, t('made-at', { time: moment(report.generatedAt, { dateStyle: 'long' }) }))),
    ),
    ...report.sections.map((part, i) => figuresOf(part, i)),
    ...ranked(report, view),
    ...missingOf(report, view),
    el('footer', {}, t('report-foot')),
  ]);
}

const skeleton = () => Array.from({ length: 9 }, () => el('p', { class: 'bar-line', 'aria-hidden': 'true' }));

function figuresOf({ title, rows }, i) {
  const periods = [...new Set(rows.flatMap(row => row.values.map(value => value.period)))].sort();
  const has = name => rows.some(row => row[name] !== undefined);
  const marks = periods.map((period, k) => periodMark(period, periods[k - 1] ?? period));
  const isOne = periods.length === 1;
  const columns = [
    t('rank-by'),
    t('unit'),
    ...marks,
    ...(has('total') && !isOne ? [t('total')] : []),
    ...(has('previous') ? [t('period-before')] : []),
    ...(has('onPrevious') ? [t('on-previous')] : []),
    ...(has('previousYear') ? [t('year-before')] : []),
    ...(has('yearOnYear') ? [t('year-on-year')] : []),
  ];
  const text = value => (value === undefined ? '—' : exact(value));
  const body = rows.map(row => [
    pick(row.name),
    row.unit === '%' ? '%' : pick(row.unitName ?? row.unit),
    ...periods.map(period => text(row.values.find(value => value.period === period)?.value)),
    ...(has('total') && !isOne ? [text(row.total)] : []),
    ...(has('previous') ? [text(row.previous)] : []),
    ...(has('onPrevious') ? [signed(row.onPrevious)] : []),
    ...(has('previousYear') ? [text(row.previousYear)] : []),
    ...(has('yearOnYear') ? [signed(row.yearOnYear)] : []),
  ]);
  return el('section', {}, el('h3', {}, t('numbered', { number: ordinal(i), title: pick(title) })), scrolled(pick(title), columns, body, 'with-unit'));
}

const signed = value => (value === undefined ? '—' : `${value > 0 ? '+' : ''}${exact(value)} %`);
const ordinal = i => t('ordinals').split(' ')[i] ?? String(i + 1);

/** Who reported in time, by department and by township, best first as the report has them. */
function ranked({ departments = [], townships = [], sections }, view) {
  const nameOf = { departments: each => pick(each.departmentName ?? each.department), townships: each => view.name(each.region) };
  return Object.entries({ departments, townships })
    .filter(([, ranks]) => ranks.length)
    .map(([kind, ranks], i) => {
      const hasRate = ranks.some(each => each.onTimeRate !== undefined);
      const columns = ['', t('reports-due'), t('on-time'), t('reported-late'), t('not-reported'), ...(hasRate ? [t('on-time-rate')] : [])];
      columns[0] = t(kind === 'departments' ? 'department' : 'region');
      const rows = ranks.map(each => [
        nameOf[kind](each),
        ...[each.due, each.onTime, each.late, each.missing].map(String),
        ...(hasRate ? [each.onTimeRate === undefined ? '—' : `${exact(each.onTimeRate)} %`] : []),
      ]);
      const title = t(`${kind}-title`);
      return el('section', {}, el('h3', {}, t('numbered', { number: ordinal(sections.length + i), title })), scrolled(title, columns, rows));
    });
}

function missingOf({ missing = [], departments = [], townships = [], sections }, view) {
  if (!missing.length) return [];
  const columns = [t('reported-figure'), t('department'), t('region'), t('period'), t('due-on'), t('days-late'), t('reported-at')];
  const rows = missing.map(each => [
    pick(each.name),
    pick(each.departmentName ?? each.department),
    view.name(each.region),
    each.period,
    each.dueOn,
    String(each.daysLate),
    reportedAt(each),
  ]);
  const number = ordinal(sections.length + [departments, townships].filter(ranks => ranks.length).length);
  return [el('section', {}, el('h3', {}, t('numbered', { number, title: t('missing-title') })), scrolled(t('missing-title'), columns, rows))];
}

/** A table that a phone scrolls sideways. */
function scrolled(name, columns, rows, look = '') {
  const head = el('tr', {}, ...columns.map(column => el('th', { scope: 'col' }, column)));
  const body = rows.map(([first, ...cells]) => el('tr', {}, el('th', { scope: 'row' }, first), ...cells.map(cell => el('td', {}, cell))));
  return el(
    'div',
    { 'class': `scrolled ${look}`, 'tabindex': '0', 'role': 'region', 'aria-label': name },
    el('table', {}, el('thead', {}, head), el('tbody', {}, ...body)),
  );
}
