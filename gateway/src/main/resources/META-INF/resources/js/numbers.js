import { language, locale, pick, t } from './i18n.js';
import { isNarrow } from './look.js';

/** From here Chinese readers count in 万; below, the full figure reads better. */
const TEN_THOUSANDS_FROM = 1_000_000;
const MINUS = '\u2212';

/** The figure in full, as it stands in tooltips and tables. */
export const exact = value =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value).replace('-', MINUS);

/** The figure as a headline: 470万 in Chinese, 4.7 million in English; decimals only while they tell something. */
export function brief(value) {
  if (Math.abs(value) < TEN_THOUSANDS_FROM) return exact(Math.abs(value) < 1_000 ? value : Math.round(value));
  return new Intl.NumberFormat(locale(), {
    notation: 'compact',
    compactDisplay: language() === 'zh' || isNarrow() ? 'short' : 'long',
    maximumFractionDigits: 2,
  })
    .format(value)
    .replace('-', MINUS);
}

/** The figure beside a bar, where there is little room: 1.53M instead of 1.53 million. */
export const terse = value =>
  Math.abs(value) < TEN_THOUSANDS_FROM
    ? brief(value)
    : new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 2 }).format(value).replace('-', MINUS);

/** A few characters for an axis. */
export const short = value =>
  new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 1 }).format(value);

export const unitName = indicator => (indicator.unit === '%' ? '%' : pick(indicator.unitName ?? indicator.unit));

/** A figure never parts from its unit at the end of a line. */
export const withUnit = (value, indicator, format = brief) => `${format(value)}\u00a0${unitName(indicator)}`;

/** A point's figure; one that would give away single people is told as "fewer than five". */
export const told = (point, format = exact) =>
  !point ? '—' : point.suppressed ? t('suppressed') : format(point.value);

/** How much a figure moved, with its sign: "+8,699 元 (+378 %)". A ratio in % moves by points; counts need no unit again. */
export function change(from, to, indicator) {
  const sign = to > from ? '+' : MINUS;
  const by = Math.abs(to - from);
  if (indicator.unit === '%') return `${sign}${exact(by)}\u00a0${t('points')}`;
  const share = from > 0 ? percent(by, from) : 0;
  const relative = share > 0 ? ` (${sign}${exact(share)}\u00a0%)` : '';
  return `${sign}${indicator.unit === 'yuan' ? withUnit(by, indicator) : brief(by)}${relative}`;
}

/** The move alone: "+12.3 %", for a ratio "+0.4 points"; from nothing there is no share, only the difference. */
export function move(from, to, indicator, yearOnYear) {
  const sign = to > from ? '+' : to < from ? MINUS : '±';
  const by = Math.abs(to - from);
  if (indicator.unit === '%') return `${sign}${exact(by)} ${t('points')}`;
  const share = from > 0 ? Math.round(100 * Math.abs(yearOnYear ?? (100 * by) / from)) / 100 : 0;
  return share > 0 ? `${sign}${exact(share)}\u00a0%` : `${sign}${brief(by)}`;
}

/** One decimal where the whole number would hide the difference. */
function percent(by, from) {
  const share = (100 * by) / from;
  return share < 10 ? Math.round(share * 10) / 10 : Math.round(share);
}

/** A moment as Dingzhou's clocks show it. */
export function moment(instant, more = { dateStyle: 'medium', timeStyle: 'medium' }) {
  const options = { timeZone: 'Asia/Shanghai', hourCycle: 'h23', ...more };
  return new Intl.DateTimeFormat(locale() === 'en' ? 'en-GB' : locale(), options).format(new Date(instant));
}

export const thisYear = () =>
  Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(new Date()));

/** A period in words: 2020 年, 2020 年第 3 季度, 2020 年 3 月. */
export function periodName(period) {
  const [year, part] = period.split('-');
  if (!part) return t('year-of', { year });
  return part.startsWith('Q')
    ? t('quarter-of', { year, quarter: part.slice(1) })
    : t('month-of', { year, month: language() === 'zh' ? Number(part) : part });
}

/** The same on an axis, short. */
export function periodMark(period, before) {
  const [year, part] = period.split('-');
  if (!part) return year;
  const isNewYear = !before?.startsWith(year);
  const mark = part.startsWith('Q') ? part : t('month-mark', { month: Number(part) });
  return isNewYear ? `${mark}\n${year}` : mark;
}
