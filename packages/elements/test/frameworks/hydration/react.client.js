import { createElement, lazy, Suspense, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { hydrated, report } from './report.js';
import { tree } from './tree.js';

function Group({ nodes }) {
  useEffect(hydrated, []);
  return nodes;
}

/** The elements are hydrated after the page around them. */
const LateGroup = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { default: Group };
});

const Page = ({ elements }) =>
  tree(
    createElement,
    (html) => ({ dangerouslySetInnerHTML: { __html: html } }),
    elements,
    (nodes) => [createElement(Suspense, { key: 'group' }, createElement(LateGroup, { nodes }))],
  );

export const hydrate = (root, elements) =>
  hydrateRoot(root, createElement(Page, { elements }), { onRecoverableError: report });
