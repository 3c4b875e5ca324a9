import { dirname, resolve } from 'node:path';
import type { Folder } from '../folder/folder-reader.js';
import type { ContentText, FolderText } from '../folder/folder-text.js';
import type { Listing } from '../folder/list.js';
import { decodePath, SITE_ROOT } from '../paths.js';

/** What a URL in a content file points to. `rest` is its query and fragment, `fragment` is without the `#`. */
export type LinkTarget<Text extends ContentText = ContentText> =
  /** Another site, an email address, or nothing. */
  | { readonly type: 'external' }
  /** A place in the file itself. */
  | { readonly type: 'fragment'; readonly fragment: string }
  /** A path on the site. */
  | { readonly type: 'path'; readonly path: string; readonly fragment: string }
  /** The page of a text of the folder. */
  | { readonly type: 'text'; readonly text: Text; readonly rest: string; readonly fragment: string }
  /** A file of the folder, such as an image. */
  | { readonly type: 'file'; readonly file: string; readonly rest: string }
  /** A file that does not exist, or that is not in the folder. */
  | { readonly type: 'missing' | 'outside'; readonly path: string };

/** Resolves the URLs in the files of a content folder. */
export class LinkResolver {
  readonly #listing: Listing;
  readonly #texts: ReadonlyMap<string, FolderText>;

  constructor({ listing, texts }: Pick<Folder, 'listing' | 'texts'>) {
    this.#listing = listing;
    this.#texts = new Map(texts.map((text) => [text.path.normalize(), text]));
  }

  /**
   * @param from The absolute path of the file that the URL is in.
   * @param outside Also look for files outside the folder. Default: the result is `outside`, whether they exist or not.
   */
  resolve(url: string, from: string, outside = false): LinkTarget<FolderText> {
    const trimmed = url.trim();
    if (trimmed === '' || /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(trimmed)) return { type: 'external' };
    const [, encoded = '', query = '', hash] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(trimmed) ?? [];
    const fragment = decodePath(hash ?? '');
    const path = decodePath(encoded);
    if (path === '') return { type: 'fragment', fragment };
    if (SITE_ROOT.test(encoded)) return { type: 'path', path, fragment };
    const file = resolve(dirname(from), path);
    const rest = query + (hash === undefined ? '' : `#${hash}`);
    const text = this.#texts.get(file.normalize());
    if (text) return { type: 'text', text, rest, fragment };
    if (!outside && !this.#listing.isInside(file)) return { type: 'outside', path };
    // A Markdown file that is not a text has no page.
    const isFile = !file.endsWith('.md') && this.#listing.isFile(file);
    return isFile ? { type: 'file', file: this.#listing.spelled(file), rest } : { type: 'missing', path };
  }
}
