import type { Practitioner } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import { focusClasses, type ResponsivePicture } from '@tendwell/content/pictures';
import { checkedUrl } from '../internal/shown.js';

/** A head and shoulders, drawn with one line. */
const PLACEHOLDER = html`<svg class="tendwell-portrait" viewBox="0 0 80 100" fill="none" stroke="currentColor" aria-hidden="true"><path d="M40 58c9 0 15-8 15-18s-6-17-15-17-15 7-15 17 6 18 15 18Zm-7-3v11c-14 3-23 11-25 34m39-45v11c14 3 23 11 25 34"/></svg>`;

/** The shape of portraits: 5rem by 6.25rem, and larger by the same factor. */
const RATIO = 5 / 6.25;

/** A portrait, or the placeholder. It has a fixed shape, so that nothing moves when the picture arrives. */
export function portraitHtml(
  photo: (NonNullable<Practitioner['photo']> & ResponsivePicture) | undefined,
): Html {
  const src = checkedUrl(photo?.src, 'image');
  if (!photo || src === undefined) return PLACEHOLDER;
  const { alt, focus, width, height } = photo;
  const size = Number(width) > 0 && Number(height) > 0 && html` width="${width}" height="${height}"`;
  const attributes = html` class="tendwell-portrait${focusClasses(focus)}" alt="${typeof alt === 'string' && alt}" loading="lazy" decoding="async"`;
  return (
    photo.print?.(attributes, sizesOf(Number(width) / Number(height))) ??
    html`<img src="${src}"${attributes}${size}>`
  );
}

/** A picture that is wider than the portrait is cut at its sides, so that it is shown wider than the portrait. */
function sizesOf(ratio: number): string {
  const factor = ratio > RATIO ? Math.min(ratio, 3) / RATIO : 1;
  const rem = (size: number) => `${Math.ceil(size * factor)}rem`;
  return `(min-width: 58rem) ${rem(11)}, (min-width: 28rem) ${rem(7.5)}, ${rem(5)}`;
}
