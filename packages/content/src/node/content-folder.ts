import { basename, join } from 'node:path';
import { linkIssues } from '../checks/links.js';
import { redirectIssues } from '../checks/redirects.js';
import type { Facts, FolderData } from '../folder/facts.js';
import {
  allTexts,
  type Folder,
  type FolderTranslation,
  type LanguageContent,
} from '../folder/folder-reader.js';
import type { ContentText } from '../folder/folder-text.js';
import { localDay } from '../hours/local-time.js';
import { ISSUE_CODES } from '../issues/codes.js';
import type { ContentIssue } from '../issues/issue.js';
import { type Redirect, redirectsOf } from '../links/redirects.js';
import { replaceUrls } from '../links/replace.js';
import { LinkResolver, type LinkTarget } from '../links/resolve.js';
import { shownPictures } from '../links/shown-pictures.js';
import type { PagePaths } from '../links/site-pages.js';
import type { Reference } from '../parse/references.js';
import type { Faq } from '../schema/faq.js';
import type { Content } from './content.js';

/** Options of {@link ContentFolder.checkPages}. */
export interface PageCheckOptions {
  /** The site's pages. If their ids are known, links to anchors that they don't have get a warning. */
  pages: PagePaths;
  /** The moment at which schedules and expiry dates are checked. */
  now: Date;
  /** Drafts have pages too, as they do in development. Default: no. */
  drafts?: boolean | undefined;
}

/** The content in one language, without errors, with all its Markdown files. */
export interface ContentLanguage {
  readonly content: Content;
  /** Articles and other texts, by path. */
  readonly texts: readonly ContentText[];
  /**
   * The practice, the newsletter, and `faq.yaml` with each URL replaced: URLs of pictures, pages, and notices, links in the bios of
   * practitioners and in answers, and the sign-up endpoint.
   *
   * @param address Returns the URL to use. `from` is the absolute path of the file that contains `url`.
   */
  withAddresses(address: AddressOf): Pick<Content, 'practice' | 'newsletter'> & { faq?: Faq };
}

/** The content in another language than the main one, from a folder such as `es/`. */
export interface ContentTranslation extends ContentLanguage {
  /** The name of its folder, a BCP 47 language tag: `es`. Its pages are below `/es/`. */
  readonly lang: string;
}

/** A content folder without errors, with all its Markdown files and links: the input for the pages of a site. */
export interface ContentFolder extends ContentLanguage {
  /** The other languages, in alphabetical order. */
  readonly translations: readonly ContentTranslation[];
  /** The old paths of all articles in all languages, from `redirectFrom`. */
  readonly redirects: readonly Redirect[];
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
  /** Absolute paths of the pictures that files of the folder show, without duplicates. */
  readonly pictures: readonly string[];
  /**
   * Issues of pictures, at each place that shows them.
   *
   * @param check Returns what is wrong with a picture, by its absolute path.
   */
  checkPictures(check: (file: string, use: PictureUse) => PictureProblem | undefined): ContentIssue[];
}

/** Returns the URL to use in place of one in the file `from`. An `endpoint` takes a form. */
export type AddressOf = (url: string, from: string, kind: 'link' | 'image' | 'endpoint') => string;

/** Where a picture is shown: in a text, as the picture of an article or another text, or as a portrait. */
export type PictureUse = 'text' | 'picture' | 'portrait';

/** What is wrong with a picture. */
export interface PictureProblem {
  code: 'unreadable-picture' | 'small-picture';
  message: string;
  help: string;
}

/** How each picture is shown, by its absolute path. */
type PictureUses = ReadonlyMap<string, ReadonlySet<PictureUse>>;

function useOf({ path }: Reference): PictureUse {
  if (path.includes('photo')) return 'portrait';
  return path[0] === 'picture' ? 'picture' : 'text';
}

class ReadLanguage implements ContentLanguage {
  readonly content: Content;
  readonly texts: readonly ContentText[];
  readonly #facts: Facts;
  readonly #root: string;

  /** @param root The absolute path of the content folder. */
  constructor(content: Content, language: LanguageContent, root: string) {
    this.content = content;
    this.texts = language.texts;
    this.#facts = language;
    this.#root = root;
  }

