// @ts-check
import { readFileSync } from 'node:fs';

const INTERVAL_MS = 250;

/**
 * Calls back when the npm that started this process, or the shell in between, has exited. npm forwards signals only to
 * its shell, which exits without forwarding them to us.
 *
 * @param {() => void} callback
 */
export function whenNpmEnds(callback) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = parents();
  const timer = setInterval(() => {
    if (parents() === before) return;
    clearInterval(timer);
    callback();
  }, INTERVAL_MS);
  timer.unref();
}

/** The process ids of the parent and, where the system reports it, of the grandparent. */
function parents() {
  const parent = process.ppid;
  return `${parent} ${parentOf(parent) ?? ''}`;
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    // The program's name, in parentheses, may contain anything. After it come the state and the parent.
    return /.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1];
  } catch {
    return undefined;
  }
}
