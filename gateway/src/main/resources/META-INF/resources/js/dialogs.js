import * as api from './api.js';
import { byId, el, renew, setText } from './dom.js';
import { pick, t } from './i18n.js';
import { exact, moment, periodName, unitName } from './numbers.js';
import { address, go } from './state.js';
import { table } from './tables.js';

let shown;
let page = { items: [], next: undefined, state: 'loading' };

/** The window over the page: what drifts, or the records behind a village's figure; the address says which. */
export function prepareDialog(redraw) {
  const dialog = byId('dialog');
  byId('dialog-close').addEventListener('click', () => go({ open: null }));
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
    go({ open: null });
  });
  dialog.addEventListener('click', event => event.target === dialog && go({ open: null }));
  byId('dialog-more').addEventListener('click', () => more(redraw));
}

export function drawDialog(view, reconciled, redraw) {
  const dialog = byId('dialog');
  const [what, code, period] = (view.open ?? '').split(':');
  const wanted =
    what === 'reconciliation' && reconciled ? what : what === 'records' && view.isVillage && view.has(code) ? what : undefined;
  if (!wanted) {
    shown = undefined;
    if (dialog.open) dialog.close();
    return;
  }
  const key = `${view.open}@${view.region}@${view.user?.name}`;
  setText(byId('dialog-close'), t('close'));
  dialog.dataset.shows = wanted;
  if (wanted === 'records') drawRecords(view, code, period, key !== shown, redraw);
  else drawReconciliation(view, reconciled);
  shown = key;
  if (!dialog.open) dialog.showModal();
}

/** The mark in the header: green while the figures agree with the services' own, red while any drifts. */
export function drawMark(reconciled) {
  const mark = byId('reconciliation');
  const state = reconciled?.state;
  mark.hidden = !['AGREES', 'DRIFTS'].includes(state);
  if (mark.hidden) return;
  mark.dataset.state = state;
  mark.href = address({ open: 'reconciliation' });
  const isDrift = state === 'DRIFTS';
  setText(byId('reconciliation-text'), t(isDrift ? 'drifts' : 'agrees', { count: reconciled.drifts?.length ?? 0 }));
}

function drawReconciliation(view, { state, comparedAt, sums, drifts = [] }) {
  const isDrift = state === 'DRIFTS';
  setText(byId('dialog-title'), t(isDrift ? 'drifts-title' : 'agrees-title'));
  setText(
    byId('dialog-text'),
    t(isDrift ? 'drifts-text' : 'agrees-text', { sums: sums ?? '', time: comparedAt ? moment(comparedAt) : '—' }),
  );
  byId('dialog-more').hidden = true;
  renew(
    byId('dialog-body'),
    drifts.length
      ? [
          table({
            caption: t('drifts-title'),
            columns: [t('rank-by'), t('region'), t('year'), t('here'), t('in-the-service')],
            rows: drifts.map(drift => [
              drift.indicators.map(code => pick(view.indicator(code).name)).join(t('list')) || drift.sum,
              view.name(drift.region),
              String(drift.year ?? '—'),
              exact(drift.figure),
              exact(drift.source),
            ]),
          }),
        ]
      : [],
  );
}

function drawRecords(view, code, period, isNew, redraw) {
  const indicator = view.indicator(code);
  setText(byId('dialog-title'), t('records-title', { name: pick(indicator.name), unit: unitName(indicator) }));
  setText(byId('dialog-text'), t('records-text', { region: view.name(view.region), period: periodName(period) }));
  if (isNew) {
    page = { items: [], next: undefined, state: 'loading', code, period, region: view.region };
    more(redraw);
  }
  byId('dialog-more').hidden = !page.next;
  setText(byId('dialog-more'), t('more'));
  const message = { loading: t('loading'), closed: t('records-closed'), error: t('failed') }[page.state];
  renew(byId('dialog-body'), [
    ...(page.items.length
      ? [
          table({
            caption: t('records-of', { count: page.items.length }),
            columns: ['#', t('collection'), t('record')],
            rows: page.items.map(({ collection, id }, i) => [String(i + 1), t(`collection-${collection}`), el('code', {}, id)]),
          }),
        ]
      : []),
    ...(message ? [el('p', { class: 'note' }, message)] : page.items.length ? [] : [el('p', { class: 'note' }, t('no-records'))]),
  ]);
}

async function more(redraw) {
  const asked = page;
  try {
    const { items, next } = await api.records(asked.code, asked.region, asked.period, asked.next);
    Object.assign(asked, { items: [...asked.items, ...items], next, state: 'ready' });
  } catch (error) {
    asked.state = [401, 403, 404].includes(error.status) ? 'closed' : 'error';
  }
  redraw();
}
