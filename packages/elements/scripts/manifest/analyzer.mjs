// @ts-check
/**
 * The analyzer's functions. Its own types know its configuration file and no more.
 *
 * @typedef {import('custom-elements-manifest').Package} Package
 *
 * @typedef {object} Plugin
 * @property {string} name
 * @property {(phase: { ts: any, node: any, moduleDoc: import('custom-elements-manifest').Module }) => void} [analyzePhase]
 * @property {(phase: { customElementsManifest: Package }) => void} [packageLinkPhase]
 */
import * as analyzer from '@custom-elements-manifest/analyzer';
// @ts-expect-error -- written in JavaScript
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const { create, ts } = /** @type {any} */ (analyzer);

/**
 * Makes a manifest of modules.
 *
 * @param {readonly { file: string, source: string }[]} modules
 * @param {readonly Plugin[]} plugins
 * @returns {Package}
 */
export function analyzeModules(modules, plugins) {
  return create({
    modules: modules.map(({ file, source }) =>
      ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true),
    ),
    // The plugin reads the `static properties` of reactive elements.
    plugins: [...litPlugin(), ...plugins],
  });
}
