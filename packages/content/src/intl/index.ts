/**
 * Language tags and message templates.
 *
 * @module
 */
export { acceptedLanguages } from './accepted-languages.js';
export { canonicalLocale, isLocale, lookupLocale, textDirection } from './locale.js';
export { formatMessage } from './message.js';
