/**
 * The page where a practice's owner changes the words and facts of its site.
 *
 * @module
 */
export type { Change, Value, ValuePath } from './changes/change.js';
export { createEditor, type Editor } from './editor.js';
export type * from './letters/editor-letters.js';
export type { EditorOptions, LogEntry, SignInMail, SignInOptions } from './options.js';
export type { Connection } from './server/answer-request.js';
