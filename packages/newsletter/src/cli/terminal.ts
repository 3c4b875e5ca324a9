import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import type { Writable } from 'node:stream';
import { ReaderLeft } from './problem.js';

/** The process as a command sees it. */
export interface Terminal {
  /**
   * Writes what the command was run for; waits while the reader is slower.
   *
   * @throws ReaderLeft when nobody reads any more.
   */
  out(text: string): Promise<void>;
  /** Writes what a person should know besides. */
  err(text: string): void;
  /** True where colours are shown. */
  readonly color: boolean;
  /** Columns of the screen, where there is one. */
  readonly columns: number | undefined;
  /** Shows how far something is, in a line that the next one replaces; not there where nobody watches. */
  readonly progress: ((line: string) => void) | undefined;
  /** Asks the person in front of it; not there where there is nobody. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Settings: of the process, and of a `.env` file. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The terminal that this process has. */
export function processTerminal(env: Terminal['env']): Terminal {
  const { stdin, stdout, stderr } = process;
  const write = writer(stdout);
  return {
    out: write,
    err: (text) => void stderr.write(text),
    color: stdout.isTTY === true && !env.NO_COLOR && stdout.hasColors(),
    // Some say that they have none.
    columns: stdout.isTTY && stdout.columns > 0 ? stdout.columns : undefined,
    // Back to the first column, the line, and whatever the one before had more than it.
    progress: stderr.isTTY ? (line) => void stderr.write(`\r${line}\u001b[K`) : undefined,
    ask: stdin.isTTY && stderr.isTTY ? ask : undefined,
    env,
  };
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Ctrl+C and Ctrl+D are an answer, too: no.
    const closed = once(lines, 'close').then(() => '');
    return (await Promise.race([lines.question(question), closed])).trim();
  } finally {
    lines.close();
  }
}

/** Writes to a stream no faster than it is read. */
export function writer(stream: Writable): (text: string) => Promise<void> {
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ReaderLeft() : error;
  });
  return async (text) => {
    if (!failure && !stream.write(text)) {
      // An error is kept above; it is an end of waiting here.
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
