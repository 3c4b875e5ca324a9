import { linkIssues } from '../checks/links.js';
import { redirectIssues } from '../checks/redirects.js';
import type { Folder } from '../folder/folder-reader.js';
import type { ContentText } from '../folder/folder-text.js';
import { localDay } from '../hours/local-time.js';
import type { ContentIssue } from '../issues/issue.js';
import { type Redirect, redirectsOf } from '../links/redirects.js';
import { replaceUrls } from '../links/replace.js';
import type { LinkResolver, LinkTarget } from '../links/resolve.js';
import type { ReferringFile } from '../parse/references.js';
import type { Faq } from '../schema/faq.js';
import type { Content } from './content.js';

/** Options of {@link ContentFolder.checkPages}. */
export interface PageCheckOptions {
  /** The site's pages: true for a path at which there is one. */
  pages: { has(path: string): boolean };
  /** The moment at which schedules and expiry dates are checked. */
  now: Date;
  /** Drafts have pages too, as they do in development. Default: no. */
  drafts?: boolean | undefined;
}

/** A content folder without errors, with all its Markdown files and links: the input for the pages of a site. */
export interface ContentFolder {
  readonly content: Content;
  /** Articles and other texts, by path. */
  readonly texts: readonly ContentText[];
  /** The old paths of all articles, from `redirectFrom`. */
  readonly redirects: readonly Redirect[];
  /**
   * The practice, the newsletter, and `faq.yaml` with each URL replaced: URLs of pictures, pages, and notices, links in the bios of
   * practitioners and in answers, and the sign-up endpoint.
   *
   * @param address Returns the URL to use. `from` is the absolute path of the file that contains `url`.
   */
  withAddresses(
    address: (url: string, from: string) => string,
  ): Pick<Content, 'practice' | 'newsletter'> & { faq?: Faq };
  /**
   * What a URL in a file of the folder points to.
   *
   * @param from The absolute path of the file.
   */
  resolve(url: string, from: string): LinkTarget;
  /**
   * Issues of links and redirects that don't match the pages of the site. A redirect that cannot work is an error. A
   * link is only a warning, so that an article that expires doesn't stop the others from being published.
   */
  checkPages(options: PageCheckOptions): ContentIssue[];
}

/** What {@link ContentReader.readFolder} returns. */
export class ReadFolder implements ContentFolder {
  readonly content: Content;
  readonly texts: readonly ContentText[];
  readonly #folder: Folder;
  readonly #resolver: LinkResolver;
  readonly #articlePath: (slug: string) => string;

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

  withAddresses(
    address: (url: string, from: string) => string,
  ): Pick<Content, 'practice' | 'newsletter'> & { faq?: Faq } {
    const { practice, newsletter, faq } = this.#folder;
    const replace = <T>(data: T, file: ReferringFile | undefined) =>
      file ? replaceUrls(data, file.references, (url) => address(url, file.path)) : data;
    const signup = this.content.newsletter && replace(this.content.newsletter, newsletter);
    return {
      practice: replace(this.content.practice, practice),
      ...(signup && { newsletter: signup }),
      ...(faq?.data && { faq: replace(faq.data, faq) }),
    };
  }

  get redirects(): readonly Redirect[] {
    return redirectsOf(this.#folder.texts);
  }

  resolve(url: string, from: string): LinkTarget {
    return this.#resolver.resolve(url, from);
  }

  checkPages({ pages, now, drafts }: PageCheckOptions): ContentIssue[] {
    const today = localDay(now, this.content.practice.timeZone).date;
    const options = { today, site: pages, articlePath: this.#articlePath, drafts };
    return [
      ...linkIssues(this.#folder, this.#resolver, options).map((issue) => ({
        ...issue,
        severity: 'warning' as const,
      })),
      ...redirectIssues(this.#folder.texts, today, pages),
    ];
  }
}
