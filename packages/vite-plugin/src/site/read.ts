import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Article, ContentError, type ContentIssue, type Practice } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import { type MarkdownOptions, type RenderedArticle, renderArticle } from '@tendwell/content/markdown';
import type { Content, ContentReader } from '@tendwell/content/node';
import { publishedTexts } from '@tendwell/content/publication';
import type { Settings } from '../options.js';
import { Assets } from './assets.js';
import { feedLinks, type SiteFile, siteFiles } from './files.js';
import { addressesOf, type Targets } from './links.js';
import { byPath, type Page } from './pages.js';
import { redirects } from './redirects.js';
import type { Site } from './site.js';
import { type ContentFile, displayName, readTexts } from './texts.js';

/** One reading of the content folder, with the pages that were made of it. */
export interface Reading {
  readonly site: Site;
  readonly pages: ReadonlyMap<string, Page>;
  /** Old paths and the addresses that they lead to. */
  readonly redirects: ReadonlyMap<string, string>;
  readonly assets: Assets;
  /** Feeds and other files that are no pages, by path. */
  readonly files: ReadonlyMap<string, SiteFile>;
  /** What is worth a look in the content and stops nothing. */
  readonly warnings: readonly ContentIssue[];
}

/**
 * Reads the content folder, renders it and makes the pages.
 *
 * @throws {ContentError} with all problems of all content files.
 */
export async function readSite(settings: Settings, reader: ContentReader): Promise<Reading> {
  const { content, texts, warnings } = await readAll(settings.folder, reader);
  const assets = new Assets(settings);
  const links = new Map<string, string>();
  const site = renderSite(content, texts, assets, links, settings);
  const pages = byPath(withHead(await settings.pages(site), feedLinks(site, settings)));
  for (const [path, link] of links) {
    // Not an error: an article that expires must not stop the others from being published.
    if (!pages.has(path)) settings.warn(`tendwell: ${link} leads to ${path}, which is not published`);
  }
  return {
    site,
    pages,
    redirects: redirects(site.articles, pages, content.practice),
    assets,
    files: siteFiles(site, pages, settings),
    warnings,
  };
}

/** Pages with something in front of what each has in its own head. */
function withHead(pages: readonly Page[], head: Html | undefined): readonly Page[] {
  if (!head) return pages;
  return pages.map((page) => ({ ...page, head: html`${head}${page.head}` }));
}

async function readAll(
  folder: string,
  reader: ContentReader,
): Promise<{ content: Content; texts: Map<string, ContentFile>; warnings: ContentIssue[] }> {
  const warnings: ContentIssue[] = [];
  const [content, texts] = await Promise.allSettled([reader.read(), readTexts(folder, warnings)]);
  if (content.status === 'fulfilled' && texts.status === 'fulfilled') {
    return { content: content.value, texts: texts.value, warnings: [...content.value.warnings, ...warnings] };
  }
  const reasons = [content, texts].flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  const errors = reasons.filter((reason) => reason instanceof ContentError);
  throw errors.length === reasons.length
    ? ContentError.merge(errors)
    : reasons.find((reason) => !errors.includes(reason));
}

function renderSite(
  content: Content,
  texts: ReadonlyMap<string, ContentFile>,
  assets: Assets,
  links: Map<string, string>,
  settings: Settings,
): Site {
  const { folder, base, dev, articlePath } = settings;
  // In development those who write see what is to come.
  const shown = { timeZone: content.practice.timeZone, at: new Date(), drafts: dev };
  const fileOf = (article: Article) => content.files.get(article.slug) ?? resolve(folder, 'articles');
  const problems: ContentIssue[] = [];
  const pageOf = new Map([
    ...[...texts].map(([name, { file }]) => [file, `/${name}/`] as const),
    ...content.articles.map((article) => [fileOf(article), articlePath(article.slug)] as const),
  ]);
  const targets: Targets = { settings, assets, pageOf, links, problems };
  const render = renderer(content.practice, targets);

  const articles = publishedTexts(content.articles, shown).map((article) => {
    const path = articlePath(article.slug);
    return { ...render(article, fileOf(article)), path, url: base + path.slice(1) };
  });
  const pages = [...texts].flatMap(([name, { file, article }]) =>
    publishedTexts([article], shown).map((text) => [name, render(text, file)] as const),
  );
  const practice = withPhotos(content.practice, addressesOf(practiceFile(folder), targets));
  if (problems.length > 0) throw new ContentError(problems);
  return {
    practice,
    newsletter: content.newsletter,
    articles,
    pages: Object.fromEntries(pages),
    asset(path) {
      const asset = assets.url(resolve(folder, path));
      if ('url' in asset) return asset.url;
      const reason =
        asset.problem === 'outside' ? 'leads out of the content folder' : `is not in ${displayName(folder)}/`;
      throw new Error(`tendwell: site.asset(${JSON.stringify(path)}): the file ${reason}`);
    },
    url: (path) => new URL(base + path.replace(/^\//, ''), practice.url).href,
  };
}

function renderer(
  { locale }: Practice,
  targets: Targets,
): (article: Article, file: string) => RenderedArticle {
  return (article, file) => {
    const resolveUrl = addressesOf(file, targets);
    const options: MarkdownOptions = { locale: article.lang ?? locale, resolveUrl };
    const rendered = renderArticle(article, options);
    const { picture } = rendered;
    return picture ? { ...rendered, picture: { ...picture, src: resolveUrl(picture.src) } } : rendered;
  };
}

function practiceFile(folder: string): string {
  const yaml = resolve(folder, 'practice.yaml');
  return existsSync(yaml) ? yaml : resolve(folder, 'practice.json');
}

function withPhotos(practice: Practice, resolveUrl: (url: string) => string): Practice {
  if (!practice.practitioners) return practice;
  const practitioners = practice.practitioners.map((person) =>
    person.photo ? { ...person, photo: { ...person.photo, src: resolveUrl(person.photo.src) } } : person,
  );
  return { ...practice, practitioners };
}
