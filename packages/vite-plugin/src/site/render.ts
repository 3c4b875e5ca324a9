import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Practice } from '@tendwell/content';
import { localDay } from '@tendwell/content/hours';
import { type Html, trusted } from '@tendwell/content/html';
import type { AddressOf, ContentFolder, ContentLanguage, ContentText } from '@tendwell/content/node';
import { focusPoint, type PictureLookup, withFiles } from '@tendwell/content/pictures';
import { publication } from '@tendwell/content/publication';
import { withBase } from '@tendwell/content/url';
import { iconLetter, paletteOf, type Site, type SiteArticle, type SiteText } from '@tendwell/site';
import type { Settings } from '../options.js';
import type { IconSource } from '../pictures/touch-icon.js';
import type { Assets } from './assets.js';
import { factPages, factRenderer, type Published, people, questions, services } from './facts.js';
import { filesTurnedOff, LANGUAGE_FILES } from './files.js';
import type { RenderedTexts } from './rendered-texts.js';

/**
 * Renders a content folder: all published texts in all languages, with the URLs of the site.
 *
 * @param rendered The texts of the last reading, as long as the files and pages that they link to are the same. They are
 *   only used in development: a build also collects the files that its texts show.
 */
export function renderSite(
  folder: ContentFolder,
  assets: Assets,
  settings: Settings,
  now: Date,
  rendered: RenderedTexts,
): Site {
  const addressOf = addresses(folder, assets, settings);
  const context = { folder, assets, settings, now, addressOf, rendered };
  const languages: Site[] = [];
  const main = renderLanguage(folder, '/', languages, context);
  const translations = folder.translations.map((translation) =>
    renderLanguage(translation, `/${translation.lang}/`, languages, context),
  );
  languages.push(main, ...translations);
  return main;
}

interface Context {
  folder: ContentFolder;
  assets: Assets;
  settings: Settings;
  now: Date;
  addressOf: AddressOf;
  rendered: RenderedTexts;
}

function renderLanguage(
  language: ContentLanguage,
  root: string,
  languages: readonly Site[],
  context: Context,
): Site {
  const { folder, assets, settings, now, addressOf, rendered: known } = context;
  const { base, dev, pictures } = settings;
  const { content } = language;
  const { locale, timeZone } = content.practice;
  const today = localDay(now, timeZone).date;
  const renderNew = (text: ContentText): SiteText | undefined => {
    const state = text.article && publication(text.article, today);
    const isPublished = state === 'published';
    // Rendering a draft would publish its pictures.
    if (!text.article || state === 'expired' || !(isPublished || dev)) return undefined;
    const { letter, draft } = text.article;
    const rendered = text.render(
      locale,
      (url, kind) => {
        const target = letter && !draft && kind === 'image' && folder.resolve(url, text.path);
        if (target && target.type === 'file') assets.addForMail(target.file, content.practice.theme);
        return addressOf(url, text.path, kind);
      },
      assets,
    );
    if (!rendered) return undefined;
    // A build publishes the files that a text shows, whether its HTML is needed or kept from the last build. In
    // development, nothing is kept, and a text is only parsed when its page is opened.
    if (dev) Object.defineProperties(rendered, UNKEPT);
    else void rendered.hash;
    // A copy would render the HTML, which many builds don't need.
    return Object.assign(
      withHtml(rendered, markOtherLanguage),
      // In development, drafts and scheduled texts are marked as drafts.
      !isPublished && { draft: true },
      text.isArticle && {
        name: text.name,
        date: rendered.date ?? '',
        path: text.page,
        url: withBase(text.page, base),
      },
    );
  };
  const render = (text: ContentText): SiteText | undefined =>
    dev ? known.of(text, () => renderNew(text)) : renderNew(text);
  const markOtherLanguage = linkMarker(base, root, folder.content.practice.locale);
  const articles = articleTexts(language).flatMap((text) => (render(text) ?? []) as SiteArticle | []);
  const texts = language.texts
    .filter(({ isArticle }) => !isArticle)
    .flatMap((text): Published[] => {
      const page = render(text);
      return page ? [[text, page]] : [];
    });
  const { practice, newsletter, faq } = language.withAddresses(addressOf);
  const find = factPages(texts, (path) => withBase(path, base));
  const renderFact = factRenderer(locale, assets);
  const href = pageAddress(base, root);
  const turnedOff = filesTurnedOff(settings);
  const words = { name: practice.name, tagline: practice.tagline, colors: paletteOf(practice.theme) };
  return {
    root,
    languages,
    ...(turnedOff.size > 0 && { removed: turnedOff }),
    now,
    cache: settings.cache,
    makeParts: settings.makeParts,
    practice: withPortraits({ ...practice, url: new URL(base, practice.url).href }, assets),
    newsletter,
    people: people(withPortraits(practice, assets).practitioners, articles, find, renderFact),
    services: services(practice.services, find),
    questions: questions(faq, texts, renderFact),
    articles,
    pages: Object.fromEntries(
      texts.filter(([text]) => !text.isQuestion).map(([text, page]) => [text.name, page]),
    ),
    picture: (path) => {
      const src = assetAddress(path, folder, assets, settings);
      return assets.get(src) ?? { src };
    },
    ...(!dev &&
      pictures && {
        sharePicture: ({ picture, focus }) => assets.share(picture, words, focusPoint(focus)),
      }),
    touchIcon: !dev && pictures ? assets.touchIcon(iconSource(practice, settings)) : undefined,
    asset: (path) => assetAddress(path, folder, assets, settings),
    href,
    url: absoluteUrls(href, base, practice.url),
  };
}

