import { hash } from 'node:crypto';
import type { LazyTemplate, MarkdownTemplate } from '../markdown/template.js';
import { withMore } from '../objects.js';
import type { TextPlace, TextStore } from './text-store.js';

/**
 * Where the HTML of a text is on disk, for a thread that reads it by itself. It is UTF-8, with U+0000 in place of each URL
 * of the site and of each picture.
 */
export interface StoredHtml {
  /** Absolute path of the file. */
  readonly file: string;
  /** Offset of its first byte. */
  readonly start: number;
  /** Length in bytes. */
  readonly bytes: number;
  /** The first 16 characters of its SHA-256 hash in base64url: the file may have been damaged. */
  readonly hash: string;
}

/** A rendered text, whose HTML may be on disk. */
export interface TextTemplate extends LazyTemplate {
  /** Identifies the HTML without the URLs of its slots. */
  readonly hash: string;
  readonly stored?: StoredHtml | undefined;
}

/** A template whose HTML is in a {@link TextStore}, or in itself. Plain JSON. */
export interface StoredTemplate extends Omit<MarkdownTemplate, 'pieces'> {
  readonly html: TextPlace | readonly string[];
}

/** No HTML that is made from Markdown contains it. */
const BETWEEN_PIECES = '\0';

/** Keeps the HTML of templates out of memory, where that is possible. */
export class TemplateStore {
  readonly #texts: TextStore | undefined;

  constructor(texts: TextStore | undefined) {
    this.#texts = texts;
  }

  /** Stores a template. */
  store({ pieces, ...template }: MarkdownTemplate): StoredTemplate {
    try {
      return withMore(template, { html: this.#texts?.add(pieces.join(BETWEEN_PIECES)) ?? pieces });
    } catch {
      // The disk is full, or the cache is not writable.
      return withMore(template, { html: pieces });
    }
  }

  /**
   * Reads a template.
   *
   * @param again Makes the template again if its HTML is no longer stored.
   */
  open({ html, ...template }: StoredTemplate, again: () => MarkdownTemplate | undefined): TextTemplate {
    if (!isPlace(html)) return withMore(template, { hash: hashOf(html), pieces: () => html });
    const [name, start, bytes, hash] = html;
    const read = () => this.#texts?.read(html)?.split(BETWEEN_PIECES);
    const file = this.#texts?.pathOf(name);
    return withMore(template, {
      hash,
      stored: file === undefined ? undefined : { file, start, bytes, hash },
      pieces: () => read() ?? again()?.pieces ?? [],
    });
  }

  /** Stores templates again that are spread over many files. */
  collected(template: StoredTemplate): StoredTemplate {
    const { html } = template;
    const text = isPlace(html) ? this.#texts?.read(html) : undefined;
    return text === undefined ? template : this.store({ ...template, pieces: text.split(BETWEEN_PIECES) });
  }
}

/** True for HTML that is stored elsewhere. */
export function isPlace(html: StoredTemplate['html']): html is TextPlace {
  return typeof html[1] === 'number';
}

const hashOf = (pieces: readonly string[]) =>
  hash('sha256', pieces.join(BETWEEN_PIECES), 'base64url').slice(0, 16);
