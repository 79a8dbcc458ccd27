import { language, locale, pick, t } from './i18n.js';

/** From here Chinese readers count in 万; below, the full figure reads better. */
const TEN_THOUSANDS_FROM = 1_000_000;
const MINUS = '\u2212';

/** The figure in full, as it stands in tooltips and tables. */
export const exact = value =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value).replace('-', MINUS);

/** The figure as a headline: 470万 in Chinese, 4,700,000 in English; decimals only while they tell something. */
export function brief(value) {
  if (language() !== 'zh' || Math.abs(value) < TEN_THOUSANDS_FROM)
    return exact(Math.abs(value) < 1_000 ? value : Math.round(value));
  return new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 2 })
    .format(value)
    .replace('-', MINUS);
}

/** A few characters for an axis. */
export const short = value =>
  new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 1 }).format(value);

export const unitName = indicator => (indicator.unit === '%' ? '%' : pick(indicator.unitName ?? indicator.unit));

/** A figure never parts from its unit at the end of a line. */
export const withUnit = (value, indicator, format = brief) => `${format(value)}\u00a0${unitName(indicator)}`;

/** How much a figure moved, with its sign: "+8,699 元 (+378 %)". A ratio in % moves by points; counts need no unit again. */
export function change(from, to, indicator) {
  const sign = to > from ? '+' : MINUS;
  const by = Math.abs(to - from);
  if (indicator.unit === '%') return `${sign}${exact(by)} ${t('points')}`;
  const share = from > 0 ? percent(by, from) : 0;
  const relative = share > 0 ? ` (${sign}${exact(share)} %)` : '';
  return `${sign}${indicator.unit === 'yuan' ? withUnit(by, indicator) : brief(by)}${relative}`;
}

/** One decimal where the whole number would hide the difference. */
function percent(by, from) {
  const share = (100 * by) / from;
  return share < 10 ? Math.round(share * 10) / 10 : Math.round(share);
}

/** A moment as Dingzhou's clocks show it. */
export function moment(instant) {
  const options = { timeZone: 'Asia/Shanghai', dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' };
  return new Intl.DateTimeFormat(locale() === 'en' ? 'en-GB' : locale(), options).format(new Date(instant));
}

export const thisYear = () =>
  Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(new Date()));