/** The texts of articles, newest first. */
function articleTexts({ content, texts }: ContentLanguage): ContentText[] {
  const paths = new Map(texts.map((text) => [text.path, text]));
  return content.articles.flatMap(({ slug }) => paths.get(content.files.get(slug) ?? '') ?? []);
}

/** Takes from a text what identifies it and its HTML for the next build. */
const UNKEPT = { hash: { value: undefined }, stored: { value: undefined } };

/** A path that a URL has as it is: no empty segments, no dots as a segment, and nothing to encode. */
const PLAIN_PATH = /^\/(?:[\w-]+(?:\.[\w-]+)*\/)*(?:[\w-]+(?:\.[\w-]+)*)?$/;

/** The absolute URLs of paths. Each page needs several, and parsing them takes long. */
function absoluteUrls(
  href: (path: string) => string,
  base: string,
  practiceUrl: string,
): (path: string) => string {
  const { origin } = new URL(practiceUrl);
  const isPlain = PLAIN_PATH.test(base);
  return (path) => {
    if (isPlain && PLAIN_PATH.test(path)) return origin + href(path);
    return new URL(href(URL.canParse(path) || path.startsWith('/') ? path : `/${path}`), practiceUrl).href;
  };
}

/** The input for the icon of the site: `icon.svg` of the public folder, or else the letter of the standard one. */
function iconSource({ name, theme }: Practice, { publicDir }: Settings): IconSource {
  const own = publicDir && join(publicDir, 'icon.svg');
  return {
    letter: iconLetter(name),
    colors: paletteOf(theme),
    ...(own && existsSync(own) && { svg: readFileSync(own, 'utf8') }),
  };
}

/** The practice with the files of each portrait. */
function withPortraits(practice: Practice, pictures: PictureLookup): Practice {
  if (!practice.practitioners) return practice;
  const practitioners = practice.practitioners.map((person) =>
    person.photo ? { ...person, photo: withFiles(person.photo, pictures) } : person,
  );
  return { ...practice, practitioners };
}

/** Changes the HTML of a text whenever it is made. */
function withHtml<Text extends SiteText>(text: Text, change: ((html: Html) => Html) | undefined): Text {
  if (!change) return text;
  const made = Object.getOwnPropertyDescriptor(text, 'html')?.get;
  if (!made) return Object.assign(text, { html: change(text.html) });
  return Object.defineProperty(text, 'html', { get: () => change(made.call(text)), enumerable: true });
}

/**
 * Marks links from a translation to pages in the main language, with `hreflang`. The HTML is that of our own renderer.
 */
function linkMarker(base: string, root: string, mainLocale: string): ((html: Html) => Html) | undefined {
  if (root === '/') return undefined;
  const own = withBase(root, base);
  return (html) =>
    trusted(
      String(html).replace(/<a href="([^"]*)"/g, (tag, url: string) => {
        const isOther = url.startsWith(base) && !url.startsWith(own) && isOfLanguage(url);
        return isOther ? `${tag} hreflang="${mainLocale}"` : tag;
      }),
    );
}

/** A path that a language has of its own: of a page, or of a file in {@link LANGUAGE_FILES}. */
const isOfLanguage = (path: string) =>
  /(?:\/|\.html)(?:[?#]|$)/.test(path) || LANGUAGE_FILES.has(path.replace(/[?#].*/, ''));

/**
 * Adds the root of the language and the base to a path, unless it has them already, as the URLs of articles and
 * pictures do.
 */
function pageAddress(base: string, root: string): (path: string) => string {
  return (path) => {
    if (base !== '/' && path.startsWith(base)) return path;
    const isBelow = path.startsWith(root) || !/^\/(?!\/)/.test(path) || !isOfLanguage(path);
    return withBase(isBelow ? path : root + path.slice(1), base);
  };
}

/**
 * Returns a function that replaces the URLs in content files: with the page of a text, the copy of a picture, or a path
 * under the base.
 */
function addresses(folder: ContentFolder, assets: Assets, { base }: Settings): AddressOf {
  return (url, from, kind) => {
    const target = folder.resolve(url, from);
    if (target.type === 'path') return withBase(target.url, base);
    if (target.type === 'text') return withBase(target.text.page, base) + target.rest;
    if (target.type === 'file')
      return assets.url(target.file, kind === 'image' ? 'image' : 'link') + target.rest;
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
