import { uploadPicture } from '../../pictures/upload.js';
import type { App } from '../../shell/app.js';
import { folderOf, freePath, relativePath } from '../articles/names.js';
import type { DescribedPicture } from '../pictures/ask-pictures.js';

/** A picture that was saved in the content folder. */
export interface TakenPicture {
  /** Its path in the content folder. */
  readonly path: string;
  /** Its path as it is written in the text. */
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Saves pictures next to a text, named after it, and returns how the text refers to them. Those that are in the content
 * folder already stay where they are.
 *
 * @throws ApiError
 */
export async function takePictures(
  app: App,
  textPath: string,
  pictures: readonly DescribedPicture[],
): Promise<TakenPicture[]> {
  const name = textPath.slice(folderOf(textPath).length).replace(/\.md$/i, '');
  await app.site.details();
  const taken = new Set(app.site.pictures.map(({ path }) => path));
  const saved: TakenPicture[] = [];
  for (const [index, picture] of pictures.entries()) {
    const { alt, width, height } = picture;
    let path: string;
    if ('path' in picture) path = picture.path;
    else {
      path = freePath(folderOf(textPath), `${name}-photo`, picture.ending, taken);
      taken.add(path);
      await uploadPicture(app, { path, blob: picture.blob }, { number: index + 1, count: pictures.length });
    }
    saved.push({ path, src: relativePath(textPath, path), alt, width, height });
  }
  return saved;
}
