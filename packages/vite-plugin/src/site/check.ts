import { setImmediate } from 'node:timers/promises';
import { ContentError, type ContentIssue } from '@tendwell/content';
import type { ContentFolder, ContentText, FrontMatterContent } from '@tendwell/content/node';
import type { Page, Site, SiteFile, SiteText } from '@tendwell/site';
import type { Settings } from '../options.js';
import type { PictureStore } from '../pictures/store.js';
import type { Assets } from './assets.js';
import { Failures } from './failures.js';
import { isPublicFile, pageIds } from './pages.js';

/** The issues of the content. */
export interface Checked {
  /** Warnings about the content. */
  readonly warnings: readonly ContentIssue[];
  /** The errors of the content, in development only. */
  readonly failures: Failures;
}

/** What was made from the content, and is checked together with it. */
export interface MadeSite {
  readonly content: FrontMatterContent;
  readonly site: Site;
  readonly pages: ReadonlyMap<string, Page>;
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly assets: Assets;
  readonly pictures: PictureStore;
  readonly settings: Settings;
  readonly now: Date;
}

/** Parsed texts whose links are resolved before a page may be answered: it takes less than a millisecond. */
const TEXTS_AT_ONCE = 16;

/** Checks the content of a site: its texts, its links, and its pictures. */
export class ContentChecks {
  readonly #made: MadeSite;
  #checking: Promise<Checked> | undefined;
  #checked: Checked | undefined;

  constructor(made: MadeSite) {
    this.#made = made;
  }

  /**
   * Checks everything, once.
   *
   * @param pause Awaited in between. Default: until other waiting tasks have run.
   * @throws {ContentError} with all errors, in a build.
   */
  async check(pause?: () => Promise<unknown>): Promise<Checked> {
    this.#checking ??= this.#check(pause);
    this.#checked = await this.#checking;
    return this.#checked;
  }

  /** The errors of the pages at these paths, and all others that are known. */
  async failuresAt(paths: readonly string[]): Promise<Failures> {
    if (this.#checked) return this.#checked.failures;
    const { content, pages } = this.#made;
    const own = textsIn(content.folder).filter(({ page }) => paths.includes(page));
    const errors = content.errorsWith(own);
    await this.#probeMore();
    return new Failures([...errors, ...this.#pictureIssues().filter(isError)], content.folder, pages);
  }

  /** @throws {ContentError} with all pictures that cannot be decoded. */
  requirePictures(): void {
    const broken = this.#pictureIssues().filter(isError);
    if (broken.length > 0) throw new ContentError(broken);
  }

  async #check(pause: () => Promise<unknown> = setImmediate): Promise<Checked> {
    const { content, site, pages, files, settings, now } = this.#made;
    const { folder } = content;
    const found = await content.finish(pause);
    const errors = found.filter(isError);
    await this.#probeMore();
    for (const [index, text] of textsOf(site).entries()) {
      // Until it is made, it keeps everything that was read in memory, also as part of the next read.
      void text.words;
      if (index % TEXTS_AT_ONCE === 0) await pause();
    }
    const broken = new Failures(errors, folder, pages);
    const isPage = (path: string) =>
      pages.has(path) || broken.pages.has(path) || files.has(path) || isPublicFile(path, settings.publicDir);
    const issues = [
      ...folder.checkPages({
        pages: { has: isPage, ids: (path) => pageIds(pages.get(path)) },
        now,
        drafts: settings.dev,
      }),
      ...this.#pictureIssues(),
    ];
    const invalid = issues.filter(isError);
    if (!settings.dev && invalid.length > 0) throw new ContentError(invalid);
    return {
      warnings: [...found, ...issues].filter((issue) => !isError(issue)),
      failures: invalid.length > 0 ? new Failures([...errors, ...invalid], folder, pages) : broken,
    };
  }

  /** Pictures in skipped folders are only known from the texts that show them. */
  async #probeMore(): Promise<void> {
    const { content, pictures, settings } = this.#made;
    if (settings.pictures) await pictures.probeMore(content.folder.pictures);
  }

  #pictureIssues(): ContentIssue[] {
    const { content, assets } = this.#made;
    return content.folder.checkPictures((file, use) => assets.problemOf(file, use));
  }
}

export const isError = ({ severity }: ContentIssue) => severity === 'error';

const textsOf = ({ languages }: Site): SiteText[] =>
  languages.flatMap(({ articles, pages }) => [...articles, ...Object.values(pages)]);

const textsIn = ({ texts, translations }: ContentFolder): ContentText[] => [
  ...texts,
  ...translations.flatMap((translation) => translation.texts),
];
