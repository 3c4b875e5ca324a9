/** Unsaved text, as it is stored in the browser. */
export interface UnsavedText {
  /** The version of the file that it is based on. */
  readonly version: string;
  /** The text below the front matter. */
  readonly body: string;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

/** Where unsaved texts are kept: `localStorage`, which a closed tab or a crash doesn't lose. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps unsaved text in the browser. Fails silently in a browser without storage, or if it is full. */
export class UnsavedTexts {
  readonly #storage: TextStorage | undefined;
  readonly #prefix: string;

  /** @param prefix Distinguishes sites in the same browser: the address of the editor. */
  constructor(storage: TextStorage | undefined, prefix: string) {
    this.#storage = storage;
    this.#prefix = `tendwell-editor ${prefix} `;
  }

  /** The unsaved text of a file. */
  read(path: string): UnsavedText | undefined {
    try {
      const unsaved: Partial<UnsavedText> | null = JSON.parse(
        this.#storage?.getItem(this.#prefix + path) ?? 'null',
      );
      return typeof unsaved?.body === 'string' && typeof unsaved.version === 'string'
        ? { version: unsaved.version, body: unsaved.body, at: Number(unsaved.at) || 0 }
        : undefined;
    } catch {
      return undefined;
    }
  }

  write(path: string, unsaved: UnsavedText): void {
    try {
      this.#storage?.setItem(this.#prefix + path, JSON.stringify(unsaved));
    } catch {
      // Full. Saving to the server goes on.
    }
  }

  remove(path: string): void {
    try {
      this.#storage?.removeItem(this.#prefix + path);
    } catch {
      // Storage that is not allowed has nothing to remove.
    }
  }
}

/** The browser's storage for this site; `undefined` if its settings don't allow it. */
export function browserStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
