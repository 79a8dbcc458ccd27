import { dispose } from './charts.js';
import { el, setText } from './dom.js';
import { t } from './i18n.js';

/** Blocks under a heading; it goes when none of them has anything to show. */
export function section(name, blocks, { isQuiet = false, textOf = () => t(name) } = {}) {
  const id = `section-${name}`;
  const title = el('h2', { id, class: isQuiet ? 'visually-hidden' : '' });
  const node = el('section', { 'class': 'grid', 'data-section': name, 'aria-labelledby': id }, title, ...blocks.map(block => block.node));
  return {
    node,
    queries: view => blocks.flatMap(block => block.queries(view)),
    draw(view, isLive) {
      setText(title, textOf(view));
      const news = blocks.map(block => block.draw(view, isLive)).flat(2);
      node.hidden = blocks.every(block => block.node.hidden);
      return news.filter(Boolean);
    },
    leave() {
      node.querySelectorAll('.chart').forEach(dispose);
    },
  };
}

/** Blocks one below the other, beside something taller. */
export function column(look, ...blocks) {
  const node = el('div', { class: `column ${look}` }, ...blocks.map(block => block.node));
  return {
    node,
    queries: view => blocks.flatMap(block => block.queries(view)),
    draw(view, isLive) {
      const news = blocks.map(block => block.draw(view, isLive));
      node.hidden = blocks.every(block => block.node.hidden);
      return news;
    },
  };
}
