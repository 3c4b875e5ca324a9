import { readFileSync } from 'node:fs';

const CDN = new URL('../dist/cdn/', import.meta.url);
const STATIC = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g;
const ON_DEMAND = /\bimport\(\s*["'`]([^"'`]+)["'`]\s*\)/g;

/** The text of a script in `dist/cdn`. */
export function cdnScript(path: string): string {
  return readFileSync(new URL(path, CDN), 'utf8');
}

/** What a script in `dist/cdn` imports, by path in that folder: with itself, or when it needs it. */
export function cdnImports(path: string, when: 'with it' | 'on demand'): string[] {
  const found = cdnScript(path).matchAll(when === 'with it' ? STATIC : ON_DEMAND);
  return [...found].map(([, specifier = '']) =>
    new URL(specifier, new URL(path, CDN)).href.slice(CDN.href.length),
  );
}

/** A script in `dist/cdn`, and everything that is loaded before it runs. */
export function cdnGraph(path: string): string[] {
  const loaded = new Set([path]);
  // The set grows while it is walked.
  for (const one of loaded) for (const other of cdnImports(one, 'with it')) loaded.add(other);
  return [...loaded];
}
