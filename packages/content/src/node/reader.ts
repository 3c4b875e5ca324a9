import { join } from 'node:path';
import { authorIssues } from '../checks/authors.js';
import { withoutEchoes } from '../checks/check-folder.js';
import { fileIssues, pictureIssues } from '../checks/files.js';
import { slugIssues } from '../checks/slugs.js';
import { type Folder, FolderReader, referringFiles } from '../folder/folder-reader.js';
import type { FolderText } from '../folder/folder-text.js';
import { defaultArticlePath } from '../folder/layout.js';
import { ContentError } from '../issues/content-error.js';
import { byPlace, type ContentIssue, isError } from '../issues/issue.js';
import { LinkResolver } from '../links/resolve.js';
import type { Article } from '../schema/article.js';
import type { Practice } from '../schema/practice.js';
import type { Content, ReadOptions } from './content.js';
import { type ContentFolder, ReadFolder } from './content-folder.js';

/** Options of a {@link ContentReader}. */
export interface ContentReaderOptions extends ReadOptions {
  /** The path of an article's page. Default: `/articles/<slug>/`. */
  articlePath?: ((slug: string) => string) | undefined;
  /** Links to files that do not exist, or that are outside the folder, are errors. Default: no. */
  links?: boolean | undefined;
  /** Render every text when it is parsed; the cache keeps the HTML too. For those who render them all. Default: no. */
  render?: boolean | undefined;
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

/** Each file as it was when it last had no errors. */
interface LastValid extends Pick<Folder, 'practice' | 'newsletter'> {
  readonly texts: ReadonlyMap<string, FolderText>;
}

/**
 * Reads a content folder, and reads again only what has changed since.
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
  #lastValid: LastValid = { texts: new Map() };

  constructor(folder: string, options: ContentReaderOptions = {}) {
    this.#reader = new FolderReader(folder, options);
    this.#options = options;
  }

  /** The content folder's absolute path. */
  get root(): string {
    return this.#reader.root;
  }

  /** Names of the files that the last reading found new, different or gone, as errors show them. */
  get changed(): readonly string[] {
    return this.#changed;
  }

  /** Absolute paths of all files that the last reading found in the folder. */
  get files(): readonly string[] {
    return this.#files;
  }

  /**
   * The content as it is now. One reading at a time.
   *
   * @throws {@link ContentError} with all problems of all files, including those that have not changed.
   */
  async read(): Promise<Content> {
    return (await this.readFolder()).content;
  }

  /**
   * The same with every Markdown file and its links, for those who make pages.
   *
   * @throws {@link ContentError} with all problems of all files, including those that have not changed.
   */
  async readFolder(): Promise<ContentFolder> {
    const { folder, issues } = await this.#readAll();
    if (folder.practice?.data === undefined || issues.some(isError))
      throw new ContentError(issues.filter(isError));
    return this.#folderOf(folder, folder.practice.data, issues);
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
    const { practice: facts, newsletter, texts } = this.#lastValid;
    const available: Folder = {
      ...folder,
      ...(folder.practice && !folder.practice.data && facts && { practice: facts }),
      ...(folder.newsletter && !folder.newsletter.data && newsletter && { newsletter }),
      texts: folder.texts.map((text) => (text.article ? text : (texts.get(text.path) ?? text))),
    };
    const practice = available.practice?.data;
    if (practice === undefined) throw new ContentError(errors);
    this.#lastValid = { ...available, texts: new Map(available.texts.map((text) => [text.path, text])) };
    return { folder: this.#folderOf(available, practice, warnings), errors };
  }

  async #readAll(): Promise<{ folder: Folder; issues: ContentIssue[] }> {
    const folder = await this.#reader.read();
    if ('code' in folder) throw new ContentError([folder]);
    this.#changed = folder.changed;
    this.#files = folder.listing.files.map((file) => join(this.root, file));
    return { folder, issues: this.#issuesOf(folder, new LinkResolver(folder)).sort(byPlace) };
  }

  #folderOf(folder: Folder, practice: Practice, warnings: ContentIssue[]): ContentFolder {
    const { articlePath = defaultArticlePath } = this.#options;
    const content = contentOf(folder, practice, warnings);
    return new ReadFolder(content, folder, new LinkResolver(folder), articlePath);
  }

  #issuesOf(folder: Folder, resolver: LinkResolver): ContentIssue[] {
    const { practice, newsletter, texts, unreadable, ignored } = folder;
    const files = this.#options.links
      ? fileIssues(folder, resolver)
      : pictureIssues(referringFiles(folder), resolver);
    return withoutEchoes([
      ...unreadable,
      ...ignored,
      ...(practice?.issues ?? []),
      ...(newsletter?.issues ?? []),
      ...texts.flatMap((text) => text.issues),
      ...slugIssues(texts),
      ...authorIssues(texts, practice?.data),
      ...files,
    ]);
  }
}

function contentOf(folder: Folder, practice: Practice, warnings: ContentIssue[]): Content {
  const newsletter = folder.newsletter?.data;
  const slugs = new Set<string>();
  const articles = folder.texts.flatMap(({ isArticle, article, path }) => {
    // Of two articles with the same slug, which is an error, only one can have the page.
    if (!isArticle || article?.date === undefined || slugs.has(article.slug)) return [];
    slugs.add(article.slug);
    return [{ article: { ...article, date: article.date }, path }];
  });
  return {
    practice,
    ...(newsletter && { newsletter }),
    articles: articles.map(({ article }) => article).sort(newestFirst),
    files: new Map(articles.map(({ article, path }) => [article.slug, path])),
    warnings,
  };
}

function newestFirst(a: Article, b: Article): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
