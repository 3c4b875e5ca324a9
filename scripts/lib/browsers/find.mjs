// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { root } from '../root.mjs';
import { MINI_BROWSERS, overrideOf, placesOf } from './places.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('./engines.mjs').EngineId} EngineId */

/**
 * Finds an engine: the one that an environment variable names, an installed one, or one that Playwright downloaded, in
 * this order.
 *
 * @param {EngineId} id
 * @returns {Engine | undefined}
 */
export function findEngine(id) {
  return named(id) ?? installed(id) ?? downloaded(id);
}

/**
 * @param {EngineId} id
 * @returns {Engine | undefined}
 */
function named(id) {
  const override = overrideOf(id, process.env);
  if (!override) return undefined;
  const { variable, executable } = override;
  if (!existsSync(executable)) throw new Failure(`${variable} is ${executable}, which does not exist.`);
  return complete({ id, source: 'system', executable });
}

/**
 * @param {EngineId} id
 * @returns {Engine | undefined}
 */
function installed(id) {
  const { platform, env } = process;
  for (const executable of placesOf(id, { platform, env, home: homedir() })) {
    if (!existsSync(executable) || isSnap(executable)) continue;
    // On Windows, browsers open a window when asked for their version. WebKit's driver does not report one.
    const silent = platform === 'win32' || id === 'webkit';
    const version = silent ? undefined : versionOf(executable);
    // A browser that fails to print its version will not run a test either.
    if (version === undefined && !silent) continue;
    const engine = complete({ id, source: 'system', executable, ...(version !== undefined && { version }) });
    if (engine) return engine;
  }
  return undefined;
}

/**
 * @param {EngineId} id
 * @returns {Engine | undefined}
 */
function downloaded(id) {
  const executable = playwright()[id].executablePath();
  return existsSync(executable) ? { id, source: 'playwright', executable } : undefined;
}

/**
 * Adds the other programs that an engine needs; undefined when one is missing.
 *
 * @param {Engine} engine
 * @returns {Engine | undefined}
 */
function complete(engine) {
  if (engine.id !== 'webkit') return engine;
  const miniBrowser = process.env.TENDWELL_MINIBROWSER ?? findMiniBrowser();
  const display = process.platform !== 'linux' || findProgram('Xvfb') !== undefined;
  return miniBrowser && display ? { ...engine, miniBrowser } : undefined;
}

function findMiniBrowser() {
  return MINI_BROWSERS.flatMap((pattern) => {
    const [before = '', after] = pattern.split('*');
    if (after === undefined) return [before];
    return existsSync(before) ? readdirSync(before).map((name) => before + name + after) : [];
  }).find((file) => existsSync(file));
}

/**
 * @param {string} name
 * @returns {string | undefined} its path
 */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/**
 * On Ubuntu, browsers are snaps or scripts that start one. Snaps cannot read our temporary folder and do not work in
 * containers, so tests cannot use them.
 *
 * @param {string} executable
 */
export function isSnap(executable) {
  const file = realpathSync(executable);
  if (file.startsWith('/snap/') || path.basename(file) === 'snap') return true;
  return statSync(file).size < 65_536 && readFileSync(file, 'latin1').includes('/snap/bin/');
}

/**
 * @param {string} executable
 * @returns {string | undefined}
 */
function versionOf(executable) {
  try {
    const options = {
      encoding: /** @type {const} */ ('utf8'),
      timeout: 20_000,
      stdio: /** @type {any} */ (['ignore', 'pipe', 'ignore']),
    };
    return /\d+(\.\d+)+/.exec(execFileSync(executable, ['--version'], options))?.[0];
  } catch {
    return undefined;
  }
}

/** The version of Playwright that the test runner uses, which finds only its own downloads. */
export function playwright() {
  const require = createRequire(path.join(root, 'package.json'));
  return /** @type {typeof import('playwright-core')} */ (require('playwright-core'));
}
