import { resolve } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import type { MarkdownEngine } from '../markdown/options.js';
import type { ParsedData } from '../parse/data.js';
import { parseFaqFile } from '../parse/faq.js';
import { parseNewsletterFile } from '../parse/newsletter.js';
import { parsePracticeFile } from '../parse/practice.js';
import {
  faqReferences,
  issueAt,
  newsletterReferences,
  practiceReferences,
  type Reference,
  type ReferringFile,
} from '../parse/references.js';
import { knownTextSchema } from '../schema/article.js';
import type { Faq } from '../schema/faq.js';
import type { Newsletter } from '../schema/newsletter.js';
import type { Practice } from '../schema/practice.js';
import type { YamlDocument } from '../source/yaml/document.js';
import { cacheVersion } from './cache-version.js';
import { cacheFolder, DiskCache } from './disk-cache.js';
import { FileStore } from './file-store.js';
import { FolderText } from './folder-text.js';
import { ignoredFiles } from './ignored-files.js';
import { defaultArticlePath, displayName, isArticle, isQuestion } from './layout.js';
import { type Listing, listFolder } from './list.js';
import { readText, type TextFile } from './read-file.js';
import { type Metadata, type TextKind, textAnalyser } from './text-analyser.js';

/** A YAML or JSON file of a content folder, valid or not. */
export interface FolderData<T> extends ParsedData<T>, ReferringFile {}

/** The result of reading a content folder: every file, valid or not. */
export interface Folder {
  readonly listing: Listing;
  /** Absent if it cannot be read: see `unreadable`. */
  readonly practice?: FolderData<Practice>;
  readonly newsletter?: FolderData<Newsletter>;
  readonly faq?: FolderData<Faq>;
  /** Articles and other texts, by path. */
  readonly texts: readonly FolderText[];
  /** Issues of files and folders that could not be read. */
  readonly unreadable: readonly ContentIssue[];
  /** Warnings about files that look like content and are not read. */
  readonly ignored: readonly ContentIssue[];
  /** Names of the files that were added, changed, or deleted since the last reading, as in issues. */
  readonly changed: readonly string[];
}

/** Options of a {@link FolderReader}. */
export interface FolderReaderOptions {
  /** See `ReadOptions.cache`. */
  cache?: boolean | string | undefined;
  /** Renders every text when it is parsed, and caches the HTML. Default: no. */
  render?: boolean | undefined;
  /** Renders the texts in place of the built-in parser, without a cache. */
  markdown?: MarkdownEngine | undefined;
  /** The path of an article's page. Default: `/articles/<slug>/`. */
  articlePath?: ((slug: string) => string) | undefined;
}

/** Number of cache files with HTML: a change rewrites one of them. */
const RENDERED_SHARDS = 32;
const ENDINGS = ['.yaml', '.yml', '.json'] as const;

/** Reads a content folder. Each file is read and parsed once, and again only after it has changed. */
export class FolderReader {
  /** The folder's absolute path. */
  readonly root: string;
  readonly #texts: FileStore<Metadata>;
  readonly #options: FolderReaderOptions;
  #facts: ReadonlyMap<string, string> = new Map();

  constructor(folder: string, options: FolderReaderOptions = {}) {
    this.root = resolve(folder);
    this.#options = options;
    // Nothing says whether an engine and its extensions are still the same.
    const place = options.markdown ? undefined : cacheFolder(options.cache, this.root);
    this.#texts = new FileStore(
      this.root,
      place === undefined
        ? undefined
        : new DiskCache({
            folder: place,
            name: `${options.render ? 'rendered' : 'texts'} ${this.root}`,
            version: cacheVersion(knownTextSchema),
            shards: options.render ? RENDERED_SHARDS : 1,
          }),
    );
  }

  /** Reads the folder. Returns an issue if it does not exist. Wait for one reading to end before the next. */
  async read(): Promise<Folder | ContentIssue> {
    const { root } = this;
    const { articlePath = defaultArticlePath, render, markdown } = this.#options;
    const listing = listFolder(root);
    if ('code' in listing) return listing;
    const [practiceFile, newsletterFile, faqFile] = await Promise.all([
      readFacts(listing, 'practice'),
      readFacts(listing, 'newsletter'),
      readFacts(listing, 'faq'),
    ]);
    const files = [practiceFile, newsletterFile, faqFile];
    const practice = dataOf(practiceFile, parsePracticeFile, practiceReferences);
    const newsletter = dataOf(newsletterFile, parseNewsletterFile, newsletterReferences);
    const faq = dataOf(faqFile, parseFaqFile, faqReferences);
    const analyser = textAnalyser(
      (path) => kindOf(listing.relative(path)),
      render || markdown ? (practice?.data?.locale ?? 'en') : undefined,
      markdown,
    );
    const { records, changed } = await this.#texts.read(listing.texts, analyser);
    return {
      listing,
      ...(practice && { practice }),
      ...(newsletter && { newsletter }),
      ...(faq && { faq }),
      texts: records.map((record) => new FolderText(record, listing.relative(record.path), articlePath)),
      unreadable: [
        ...listing.issues,
        ...files.flatMap((file) =>
          'code' in file && !listing.issues.includes(file) && (file === practiceFile || !isMissing(file))
            ? [file]
            : [],
        ),
      ],
      ignored: ignoredFiles(listing, files),
      changed: [...changed, ...this.#changedFacts(...files)].map(displayName).sort(),
    };
  }

  #changedFacts(...files: (TextFile | ContentIssue)[]): string[] {
    const before = this.#facts;
    const facts = new Map(files.flatMap((file) => ('code' in file ? [] : [[file.path, file.text] as const])));
    this.#facts = facts;
    const paths = [...new Set([...before.keys(), ...facts.keys()])];
    return paths.filter((path) => before.get(path) !== facts.get(path));
  }
}

/** Only the practice is required. */
const isMissing = ({ code }: ContentIssue) => code === 'missing-file';

function kindOf(path: string): TextKind {
  if (isArticle(path)) return 'article';
  return isQuestion(path) ? 'question' : 'page';
}

/** Reads the practice, the newsletter, or the FAQ. Returns an issue if the file does not exist or must not be read. */
async function readFacts(listing: Listing, name: string): Promise<TextFile | ContentIssue> {
  const path = resolve(listing.root, name);
  const names = ENDINGS.map((ending) => displayName(path + ending));
  return listing.issues.find(({ file }) => names.includes(file)) ?? readText(path, ENDINGS);
}

function dataOf<T>(
  file: TextFile | ContentIssue,
  parse: (text: string, name: string) => ParsedData<T>,
  referencesOf: (document: YamlDocument | undefined) => Reference[],
): FolderData<T> | undefined {
  if ('code' in file) return undefined;
  const parsed = parse(file.text, displayName(file.path));
  return {
    ...parsed,
    path: file.path,
    references: referencesOf(parsed.document),
    issueAt: (reference, details) => issueAt(parsed.source, reference, details),
  };
}

/** All files of a folder that can contain links and images. */
export function referringFiles({ texts, practice, newsletter, faq }: Folder): ReferringFile[] {
  return [...texts, ...[practice, newsletter, faq].filter((file) => file !== undefined)];
}
