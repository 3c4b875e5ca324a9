import { type Html, html } from '@tendwell/content/html';
import { focusClasses, pictureMarkup } from '@tendwell/content/pictures';
import type { Description, Page } from '../page.js';
import type { SiteArticle, SiteText } from '../texts.js';

/**
 * Half of a wide window, at most the text column. On a phone, a design may show it a tenth wider: that is hardly visible,
 * and often saves the next larger file.
 */
const SIZES = '(min-width: 48rem) 36rem, 90vw';

/** The description of a text in search results: its summary, or its beginning, for which it may have to be parsed. */
export const descriptionOf = (text: SiteText | SiteArticle): Description =>
  text.summary ?? (() => text.excerpt || undefined);

/** The description of a page as text. */
export const descriptionText = ({ description }: Pick<Page, 'description'>): string | undefined =>
  typeof description === 'function' ? description() : description;

/** A picture of a text's front matter. `undefined` if its URL may not be loaded. */
export function pictureHtml(picture: SiteText['picture']): Html | undefined {
  if (!picture) return undefined;
  const classes = focusClasses(picture.focus).trim();
  const attributes = html`${classes && html` class="${classes}"`} alt="${picture.alt}" fetchpriority="high"`;
  const image = pictureMarkup(picture, attributes, SIZES);
  if (!image) return undefined;
  const line = [picture.caption, picture.credit].filter(Boolean).join(' ');
  return html`<figure class="site-picture">${image}${line && html`<figcaption>${line}</figcaption>`}</figure>`;
}

/**
 * The picture and the body of a text, below the title of a page.
 *
 * @param facts Facts about the text. They are in one block with it, because reader modes show only the block with the
 *   most words.
 */
export function textHtml(text: SiteText, facts?: Html): Html {
  return html`<div class="columns">
${pictureHtml(text.picture)}
<div class="tendwell-body prose">${text.html}${facts}</div>
</div>`;
}
