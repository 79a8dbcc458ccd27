import { TEXTS } from './texts.js';

const LANGUAGES = ['zh', 'en'];
let lang = 'zh';

/** The first of the reader's languages that the page speaks; Chinese when there is none. */
export function preferredLanguage() {
  const wanted = navigator.languages ?? [navigator.language];
  return wanted.map(tag => tag.slice(0, 2).toLowerCase()).find(tag => LANGUAGES.includes(tag)) ?? 'zh';
}

export const isLanguage = tag => LANGUAGES.includes(tag);
export const language = () => lang;
export const locale = () => (lang === 'zh' ? 'zh-CN' : 'en');

/** The text of a key with its {names} filled in. */
export function t(key, values = {}) {
  const text = TEXTS[key]?.[LANGUAGES.indexOf(lang)] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** One of a {zh, en} pair from the API; a plain string stays as it is. */
export const pick = pair => (typeof pair === 'string' ? pair : (pair?.[lang] ?? pair?.zh ?? ''));

/** Switches the page's fixed texts. */
export function speak(chosen) {
  lang = chosen;
  document.documentElement.lang = locale();
  document.documentElement.dataset.lang = lang;
  document.querySelectorAll('[data-t]').forEach(node => (node.textContent = t(node.dataset.t)));
  document.querySelectorAll('[data-t-label]').forEach(node => node.setAttribute('aria-label', t(node.dataset.tLabel)));
}
