import { ContentError } from '@tendwell/content';
import { localDay } from '@tendwell/content/hours';
import type { ContentFolder, ContentReader, FrontMatterContent } from '@tendwell/content/node';
import type { Page, Site, SiteFile } from '@tendwell/site';
import type { Settings } from '../options.js';
import { isPictureName } from '../pictures/kind.js';
import type { PictureStore } from '../pictures/store.js';
import { Assets } from './assets.js';
import { type Checked, ContentChecks, isError } from './check.js';
import type { Failures } from './failures.js';
import { feedLinks, siteFiles } from './files.js';
import { byPath } from './pages.js';
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
  const checks = new ContentChecks({ content, site, pages, files, assets, pictures, settings, now });
  const reading: Reading = {
    site,
    pages,
    redirects: oldPaths,
    async finishAssets() {
      const shown = new Set(folder.pictures);
      const outputs = await assets.finish((path) => shown.has(path));
      checks.requirePictures();
      return outputs;
    },
    files,
    check: (pause) => checks.check(pause),
    failuresAt: (paths) => checks.failuresAt(paths),
  };
  if (!settings.dev) await reading.check();
  return reading;
}

/** The content of a build, which has no errors. */
const valid = (folder: ContentFolder): FrontMatterContent => ({
  folder,
  errorsWith: () => [],
  finish: async () => folder.content.warnings,
});

/** What the texts of each language depend on besides themselves: the locale, the day, and where each text has its page. */
const languagesOf = (folder: ContentFolder, now: Date) =>
  [folder, ...folder.translations].map(({ content: { practice }, texts }) => [
    practice.locale,
    localDay(now, practice.timeZone).date,
    texts.map(({ page }) => page),
  ]);

async function pagesOf(site: Site, settings: Settings): Promise<Map<string, Page>> {
  const links = site.languages.map((language) => ({
    root: language.root,
    feeds: feedLinks(language, settings),
  }));
  const feedsOf = (path: string) => links.findLast(({ root }) => path.startsWith(root))?.feeds;
  return byPath(await settings.pages(site), feedsOf);
}
