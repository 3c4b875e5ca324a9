import { ContentError } from '@tendwell/content';
import { EditorError } from '../../failure.js';
import type { EditorLetters } from '../../letters/editor-letters.js';
import type { ApiRequest } from '../api.js';

/** Answers a request about the letter of a name, or about the list. */
export type LetterRoute = (api: ApiRequest, name: string, letters: EditorLetters) => Promise<Response>;

/** The keys are a method and the segment after `letters`: `POST send`. */
export type LetterRoutes = Readonly<Record<string, LetterRoute>>;

export const noLetter = () => new EditorError('not-found', 'There is no such letter.');

/** The errors themselves are among those of the site, with their files and lines. */
export async function orIssues<T>(result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new EditorError('has-errors', 'The letter has errors. Correct them first.', { cause: error });
  }
}
