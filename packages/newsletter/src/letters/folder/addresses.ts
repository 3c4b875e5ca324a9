import { readFileSync } from 'node:fs';
import type { Practice } from '@tendwell/content';
import { type ContentFolder, LETTER_PICTURE_WIDTH, type Letter, letterPicture } from '@tendwell/content/node';
import { safeUrl, withBase } from '@tendwell/content/url';
import { imageSize } from 'image-size';
import { COLUMN } from '../html/styles.js';
import type { MailImage } from '../letter-content.js';
import type { LetterProblem } from './problem.js';

/** A picture of a letter. */
export interface PublishedPicture extends MailImage {
  /** Absolute path of the file in the content folder. */
  readonly file: string;
}

/** The first EXIF orientation of photos that are stored rotated by 90 degrees. */
const ON_SIDE = 5;

/** Finds the absolute URLs of what a letter in one language links and shows. */
export class LetterAddresses {
  readonly #folder: ContentFolder;
  readonly #letter: Letter;
  readonly #practice: Practice;
  readonly #problems: LetterProblem[] = [];
  /** By the URL in the letter. */
  readonly #pictures = new Map<string, PublishedPicture | undefined>();

  constructor(folder: ContentFolder, letter: Letter, practice: Practice) {
    this.#folder = folder;
    this.#letter = letter;
    this.#practice = practice;
  }

  /** The pictures that were found so far. */
  get pictures(): readonly PublishedPicture[] {
    return [...this.#pictures.values()].filter((picture) => picture !== undefined);
  }

  /** What cannot be linked or shown so far. */
  get problems(): readonly LetterProblem[] {
    return this.#problems;
  }

  /** The page to read the letter in a browser. */
  get page(): string {
    return this.#absolute(this.#letter.page);
  }

  /** The URL of a link. `undefined` if it leads nowhere. */
  link(href: string): string | undefined {
    const target = this.#folder.resolve(href, this.#letter.file);
    switch (target.type) {
      case 'external': {
        const url = safeUrl(href, 'link');
        return url === '' ? undefined : url?.replace(/^\/\//, 'https://');
      }
      case 'fragment':
        return `${this.page}#${encodeURIComponent(target.fragment)}`;
      case 'path':
        return this.#absolute(target.url);
      case 'text':
        return this.#absolute(target.text.page) + target.rest;
      case 'file':
        // The build of the site renames files. The letter's page links to the file.
        return this.page;
      default:
        return undefined;
    }
  }

  /** The file of a picture. `undefined` if the site has none that mail programs show. */
  image(src: string): MailImage | undefined {
    if (!this.#pictures.has(src)) this.#pictures.set(src, this.#find(src));
    return this.#pictures.get(src);
  }

  #find(src: string): PublishedPicture | undefined {
    const target = this.#folder.resolve(src, this.#letter.file);
    if (target.type !== 'file') {
      this.#problem(
        'picture-elsewhere',
        src,
        'is not in the content folder: the letter shows its alternative text',
        'save it there',
      );
      return undefined;
    }
    const { file } = target;
    try {
      const bytes = readFileSync(file);
      const { path } = letterPicture(file, bytes, this.#practice.theme);
      return { file, url: this.#absolute(path), ...shownSize(file, bytes) };
    } catch {
      this.#problem(
        'picture-unreadable',
        src,
        'cannot be read: the letter shows its alternative text',
        'export it again, as JPEG, PNG, or SVG',
      );
      return undefined;
    }
  }

  #problem(kind: LetterProblem['kind'], src: string, message: string, help: string): void {
    this.#problems.push({
      severity: 'warning',
      kind,
      message: `The picture ${src} ${message}.`,
      help: `To show it, ${help}.`,
    });
  }

  #absolute(path: string): string {
    const { url } = this.#practice;
    const base = new URL(url).pathname.replace(/\/?$/, '/');
    return new URL(withBase(path, base), url).href;
  }
}

/** The size in CSS pixels at which a picture is shown: that of the column, unless it is smaller. */
function shownSize(file: string, bytes: Uint8Array): { width: number; height: number } {
  const { width, height, orientation = 1 } = imageSize(bytes);
  const [across, down] = orientation >= ON_SIDE ? [height, width] : [width, height];
  if (!(across > 0 && down > 0)) throw new TypeError(`${file} has no size.`);
  const shown = Math.min(COLUMN, LETTER_PICTURE_WIDTH, across);
  return { width: Math.round(shown), height: Math.max(1, Math.round((down * shown) / across)) };
}
