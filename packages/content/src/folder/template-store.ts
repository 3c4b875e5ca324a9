import type { LazyTemplate, MarkdownTemplate, UrlSlot } from '../markdown/template.js';
import { withMore } from '../objects.js';
import { shortHash } from './short-hash.js';
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

/**
 * A template in little memory: sites have thousands of them. Its HTML is in a {@link TextStore}, and what describes it is the
 * note there; or both are in itself. Plain JSON.
 */
export interface StoredTemplate {
  readonly html: TextPlace | readonly string[];
  /** What describes the HTML, if that is in memory. */
  readonly description?: string | undefined;
  /** The slots as JSON. */
  readonly slots: string;
  readonly words: number;
  readonly minutes: number;
  readonly hasForeignMedia: boolean;
}

/** What only the page of a text shows, and lists and checks don't need. */
type Description = Pick<MarkdownTemplate, 'excerpt' | 'headings'>;

/** No HTML that is made from Markdown contains it. */
const BETWEEN_PIECES = '\0';

/** Keeps the HTML of templates out of memory, where that is possible. */
export class TemplateStore {
  readonly #texts: TextStore | undefined;

  constructor(texts: TextStore | undefined) {
    this.#texts = texts;
  }

  /** Stores a template. */
  store({
    pieces,
    slots,
    excerpt,
    headings,
    words,
    minutes,
    hasForeignMedia,
  }: MarkdownTemplate): StoredTemplate {
    const description = JSON.stringify({ excerpt, headings } satisfies Description);
    const html = this.#add(pieces.join(BETWEEN_PIECES), description);
    const facts = { slots: JSON.stringify(slots), words, minutes, hasForeignMedia };
    return html ? { html, ...facts } : { html: pieces, description, ...facts };
  }

  /** `undefined` if the HTML has to stay in memory. */
  #add(html: string, description: string): TextPlace | undefined {
    try {
      return this.#texts?.add(html, description);
    } catch {
      // The disk is full, or the cache is not writable.
      return undefined;
    }
  }

  /**
   * Opens a template, whose HTML is read when it is needed.
   *
   * @param again Makes the template of a file again if its HTML is no longer stored.
   */
  open<File>(
    template: StoredTemplate,
    file: File,
    again: (file: File) => MarkdownTemplate | undefined,
  ): TextTemplate {
    return new OpenTemplate(template, this.#texts, file, again);
  }

  /** Stores templates again that are spread over many files. */
  collected(template: StoredTemplate): StoredTemplate {
    const { html } = template;
    if (!isPlace(html)) return template;
    const [text, description] = [this.#texts?.read(html), this.#texts?.readNote(html)];
    if (text === undefined || description === undefined) return template;
    return withMore(template, { html: this.#add(text, description) ?? html });
  }
}

class OpenTemplate<File> implements TextTemplate {
  readonly #template: StoredTemplate;
  readonly #texts: TextStore | undefined;
  readonly #file: File;
  readonly #again: (file: File) => MarkdownTemplate | undefined;

  constructor(
    template: StoredTemplate,
    texts: TextStore | undefined,
    file: File,
    again: (file: File) => MarkdownTemplate | undefined,
  ) {
    this.#template = template;
    this.#texts = texts;
    this.#file = file;
    this.#again = again;
  }

  get hash(): string {
    const { html } = this.#template;
    return isPlace(html) ? html[3] : hashOf(html);
  }

  get stored(): StoredHtml | undefined {
    const { html } = this.#template;
    if (!isPlace(html) || !this.#texts) return undefined;
    const [name, start, bytes, hash] = html;
    return { file: this.#texts.pathOf(name), start, bytes, hash };
  }

  pieces(): readonly string[] {
    const { html } = this.#template;
    if (!isPlace(html)) return html;
    return this.#texts?.read(html)?.split(BETWEEN_PIECES) ?? this.#again(this.#file)?.pieces ?? [];
  }

  get slots(): readonly UrlSlot[] {
    return JSON.parse(this.#template.slots);
  }

  get headings(): MarkdownTemplate['headings'] {
    return this.#description.headings;
  }

  get excerpt(): string {
    return this.#description.excerpt;
  }

  get words(): number {
    return this.#template.words;
  }

  get minutes(): number {
    return this.#template.minutes;
  }

  get hasForeignMedia(): boolean {
    return this.#template.hasForeignMedia;
  }

  get #description(): Description {
    const { html, description = isPlace(html) ? this.#texts?.readNote(html) : undefined } = this.#template;
    if (description !== undefined) return JSON.parse(description);
    return this.#again(this.#file) ?? { excerpt: '', headings: [] };
  }
}

/** True for HTML that is stored elsewhere. */
export function isPlace(html: StoredTemplate['html']): html is TextPlace {
  return typeof html[1] === 'number';
}

const hashOf = (pieces: readonly string[]) => shortHash(pieces.join(BETWEEN_PIECES), 12);
