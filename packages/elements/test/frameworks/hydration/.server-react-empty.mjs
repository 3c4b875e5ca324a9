// packages/elements/test/frameworks/hydration/react.server.js
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

// packages/elements/test/frameworks/hydration/tree.js
function tree(h, htmlProps, elements) {
  const nodeOf = ({ tag, attributes, html, children }) =>
    html === void 0
      ? h(tag, { ...attributes, key: tag }, ...(children ?? []).map(nodeOf))
      : h(tag, { ...attributes, key: tag, ...htmlProps(html) });
  return h('main', null, h('h1', null, 'Letters'), ...elements.map(nodeOf), h('p', null, 'The end.'));
}

// packages/elements/test/frameworks/hydration/react.server.js
var render = (elements) =>
  renderToString(tree(createElement, (html) => ({ dangerouslySetInnerHTML: { __html: html } }), elements));

export { render };
