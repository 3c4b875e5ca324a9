import { createSSRApp, h, onMounted } from 'vue';
import { hydrated } from './report.js';
import { tree } from './tree.js';

export const hydrate = (root, elements) =>
  createSSRApp({
    setup: () => {
      onMounted(hydrated);
      return () => tree(h, (html) => ({ innerHTML: html }), elements);
    },
  }).mount(root);
