import { spawn } from 'node:child_process';

/** Characters of output that are kept: the last ones, which say how it ended. */
const MAX_OUTPUT = 200_000;
/** Builds and uploads may take minutes. */
const TIMEOUT_MS = 15 * 60_000;

/** How a program ended. */
export interface RunResult {
  readonly ok: boolean;
  /** What it printed. */
  readonly output: string;
}

/**
 * Runs a program and waits for its end.
 *
 * @param command A program with its arguments, or a line for the shell, as in the scripts of a `package.json`.
 */
export async function run(
  command: readonly [string, ...string[]] | string,
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<RunResult> {
  const [program, ...args] = typeof command === 'string' ? [command] : command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      shell: typeof command === 'string',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT_MS,
      windowsHide: true,
    });
    let output = '';
    const add = (text: string) => {
      output = (output + text).slice(-MAX_OUTPUT);
    };
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    child.once('error', ({ message }) => resolve({ ok: false, output: `${output}${message}\n` }));
    child.once('close', (code, signal) => {
      if (signal) add(`Stopped (${signal}).\n`);
      resolve({ ok: code === 0, output });
    });
  });
}
