import { tagEnd } from '../inlines/raw-html.js';

const TAG = /<(\/?)([a-z][a-z\d-]*)/iy;

/** A tag. */
export interface Tag {
  /** In lowercase. */
  name: string;
  isClosing: boolean;
  /** It ends in `/>`. */
  isEmpty: boolean;
  /** What follows the name, up to the angle bracket. */
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

/** A tag of HTML, or the text between two. */
export interface HtmlPiece {
  tag: Tag | undefined;
  from: number;
  to: number;
}

/** The tags and the text of HTML; comments are left out. */
export function* htmlPieces(text: string): Generator<HtmlPiece> {
  let hasComment = true;
  for (let from = 0, to = 0; from < text.length; from = to) {
    if (hasComment && text.startsWith('<!--', from)) {
      const close = text.indexOf('-->', from + 4);
      to = close + 3;
      if (close >= 0) continue;
      // Never looked for again.
      hasComment = false;
    }
    const tag = tagAt(text, from);
    const next = tag ? tag.end : text.indexOf('<', from + 1);
    to = next < 0 ? text.length : next;
    yield { tag, from, to };
  }
}
