import { insertPictures } from '../commands/inserts.js';
import type { MarkdownField, Place } from './markdown-field.js';

/** Adds pictures as a paragraph of their own. */
export function addPictures(
  field: MarkdownField,
  pictures: readonly { readonly src: string; readonly alt: string }[],
  place: Place,
): void {
  if (pictures.length > 0) field.run((state) => insertPictures(state, pictures, place.to));
}
