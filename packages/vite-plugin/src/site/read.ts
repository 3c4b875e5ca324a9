import { setImmediate } from 'node:timers/promises';
import { ContentError, type ContentIssue } from '@tendwell/content';
import { localDay } from '@tendwell/content/hours';
import type { ContentFolder, ContentReader, ContentText, FrontMatterContent } from '@tendwell/content/node';
import type { Page, Site, SiteFile, SiteText } from '@tendwell/site';
import type { Settings } from '../options.js';
import { isPictureName } from '../pictures/kind.js';
import type { PictureStore } from '../pictures/store.js';
import { Assets } from './assets.js';
import { Failures } from './failures.js';
import { feedLinks, siteFiles } from './files.js';
import { byPath, isPublicFile, pageIds } from './pages.js';
import { redirects } from './redirects.js';
import { renderSite } from './render.js';
import type { RenderedTexts } from './rendered-texts.js';

/** The result of reading the content folder, with the pages made from it. */
export interface Reading {
  readonly site: Site;
  readonly pages: ReadonlyMap<string, Page>;
  /** Old paths and the URLs that they redirect to. */
  readonly redirects: ReadonlyMap<string, string>;
  /**
   * Waits until all pictures are made. Returns the absolute paths of the files to copy, by name in the output folder.
   *
   * @throws {ContentError} with all pictures that cannot be decoded.
   */
  finishAssets(): Promise<ReadonlyMap<string, string>>;
  /** Feeds and other files that are not pages, by path. */
  readonly files: ReadonlyMap<string, SiteFile>;
  /**
   * Checks all content, once. In development, most texts are only parsed then, a few at a time, so that pages can be
   * served in between.
   *
   * @param pause Awaited in between. Default: until other waiting tasks have run.
   */
  check(pause?: () => Promise<unknown>): Promise<Checked>;
  /**
   * The errors of the pages at these paths, and all others that are known. Until {@link Reading.check} has resolved, most of
   * those of other texts are not.
   */
  failuresAt(paths: readonly string[]): Promise<Failures>;
}

/** The issues of the content. */
export interface Checked {
  /** Warnings about the content. */
  readonly warnings: readonly ContentIssue[];
  /** The errors of the content, in development only. */
  readonly failures: Failures;
}

/**
 * Reads the content folder, renders it, and makes the pages.
 *
 * @throws {ContentError} with all problems of all content files. In development, only if no page can be made.
 */
export async function readSite(
  settings: Settings,
  reader: ContentReader,
  pictures: PictureStore,
  texts: RenderedTexts,
): Promise<Reading> {
  const content = settings.dev ? await reader.readFrontMatter() : valid(await reader.readFolder());
  const { folder } = content;
  if (settings.pictures)
    await pictures.probe([...new Set([...folder.pictures, ...reader.files.filter(isPictureName)])]);
  const assets = new Assets(settings, pictures);
  const now = settings.now();
  const rendered = texts.for(JSON.stringify([reader.files, pictures.stamps, ...languagesOf(folder, now)]));
  const site = renderSite(folder, assets, settings, now, rendered);
  const pages = await pagesOf(site, settings).catch(async (error: unknown) => {
    // A template may need content that is missing because of the errors.
    const errors = (await content.finish()).filter(isError);
    throw errors.length > 0 ? new ContentError(errors) : error;
  });
  const oldPaths = redirects(folder, pages, site.href);
  const files = siteFiles(site, pages, oldPaths, settings);
  for (const file of files.values()) void file.prepare?.();
  /** Pictures in skipped folders are only known from the texts that show them. */
  const probeMore = async () => {
    if (settings.pictures) await pictures.probeMore(folder.pictures);
  };
  const checkPictures = () => folder.checkPictures((file, use) => assets.problemOf(file, use));
  const check = async (pause: () => Promise<unknown> = setImmediate): Promise<Checked> => {
    const found = await content.finish(pause);
    const errors = found.filter(isError);
    await probeMore();
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
      ...checkPictures(),
    ];
    const invalid = issues.filter(isError);
    if (!settings.dev && invalid.length > 0) throw new ContentError(invalid);
    return {
      warnings: [...found, ...issues].filter((issue) => !isError(issue)),
      failures: invalid.length > 0 ? new Failures([...errors, ...invalid], folder, pages) : broken,
    };
  };
  let checking: Promise<Checked> | undefined;
  let checked: Checked | undefined;
  const reading: Reading = {
    site,
    pages,
    redirects: oldPaths,
    async finishAssets() {
      const shown = new Set(folder.pictures);
      const outputs = await assets.finish((path) => shown.has(path));
      const broken = checkPictures().filter(isError);
      if (broken.length > 0) throw new ContentError(broken);
      return outputs;
    },
    files,
    async check(pause) {
      checking ??= check(pause);
      checked = await checking;
      return checked;
    },
    async failuresAt(paths) {
      if (checked) return checked.failures;
      const own = textsIn(folder).filter(({ page }) => paths.includes(page));
      const errors = content.errorsWith(own);
      await probeMore();
      return new Failures([...errors, ...checkPictures().filter(isError)], folder, pages);
    },
  };
  if (!settings.dev) await reading.check();
  return reading;
}

/** Parsed texts whose links are resolved before a page may be answered: it takes less than a millisecond. */
const TEXTS_AT_ONCE = 16;

/** The content of a build, which has no errors. */
const valid = (folder: ContentFolder): FrontMatterContent => ({
  folder,
  errorsWith: () => [],
  finish: async () => folder.content.warnings,
});

const textsOf = ({ languages }: Site): SiteText[] =>
  languages.flatMap(({ articles, pages }) => [...articles, ...Object.values(pages)]);

const textsIn = ({ texts, translations }: ContentFolder): ContentText[] => [
  ...texts,
  ...translations.flatMap((translation) => translation.texts),
];

/** What the texts of each language depend on besides themselves: the locale, the day, and where each text has its page. */
const languagesOf = (folder: ContentFolder, now: Date) =>
  [folder, ...folder.translations].map(({ content: { practice }, texts }) => [
    practice.locale,
    localDay(now, practice.timeZone).date,
    texts.map(({ page }) => page),
  ]);

const isError = ({ severity }: ContentIssue) => severity === 'error';

async function pagesOf(site: Site, settings: Settings): Promise<Map<string, Page>> {
  const links = site.languages.map((language) => ({
    root: language.root,
    feeds: feedLinks(language, settings),
  }));
  const feedsOf = (path: string) => links.findLast(({ root }) => path.startsWith(root))?.feeds;
  return byPath(await settings.pages(site), feedsOf);
}