  withAddresses(address: AddressOf): Pick<Content, 'practice' | 'newsletter'> & { faq?: Faq } {
    const { practice, newsletter, faq } = this.#facts;
    const replace = <T>(data: T, file: FolderData<T> | undefined) =>
      file
        ? replaceUrls(data, [...file.references, ...file.inherited], (url, kind) =>
            // One endpoint takes the forms of all languages.
            address(url, kind === 'endpoint' ? join(this.#root, basename(file.path)) : file.path, kind),
          )
        : data;
    const signup = this.content.newsletter && replace(this.content.newsletter, newsletter);
    return {
      practice: replace(this.content.practice, practice),
      ...(signup && { newsletter: signup }),
      ...(faq?.data && { faq: replace(faq.data, faq) }),
    };
  }
}

/** One of {@link ContentFolder.translations}. */
export class ReadTranslation extends ReadLanguage implements ContentTranslation {
  readonly lang: string;

  constructor(content: Content, translation: FolderTranslation, root: string) {
    super(content, translation, root);
    this.lang = translation.lang;
  }
}

/** What {@link ContentReader.readFolder} returns. */
export class ReadFolder extends ReadLanguage implements ContentFolder {
  readonly translations: readonly ContentTranslation[];
  readonly #folder: Folder;
  readonly #resolver: LinkResolver;
  readonly #articlePath: (slug: string) => string;
  #pictures: PictureUses | undefined;

  /** @param resolver That of the folder, if there is one already. */
  constructor(
    content: Content,
    folder: Folder,
    translations: readonly ContentTranslation[],
    articlePath: (slug: string) => string,
    resolver: LinkResolver = new LinkResolver(folder),
  ) {
    super(content, folder, folder.listing.root);
    this.translations = translations;
    this.#folder = folder;
    this.#resolver = resolver;
    this.#articlePath = articlePath;
  }

  get redirects(): readonly Redirect[] {
    return redirectsOf(allTexts(this.#folder));
  }

  resolve(url: string, from: string): LinkTarget {
    return this.#resolver.resolve(url, from);
  }

  get pictures(): readonly string[] {
    return [...this.#shownPictures.keys()];
  }

  checkPictures(check: (file: string, use: PictureUse) => PictureProblem | undefined): ContentIssue[] {
    const problems = new Map<string, PictureProblem>();
    for (const [file, uses] of this.#shownPictures) {
      for (const use of uses) {
        const problem = check(file, use);
        if (problem) problems.set(`${use} ${file}`, problem);
      }
    }
    if (problems.size === 0) return [];
    return shownPictures(this.#folder, this.#resolver).flatMap(({ file, from, reference }) => {
      const problem = problems.get(`${useOf(reference)} ${file}`);
      if (!problem) return [];
      const { severity } = ISSUE_CODES[problem.code];
      return [from.issueAt(reference, { ...problem, severity })];
    });
  }

  /**
   * The folder stays as it was read. More is known of it when all texts are parsed. The places are not kept, because a folder may
   * show thousands of pictures.
   */
  get #shownPictures(): PictureUses {
    if (this.#pictures) return this.#pictures;
    const pictures = new Map<string, Set<PictureUse>>();
    for (const { file, reference } of shownPictures(this.#folder, this.#resolver)) {
      const uses = pictures.get(file);
      if (uses) uses.add(useOf(reference));
      else pictures.set(file, new Set([useOf(reference)]));
    }
    if (allTexts(this.#folder).every(({ isParsed }) => isParsed)) this.#pictures = pictures;
    return pictures;
  }

  checkPages({ pages, now, drafts }: PageCheckOptions): ContentIssue[] {
    const today = localDay(now, this.content.practice.timeZone).date;
    const options = { today, site: pages, articlePath: this.#articlePath, drafts };
    return [
      ...linkIssues(this.#folder, this.#resolver, options).map((issue) => ({
        ...issue,
        severity: 'warning' as const,
      })),
      ...redirectIssues(allTexts(this.#folder), today, pages),
    ];
  }
}
