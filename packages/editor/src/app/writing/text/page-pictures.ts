import type { Change, Value } from '../../../changes/change.js';
import { askFocus } from '../../pictures/ask-focus.js';
import { askPictures } from '../pictures/ask-pictures.js';
import { addPictures } from './add-pictures.js';
import type { InsertTarget } from './insert-later.js';
import type { Place } from './markdown-field.js';
import { takePictures } from './take-pictures.js';

/** Asks for pictures, saves them, and adds them to the text. */
export async function insertChosen({ app, words, field, path }: InsertTarget, place: Place): Promise<void> {
  const chosen = await askPictures(words, app);
  if (chosen) addPictures(field, await takePictures(app, path, chosen), place);
}

/** Asks for a picture for the head of the text, and saves it. */
export async function chooseHeadPicture({
  app,
  words,
  path,
}: Omit<InsertTarget, 'field'>): Promise<Change[]> {
  const chosen = await askPictures(words, app, { isSingle: true });
  const [picture] = chosen ? await takePictures(app, path, chosen) : [];
  if (!picture) return [];
  const { src, alt, width, height } = picture;
  const size = width > 0 ? { width, height } : {};
  return [{ type: 'set', path: ['picture'], value: { src, alt, ...size } }];
}

/**
 * Asks which part of the head picture has to stay visible.
 *
 * @param url At which the editor shows the picture.
 */
export async function chooseHeadFocus(
  { app, path }: Pick<InsertTarget, 'app' | 'path'>,
  picture: { readonly [key: string]: Value },
  url: string,
): Promise<Change[]> {
  const chosen = await askFocus(app, {
    url,
    focus: picture.focus,
    crops: path.endsWith('pages/home.md') ? ['share', 'home'] : ['share'],
  });
  if (chosen) return [{ type: 'set', path: ['picture', 'focus'], value: chosen }];
  return chosen === null && picture.focus !== undefined
    ? [{ type: 'remove', path: ['picture', 'focus'] }]
    : [];
}
