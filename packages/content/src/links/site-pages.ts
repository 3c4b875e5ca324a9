import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FolderText } from '../folder/folder-text.js';
import { pagePath } from '../paths.js';

/** A page of the site, as far as it is known. */
export interface KnownPage {
  /** The text it is made from, if any. */
  readonly text?: FolderText | undefined;
  /** What a `#fragment` can lead to. Absent where a template may add more. */
  readonly ids?: ReadonlySet<string>;
}

/** What else is known about the site: the paths of its pages, or the folder it was built into. */
export type BuiltSite = { has(path: string): boolean } | string;

/** The pages that links can lead to: those of the texts and, where it is known, of the built site. */
export class SitePages {
  readonly #texts: ReadonlyMap<string, FolderText>;
  readonly #site: BuiltSite | undefined;
  readonly #ids = new Map<string, ReadonlySet<string>>();

  constructor(texts: readonly FolderText[], site?: BuiltSite) {
    this.#texts = new Map(texts.map((text) => [pagePath(text.page), text]));
    this.#site = site;
  }

  /** Every path that is known without a built site. */
  get paths(): string[] {
    return [...this.#texts.keys()];
  }

  /** The page at a path; `false` where there is none, `undefined` where that is not known. */
  find(path: string): KnownPage | false | undefined {
    const text = this.#texts.get(pagePath(path));
    const known = text && { text, ...(text.isArticle && { ids: new Set(text.ids) }) };
    if (this.#site === undefined) return known;
    if (typeof this.#site !== 'string') {
      // A draft has a text and no page, which has an issue of its own.
      if (known || this.#site.has(pagePath(path)) || this.#site.has(path)) return known ?? {};
      // Files that are not pages may be served from elsewhere.
      return /\.(?!html?$)[a-z\d]+$/i.test(path) ? undefined : false;
    }
    const file = builtFile(this.#site, path);
    if (file === undefined) return text ? { text } : false;
    return { text, ...(file.endsWith('.html') && { ids: this.#idsOf(file) }) };
  }

  /** False for a text that no page of the site is made from. True where that is not known. */
  has({ page }: FolderText): boolean {
    if (this.#site === undefined || typeof this.#site === 'string') return true;
    return this.#site.has(pagePath(page)) || this.#site.has(page);
  }

  /** A built page is made by templates that are not ours to parse; its ids are enough. */
  #idsOf(file: string): ReadonlySet<string> {
    const known = this.#ids.get(file);
    if (known) return known;
    const ids = new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
    this.#ids.set(file, ids);
    return ids;
  }
}

function builtFile(site: string, path: string): string | undefined {
  return [path, `${pagePath(path)}index.html`]
    .map((name) => resolve(site, `.${name}`))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
