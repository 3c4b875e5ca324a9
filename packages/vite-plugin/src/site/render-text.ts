import { localDay } from '@tendwell/content/hours';
import { type Html, trusted } from '@tendwell/content/html';
import type { AddressOf, ContentFolder, ContentLanguage, ContentText } from '@tendwell/content/node';
import { publication } from '@tendwell/content/publication';
import { withBase } from '@tendwell/content/url';
import type { SiteText } from '@tendwell/site';
import type { Settings } from '../options.js';
import type { Assets } from './assets.js';
import type { RenderedTexts } from './rendered-texts.js';
import { isOfLanguage } from './urls.js';

/** What the texts of all languages are rendered with. */
export interface RenderContext {
  readonly folder: ContentFolder;
  readonly assets: Assets;
  readonly settings: Settings;
  readonly now: Date;
  readonly addressOf: AddressOf;
  readonly rendered: RenderedTexts;
}

/**
 * Returns a function that renders a text of a language. `undefined` if visitors don't see it now.
 *
 * @param root The path of the language: `/` for the main one.
 */
export function textRenderer(
  { content }: ContentLanguage,
  root: string,
  { folder, assets, settings, now, addressOf, rendered: known }: RenderContext,
): (text: ContentText) => SiteText | undefined {
  const { base, dev } = settings;
  const { locale, timeZone } = content.practice;
  const today = localDay(now, timeZone).date;
  const markOtherLanguage = linkMarker(base, root, folder.content.practice.locale);
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
  return (text) => (dev ? known.of(text, () => renderNew(text)) : renderNew(text));
}

/** Takes from a text what identifies it and its HTML for the next build. */
const UNKEPT = { hash: { value: undefined }, stored: { value: undefined } };

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
