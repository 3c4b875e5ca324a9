// @ts-check
import { execFileSync } from 'node:child_process';
import { Failure } from '../failure.mjs';
import { anyPort } from '../port.mjs';
import { delay, start } from '../processes.mjs';
import { findProgram } from './find.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */

const START_MS = 20_000;

/**
 * Starts WebKit's driver, with its own display where the system uses X.
 *
 * @param {Engine} engine
 * @returns {Promise<{ engine: Engine, stop: () => Promise<void> }>} the engine with its version and its driver's address
 */
export async function startWebKit(engine) {
  const display = findProgram('Xvfb') ? await startDisplay() : undefined;
  const env = {
    ...(display && { DISPLAY: display.name, GDK_BACKEND: 'x11' }),
    // WebKit's sandbox needs user namespaces, and its compositor a GPU. Containers have neither.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  const port = await anyPort('127.0.0.1');
  const driver = start(engine.executable, [`--port=${port}`, '--host=127.0.0.1'], { env });
  const driverUrl = `http://127.0.0.1:${port}/`;
  const stop = async () => {
    await driver.end();
    await display?.end();
  };
  try {
    await Promise.race([answers(driverUrl), exitsEarly(driver.exited, engine.executable)]);
  } catch (error) {
    await stop();
    throw error;
  }
  const version = engine.miniBrowser && versionOf(engine.miniBrowser, env);
  return { engine: { ...engine, driverUrl, ...(version && { version }) }, stop };
}

/** Starts an X server that picks a free display number. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const { child, exited, end } = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const number = new Promise((/** @type {(text: string) => void} */ resolve) => {
    pipe.once('data', (data) => resolve(String(data).trim()));
  });
  const name = `:${await Promise.race([number, exitsEarly(exited, 'Xvfb')])}`;
  return { name, end };
}

/**
 * @param {Promise<number>} exited
 * @param {string} name
 * @returns {Promise<never>}
 */
async function exitsEarly(exited, name) {
  const code = await exited;
  throw new Failure(`${name} exited with code ${code} right after it started.`);
}

/** @param {string} url */
async function answers(url) {
  for (const begin = Date.now(); Date.now() - begin < START_MS; await delay(50)) {
    const response = await fetch(new URL('status', url)).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Failure(`WebKit's driver did not answer within ${START_MS / 1000} seconds.`);
}

/**
 * @param {string} miniBrowser
 * @param {Record<string, string>} env
 */
function versionOf(miniBrowser, env) {
  try {
    const output = execFileSync(miniBrowser, ['--version'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\d+(\.\d+)+/.exec(output)?.[0];
  } catch {
    return undefined;
  }
}
