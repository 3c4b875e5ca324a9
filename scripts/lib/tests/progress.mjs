// @ts-check

/** @typedef {(line: string) => void} Print */

/**
 * Minutes and seconds, such as `2:05`.
 *
 * @param {number} ms
 */
export function formatDuration(ms) {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * Prints lines of one step, each with the time since the start of the run and the name of the step: several steps run
 * at once.
 *
 * @param {string} name
 * @param {number} startedAt milliseconds, as of `performance.now()`
 * @returns {Print}
 */
export function stepPrinter(name, startedAt) {
  return (line) =>
    console.log(`${formatDuration(performance.now() - startedAt).padStart(5)}  ${name.padEnd(13)}  ${line}`);
}

/**
 * Says how many of the files are done, every few seconds.
 *
 * @param {Print} print
 * @param {number} [intervalMs]
 */
export function fileCounter(print, intervalMs = 5_000) {
  let done = 0;
  let printedAt = performance.now();
  /** @param {number} total */
  return (total) => {
    done += 1;
    if (done < total && performance.now() - printedAt < intervalMs) return;
    printedAt = performance.now();
    print(`${done} of ${total} files`);
  };
}
