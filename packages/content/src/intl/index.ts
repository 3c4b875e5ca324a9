/**
 * Language tags and message templates.
 *
 * @module
 */
export { canonicalLocale, isLocale, lookupLocale } from './locale.js';
export { formatMessage } from './message.js';
