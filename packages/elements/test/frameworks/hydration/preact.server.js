import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { tree } from './tree.js';

export const render = (elements) =>
  renderToString(tree(h, (html) => ({ dangerouslySetInnerHTML: { __html: html } }), elements));
