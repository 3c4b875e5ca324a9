import { join } from 'node:path';
import { allIssues } from '../checks/all-issues.js';
import { fileIssues, pictureIssues } from '../checks/files.js';
import { folderIssues, withoutDuplicates } from '../checks/folder.js';
import { allTexts, type Folder, FolderReader, referringFiles } from '../folder/folder-reader.js';
import type { ContentText, FolderText } from '../folder/folder-text.js';
import { FolderWatch } from '../folder/folder-watch.js';
import { defaultArticlePath, displayName } from '../folder/layout.js';
import { ContentError } from '../issues/content-error.js';
import { byPlace, type ContentIssue, isError } from '../issues/issue.js';
import { LinkResolver } from '../links/resolve.js';
import type { MarkdownEngine } from '../markdown/options.js';
import type { ReferringFile } from '../parse/references.js';
import type { Practice } from '../schema/practice.js';
import type { Content, ContentWatch, ReadOptions } from './content.js';
import { type ContentFolder, ReadFolder, ReadTranslation } from './content-folder.js';
import { contentOf } from './content-of.js';
import { type ContentInspection, inspectFolder } from './inspection.js';
import { type LastValid, lastValid, validNow } from './last-valid.js';

/** Options of a {@link ContentReader}. */
export interface ContentReaderOptions extends ReadOptions {
  /** The path of an article's page. Default: `/articles/<slug>/`. */
  articlePath?: ((slug: string) => string) | undefined;
  /** Reports links to files that don't exist or are outside the folder as errors. Default: no. */
  links?: boolean | undefined;
  /**
   * Renders texts in place of the built-in parser: `markedEngine()` of `@tendwell/content/marked`. Links and headings are
   * still checked by the built-in parser; nothing is cached. Default: the built-in parser.
   */
  markdown?: MarkdownEngine | undefined;
  /** Renders every text when it is parsed, and caches the HTML. Use it if you render all texts. Default: no. */
  render?: boolean | undefined;
  /**
   * With a cache, doesn't read files that have the size and times that they had, but where their words are needed: use it
   * if you need the front matter of all texts, and the words of a few. A text is then as the file is at that moment.
   * Default: with `render`.
   */
  rereads?: boolean | undefined;
}

/** What {@link ContentReader.readAvailable} returns. */
export interface AvailableContent {
  /**
   * The content, where a file with errors is as it was before them. A text that had errors from the first reading on
   * is in `folder.texts` only.
   */
  readonly folder: ContentFolder;
  /** The errors of all files, in the order of files and lines. */
  readonly errors: readonly ContentIssue[];
}

/** What {@link ContentReader.readFrontMatter} returns. */
export interface FrontMatterContent {
  /**
   * The content, as in {@link AvailableContent}. The body of a text is parsed when something asks for its HTML or its links.
   * Its `pictures` are those of facts, of front matter, and of parsed texts. It has no warnings.
   */
  readonly folder: ContentFolder;
  /**
   * The errors that are known without parsing more texts than these.
   *
   * @param texts Parses these.
   */
  errorsWith(texts: readonly ContentText[]): readonly ContentIssue[];
  /**
   * Parses the other texts, and returns the issues of all files, in the order of files and lines. Call it once, before the
   * next reading.
   *
   * @param pause Is waited for after each text. Default: until whatever else waits has run (`setImmediate`).
   */
  finish(pause?: () => Promise<unknown>): Promise<readonly ContentIssue[]>;
}

/**
 * Reads a content folder. Further readings only parse what has changed.
 *
 * @example
 * ```ts
 * import { ContentReader } from '@tendwell/content/node';
 *
 * const reader = new ContentReader('content', { cache: true });
 * const { articles } = await reader.read();
 * ```
 */
export class ContentReader {
  readonly #reader: FolderReader;
  readonly #options: ContentReaderOptions;
  #changed: readonly string[] = [];
  #files: readonly string[] = [];
  /** Files whose links lead to files, as long as the folder has the same ones. */
  #fine = { files: '', known: new WeakSet<ReferringFile>() };
  #lastValid: LastValid = { facts: new Map(), texts: new Map() };
  readonly #watches = new Set<FolderWatch>();

  constructor(folder: string, options: ContentReaderOptions = {}) {
    this.#reader = new FolderReader(folder, options);
    this.#options = options;
  }

  /** The content folder's absolute path. */
  get root(): string {
    return this.#reader.root;
  }

  /** Names of the files that were added, changed, or deleted before the last reading, as in issues. */
  get changed(): readonly string[] {
    return this.#changed.map(displayName).sort();
  }

  /** Absolute paths of all files in the folder at the last reading. */
  get files(): readonly string[] {
    return this.#files;
  }

  /**
   * Reads the content. Wait for one reading to end before the next.
   *
   * @throws {@link ContentError} with all problems of all files, including those that have not changed.
   */
  async read(): Promise<Content> {
    return (await this.readFolder()).content;
  }

  /**
   * Like {@link ContentReader.read}, with all Markdown files and links, to make pages from.
   *
   * @throws {@link ContentError} with all problems of all files, including those that have not changed.
   */
  async readFolder(): Promise<ContentFolder> {
    const { folder, issues, resolver } = await this.#readAll();
    if (folder.practice?.data === undefined || issues.some(isError))
      throw new ContentError(issues.filter(isError));
    return this.#folderOf(folder, folder.practice.data, issues, resolver);
  }

