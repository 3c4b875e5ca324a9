import { type Html, html } from '@tendwell/content/html';
import { safeUrl } from '@tendwell/content/url';
import type { SiteText } from '../texts.js';

/** A picture of a text's front matter. `undefined` if its URL may not be loaded. */
export function pictureHtml(picture: SiteText['picture']): Html | undefined {
  const src = picture && safeUrl(picture.src, 'image');
  if (!src) return undefined;
  const { alt, width, height, caption, credit } = picture;
  const size = width && height && html` width="${width}" height="${height}"`;
  const line = [caption, credit].filter(Boolean).join(' ');
  return html`<figure class="site-picture"><img src="${src}" alt="${alt}"${size}>${
    line && html`<figcaption>${line}</figcaption>`
  }</figure>`;
}

/** The picture and the words of a text, below the title of a page. */
export function textHtml(text: SiteText): Html {
  return html`<div class="columns">
${pictureHtml(text.picture)}
<div class="tendwell-body prose">${text.html}</div>
</div>`;
}
