/**
 * Language tags and message templates.
 *
 * @module
 */
export { canonicalLocale, isLocale, lookupLocale, textDirection } from './locale.js';
export { formatMessage } from './message.js';
