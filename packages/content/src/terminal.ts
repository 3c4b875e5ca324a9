/**
 * For command-line programs in Node.
 *
 * @module
 */
export { clock } from './clock.js';
export { textWidth, visible } from './issues/terminal.js';
export { packageVersion } from './package-version.js';
export { stopperOf } from './stopper.js';
export { systemErrorReason } from './system-error.js';
