// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** Loaded by `<article-view raw-html>` in browsers that cannot sanitize HTML themselves. */
export const SANITIZER = 'purify.js';

/** @param {string} outDir */
export function writeSanitizer(outDir) {
  const purify = readFileSync(new URL(import.meta.resolve('dompurify')), 'utf8');
  const { code, map } = transformSync(purify, {
    minify: true,
    legalComments: 'inline',
    sourcemap: true,
    sourcefile: 'dompurify.js',
  });
  writeFileSync(`${outDir}/${SANITIZER}`, `${code}//# sourceMappingURL=${SANITIZER}.map\n`);
  writeFileSync(`${outDir}/${SANITIZER}.map`, map);
}
