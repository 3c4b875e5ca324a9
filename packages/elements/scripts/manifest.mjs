// @ts-check
/**
 * Writes what describes the elements to tools, all of it from their sources: the custom-elements manifest, data for
 * editors, types for frameworks' templates and llms.txt.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { analyze, elements } from './manifest/analyze.mjs';
import { vsCodeCss, vsCodeHtml, webTypes } from './manifest/editors.mjs';
import { frameworks } from './manifest/frameworks.mjs';
import { llmsText } from './manifest/llms-text.mjs';

const dist = new URL('../dist/', import.meta.url);
const about = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const manifest = analyze();
const described = elements(manifest);

await mkdir(new URL('frameworks/', dist), { recursive: true });
await Promise.all([
  writeJson('custom-elements.json', manifest),
  writeJson('web-types.json', webTypes(described, about)),
  writeJson('vscode.html-custom-data.json', vsCodeHtml(described)),
  writeJson('vscode.css-custom-data.json', vsCodeCss(described)),
  write('llms.txt', llmsText(described, about)),
  ...Object.entries(frameworks).flatMap(([framework, types]) => [
    write(`frameworks/${framework}.d.ts`, types(described)),
    // Types alone; there is a module so that importing them does no harm where types are not taken away.
    write(`frameworks/${framework}.js`, 'export {};\n'),
  ]),
]);

/**
 * @param {string} file
 * @param {object} data
 */
function writeJson(file, data) {
  return write(file, `${JSON.stringify(data, null, 2)}\n`);
}

/**
 * @param {string} file below dist
 * @param {string} text
 */
function write(file, text) {
  return writeFile(new URL(file, dist), text);
}
