import { readFileSync } from 'node:fs';
import { type BodyAnalysis, type FrontAnalysis, withoutMark } from './analysis.js';
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
  /** True if the body was parsed. */
  readonly isParsed: boolean;
  /** What is known without the body. */
  readonly front: FrontAnalysis<T>;
}

/** What is known of a file once its body is parsed. */
export interface RecordBody extends Omit<BodyAnalysis, 'template'> {
  readonly template?: TextTemplate | undefined;
  readonly stored?: StoredTemplate | undefined;
}

/** What a record is made of. */
export interface RecordInput<T> {
  readonly path: string;
  readonly file: string;
  readonly hash: string;
  readonly front: FrontAnalysis<T>;
  /** The body, or what parses it. */
  readonly body: RecordBody | ((record: FileRecord<T>) => RecordBody);
  /** The text, to keep it in memory. */
  readonly text?: string | undefined;
  /** False for a text that is only kept until the body is parsed. Default: true. */
  readonly keepsText?: boolean;
  /** True if `body` only makes what is known already. Default: false for a function. */
  readonly isParsed?: boolean;
}

/** Makes a record. */
export function recordOf<T>(input: RecordInput<T>): FileRecord<T> {
  return new ReadRecord(input);
}

class ReadRecord<T> implements FileRecord<T> {
  readonly path: string;
  readonly file: string;
  readonly hash: string;
  readonly front: FrontAnalysis<T>;
  isParsed: boolean;
  readonly #keepsText: boolean;
  #text: string | undefined;
  #body: RecordBody | ((record: FileRecord<T>) => RecordBody);

  constructor(input: RecordInput<T>) {
    const { path, file, hash, front, body, text, keepsText = true } = input;
    const { isParsed = typeof body !== 'function' } = input;
    this.path = path;
    this.file = file;
    this.hash = hash;
    this.front = front;
    this.#body = typeof body === 'function' ? body : joined(front, body);
    this.isParsed = isParsed;
    this.#text = keepsText || !isParsed ? text : undefined;
    this.#keepsText = keepsText;
  }

  get value(): T | undefined {
    return this.front.value;
  }

  get bodyStart(): number {
    return this.front.bodyStart;
  }

  get issues(): RecordBody['issues'] {
    return this.#parsed.issues;
  }

  get references(): RecordBody['references'] {
    return this.#parsed.references;
  }

  get ids(): RecordBody['ids'] {
    return this.#parsed.ids;
  }

  get template(): RecordBody['template'] {
    return this.#parsed.template;
  }

  get stored(): RecordBody['stored'] {
    return this.#parsed.stored;
  }

  get text(): string {
    return this.#text ?? readAgain(this.path);
  }

  /** With what is known without it. */
  get #parsed(): RecordBody {
    if (typeof this.#body === 'function') {
      this.#body = joined(this.front, this.#body(this));
      this.isParsed = true;
      if (!this.#keepsText) this.#text = undefined;
    }
    return this.#body;
  }
}

/** A body with the issues and references of all of its file. Most files have some in one part only. */
function joined(front: FrontAnalysis<unknown>, body: RecordBody): RecordBody {
  const all = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] => {
    if (one.length === 0) return other;
    return other.length === 0 ? one : [...one, ...other];
  };
  return {
    issues: all(front.issues, body.issues),
    references: all(front.references, body.references),
    ids: body.ids,
    template: body.template,
    stored: body.stored,
  };
}

function readAgain(path: string): string {
  try {
    return withoutMark(readFileSync(path, 'utf8'));
  } catch {
    return '';
  }
}
