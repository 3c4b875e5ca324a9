import { createElement, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { tree } from './tree.js';

const Group = ({ nodes }) => nodes;

export const render = (elements) =>
  renderToString(
    tree(
      createElement,
      (html) => ({ dangerouslySetInnerHTML: { __html: html } }),
      elements,
      (nodes) => [createElement(Suspense, { key: 'group' }, createElement(Group, { nodes }))],
    ),
  );
