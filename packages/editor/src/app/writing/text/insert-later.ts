import type { App } from '../../shell/app.js';
import { pasteBlocks } from '../commands/inserts.js';
import type { WritingMessages } from '../lang/messages.js';
import type { MarkdownField, Place } from './markdown-field.js';

/** The text to insert into. */
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
 * @param plain Plain text to insert if that fails, so that nothing is lost.
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
