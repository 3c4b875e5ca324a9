import { resolve } from 'node:path';
import { authorIssues, duplicateIssues } from '../checks/articles.js';
import { pictureIssues, practicePictures } from '../checks/pictures.js';
import { cacheVersion } from '../folder/cache-version.js';
import { cacheFolder, DiskCache } from '../folder/disk-cache.js';
import { Listing } from '../folder/file-index.js';
import { FileStore } from '../folder/file-store.js';
import { listArticles, nameFor, readText } from '../folder/read.js';
import { ContentError } from '../issues/content-error.js';
import { byPlace, type ContentIssue } from '../issues/issue.js';
import { analyseData, analyseNewsletter } from '../parse/analyse.js';
import { type Article, articleSchema } from '../schema/article.js';
import type { Newsletter } from '../schema/newsletter.js';
import { type Practice, practiceSchema } from '../schema/practice.js';
import { ArticleFile, articleAnalyser, type Metadata } from './article-analyser.js';

/** What a content folder holds. */
export interface Content {
  practice: Practice;
  /** Absent when there is no `newsletter.yaml`. */
  newsletter?: Newsletter;
  /** Newest first, drafts included; those of one day by slug. */
  articles: Article[];
  /** The absolute path of each article's file, by slug. */
  files: Map<string, string>;
  /** What stops nothing and is worth a look, in the order of files and lines. `formatIssues` draws them. */
  warnings: ContentIssue[];
}

/** What the functions that read a folder accept beside it. */
export interface ReadOptions {
  /**
   * Keeps on disk what was made of files whose bytes have not changed: in `node_modules/.cache/tendwell` of the package
   * around the content, or in the folder given. Entries are good for one version of this package, its parsers and the
   * schema. It can be deleted at any time. Default: no cache.
   */
  cache?: boolean | string | undefined;
}

/** Reads a content folder, and reads again only what has changed since. */
export class ContentReader {
  /** The content folder's absolute path. */
  readonly root: string;
  readonly #articles: FileStore<Metadata>;
  #facts: ReadonlyMap<string, string> = new Map();
  #changed: readonly string[] = [];

  constructor(folder: string, { cache }: ReadOptions = {}) {
    this.root = resolve(folder);
    const place = cacheFolder(cache, this.root);
    this.#articles = new FileStore(
      this.root,
      articleAnalyser,
      place === undefined
        ? undefined
        : new DiskCache(place, `articles ${this.root}`, cacheVersion(articleSchema)),
    );
  }

  /** Names of the files that the last reading found new, different or gone, as errors show them. */
  get changed(): readonly string[] {
    return this.#changed;
  }

  /**
   * The content as it is now. One reading at a time.
   *
   * @throws {@link ContentError} with all problems of all files, also of those that have not changed.
   */
  async read(): Promise<Content> {
    const { root } = this;
    const names = await listArticles(root);
    if ('code' in names) throw new ContentError([names]);
    const collected = new Collected();
    const listing = new Listing();
    const facts = new Map<string, string>();
    const [practice, newsletter, { records, changed }] = await Promise.all([
      readPractice(root, collected, listing, facts),
      readNewsletter(root, collected, facts),
      this.#articles.read(names.articles),
    ]);
    const before = this.#facts;
    const differs = (path: string) => before.get(path) !== facts.get(path);
    const paths = new Set([...before.keys(), ...facts.keys()]);
    this.#changed = [...[...paths].filter(differs), ...changed].map(nameFor).sort();
    this.#facts = facts;
    const articles: ArticleFile[] = [];
    for (const record of records) {
      collected.add(record.issues);
      if (record.pictures.length > 0) {
        collected.add(await pictureIssues(record.pictures, record.path, listing.isFile));
      }
      if (record.value) articles.push(new ArticleFile(record, record.value));
    }
    collected.add([...duplicateIssues(articles), ...authorIssues(articles, practice)]);
    if (practice === undefined || collected.errors.length > 0) {
      throw new ContentError(collected.errors);
    }
    return {
      practice,
      ...(newsletter && { newsletter }),
      articles: articles.map(({ article }) => article).sort(newestFirst),
      files: new Map(articles.map(({ article, path }) => [article.slug, path])),
      warnings: collected.warnings.sort(byPlace),
    };
  }
}

/** The issues of all files. */
class Collected {
  readonly errors: ContentIssue[] = [];
  readonly warnings: ContentIssue[] = [];

  add(issues: readonly ContentIssue[]): void {
    for (const issue of issues) (issue.severity === 'error' ? this.errors : this.warnings).push(issue);
  }
}

async function readPractice(
  root: string,
  collected: Collected,
  listing: Listing,
  facts: Map<string, string>,
): Promise<Practice | undefined> {
  const found = await readText(resolve(root, 'practice'), ['.yaml', '.json']);
  if ('code' in found) return void collected.add([found]);
  facts.set(found.path, found.text);
  const analysed = analyseData(practiceSchema, found.text, found.file);
  const pictures = await pictureIssues(practicePictures(analysed), found.path, listing.isFile);
  collected.add([...analysed.issues, ...pictures]);
  return analysed.data;
}

async function readNewsletter(
  root: string,
  collected: Collected,
  facts: Map<string, string>,
): Promise<Newsletter | undefined> {
  const found = await readText(resolve(root, 'newsletter'), ['.yaml', '.json']);
  if ('code' in found) {
    if (found.code !== 'missing-file') collected.add([found]);
    return undefined;
  }
  facts.set(found.path, found.text);
  const { data, issues } = analyseNewsletter(found.text, found.file);
  collected.add(issues);
  return data;
}

function newestFirst(a: Article, b: Article): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
