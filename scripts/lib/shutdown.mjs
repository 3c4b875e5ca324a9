// @ts-check
import { whenNpmEnds } from './parents.mjs';

/** @type {Set<() => unknown>} */
const cleanups = new Set();
/** @type {Promise<void> | undefined} */
let ending;
/** @type {number | undefined} */
let exitCodeOfServer;

/** How long one cleanup may take before the next one runs. */
const PATIENCE_MS = 12_000;

const SIGNALS = /** @type {const} */ ({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 });

/**
 * Registers a cleanup for when the process ends. Cleanups run in reverse order.
 *
 * @param {() => unknown} close
 * @returns {() => void} unregisters it
 */
export function onShutdown(close) {
  cleanups.add(close);
  return () => cleanups.delete(close);
}

/** Whether the process is shutting down, so that failures need no message. */
export function isEnding() {
  return ending !== undefined;
}

/**
 * From now on, an interruption ends the command with exit code 0.
 */
export function interruptionIsSuccess() {
  exitCodeOfServer = 0;
}

/**
 * Runs all cleanups and ends the process.
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
 * Runs all cleanups when the process is interrupted, then exits with 0 if it was a running server, and with 128 + the
 * signal otherwise.
 */
export function endOnSignals() {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => void shutDown(exitCodeOfServer ?? code));
  }
  whenNpmEnds(() => void shutDown(exitCodeOfServer ?? SIGNALS.SIGTERM));
  // A closed terminal must not stop the cleanup.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
}
