import { resolve } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import type { MarkdownEngine } from '../markdown/options.js';
import type { ReferringFile } from '../parse/references.js';
import { knownTextSchema } from '../schema/page-text.js';
import { cacheVersion } from './cache-version.js';
import { cacheFolder, DiskCache } from './disk-cache.js';
import { type AllFacts, type Facts, readAllFacts, unreadableFacts } from './facts.js';
import type { FileRecord } from './file-record.js';
import { FileStore, type FileStoreOptions } from './file-store.js';
import { FolderText } from './folder-text.js';
import { ignoredFiles } from './ignored-files.js';
import { defaultArticlePath, splitTranslation } from './layout.js';
import { type Listing, listFolder } from './list.js';
import type { TextFile } from './read-file.js';
import { type Metadata, textAnalyser } from './text-analyser.js';
import { TextStore } from './text-store.js';

/** The content in one language, valid or not. */
export interface LanguageContent extends Facts {
  /** Articles and other texts, by path. */
  readonly texts: readonly FolderText[];
}

/** The content in another language than the main one. */
export interface FolderTranslation extends LanguageContent {
  /** The name of its folder, a language tag: `es`. */
  readonly lang: string;
}

/** The result of reading a content folder: every file, valid or not. */
export interface Folder extends LanguageContent {
  readonly listing: Listing;
  readonly translations: readonly FolderTranslation[];
  /** Issues of files and folders that could not be read. */
  readonly unreadable: readonly ContentIssue[];
  /** Warnings about files that look like content and are not read. */
  readonly ignored: readonly ContentIssue[];
  /** Absolute paths of the files that were added, changed, or deleted since the last reading. */
  readonly changed: readonly string[];
}

/** Options of a {@link FolderReader}. */
export interface FolderReaderOptions {
  /** See `ReadOptions.cache`. */
  cache?: boolean | string | undefined;
  /** Renders every text when it is parsed, and caches the HTML. Default: no. */
  render?: boolean | undefined;
  /** Reads the texts of files again where they are needed. Default: with `render` and a cache. */
  rereads?: boolean | undefined;
  /** Renders the texts in place of the built-in parser, without a cache. */
  markdown?: MarkdownEngine | undefined;
  /** The path of an article's page. Default: `/articles/<slug>/`. */
  articlePath?: ((slug: string) => string) | undefined;
}

/** Number of cache files with what is known of rendered texts: a change rewrites one of them. */
const RENDERED_SHARDS = 32;

/** Reads a content folder. Each file is read and parsed once, and again only after it has changed. */
export class FolderReader {
  /** The folder's absolute path. */
  readonly root: string;
  readonly #texts: FileStore<Metadata>;
  readonly #options: FolderReaderOptions;
  #facts: AllFacts | undefined;
  /** The texts of the last reading, and the languages that there were. */
  #known: { languages: string; texts: ReadonlyMap<FileRecord<Metadata>, FolderText> } = {
    languages: '',
    texts: new Map(),
  };

  constructor(folder: string, options: FolderReaderOptions = {}) {
    this.root = resolve(folder);
    this.#options = options;
    // Nothing says whether an engine and its extensions are still the same.
    const place = options.markdown ? undefined : cacheFolder(options.cache, this.root);
    this.#texts = new FileStore(this.root, place === undefined ? {} : this.#stores(place));
  }

  #stores(folder: string): FileStoreOptions {
    const { render, rereads } = this.#options;
    const cache = new DiskCache({
      folder,
      name: `${render ? 'rendered' : 'texts'} ${this.root}`,
      version: cacheVersion(knownTextSchema),
      shards: render ? RENDERED_SHARDS : 1,
    });
    return { cache, rereads, ...(render && { templates: new TextStore(folder, cache.id) }) };
  }

  /**
   * Reads the folder. Returns an issue if it does not exist. Wait for one reading to end before the next.
   *
   * @param options.bodiesLater The body of a text is only parsed when something asks for it, until
   *   {@link FolderReader.finish} is called. Default: no.
   */
  async read(options: { bodiesLater?: boolean } = {}): Promise<Folder | ContentIssue> {
    const { root } = this;
    const { render, markdown } = this.#options;
    const listing = listFolder(root);
    if ('code' in listing) return listing;
    const before = this.#facts;
    this.#facts = await readAllFacts(listing, before);
    const { languages, files: factFiles, main, translations } = this.#facts;
    const settings = {
      root,
      translations: languages,
      locale: render || markdown ? (main.practice?.data?.locale ?? 'en') : undefined,
    };
    const analyser = textAnalyser(settings, markdown);
    const { records, changed } = await this.#texts.read(listing.texts, analyser, options);
    const texts = this.#textsOf(records, { listing, languages });
    const textsIn = (lang: string | undefined) => texts.filter(({ translation }) => translation === lang);
    const files = factFiles.flat();
    return {
      listing,
      ...main,
      texts: textsIn(undefined),
      translations: languages.map((lang, index) => ({ lang, ...translations[index], texts: textsIn(lang) })),
      unreadable: [...listing.issues, ...factFiles.flatMap((each) => unreadableFacts(each, listing.issues))],
      ignored: ignoredFiles(listing, files, languages),
      changed: [...changed, ...changedFacts(before?.files.flat() ?? [], files)],
    };
  }

  /**
   * Parses the bodies that nothing has asked for yet.
   *
   * @param pause Is waited for after each of them. Default: until whatever else waits has run.
   */
  async finish(pause?: () => Promise<unknown>): Promise<void> {
    await this.#texts.finish(pause);
  }

  /** A text that has not changed is the same object as at the last reading. */
  #textsOf(
    records: readonly FileRecord<Metadata>[],
    { listing, languages }: { listing: Listing; languages: readonly string[] },
  ): FolderText[] {
    const { articlePath = defaultArticlePath } = this.#options;
    const all = languages.join();
    const before = this.#known.languages === all ? this.#known.texts : undefined;
    const texts = new Map<FileRecord<Metadata>, FolderText>();
    for (const record of records) {
      const known = before?.get(record);
      if (known) {
        texts.set(record, known);
        continue;
      }
      const { path, translation } = splitTranslation(listing.relative(record.path), languages);
      texts.set(record, new FolderText(record, path, articlePath, translation));
    }
    this.#known = { languages: all, texts };
    return [...texts.values()];
  }
}

/** The paths of the facts that were added, changed, or deleted. */
function changedFacts(before: readonly FactFile[], now: readonly FactFile[]): string[] {
  const [old, facts] = [textsByPath(before), textsByPath(now)];
  const paths = [...new Set([...old.keys(), ...facts.keys()])];
  return paths.filter((path) => old.get(path) !== facts.get(path));
}

type FactFile = TextFile | ContentIssue;

const textsByPath = (files: readonly FactFile[]) =>
  new Map(files.flatMap((file) => ('code' in file ? [] : [[file.path, file.text] as const])));

/**
 * All files of a folder that can contain links and images.
 *
 * @param isIncluded Leaves out texts. Default: all are included.
 */
export function referringFiles(
  folder: Folder,
  isIncluded?: (text: FolderText) => boolean,
): (ReferringFile | FolderText)[] {
  return [folder, ...folder.translations].flatMap(({ texts, practice, newsletter, faq }) => [
    ...(isIncluded ? texts.filter(isIncluded) : texts),
    ...[practice, newsletter, faq].filter((file) => file !== undefined),
  ]);
}

/** The texts in all languages. */
export const allTexts = (folder: Pick<Folder, 'texts' | 'translations'>): FolderText[] =>
  [folder, ...folder.translations].flatMap(({ texts }) => texts);
