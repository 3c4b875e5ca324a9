import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { escapeHtml } from '@tendwell/content/html';
import type { ReadLetter } from '../folder/read-letter.js';
import { addressLetter, type LetterVersion } from '../frozen-letter.js';

/** Each person has their own links. */
const OWN_LINKS = { leaveUrl: '#', manageUrl: '#' };

/** The settings of a mail program. */
export interface MailView {
  readonly scheme: 'light' | 'dark';
  /** The address of a picture in place of the one on the site. `index` is its position in `pictures`. */
  pictureUrl(index: number): string;
}

/** A version of a letter as a mail program with these settings shows it. Its links open a new window. */
export function shownLetter(
  version: LetterVersion,
  pictures: ReadLetter['pictures'],
  { scheme, pictureUrl }: MailView,
): string {
  const { html } = addressLetter(version, OWN_LINKS);
  const local = pictures.reduce(
    (text, { url }, index) =>
      text.replaceAll(` src="${escapeHtml(url)}"`, () => ` src="${escapeHtml(pictureUrl(index))}"`),
    html,
  );
  return local
    .replace('<head>', '<head>\n<base target="_blank">')
    .replaceAll('(prefers-color-scheme:dark)', scheme === 'dark' ? 'all' : 'not all')
    .replaceAll('color-scheme:light dark', `color-scheme:${scheme}`)
    .replaceAll('content="light dark"', `content="${scheme}"`);
}

const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** A picture of a letter, and its media type. */
export interface ShownPicture {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A picture of a letter as the site publishes it, at another size. `undefined` if there is none with this index. */
export async function shownPicture(
  { pictures, ink }: Pick<ReadLetter, 'pictures' | 'ink'>,
  index: number,
): Promise<ShownPicture | undefined> {
  const { file } = pictures[index] ?? {};
  if (file === undefined) return undefined;
  const bytes = await readFile(file);
  const type = TYPES[extname(file).toLowerCase()] ?? 'image/jpeg';
  return { type, bytes: new Uint8Array(type === TYPES['.svg'] ? inLightInk(bytes, ink) : bytes) };
}

/** The site publishes drawings in the colors of the light scheme. */
function inLightInk(bytes: Buffer, ink: string): Buffer {
  const text = bytes.toString('utf8');
  return Buffer.from(text.replace(/<svg\b(?![^>]*\sstyle=)/, `<svg style="color:${ink};color-scheme:light"`));
}
