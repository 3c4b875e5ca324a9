// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../failure.mjs';
import { run } from '../processes.mjs';

/** Lighthouse brings 200 packages, which nothing else here needs: it is installed in the temporary folder on first use. */
const VERSION = '12.8.2';

/**
 * @typedef {object} LighthouseResult the parts of a report that are used
 * @property {Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>} categories
 * @property {Record<string, { score: number | null, numericValue?: number, title: string,
 *   details?: { items?: { resourceType?: string, url?: string }[] } }>} audits
 * @property {{ message: string }} [runtimeError]
 */

/**
 * @returns {Promise<(url: string, flags: object, config: object) => Promise<{ lhr: LighthouseResult } | undefined>>}
 */
export async function installLighthouse() {
  const folder = path.join(process.env.TENDWELL_BENCH ?? tmpdir(), `tendwell-lighthouse-${VERSION}`);
  if (!existsSync(path.join(folder, 'node_modules/lighthouse'))) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
    const args = ['install', '--no-audit', '--no-fund', `lighthouse@${VERSION}`];
    const code = await run('npm', args, { cwd: folder, shell: process.platform === 'win32' });
    if (code !== 0) throw new Failure('Lighthouse could not be installed. See the messages of npm above.');
  }
  const file = createRequire(path.join(folder, 'package.json')).resolve('lighthouse');
  return (await import(pathToFileURL(file).href)).default;
}
