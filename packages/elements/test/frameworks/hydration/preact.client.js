import 'preact/debug';
import { h, hydrate as hydrateTree } from 'preact';
import { useEffect } from 'preact/hooks';
import { hydrated } from './report.js';
import { tree } from './tree.js';

function Page({ elements }) {
  useEffect(hydrated, []);
  return tree(h, (html) => ({ dangerouslySetInnerHTML: { __html: html } }), elements);
}

export const hydrate = (root, elements) => hydrateTree(h(Page, { elements }), root);
