import { linkIssues } from '../checks/links.js';
import { redirectIssues } from '../checks/redirects.js';
import type { Folder } from '../folder/folder-reader.js';
import type { FolderText } from '../folder/folder-text.js';
import { localDay } from '../hours/local-time.js';
import type { ContentIssue } from '../issues/issue.js';
import { type Redirect, redirectsOf } from '../links/redirects.js';
import { replaceUrls } from '../links/replace.js';
import type { LinkResolver, LinkTarget } from '../links/resolve.js';
import type { ReferringFile } from '../parse/references.js';
import type { Content } from './content.js';

/** What {@link ContentFolder.checkPages} checks links against. */
export interface PageCheckOptions {
  /** The site's pages: true for a path at which there is one. */
  pages: { has(path: string): boolean };
  /** The moment that drafts, schedules and expiry dates are judged for. */
  now: Date;
  /** Drafts have a page too, as they do while somebody writes. Default: no. */
  drafts?: boolean | undefined;
}

/** A valid content folder with every Markdown file and its links: what the pages of a site are made of. */
export class ContentFolder {
  readonly content: Content;
  /** Articles and other texts, by path. */
  readonly texts: readonly FolderText[];
  readonly #folder: Folder;
  readonly #resolver: LinkResolver;
  readonly #articlePath: (slug: string) => string;

  /** Made by {@link ContentReader.readFolder}. */
  constructor(
    content: Content,
    folder: Folder,
    resolver: LinkResolver,
    articlePath: (slug: string) => string,
  ) {
    this.content = content;
    this.texts = folder.texts;
    this.#folder = folder;
    this.#resolver = resolver;
    this.#articlePath = articlePath;
  }

  /**
   * The practice and the sign-up with another address for each URL in them: of pictures, pages and notices, also in
   * what practitioners say of themselves, and of the sign-up's endpoint.
   *
   * @param address Gives the address of a URL, as it is written in the file with this absolute path.
   */
  withAddresses(address: (url: string, from: string) => string): Pick<Content, 'practice' | 'newsletter'> {
    const { practice, newsletter } = this.#folder;
    const replace = <T>(data: T, file: ReferringFile | undefined) =>
      file ? replaceUrls(data, file.references, (url) => address(url, file.path)) : data;
    const signup = this.content.newsletter && replace(this.content.newsletter, newsletter);
    return {
      practice: replace(this.content.practice, practice),
      ...(signup && { newsletter: signup }),
    };
  }

  /** The old paths of all articles, from `redirectFrom`. */
  get redirects(): readonly Redirect[] {
    return redirectsOf(this.texts);
  }

  /**
   * What a URL in a file of the folder leads to.
   *
   * @param from The absolute path of the file.
   */
  resolve(url: string, from: string): LinkTarget {
    return this.#resolver.resolve(url, from);
  }

  /**
   * Links and redirects that do not fit the pages of the site. A redirect that cannot work is an error. A link is a
   * warning: an article that expires must not keep the others from being published.
   */
  checkPages({ pages, now, drafts }: PageCheckOptions): ContentIssue[] {
    const today = localDay(now, this.content.practice.timeZone).date;
    const options = { today, site: pages, articlePath: this.#articlePath, drafts };
    return [
      ...linkIssues(this.#folder, this.#resolver, options).map((issue) => ({
        ...issue,
        severity: 'warning' as const,
      })),
      ...redirectIssues(this.texts, today, pages),
    ];
  }
}
