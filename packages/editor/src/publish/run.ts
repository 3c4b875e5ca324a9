import { spawn } from 'node:child_process';

/** How many characters of output are kept: the last ones, which say how it ended. */
const MAX_OUTPUT = 200_000;
/** Builds and uploads may take minutes. */
const TIMEOUT_MS = 15 * 60_000;

/** How a program ended. */
export interface RunResult {
  readonly ok: boolean;
  /** What it printed. */
  readonly output: string;
}

/** Options to follow and stop a running program. */
export interface Follow {
  /** Called with all that it has printed so far. */
  readonly onOutput?: ((output: string) => void) | undefined;
  /** Stops it. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a program and waits for its end.
 *
 * @param command A program with its arguments, or a line for the shell, as in the scripts of a `package.json`.
 */
export async function run(
  command: readonly [string, ...string[]] | string,
  { cwd, env = {}, onOutput, signal }: Follow & { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<RunResult> {
  const [program, ...args] = typeof command === 'string' ? [command] : command;
  const isGroup = typeof command === 'string' && process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      shell: typeof command === 'string',
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own process group, so that the programs that the shell has started are stopped with it.
      detached: isGroup,
      windowsHide: true,
    });
    let output = '';
    const add = (text: string) => {
      output = (output + text).slice(-MAX_OUTPUT);
      onOutput?.(output);
    };
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    const stop = () => {
      if (!isGroup || child.pid === undefined) return void child.kill();
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It has ended in this moment.
      }
    };
    const timer = setTimeout(stop, TIMEOUT_MS);
    process.once('exit', stop);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    const end = (ok: boolean) => {
      clearTimeout(timer);
      process.removeListener('exit', stop);
      signal?.removeEventListener('abort', stop);
      resolve({ ok, output });
    };
    child.once('error', ({ message }) => {
      add(`${message}\n`);
      end(false);
    });
    child.once('close', (code, killed) => {
      if (killed) add(`Stopped (${killed}).\n`);
      end(code === 0);
    });
  });
}
