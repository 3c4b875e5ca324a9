import { tagEnd } from '../inlines/raw-html.js';

const TAG = /<(\/?)([a-z][a-z\d-]*)/iy;

/** A tag. */
export interface Tag {
  /** In lowercase. */
  name: string;
  isClosing: boolean;
  /** True if it ends in `/>`. */
  isEmpty: boolean;
  /** The text between the name and the closing angle bracket. */
  attributes: string;
  end: number;
}

/** The tag at an index. */
export function tagAt(text: string, index: number): Tag | undefined {
  const end = tagEnd(text, index);
  if (end === undefined) return undefined;
  TAG.lastIndex = index;
  const [start, slash, name] = TAG.exec(text) as unknown as [string, string, string];
  return {
    name: name.toLowerCase(),
    isClosing: slash !== '',
    isEmpty: text[end - 2] === '/',
    attributes: text.slice(index + start.length, end - 1),
    end,
  };
}

/** An HTML tag, or the text between two tags. */
export interface HtmlPiece {
  tag: Tag | undefined;
  from: number;
  to: number;
}

/** The tags and the text of HTML, without comments. */
export function* htmlPieces(text: string): Generator<HtmlPiece> {
  let hasComment = true;
  for (let from = 0, to = 0; from < text.length; from = to) {
    if (hasComment && text.startsWith('<!--', from)) {
      const close = text.indexOf('-->', from + 4);
      to = close + 3;
      if (close >= 0) continue;
      // Not searched again.
      hasComment = false;
    }
    const tag = tagAt(text, from);
    const next = tag ? tag.end : text.indexOf('<', from + 1);
    to = next < 0 ? text.length : next;
    yield { tag, from, to };
  }
}
