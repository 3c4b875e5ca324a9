// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { isEnding, onShutdown } from './shutdown.mjs';

const windows = process.platform === 'win32';

/** Escape sequences that move the cursor or clear lines, unlike those for colors. */
const CURSOR_MOVES = new RegExp(`${String.fromCharCode(27)}\\[\\d*[A-HJK]`, 'g');

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to this process's own
 * @property {string} [log] the file that the program's output is appended to. Default: the terminal
 * @property {((line: string) => void) | undefined} [print] takes the program's output line by line, instead of the terminal
 * @property {NodeJS.Signals} [interrupt] the signal on which the program cleans up
 * @property {boolean} [shell] for a shell command, and for .cmd files on Windows
 */

/**
 * Starts a program in its own process group, so that everything it starts can be ended with it. It is ended no later
 * than this process.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & { stdio?: import('node:child_process').StdioOptions }} options
 */
export function start(command, args, { cwd, env, interrupt = 'SIGTERM', shell, stdio = 'ignore' }) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio,
    detached: !windows,
    windowsHide: true,
    ...(shell && { shell }),
  });
  const exited = new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
  const end = async () => {
    await endGroup(child.pid, exited, interrupt);
    forget();
  };
  const forget = onShutdown(end);
  return { child, exited, end };
}

/**
 * Runs a program until it exits.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 127 when it could not be started
 */
export async function run(command, args, options = {}) {
  const log = options.log === undefined ? undefined : openSync(options.log, 'a');
  const { print } = options;
  try {
    const stdio = print ? 'pipe' : (log ?? 'inherit');
    const { child, exited, end } = start(command, args, { ...options, stdio: ['ignore', stdio, stdio] });
    for (const stream of print ? [child.stdout, child.stderr] : []) {
      if (stream) createInterface({ input: stream }).on('line', (line) => printLine(line, print));
    }
    const code = await exited;
    // The program was interrupted together with this process. Its exit code is no longer needed.
    if (isEnding()) await new Promise(() => {});
    await end();
    return code;
  } finally {
    if (log !== undefined) closeSync(log);
  }
}

/**
 * @param {string} line
 * @param {((line: string) => void) | undefined} print
 */
function printLine(line, print) {
  // Moving the cursor would overwrite the lines of other programs.
  const text = line.replaceAll(CURSOR_MOVES, '');
  if (text.trim() !== '') print?.(text);
}

/**
 * @param {number | undefined} pid
 * @param {Promise<unknown>} exited
 * @param {NodeJS.Signals} interrupt
 */
async function endGroup(pid, exited, interrupt) {
  if (pid === undefined) return;
  if (windows) {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    await Promise.race([exited, delay(5_000)]);
    return;
  }
  /** @type {[NodeJS.Signals, number][]} */
  const steps = [
    // A program with another signal first ends the processes that it started, such as browsers.
    [interrupt, interrupt === 'SIGTERM' ? 3_000 : 8_000],
    ['SIGKILL', 1_000],
  ];
  for (const [signal, patience] of steps) {
    if (!signalGroup(pid, signal)) return;
    for (const start = Date.now(); Date.now() - start < patience; await delay(25)) {
      if (!signalGroup(pid, 0)) return;
    }
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether the group has members
 */
function signalGroup(pid, signal) {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

/** @param {number} ms */
export function delay(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
