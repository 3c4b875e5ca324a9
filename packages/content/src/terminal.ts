/**
 * For command-line programs in Node.
 *
 * @module
 */
export { visible } from './issues/terminal.js';
export { packageVersion } from './package-version.js';
