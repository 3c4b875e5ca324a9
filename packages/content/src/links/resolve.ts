import { dirname, resolve } from 'node:path';
import { allTexts, type Folder } from '../folder/folder-reader.js';
import type { ContentText, FolderText } from '../folder/folder-text.js';
import type { Listing } from '../folder/list.js';
import { decodePath, SITE_ROOT } from '../paths.js';
import { Translations } from './translations.js';

/** What a URL in a content file points to. `rest` is its query and fragment, `fragment` is without the `#`. */
export type LinkTarget<Text extends ContentText = ContentText> =
  /** Another site, an email address, or nothing. */
  | { readonly type: 'external' }
  /** A place in the file itself. */
  | { readonly type: 'fragment'; readonly fragment: string }
  /** A path on the site. `url` is the whole URL: in a translation, that of the page in the same language, if there is one. */
  | { readonly type: 'path'; readonly url: string; readonly path: string; readonly fragment: string }
  /** The page of a text of the folder. */
  | { readonly type: 'text'; readonly text: Text; readonly rest: string; readonly fragment: string }
  /** A file of the folder, such as an image. */
  | { readonly type: 'file'; readonly file: string; readonly rest: string }
  /** A file that does not exist, or that is not in the folder. */
  | { readonly type: 'missing' | 'outside'; readonly path: string };

/**
 * Resolves the URLs in the files of a content folder. In a translation, they lead to pages and files of the same language, or else of
 * the main one.
 */
export class LinkResolver {
  readonly #listing: Listing;
  readonly #texts: ReadonlyMap<string, FolderText>;
  readonly #translations: Translations;
  /** What the URLs in the files of a folder point to, by the folder and the URL: checks and pages look for the same. */
  readonly #known = new Map<string, Map<string, LinkTarget<FolderText>>>();
  /** The file that was asked about last, and what is known in its folder: its URLs follow each other. */
  #last: { from: string; known: Map<string, LinkTarget<FolderText>> } = { from: '', known: new Map() };

  constructor(folder: Pick<Folder, 'listing' | 'texts' | 'translations'>) {
    this.#listing = folder.listing;
    this.#texts = new Map(allTexts(folder).map((text) => [text.path.normalize(), text]));
    this.#translations = new Translations(folder);
  }

  /**
   * @param from The absolute path of the file that the URL is in.
   * @param outside Also look for files outside the folder. Default: the result is `outside`, whether they exist or not.
   */
  resolve(url: string, from: string, outside = false): LinkTarget<FolderText> {
    if (outside) return this.#resolve(url, from, true);
    const known = this.#last.from === from ? this.#last.known : this.#knownIn(dirname(from));
    if (this.#last.from !== from) this.#last = { from, known };
    const found = known.get(url);
    if (found) return found;
    const target = this.#resolve(url, from, false);
    known.set(url, target);
    return target;
  }

  #knownIn(folder: string): Map<string, LinkTarget<FolderText>> {
    const known = this.#known.get(folder) ?? new Map<string, LinkTarget<FolderText>>();
    this.#known.set(folder, known);
    return known;
  }

  #resolve(url: string, from: string, outside: boolean): LinkTarget<FolderText> {
    const trimmed = url.trim();
    if (trimmed === '' || /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(trimmed)) return { type: 'external' };
    const [, encoded = '', query = '', hash] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(trimmed) ?? [];
    const fragment = decodePath(hash ?? '');
    const path = decodePath(encoded);
    const rest = query + (hash === undefined ? '' : `#${hash}`);
    if (path === '') return { type: 'fragment', fragment };
    if (SITE_ROOT.test(encoded)) {
      const translated = this.#translations.pathFrom(from, path);
      if (translated === undefined) return { type: 'path', url: trimmed, path, fragment };
      return { type: 'path', url: encodeURI(translated) + rest, path: translated, fragment };
    }
    const file = resolve(dirname(from), path);
    const found = this.#find(file, rest, fragment);
    if (found) return found;
    const original = this.#translations.originalOf(file);
    const inherited = original === undefined ? undefined : this.#find(original, rest, fragment);
    if (inherited) return inherited;
    if (!outside && !this.#listing.isInside(file)) return { type: 'outside', path };
    // A Markdown file that is not a text has no page.
    const isFile = !file.endsWith('.md') && this.#listing.isFile(file);
    return isFile ? { type: 'file', file: this.#listing.spelled(file), rest } : { type: 'missing', path };
  }

  /** The text or file at an absolute path, if it is in the folder. */
  #find(file: string, rest: string, fragment: string): LinkTarget<FolderText> | undefined {
    const text = this.#texts.get(file.normalize());
    if (text) return { type: 'text', text, rest, fragment };
    const isFile = !file.endsWith('.md') && this.#listing.isInside(file) && this.#listing.isFile(file);
    return isFile ? { type: 'file', file: this.#listing.spelled(file), rest } : undefined;
  }
}
