// @ts-check
import { whenNpmEnds } from './parents.mjs';

/** @type {Set<() => unknown>} */
const cleanups = new Set();
/** @type {Promise<void> | undefined} */
let ending;
/** @type {number | undefined} */
let exitCodeOfServer;

/** How long one cleanup may take before the next one is tried. */
const PATIENCE_MS = 12_000;

const SIGNALS = /** @type {const} */ ({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 });

/**
 * Has something closed when the process ends, last come first served.
 *
 * @param {() => unknown} close
 * @returns {() => void} takes it off again
 */
export function onShutdown(close) {
  cleanups.add(close);
  return () => cleanups.delete(close);
}

/** Whether the process is on its way out, so that nothing that fails now is worth a message. */
export function isEnding() {
  return ending !== undefined;
}

/**
 * From here on, being interrupted is how the command is meant to end.
 */
export function interruptionIsSuccess() {
  exitCodeOfServer = 0;
}

/**
 * Closes everything and ends the process.
 *
 * @param {number} code
 */
export function shutDown(code) {
  ending ??= (async () => {
    for (const close of [...cleanups].reverse()) {
      const timeout = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
      await Promise.race([Promise.resolve().then(close), timeout]).catch(() => {});
    }
    process.exit(code);
  })();
  return ending;
}

/**
 * Interrupted by the user or by the system, the process closes everything and ends: with 0 when it had become
 * a running server, with the shell's 128 + signal before that.
 */
export function endOnSignals() {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => void shutDown(exitCodeOfServer ?? code));
  }
  whenNpmEnds(() => void shutDown(exitCodeOfServer ?? SIGNALS.SIGTERM));
  // A terminal that has gone away must not keep the cleanup from running.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
}
