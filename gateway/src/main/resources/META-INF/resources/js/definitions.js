import { el } from './dom.js';

let count = 0;

/** The "i" button beside a figure's name and the text it opens: on hover, focus, tap; closed by Escape, leaving or a tap elsewhere. */
export function definition() {
  const id = `definition-${++count}`;
  const button = el('button', { type: 'button', class: 'info', 'aria-expanded': 'false', 'aria-controls': id }, 'i');
  const text = el('div', { class: 'definition', id, role: 'note', hidden: true });
  const show = open => {
    text.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  let pinned = false;
  const pin = open => show((pinned = open));
  button.addEventListener('click', () => pin(!pinned));
  button.addEventListener('pointerenter', event => event.pointerType === 'mouse' && show(true));
  button.addEventListener('focus', () => button.matches(':focus-visible') && show(true));
  button.addEventListener('blur', () => pin(false));
  document.addEventListener('keydown', event => event.key === 'Escape' && pin(false));
  document.addEventListener(
    'pointerdown',
    event => !text.contains(event.target) && event.target !== button && pin(false),
  );
  return { button, text, leave: () => !pinned && document.activeElement !== button && show(false) };
}
