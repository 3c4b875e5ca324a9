// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onShutdown } from './shutdown.mjs';

/** As it was at the start: the folder that tests get later is deleted with them, and some logs are kept. */
const TEMPORARY = tmpdir();

/**
 * Gives a log file to programs whose output is not printed. The file is kept only if they fail.
 *
 * @param {string} name
 * @param {(log: string) => Promise<number>} work resolves to an exit code
 * @returns {Promise<{ code: number, text: string, log: string }>}
 */
export async function withLog(name, work) {
  const folder = mkdtempSync(path.join(TEMPORARY, `tendwell-${name}-`));
  const log = path.join(folder, `${name}.log`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = onShutdown(remove);
  const code = await work(log);
  const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  forget();
  if (code === 0) remove();
  return { code, text, log };
}

/**
 * The last lines of a log, indented for the end of a message.
 *
 * @param {string} text
 * @param {number} count
 */
export function lastLines(text, count) {
  return text.trimEnd().split(/\r?\n/).slice(-count).join('\n').replace(/^/gm, '  ');
}
