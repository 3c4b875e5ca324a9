/**
 * Language tags, message templates, and words.
 *
 * @module
 */
export { clientWord } from './client-word.js';
export { canonicalLocale, isLocale, lookupLocale, textDirection } from './locale.js';
export { formatMessage } from './message.js';
