// @ts-check
// Only old syntax here: an outdated Node must be able to print that it is outdated.
import { nodeIsNewEnough } from './lib/node-version.mjs';

if (nodeIsNewEnough()) import('./lib/compare.mjs');