  /**
   * What is available of the content while somebody edits it: errors in one file don't make the others unavailable.
   *
   * @throws {@link ContentError} if there is no content folder, or if `practice.yaml` has had errors from the first
   * reading on.
   */
  async readAvailable(): Promise<AvailableContent> {
    const { folder, issues } = await this.#readAll();
    const [errors, warnings] = [issues.filter(isError), issues.filter((issue) => !isError(issue))];
    return { folder: this.#availableOf(folder, () => errors, warnings), errors };
  }

  /**
   * Like {@link ContentReader.readAvailable}, but before most of the work is done: for the first page that somebody waits
   * for.
   *
   * @throws {@link ContentError} if there is no content folder, or if `practice.yaml` has had errors from the first
   * reading on.
   */
  async readFrontMatter(): Promise<FrontMatterContent> {
    const folder = await this.#read({ bodiesLater: true });
    const resolver = new LinkResolver(folder);
    const known = () => this.#issuesOf(folder, resolver, ({ isParsed }) => isParsed).sort(byPlace);
    return {
      folder: this.#availableOf(folder, () => this.#issuesOf(folder, resolver).filter(isError), []),
      errorsWith: (texts) => {
        for (const text of allTexts(folder)) if (texts.some(({ path }) => path === text.path)) void text.ids;
        return known().filter(isError);
      },
      finish: async (pause) => {
        await this.#reader.finish(pause);
        return this.#issuesOf(folder, resolver).sort(byPlace);
      },
    };
  }

  /** The content of a folder, where a file with errors is as it was before them. */
  #availableOf(folder: Folder, errors: () => ContentIssue[], warnings: ContentIssue[]): ContentFolder {
    const available: Folder = {
      ...folder,
      ...lastValid(folder, '', this.#lastValid),
      translations: folder.translations
        .map((each) => ({ ...each, ...lastValid(each, each.lang, this.#lastValid) }))
        // Pages in a language whose facts were never valid cannot be made.
        .filter((each) => each.practice?.data),
    };
    const practice = available.practice?.data;
    if (practice === undefined) throw new ContentError(errors());
    this.#lastValid = validNow(available);
    return this.#folderOf(available, practice, warnings);
  }

  /**
   * Every file of the folder, valid or not, with all issues that `checkFolder` finds: what an editor shows. Errors of files don't
   * make it fail.
   *
   * @param options.now The moment at which schedules and expiry dates are checked.
   * @throws {@link ContentError} if there is no content folder.
   */
  async inspect({ now }: { now: Date }): Promise<ContentInspection> {
    const folder = await this.#read();
    const fine = this.#fineIn(folder);
    const { articlePath } = this.#options;
    return inspectFolder(folder, (resolver) => allIssues(folder, { articlePath, now }, { fine, resolver }));
  }

  /**
   * Calls back when something in the folder has changed, so that it can be read again. Several changes in quick succession
   * cause one call. New folders are watched from the next reading on. The process stays alive until the watch is closed.
   *
   * @param changed Called with absolute paths of files and folders, the one that was changed last at the end.
   * @example
   * ```ts
   * import { ContentReader } from '@tendwell/content/node';
   *
   * const reader = new ContentReader('content');
   * const watch = reader.watch(async () => {
   *   console.log((await reader.read()).articles.length);
   * });
   * watch.close();
   * ```
   */
  watch(changed: (paths: readonly string[]) => void): ContentWatch {
    const watch = new FolderWatch(this.root, changed);
    this.#watches.add(watch);
    return {
      close: () => {
        this.#watches.delete(watch);
        watch.close();
      },
    };
  }

  async #readAll(): Promise<{ folder: Folder; issues: ContentIssue[]; resolver: LinkResolver }> {
    const folder = await this.#read();
    const resolver = new LinkResolver(folder);
    return { folder, issues: this.#issuesOf(folder, resolver).sort(byPlace), resolver };
  }

  async #read(options?: { bodiesLater: boolean }): Promise<Folder> {
    const folder = await this.#reader.read(options);
    for (const watch of this.#watches) watch.refresh('code' in folder ? [] : folder.listing.folders);
    if ('code' in folder) throw new ContentError([folder]);
    this.#changed = folder.changed;
    this.#files = folder.listing.files.map((file) => join(this.root, file));
    return folder;
  }

  #folderOf(
    folder: Folder,
    practice: Practice,
    warnings: ContentIssue[],
    resolver?: LinkResolver,
  ): ContentFolder {
    const { articlePath = defaultArticlePath } = this.#options;
    const translations = folder.translations.flatMap((translation) => {
      const facts = translation.practice?.data;
      return facts ? [new ReadTranslation(contentOf(translation, facts, []), translation, this.root)] : [];
    });
    const content = {
      ...contentOf(folder, practice, warnings),
      translations: Object.fromEntries(translations.map(({ lang, content }) => [lang, content])),
    };
    return new ReadFolder(content, folder, translations, articlePath, resolver);
  }

  #fineIn({ listing }: Folder): WeakSet<ReferringFile> {
    const files = listing.files.join('\n');
    if (files !== this.#fine.files) this.#fine = { files, known: new WeakSet() };
    return this.#fine.known;
  }

  /** @param isIncluded Leaves out the issues of texts that depend on their body. Default: all are included. */
  #issuesOf(
    folder: Folder,
    resolver: LinkResolver,
    isIncluded?: (text: FolderText) => boolean,
  ): ContentIssue[] {
    const files = this.#options.links
      ? fileIssues(folder, resolver, this.#fineIn(folder), isIncluded)
      : pictureIssues(referringFiles(folder, isIncluded), resolver);
    return withoutDuplicates([...folderIssues(folder, isIncluded), ...files]);
  }
}
