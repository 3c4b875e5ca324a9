import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Practice } from '@tendwell/content';
import type { ContentFolder, ContentLanguage, ContentText } from '@tendwell/content/node';
import { focusPoint, type PictureLookup, withFiles } from '@tendwell/content/pictures';
import { withBase } from '@tendwell/content/url';
import { iconLetter, paletteOf, type Site, type SiteArticle } from '@tendwell/site';
import type { Settings } from '../options.js';
import type { IconSource } from '../pictures/touch-icon.js';
import type { Assets } from './assets.js';
import { factPages, factRenderer, type Published, people, questions, services } from './facts.js';
import { filesTurnedOff } from './files.js';
import { type RenderContext, textRenderer } from './render-text.js';
import type { RenderedTexts } from './rendered-texts.js';
import { absoluteUrls, addresses, assetAddress, pageAddress } from './urls.js';

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
  const context: RenderContext = { folder, assets, settings, now, addressOf, rendered };
  const languages: Site[] = [];
  const main = renderLanguage(folder, '/', languages, context);
  const translations = folder.translations.map((translation) =>
    renderLanguage(translation, `/${translation.lang}/`, languages, context),
  );
  languages.push(main, ...translations);
  return main;
}

function renderLanguage(
  language: ContentLanguage,
  root: string,
  languages: readonly Site[],
  context: RenderContext,
): Site {
  const { folder, assets, settings, now, addressOf } = context;
  const { base, dev, pictures } = settings;
  const { locale } = language.content.practice;
  const render = textRenderer(language, root, context);
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
