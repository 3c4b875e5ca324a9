import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a program, if it is installed. */
export function find(program: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/sbin')
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

/** Whether a test may be skipped because a program is missing. CI sets the variable. */
export const isOptional = process.env.TENDWELL_REQUIRE_WORDPRESS !== '1';

/** Runs a program to its end, and returns what it printed. */
export function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${error ?? ''}${stdout}${stderr}`);
  return stdout;
}

/** Calls functions of the plugin without WordPress, and returns their results. */
export function call(calls: readonly (readonly [name: string, ...args: unknown[]])[]): unknown[] {
  const script = fileURLToPath(new URL('call.php', import.meta.url));
  const { stdout, stderr } = spawnSync('php', [script], { input: JSON.stringify(calls), encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as unknown[];
}

/** An argument that is an array in PHP, and not an object. */
export const array = (value: unknown) => ({ array: value });
