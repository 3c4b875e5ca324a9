import { picturesOfRtf } from './rtf-pictures.js';
import type { PastedPicture } from './tree.js';

/** What a clipboard or a drop has besides HTML. */
export interface ClipboardFiles {
  /** Pictures that were copied as files. */
  readonly files: readonly Blob[];
  /** The same text as RTF, from Word. */
  readonly rtf: string;
}

/**
 * The bytes of pasted pictures, in their order. `undefined` for those that aren't in the clipboard, such as pictures on
 * another site, which the editor doesn't request.
 */
export async function pictureFiles(
  pictures: readonly PastedPicture[],
  { files, rtf }: ClipboardFiles,
): Promise<(Blob | undefined)[]> {
  const inPage = await Promise.all(pictures.map(({ src }) => readable(src)));
  const missing = inPage.flatMap((blob, index) => (blob ? [] : [index]));
  const others = missing.length > 0 ? [picturesOfRtf(rtf), files] : [];
  // Only if each has one: otherwise, it would be a guess which belongs where.
  const found = others.find(({ length }) => length === missing.length);
  if (found) for (const [position, index] of missing.entries()) inPage[index] = found[position];
  return inPage;
}

async function readable(src: string): Promise<Blob | undefined> {
  const data = /^data:(image\/[a-z+.-]+)((?:;[\w=-]+)*?)(;base64)?,(.*)$/is.exec(src);
  if (data) return fromData(data[1] as string, data[3] !== undefined, data[4] as string);
  // Safari makes these of the pictures of Pages and Notes.
  if (!src.startsWith('blob:')) return undefined;
  try {
    return await (await fetch(src)).blob();
  } catch {
    return undefined;
  }
}

/** Without `fetch`, which a Content-Security-Policy may keep from reading `data:`. */
function fromData(type: string, isBase64: boolean, data: string): Blob | undefined {
  try {
    const text = decodeURIComponent(data);
    const bytes = isBase64 ? Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)) : text;
    return new Blob([bytes], { type: type.toLowerCase() });
  } catch {
    return undefined;
  }
}
