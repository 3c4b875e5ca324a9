import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { renderMarkdown } from '../markdown/index.js';
import type { CheckedText } from '../node/read-folder.js';

/** A page of the site, as far as it is known. */
export interface KnownPage {
  /** The text that the page is made of, if it is one. */
  text?: CheckedText;
  /** The ids of what can be linked to; absent where a template that is not known adds others. */
  ids?: ReadonlySet<string>;
}

/** The pages that links can lead to: those of the texts and, where the built site is known, its files. */
export class Pages {
  readonly #texts: ReadonlyMap<string, CheckedText>;
  readonly #site: string | undefined;
  readonly #ids = new Map<string, Promise<ReadonlySet<string>>>();

  /** @param site The folder of the built site, if there is one. */
  constructor(texts: readonly CheckedText[], site?: string) {
    this.#texts = new Map(texts.map((text) => [text.page, text]));
    this.#site = site;
  }

  /** All paths that are known without a built site. */
  get paths(): string[] {
    return [...this.#texts.keys()];
  }

  /** The page at a path; `false` where it is certain that there is none, `undefined` where it is not known. */
  async find(path: string): Promise<KnownPage | false | undefined> {
    const text = this.#texts.get(withSlash(path));
    if (this.#site !== undefined) {
      const file = await builtFile(this.#site, path);
      // A draft has a text and no page: that is for another check.
      if (file === undefined) return text ? { text } : false;
      const ids = file.endsWith('.html') ? { ids: await this.#idsOf(file, () => htmlOf(file)) } : {};
      return { ...(text && { text }), ...ids };
    }
    if (!text) return undefined;
    return { text, ...(text.isArticle && { ids: await this.idsIn(text) }) };
  }

  /** The ids in a text itself. */
  idsIn({ path, source, body = 0 }: CheckedText): Promise<ReadonlySet<string>> {
    return this.#idsOf(path, async () => String(renderMarkdown(source.text.slice(body)).html));
  }

  #idsOf(key: string, html: () => Promise<string>): Promise<ReadonlySet<string>> {
    const known = this.#ids.get(key);
    if (known) return known;
    const ids = html().then(
      (text) => new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)),
    );
    this.#ids.set(key, ids);
    return ids;
  }
}

/** The path of a page as the pages are named: without `index.html`, with a slash at its end. */
export function withSlash(path: string): string {
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  return /\/$|\.[a-z\d]+$/i.test(folder) ? folder : `${folder}/`;
}

const htmlOf = (file: string) => readFile(file, 'utf8');

async function builtFile(site: string, path: string): Promise<string | undefined> {
  const folder = withSlash(path);
  const file = resolve(site, `.${folder.endsWith('/') ? `${folder}index.html` : folder}`);
  try {
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
