/**
 * Changes values in YAML files and in the front matter of texts, and leaves every other byte as it is.
 *
 * @module
 */
export type { Change, Value, ValuePath } from './change.js';
