// @ts-check
/** Bundles the standard shell of each design, so that sites that bundle by Vite's defaults copy the result. Run after `tsc`. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DESIGNS } from '@tendwell/content';
import { build } from 'vite';
import { licenses } from '../../../scripts/lib/licenses-plugin.mjs';
import { contentOf, LIST } from '../dist/build/prebuilt-client.js';
import { tendwell } from '../dist/index.js';

const FOLDER = fileURLToPath(new URL('../dist/client/', import.meta.url));

// Otherwise, the last one would be used.
rmSync(FOLDER, { recursive: true, force: true });
const clients = [];
for (const design of DESIGNS) clients.push([design, await clientOf(design)]);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(path.join(FOLDER, LIST), `${JSON.stringify(Object.fromEntries(clients))}\n`);

/**
 * Writes the scripts and styles of a design.
 *
 * @param {import('@tendwell/content').Design} design
 * @returns {Promise<import('../dist/build/prebuilt-client.js').StoredClient>}
 */
async function clientOf(design) {
  const root = mkdtempSync(path.join(tmpdir(), 'tendwell-client-'));
  try {
    writePractice(path.join(root, 'content'), design);
    return await bundle(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * The minimum that a site needs. Its pages are discarded.
 *
 * @param {string} folder
 * @param {string} design
 */
function writePractice(folder, design) {
  mkdirSync(folder);
  const facts = `name: Any practice
kind: massage
url: https://example.com/
locale: en
timeZone: Etc/UTC
locations:
  - address: { street: 1 Any Street, city: Any Town, country: US }
theme: { design: ${design} }
`;
  writeFileSync(path.join(folder, 'practice.yaml'), facts);
}

/**
 * @param {string} root
 * @returns {Promise<import('../dist/build/prebuilt-client.js').StoredClient>}
 */
async function bundle(root) {
  let html = '';
  /** @type {string[]} */
  let modules = [];
  /** @type {string[]} */
  let files = [];
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      licenses(),
      {
        name: 'tendwell-client',
        generateBundle: {
          // Before the pages replace the shell.
          order: 'post',
          handler(_options, bundle) {
            modules = [...this.getModuleIds()].filter((id) => path.isAbsolute(id) && existsSync(id)).sort();
            html = sourceOf(bundle['index.html']).toString();
            const { 'index.html': _shell, 'licenses.txt': notices, ...others } = bundle;
            files = Object.keys(others).sort();
            for (const name of files) write(name, sourceOf(bundle[name]));
            write('licenses.txt', sourceOf(notices));
          },
        },
      },
      tendwell({ now: () => new Date(0) }),
    ],
  });
  return { html, modules: modules.map(nameOf), content: contentOf(modules), files };
}

/**
 * @param {import('vite').Rolldown.OutputAsset | import('vite').Rolldown.OutputChunk | undefined} output
 * @returns {string | Uint8Array}
 */
function sourceOf(output) {
  if (!output) throw new Error('Vite has not built index.html');
  return output.type === 'asset' ? output.source : output.code;
}

/** @param {string} name @param {string | Uint8Array} source */
function write(name, source) {
  const file = path.join(FOLDER, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, source);
}

/**
 * A module as the name of its package and the path in it.
 *
 * @param {string} module
 * @returns {[name: string, path: string]}
 */
function nameOf(module) {
  let folder = path.dirname(module);
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  const { name } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return [name, path.relative(folder, module).replaceAll('\\', '/')];
}
