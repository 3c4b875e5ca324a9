// @ts-check
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { lastLines, withLog } from '../log.mjs';
import { run } from '../processes.mjs';

/**
 * Runs a program without printing what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: Record<string, string | undefined> }} options
 * @returns {Promise<string>} what it printed
 * @throws {Failure} with the end of it, if the exit code is not 0.
 */
export async function runLogged(command, args, options) {
  const { code, text, log } = await withLog(path.basename(command), (log) =>
    run(command, args, { ...options, log, shell: process.platform === 'win32' }),
  );
  if (code === 0) return text;
  const line = [path.basename(command), ...args].join(' ');
  throw new Failure(`\`${line}\` exited with ${code}. The last lines of ${log}:\n\n${lastLines(text, 30)}`);
}
