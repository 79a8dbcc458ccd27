const SVG = 'http://www.w3.org/2000/svg';

export const byId = id => document.getElementById(id);

/** An element with attributes (an absent, null or false one is left out) and children. */
export function el(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** Changes only what differs, so that assistive technology hears of real changes only. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Replaces children only when they differ, so that an open select or a focused link stays as it is. */
export function renew(holder, nodes, value) {
  const same =
    nodes.length === holder.children.length && nodes.every((node, i) => node.isEqualNode(holder.children[i]));
  if (!same) holder.replaceChildren(...nodes);
  if (value !== undefined) holder.value = value;
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children);
  return node;
}
