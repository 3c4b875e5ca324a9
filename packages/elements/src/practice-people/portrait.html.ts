import type { Practitioner } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import { checkedUrl } from '../internal/shown.js';

/** A head and shoulders, drawn with one line. */
const PLACEHOLDER = html`<svg class="tendwell-portrait" viewBox="0 0 80 100" fill="none" stroke="currentColor" aria-hidden="true"><path d="M40 58c9 0 15-8 15-18s-6-17-15-17-15 7-15 17 6 18 15 18Zm-7-3v11c-14 3-23 11-25 34m39-45v11c14 3 23 11 25 34"/></svg>`;

/** A portrait, or the placeholder. It has a fixed shape, so that nothing moves when the picture arrives. */
export function portraitHtml(photo: Practitioner['photo']): Html {
  const src = checkedUrl(photo?.src, 'image');
  if (!photo || src === undefined) return PLACEHOLDER;
  const { alt, width, height } = photo;
  const size = Number(width) > 0 && Number(height) > 0 && html` width="${width}" height="${height}"`;
  return html`<img class="tendwell-portrait" src="${src}" alt="${typeof alt === 'string' && alt}"${size} loading="lazy">`;
}
