import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { tree } from './tree.js';

export const render = (elements) =>
  renderToString(createSSRApp({ render: () => tree(h, (html) => ({ innerHTML: html }), elements) }));
