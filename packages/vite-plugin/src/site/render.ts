import { join, relative } from 'node:path';
import type { ContentFolder, ContentText } from '@tendwell/content/node';
import { publishedTexts } from '@tendwell/content/publication';
import { withBase } from '@tendwell/content/url';
import type { Site, SiteText } from '@tendwell/site';
import type { Settings } from '../options.js';
import type { Assets } from './assets.js';
import { factPages, type Published, people, questions, services } from './facts.js';

/** Renders a content folder: all published texts, with the URLs of the site. */
export function renderSite(folder: ContentFolder, assets: Assets, settings: Settings, now: Date): Site {
  const { base, dev } = settings;
  const { content } = folder;
  const { locale, timeZone } = content.practice;
  const addressOf = addresses(folder, assets, settings);
  const shown = { timeZone, now, drafts: dev };
  // In development, drafts and scheduled texts are marked as drafts.
  const render = (text: ContentText): SiteText[] => {
    const rendered = text.render(locale, (url) => addressOf(url, text.path));
    return rendered ? publishedTexts([rendered], shown) : [];
  };
  const paths = new Map(folder.texts.map((text) => [text.path, text]));
  const articles = content.articles.flatMap(({ slug }) => {
    const text = paths.get(content.files.get(slug) ?? '');
    if (!text) return [];
    return render(text).map((article) => ({
      ...article,
      date: article.date ?? '',
      path: text.page,
      url: withBase(text.page, base),
    }));
  });
  const texts = folder.texts
    .filter(({ isArticle }) => !isArticle)
    .flatMap((text) => render(text).map((page): Published => [text, page]));
  const { practice, newsletter, faq } = folder.withAddresses(addressOf);
  const find = factPages(texts, (path) => withBase(path, base));
  return {
    now,
    practice: { ...practice, url: new URL(base, practice.url).href },
    newsletter,
    people: people(practice.practitioners, articles, find),
    services: services(practice.services, find),
    questions: questions(faq, texts, locale),
    articles,
    pages: Object.fromEntries(
      texts.filter(([text]) => !text.isQuestion).map(([text, page]) => [text.name, page]),
    ),
    asset: (path) => assetAddress(path, folder, assets, settings),
    href: (path) => below(path, base),
    url: (path) =>
      new URL(below(URL.canParse(path) || path.startsWith('/') ? path : `/${path}`, base), practice.url).href,
  };
}

/** Adds the base to a path, unless it has it already, as the URLs of articles and pictures do. */
const below = (path: string, base: string) => (path.startsWith(base) ? path : withBase(path, base));

/**
 * Returns a function that replaces the URLs in content files: with the page of a text, the copy of a picture, or a path
 * under the base.
 */
function addresses(
  folder: ContentFolder,
  assets: Assets,
  { base }: Settings,
): (url: string, from: string) => string {
  return (url, from) => {
    const target = folder.resolve(url, from);
    if (target.type === 'path') return withBase(url.trim(), base);
    if (target.type === 'text') return withBase(target.text.page, base) + target.rest;
    if (target.type === 'file') return assets.url(target.file) + target.rest;
    return url;
  };
}

function assetAddress(path: string, content: ContentFolder, assets: Assets, { folder }: Settings): string {
  const url = path.split('/').map(encodeURIComponent).join('/');
  const target = content.resolve(`./${url}`, join(folder, 'practice.yaml'));
  if (target.type === 'file') return assets.url(target.file);
  const name = relative(process.cwd(), folder).replaceAll('\\', '/');
  const reason = target.type === 'outside' ? 'is outside the content folder' : `is not in ${name}/`;
  throw new Error(`tendwell: site.asset(${JSON.stringify(path)}): the file ${reason}`);
}
