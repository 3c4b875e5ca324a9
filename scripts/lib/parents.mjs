// @ts-check
import { readFileSync } from 'node:fs';

const INTERVAL_MS = 250;

/**
 * Calls back when the npm that started this process, or the shell between the two, is gone. npm hands a signal
 * on to its shell only, and the shell dies of it without a word to us.
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

/** The ids of the parent and, where the system tells, of its parent. */
function parents() {
  const parent = process.ppid;
  return `${parent} ${parentOf(parent) ?? ''}`;
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    // After the program's name, which is in parentheses and may hold anything: state, parent.
    return /.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1];
  } catch {
    return undefined;
  }
}
