import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import type { Writable } from 'node:stream';
import { systemClock } from '../system-clock.js';
import { OutputClosed } from './errors.js';

/** What a command uses of its process. */
export interface Terminal {
  /**
   * Writes output, and waits while its reader is slower.
   *
   * @throws OutputClosed If the reader has closed the pipe.
   */
  out(text: string): Promise<void>;
  /** Writes messages for a person. */
  err(text: string): void;
  /** Whether to use colors. */
  readonly color: boolean;
  /** Width in columns; `undefined` if the output is not a terminal. */
  readonly columns: number | undefined;
  /** Shows a status line, replacing the previous one; `undefined` if there is no terminal. */
  readonly progress: ((line: string) => void) | undefined;
  /** Asks a question; `undefined` if nobody can answer. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Settings from the environment and the `.env` file. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current time. Commands do not read the clock in any other way. */
  now(): Date;
}

/** Asks a question that only `y` and `yes` agree to. False if nobody can answer. */
export async function isConfirmed(ask: Terminal['ask'], question: string): Promise<boolean> {
  return /^(y|yes)$/i.test((await ask?.(`${question} [y/N] `)) ?? '');
}

/** The terminal and the clock of this process. */
export function processTerminal(env: Terminal['env']): Terminal {
  const { stdin, stdout, stderr } = process;
  return {
    out: streamWriter(stdout),
    err: (text) => void stderr.write(text),
    color: stdout.isTTY === true && !env.NO_COLOR && stdout.hasColors(),
    // Some terminals report 0 columns.
    columns: stdout.isTTY && stdout.columns > 0 ? stdout.columns : undefined,
    // Returns to the first column, writes the line, and clears the rest of the previous one.
    progress: stderr.isTTY ? (line) => void stderr.write(`\r${line}\u001b[K`) : undefined,
    ask: stdin.isTTY && stderr.isTTY ? ask : undefined,
    env,
    now: systemClock,
  };
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Ctrl+C and Ctrl+D count as "no".
    const closed = once(lines, 'close').then(() => '');
    return (await Promise.race([lines.question(question), closed])).trim();
  } finally {
    lines.close();
  }
}

/** Returns a function that writes to a stream and waits while the stream's buffer is full. */
export function streamWriter(stream: Writable): (text: string) => Promise<void> {
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new OutputClosed() : error;
  });
  return async (text) => {
    if (!failure && !stream.write(text)) {
      // An error ends the wait; the listener above keeps it.
      await new Promise<void>((resolve) => {
        const done = () => {
          for (const event of ['drain', 'error', 'close']) stream.off(event, done);
          resolve();
        };
        for (const event of ['drain', 'error', 'close']) stream.once(event, done);
      });
    }
    if (failure) throw failure;
  };
}
