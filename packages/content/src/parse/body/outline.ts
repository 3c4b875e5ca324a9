import type { Token, Tokens } from 'marked';
import { decodeEntities } from '../../markdown/entities.js';
import { lex } from '../../markdown/lex.js';
import { plainText } from '../../markdown/plain-text.js';
import { Locator } from './locator.js';

/** A stretch of a Markdown text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A link of a text; its stretch is the address, or the whole link where the address is defined elsewhere. */
export interface FoundLink extends Stretch {
  href: string;
  /** The words that are linked. */
  text: string;
}

/** A picture of a text; its stretch is the address, or the whole picture where the address is defined elsewhere. */
export interface FoundImage extends Stretch {
  src: string;
  alt: string;
  /** The whole picture. */
  whole: Stretch;
}

/** A heading of a text. */
export interface FoundHeading extends Stretch {
  depth: number;
  text: string;
}

/** What can be wrong with a Markdown text, with its places. Code and raw HTML are left out. */
export interface Outline {
  links: FoundLink[];
  images: FoundImage[];
  headings: FoundHeading[];
}

/** Reads a text as the renderer does. Never throws; takes about linear time. */
export function outlineOf(markdown: string): Outline {
  const outline: Outline = { links: [], images: [], headings: [] };
  const locator = new Locator(markdown);
  const visit = (token: Token, isAlternative: boolean) => {
    const start = locator.enter(token.raw);
    const inner = childrenOf(token);
    // A link in the words of a picture is none.
    for (const child of inner) visit(child, isAlternative || token.type === 'image');
    const address = 'href' in token ? locator.address(token.href) : undefined;
    const whole = { start, end: locator.leave(start, token.raw, inner.length > 0) };
    if (isAlternative) return;
    const place = locator.original(address ?? whole);
    if (token.type === 'link') outline.links.push({ ...linkOf(token as Tokens.Link), ...place });
    if (token.type === 'image') {
      outline.images.push({ ...imageOf(token as Tokens.Image), ...place, whole: locator.original(whole) });
    }
    if (token.type === 'heading') outline.headings.push({ ...headingOf(token as Tokens.Heading), ...place });
  };
  for (const token of lex(locator.text)) visit(token, false);
  return outline;
}

function linkOf({ href, raw, tokens }: Tokens.Link): Pick<FoundLink, 'href' | 'text'> {
  return { href: raw.startsWith('[') ? decodeEntities(href) : href, text: plainText(tokens).trim() };
}

function imageOf({ href, tokens = [], text }: Tokens.Image): Pick<FoundImage, 'src' | 'alt'> {
  return { src: decodeEntities(href), alt: (tokens.length > 0 ? plainText(tokens) : text).trim() };
}

function headingOf({ depth, tokens }: Tokens.Heading): Pick<FoundHeading, 'depth' | 'text'> {
  return { depth, text: plainText(tokens).trim() };
}

function childrenOf(token: Token): readonly Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].flat().flatMap(({ tokens }) => tokens);
  }
  return ('tokens' in token && token.tokens) || [];
}
