import { join } from 'node:path';
import type { Folder } from '../folder/folder-reader.js';
import type { FolderText } from '../folder/folder-text.js';
import { splitTranslation } from '../folder/layout.js';
import type { Listing } from '../folder/list.js';
import { isFilePath, pagePath } from '../paths.js';

/** Which text translates which, and what a path means in a translation. */
export class Translations {
  readonly #listing: Listing;
  /** The folders of the translations. */
  readonly #languages: readonly string[];
  /** The texts of each translation, by name. */
  readonly #texts: ReadonlyMap<string, ReadonlyMap<string, FolderText>>;
  /** The texts in the main language, by the path of their page. */
  readonly #pages: ReadonlyMap<string, FolderText>;

  constructor({ listing, texts, translations }: Pick<Folder, 'listing' | 'texts' | 'translations'>) {
    this.#listing = listing;
    this.#languages = translations.map(({ lang }) => lang);
    this.#texts = new Map(
      translations.map(({ lang, texts }) => [lang, new Map(texts.map((text) => [text.name, text]))]),
    );
    this.#pages = new Map(
      translations.length > 0 ? texts.map((text) => [pagePath(text.page), text] as const) : [],
    );
  }

  /** The file in the main language that a file of a translation translates, by absolute paths. */
  originalOf(file: string): string | undefined {
    const { translation, path } = splitTranslation(this.#listing.relative(file), this.#languages);
    return translation === undefined ? undefined : join(this.#listing.root, path);
  }

  /**
   * The path that a path in a file of a translation leads to, such as `/es/visit/` for `/visit/`. `undefined` if it is the same: for a page
   * that is not translated, a file, and a path that begins with a language.
   */
  pathFrom(file: string, path: string): string | undefined {
    const { translation } = splitTranslation(this.#listing.relative(file), this.#languages);
    if (translation === undefined || isFilePath(path)) return undefined;
    if (this.#languages.includes(path.split('/')[1] ?? '')) return undefined;
    const original = this.#pages.get(pagePath(path));
    // Other pages come from templates, which make them in each language.
    if (!original) return `/${translation}${path}`;
    return this.#texts.get(translation)?.get(original.name)?.page;
  }
}
