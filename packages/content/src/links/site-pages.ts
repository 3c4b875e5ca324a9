import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FolderText } from '../folder/folder-text.js';
import { isFilePath, pagePath } from '../paths.js';

/** What is known about a page of the site. */
export interface KnownPage {
  /** The text it is made from, if any. */
  readonly text?: FolderText | undefined;
  /** The ids that a `#fragment` can point to. Absent if a template may add more. */
  readonly ids?: ReadonlySet<string> | undefined;
}

/** The other pages of a site: their paths, or the folder of the built site. */
export type BuiltSite = PagePaths | string;

/** The pages of a site, by their paths. */
export interface PagePaths {
  has(path: string): boolean;
  /** The ids that a `#fragment` of a link to a page can point to. Default: unknown. */
  ids?(path: string): ReadonlySet<string> | undefined;
}

/** The pages that links can point to: those of texts and, if it is known, those of the built site. */
export class SitePages {
  readonly #texts: ReadonlyMap<string, FolderText>;
  readonly #site: BuiltSite | undefined;
  readonly #known = new Map<FolderText, KnownPage>();
  /** Thousands of texts link to the same few pages. */
  readonly #found = new Map<string, KnownPage | false | undefined>();
  readonly #published = new Map<FolderText, boolean>();
  readonly #ids = new Map<string, ReadonlySet<string>>();

  constructor(texts: readonly FolderText[], site?: BuiltSite) {
    this.#texts = new Map(
      texts.filter(({ isQuestion }) => !isQuestion).map((text) => [pagePath(text.page), text]),
    );
    this.#site = site;
  }

  /** The paths of the texts' pages. */
  get paths(): string[] {
    return [...this.#texts.keys()];
  }

  /** The page at a path; `false` if there is none, `undefined` if that is unknown. */
  find(path: string): KnownPage | false | undefined {
    if (!this.#found.has(path)) this.#found.set(path, this.#find(path));
    return this.#found.get(path);
  }

  #find(path: string): KnownPage | false | undefined {
    const text = this.#texts.get(pagePath(path));
    const known = text && this.#knownPage(text);
    if (this.#site === undefined) return known;
    if (typeof this.#site !== 'string') {
      // A draft has a text and no page. Links to it have an issue of their own.
      if (known || this.#site.has(pagePath(path)) || this.#site.has(path)) return this.#withIds(path, known);
      // Files that are not pages may be served from elsewhere.
      return isFilePath(path) ? undefined : false;
    }
    const file = builtFile(this.#site, path);
    if (file === undefined) return text ? { text } : false;
    return { text, ...(file.endsWith('.html') && { ids: this.#idsOf(file) }) };
  }

  /** False for a text that has no page on the site. True if that is unknown. */
  has(text: FolderText): boolean {
    if (this.#site === undefined || typeof this.#site === 'string') return true;
    const { page } = text;
    const has = this.#published.get(text) ?? (this.#site.has(pagePath(page)) || this.#site.has(page));
    this.#published.set(text, has);
    return has;
  }

  /** The page of a text. The same for each link to it. */
  #knownPage(text: FolderText): KnownPage {
    const page = this.#known.get(text) ?? { text, ...(text.isArticle && { ids: new Set(text.ids) }) };
    this.#known.set(text, page);
    return page;
  }

  /** Only what links with a fragment need is asked for, because it may have to be made. */
  #withIds(path: string, page: KnownPage = {}): KnownPage {
    const site = this.#site;
    if (page.ids || typeof site !== 'object' || !site.ids) return page;
    let ids: ReadonlySet<string> | undefined | null = null;
    return {
      ...page,
      get ids() {
        if (ids === null) ids = site.ids?.(pagePath(path));
        return ids;
      },
    };
  }

  /** Built pages come from any template, so only their ids are read. */
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
