// @ts-check
/** @import { ElementOf } from './scenes.mjs' */

/**
 * The page in the terms of React, Preact, and Vue, which differ in how they set HTML.
 *
 * @template Node
 * @param {(tag: string, props: object | null, ...children: (Node | string)[]) => Node} h
 * @param {(html: string) => object} htmlProps
 * @param {readonly ElementOf[]} elements
 * @param {(nodes: Node[]) => Node[]} group puts the elements into another component
 * @returns {Node}
 */
export function tree(h, htmlProps, elements, group = (nodes) => nodes) {
  /** @param {ElementOf} element @returns {Node} */
  const nodeOf = ({ tag, attributes, html, children }) =>
    html === undefined
      ? h(tag, { ...attributes, key: tag }, ...(children ?? []).map(nodeOf))
      : h(tag, { ...attributes, key: tag, ...htmlProps(html) });
  return h('main', null, h('h1', null, 'Letters'), ...group(elements.map(nodeOf)), h('p', null, 'The end.'));
}
