// @ts-check
import { describeError } from './failure.mjs';
import { endOnSignals, isEnding, shutDown } from './shutdown.mjs';

/**
 * Runs one of the repository's commands. A failure is printed once, as a message, and every process that was started is
 * ended in any case.
 *
 * @param {() => Promise<number | undefined>} body resolves to the exit code, or to undefined to keep running
 */
export async function command(body) {
  endOnSignals();
  try {
    const code = await body();
    if (code !== undefined) await shutDown(code);
  } catch (error) {
    if (isEnding()) return;
    console.error(`\n${describeError(error)}`);
    await shutDown(1);
  }
}
