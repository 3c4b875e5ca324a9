/**
 * Changes values in YAML files and in the front matter of texts, and leaves every other byte as it is.
 *
 * @module
 */
export { applyChanges, type ChangeOptions, type ChangeResult, readValues } from './apply.js';
export type { Change, Value, ValuePath } from './change.js';
export { ChangeError, type ChangeErrorCode } from './change-error.js';
export { addItem, changeValue, moveItem, removeValue } from './functions.js';
export { type ClosedDays, closeFor, type OtherHours, openAt, reopen } from './practice/closures.js';
export { type AnnouncementChange, acceptNewClients, announce, changePrice } from './practice/facts.js';
export { type ChangeFormat, formatOf } from './region.js';
export type { FieldSchema } from './schema.js';
