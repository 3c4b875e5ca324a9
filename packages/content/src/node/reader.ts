import { join } from 'node:path';
import { authorIssues } from '../checks/authors.js';
import { withoutEchoes } from '../checks/check-folder.js';
import { fileIssues, pictureIssues } from '../checks/files.js';
import { slugIssues } from '../checks/slugs.js';
import { type Folder, FolderReader, referringFiles } from '../folder/folder-reader.js';
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
    const folder = await this.#reader.read();
    if ('code' in folder) throw new ContentError([folder]);
    this.#changed = folder.changed;
    this.#files = folder.listing.files.map((file) => join(this.root, file));
    const resolver = new LinkResolver(folder);
    const issues = this.#issuesOf(folder, resolver);
    const practice = folder.practice?.data;
    if (practice === undefined || issues.some(isError)) throw new ContentError(issues.filter(isError));
    const content = contentOf(folder, practice, issues.sort(byPlace));
    const { articlePath = defaultArticlePath } = this.#options;
    return new ReadFolder(content, folder, resolver, articlePath);
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
  const articles = folder.texts.flatMap(({ isArticle, article, path }) =>
    isArticle && article?.date !== undefined ? [{ article: { ...article, date: article.date }, path }] : [],
  );
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
