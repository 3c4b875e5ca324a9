// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { analyzeModules } from './analyzer.mjs';
import { definedTags } from './defined-tags.mjs';
import { maturity } from './maturity.mjs';
import { publicSurface } from './public-surface.mjs';
import { readTokens, tokensUsed } from './tokens.mjs';

/**
 * @typedef {import('custom-elements-manifest').Package} Package
 * @typedef {import('custom-elements-manifest').CustomElementDeclaration & { tagName: string }} ElementDeclaration
 */

const root = new URL('../../', import.meta.url);

/**
 * The custom-elements manifest (https://github.com/webcomponents/custom-elements-manifest) of the elements, from their
 * sources: what the classes declare and what their comments say.
 *
 * @returns {Package}
 */
export function analyze() {
  const modules = elementFolders().flatMap((folder) =>
    [`${pathOf(folder)}.ts`, `${pathOf(folder)}.define.ts`].map((file) => ({
      file,
      source: read(file),
    })),
  );
  const manifest = analyzeModules(modules, [definedTags(), maturity(), publicSurface()]);
  const tokens = readTokens(read('src/styles/tokens.css'));
  for (const element of elements(manifest)) {
    element.cssProperties = tokensUsed(tokens, stylesOf(element.tagName));
  }
  return {
    ...manifest,
    // The version that has `cssStates`.
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: manifest.modules.map(shipped),
  };
}

/**
 * The elements of a manifest, by name.
 *
 * @param {Package} manifest
 * @returns {ElementDeclaration[]}
 */
export function elements(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => /** @type {ElementDeclaration[]} */ (declarations))
    .filter((declaration) => declaration.kind === 'class' && declaration.customElement)
    .sort((a, b) => a.tagName.localeCompare(b.tagName, 'en'));
}

/** The folders that define a tag; each is named for it. */
export function elementFolders() {
  const folders = readdirSync(new URL('src/', root), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders
    .map(({ name }) => name)
    .filter((name) => definition(name) !== undefined)
    .sort();
}

/** @param {string} folder */
function definition(folder) {
  return readdirSync(new URL(`src/${folder}/`, root)).find((file) => file.endsWith('.define.ts'));
}

/**
 * The path of an element's files without their endings. They have the name of the folder, unless filter lists block it.
 *
 * @param {string} folder
 */
export function pathOf(folder) {
  return `src/${folder}/${definition(folder)?.replace('.define.ts', '')}`;
}

/** @param {string} file below the package */
function read(file) {
  return readFileSync(new URL(file, root), 'utf8');
}

/**
 * What an element draws with: the stylesheet of its light content, the styles of its shadow root, and the frame's
 * where it has one.
 *
 * @param {string} tag
 */
function stylesOf(tag) {
  const path = pathOf(tag);
  const script = read(`${path}.ts`);
  const light = script.includes(`./${path.replace(/.*\//, '')}.css.js`) ? read(`${path}.css`) : '';
  const frame = script.includes('new Frame(') ? read('src/internal/frame.ts') : '';
  return [light, script, frame].join('\n');
}

/**
 * A module as it is in the package: what is written in `src` is imported from `dist`.
 *
 * @param {import('custom-elements-manifest').Module} module
 * @returns {import('custom-elements-manifest').Module}
 */
function shipped(module) {
  return JSON.parse(JSON.stringify(module).replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"'));
}
