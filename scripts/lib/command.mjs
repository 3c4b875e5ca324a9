// @ts-check
import { describeError } from './failure.mjs';
import { endOnSignals, isEnding, shutDown } from './shutdown.mjs';

/**
 * Runs one of the repository's commands: a failure is shown once and in words, and whatever happens, nothing
 * that was started is left behind.
 *
 * @param {() => Promise<number | undefined>} body gives the exit code, or undefined to stay up
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
