import { readFileSync } from 'node:fs';
import { type BodyAnalysis, type FrontAnalysis, withoutMark } from './analysis.js';
import { displayName } from './layout.js';
import { type PackedLinks, unpacked } from './packed-links.js';
import type { StoredTemplate, TextTemplate } from './template-store.js';

/** The state of a file when it was last read. Its body is parsed when something is asked that is only known then. */
export interface FileRecord<T> extends Omit<FrontAnalysis<T>, 'stored'>, Omit<BodyAnalysis, 'template'> {
  /** Absolute. */
  readonly path: string;
  /** Its name, as issues show it. */
  readonly file: string;
  /** Hash of its content. Empty if it cannot be read. */
  readonly hash: string;
  /** Without a byte order mark. If it is not kept in memory, the file is read again. */
  readonly text: string;
  readonly template?: TextTemplate | undefined;
  /** How the template is stored. */
  readonly stored?: StoredTemplate | undefined;
  /** The references and ids of the body as they are stored. */
  readonly links: PackedLinks;
  /** True if the body was parsed. */
  readonly isParsed: boolean;
  /** What is known without the body. */
  readonly front: FrontAnalysis<T>;
}

/** What is known of a file once its body is parsed, in little memory: sites have thousands of files. */
export interface RecordBody {
  readonly issues: BodyAnalysis['issues'];
  /** Its references and ids. */
  readonly links: PackedLinks;
  readonly stored?: StoredTemplate | undefined;
}

/** What a record is made of. */
export interface RecordInput<T> {
  readonly path: string;
  readonly hash: string;
  readonly front: FrontAnalysis<T>;
  /** The body, or what parses it. */
  readonly body: RecordBody | ((record: FileRecord<T>) => RecordBody);
  /** The text, to keep it in memory. */
  readonly text?: string | undefined;
  /** False for a text that is only kept until the body is parsed. Default: true. */
  readonly keepsText?: boolean;
  /** Opens a template of the file. */
  readonly open?: ((stored: StoredTemplate, record: FileRecord<T>) => TextTemplate) | undefined;
}

/** Makes a record. */
export function recordOf<T>(input: RecordInput<T>): FileRecord<T> {
  return new ReadRecord(input);
}

class ReadRecord<T> implements FileRecord<T> {
  readonly path: string;
  readonly hash: string;
  readonly front: FrontAnalysis<T>;
  readonly #keepsText: boolean;
  readonly #open: RecordInput<T>['open'];
  #text: string | undefined;
  #body: RecordBody | ((record: FileRecord<T>) => RecordBody);

  constructor(input: RecordInput<T>) {
    const { path, hash, front, body, text, open, keepsText = true } = input;
    this.path = path;
    this.hash = hash;
    this.front = front;
    this.#body = body;
    this.#text = keepsText || !this.isParsed ? text : undefined;
    this.#keepsText = keepsText;
    this.#open = open;
  }

  get isParsed(): boolean {
    return typeof this.#body !== 'function';
  }

  get file(): string {
    return displayName(this.path);
  }

  get value(): T | undefined {
    return this.front.value;
  }

  get bodyStart(): number {
    return this.front.bodyStart;
  }

  get issues(): BodyAnalysis['issues'] {
    return joined(this.front.issues, this.#parsed.issues);
  }

  get references(): BodyAnalysis['references'] {
    return joined(this.front.references, unpacked(this.links).references);
  }

  get ids(): BodyAnalysis['ids'] {
    return unpacked(this.links).ids;
  }

  get links(): PackedLinks {
    return this.#parsed.links;
  }

  get template(): TextTemplate | undefined {
    const { stored } = this;
    return stored && this.#open?.(stored, this);
  }

  get stored(): RecordBody['stored'] {
    return this.#parsed.stored;
  }

  get text(): string {
    return this.#text ?? readAgain(this.path);
  }

  get #parsed(): RecordBody {
    if (typeof this.#body === 'function') {
      this.#body = this.#body(this);
      if (!this.#keepsText) this.#text = undefined;
    }
    return this.#body;
  }
}

/** Two lists as one. Of most files, one of them is empty. */
function joined<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}

function readAgain(path: string): string {
  try {
    return withoutMark(readFileSync(path, 'utf8'));
  } catch {
    return '';
  }
}
