// @ts-check
import { once } from 'node:events';

/**
 * The first message of a child process, or an error if it ends before.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<any>}
 */
export async function firstMessage(child) {
  const over = new AbortController();
  try {
    return await Promise.race([
      once(child, 'message', over).then(([message]) => message),
      once(child, 'exit', over).then(([code, signal]) => {
        throw new Error(`${child.spawnargs.slice(0, 2).join(' ')} ended with ${signal ?? code}`);
      }),
    ]);
  } finally {
    over.abort();
  }
}
