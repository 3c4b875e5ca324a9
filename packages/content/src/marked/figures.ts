import { escapeHtml } from '../html.js';
import { decodeEntities } from '../markdown/entities/decode.js';
import type { PrintedWords } from '../markdown/print/words.js';
import type { Inline } from '../markdown/tree.js';
import type { Typeset } from '../markdown/typography/typeset.js';
import { mediaOf } from '../media.js';

/** What figures are made with. */
export interface FigureContext {
  /** The URLs in the text, by those that are printed. */
  urls: ReadonlyMap<string, string>;
  typeset: Typeset | undefined;
  words: PrintedWords;
}

/**
 * The figure or gallery that a paragraph is, as the built-in renderer prints them; `undefined` for any other paragraph.
 *
 * @param tokens Texts and tags by turns.
 */
export function figureOf(tokens: readonly string[], context: FigureContext): string | undefined {
  const parts = tokens.filter((token) => token.trim() !== '' && token !== '<br>');
  if (parts.length > 0 && parts.every((part) => part.startsWith('<img '))) {
    if (parts.length > 1)
      return `<div class="tendwell-gallery">${parts.map((part) => pictureOf(part, context)).join('')}</div>`;
    return parts[0]?.includes(' title="') ? pictureOf(parts[0], context) : undefined;
  }
  const isLink = parts[0]?.startsWith('<a ') && parts.indexOf('</a>') === parts.length - 1;
  const href = isLink && / href="([^"]*)"/.exec(parts[0] ?? '')?.[1];
  const media = href && mediaOf(context.urls.get(decodeEntities(href)) ?? '');
  if (!media) return undefined;
  const { kind, host } = media;
  const plays = host && escapeHtml(context.words.plays.replace('{host}', () => host));
  const caption = plays ? `<figcaption>${plays}</figcaption>` : '';
  return `<figure class="tendwell-${kind === 'audio' ? kind : 'video'}">${tokens.join('').trim()}${caption}</figure>`;
}

function pictureOf(image: string, { typeset }: FigureContext): string {
  const title = / title="([^"]*)"/.exec(image)?.[1];
  const caption: Inline = { type: 'text', text: decodeEntities(title ?? '') };
  typeset?.([caption]);
  const figcaption = title ? `<figcaption>${escapeHtml(caption.text)}</figcaption>` : '';
  return `<figure>${image.replace(/ title="[^"]*"/, '')}${figcaption}</figure>`;
}
