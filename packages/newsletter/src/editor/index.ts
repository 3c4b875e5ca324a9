/**
 * The letters of a newsletter for the editor of `@tendwell/editor`.
 *
 * @module
 */

export type { LetterFinding } from '../letters/check/check-letter.js';
export type { LetterProblem } from '../letters/folder/problem.js';
export type { ShownPicture } from '../letters/preview/shown-letter.js';
export type { LetterProgress } from '../letters/progress.js';
export { type EditorLettersOptions, editorLetters } from './editor-letters.js';
export { openEditorLetters } from './open-letters.js';
export type * from './types.js';
