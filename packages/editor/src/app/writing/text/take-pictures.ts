import type { App } from '../../shell/app.js';
import { folderOf, freePath, relativePath } from '../articles/names.js';
import type { DescribedPicture } from '../pictures/ask-pictures.js';

/** A picture that is in the content folder now. */
export interface TakenPicture {
  /** Its path as it is written in the text. */
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Saves pictures next to a text, named after it, and returns how the text refers to them. @throws ApiError */
export async function takePictures(
  app: App,
  textPath: string,
  pictures: readonly DescribedPicture[],
): Promise<TakenPicture[]> {
  const name = textPath.slice(folderOf(textPath).length).replace(/\.md$/i, '');
  const taken = new Set(app.site.overview?.pictures.map(({ path }) => path));
  const saved: TakenPicture[] = [];
  for (const { blob, ending, alt, width, height } of pictures) {
    const path = freePath(folderOf(textPath), `${name}-photo`, ending, taken);
    taken.add(path);
    const picture = await app.api.savePicture(path, blob);
    taken.add(picture.path);
    saved.push({ src: relativePath(textPath, picture.path), alt, width, height });
  }
  return saved;
}
