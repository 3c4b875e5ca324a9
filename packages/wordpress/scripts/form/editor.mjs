// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const app = fileURLToPath(new URL('../../../editor/src/app/', import.meta.url));

/**
 * The editor's own functions and texts, so that a field has one kind, one title, and one help in both forms. They are
 * TypeScript, and part of no entry of its package.
 *
 * @type {{
 *   chooseLanguage: typeof import('../../../editor/src/app/lang/language.js').chooseLanguage,
 *   withFields: typeof import('../../../editor/src/app/lang/language.js').withFields,
 *   helpOf: typeof import('../../../editor/src/app/facts/titles.js').helpOf,
 *   titleOf: typeof import('../../../editor/src/app/facts/titles.js').titleOf,
 *   fieldKind: typeof import('../../../editor/src/app/facts/schema.js').fieldKind,
 *   fieldTitle: typeof import('../../../editor/src/app/facts/schema.js').fieldTitle,
 *   issues: Readonly<Record<string, Readonly<Record<string, string>>>>,
 * }}
 */
export const editor = await load();

async function load() {
  const issues = ['ar', 'de', 'es', 'fr', 'zh'];
  const contents = [
    "export { chooseLanguage, withFields } from './lang/language.ts';",
    "export { helpOf, titleOf } from './facts/titles.ts';",
    "export { fieldKind, fieldTitle } from './facts/schema.ts';",
    ...issues.map((language) => `import { ${language} } from './lang/issues/${language}.ts';`),
    `export const issues = { ${issues.join(', ')} };`,
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: app, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
