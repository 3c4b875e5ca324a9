import { loadViewMessages } from '../lang/views/view-messages.js';
import type { App } from '../shell/app.js';
import { relativePath } from '../writing/articles/names.js';
import { askPictures } from '../writing/pictures/ask-pictures.js';
import { takePictures } from '../writing/text/take-pictures.js';

/** A picture as facts have it. */
export interface ChosenPicture {
  readonly src: string;
  readonly alt: string;
}

/**
 * Asks for one picture and its description, and saves it in the folder `pictures`.
 *
 * @param from The path of the file that shows it.
 * @param name The start of its name.
 */
export async function choosePicture(
  app: App,
  from: string,
  name: string,
): Promise<ChosenPicture | undefined> {
  const { writing: words } = await loadViewMessages(app.locale);
  const chosen = await askPictures(words, app, { isSingle: true });
  if (!chosen) return undefined;
  const [saved] = await takePictures(app, `pictures/${name}.md`, chosen);
  if (!saved) return undefined;
  return { src: relativePath(from, saved.path), alt: saved.alt };
}
