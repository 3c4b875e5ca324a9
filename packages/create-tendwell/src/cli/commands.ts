import { spawn } from 'node:child_process';

/** How a command ended. */
export interface CommandResult {
  /** `undefined` if it could not be started, or was stopped by a signal. */
  readonly code: number | undefined;
  /** What it printed, on both streams, or why it could not be started. */
  readonly output: string;
}

/**
 * Runs a command in a folder, and waits until it ends.
 *
 * @param stop When it is aborted, the command is interrupted.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  cwd: string,
  stop?: AbortSignal,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    let output = '';
    // On Windows, package managers are batch files, which only a shell can start.
    const child = spawn(command, args, {
      cwd,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    stop?.addEventListener('abort', () => child.kill('SIGINT'));
    child.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      resolve({ code: undefined, output: code === 'ENOENT' ? `\`${command}\` is not installed.` : message });
    });
    child.on('close', (code) => resolve({ code: code ?? undefined, output }));
  });
}
