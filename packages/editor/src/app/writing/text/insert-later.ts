import type { App } from '../../shell/app.js';
import { pasteBlocks } from '../commands/inserts.js';
import type { WritingMessages } from '../lang/messages.js';
import type { MarkdownField, Place } from './markdown-field.js';

/** What is inserted goes here. */
export interface InsertTarget {
  readonly app: App;
  readonly words: WritingMessages;
  readonly field: MarkdownField;
  /** The path of the text. */
  readonly path: string;
}

/**
 * Inserts where the selection is now, with code that is only loaded for that.
 *
 * @param plain What is inserted if that fails, so that no words are lost.
 */
export async function insertLater(
  { app, field }: InsertTarget,
  plain: string,
  insert: (place: Place) => Promise<void>,
): Promise<void> {
  const place = field.hold();
  try {
    await insert(place);
  } catch (error) {
    if (plain !== '') field.run((state) => pasteBlocks(state, plain, place));
    app.report(error);
  } finally {
    place.release();
  }
}
