import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(packageFolder, 'bin/tendwell-newsletter.js');

/** The folder and the environment of a command. It inherits only PATH from this process. */
export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the command in its own process. */
export function start(args: readonly string[], { cwd, env = {} }: Surroundings): ChildProcess {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Runs the command until it exits. */
export async function run(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = start(args, surroundings);
  child.stdin?.end();
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}
