// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * What a run took. CPU time is that of all threads and child processes; memory is the peak of the largest process.
 *
 * @typedef {{ wall: number, cpu: number, mb: number }} Figures
 */

/**
 * Runs a command with GNU time and measures it.
 *
 * @param {readonly string[]} command
 * @param {string} cwd
 * @returns {Promise<Figures>}
 * @throws {Error} with the output of a command that failed.
 */
export async function measure(command, cwd) {
  const started = performance.now();
  const child = spawn('/usr/bin/time', ['-q', '-f', '\n%U %S %M', ...command], {
    cwd,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const [code] = await once(child, 'close');
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${output.slice(-4000)}`);
  const [user = 0, system = 0, kilobytes = 0] = (output.trimEnd().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, mb: kilobytes / 1024 };
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
