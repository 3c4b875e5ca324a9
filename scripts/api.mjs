// @ts-check
// Kept to old syntax: an old Node must get as far as the message that it is too old.
import { nodeIsNewEnough } from './lib/node-version.mjs';

if (nodeIsNewEnough()) import('./lib/api.mjs');
