import type { Token, Tokens } from 'marked';
import { decodeEntities } from './entities.js';
import { lex } from './lex.js';

/** A picture of a Markdown text. */
export interface FoundImage {
  src: string;
  /** Where the address is in the text, or the whole picture where it has its address from a definition. */
  start: number;
  end: number;
}

/** All pictures of a text that a renderer would print, code left out. */
export function findImages(markdown: string): FoundImage[] {
  if (!markdown.includes('![')) return [];
  const images: FoundImage[] = [];
  let cursor = 0;
  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'image') add(token as Tokens.Image);
      if (token.type === 'list') for (const item of (token as Tokens.List).items) visit(item.tokens);
      else if (token.type === 'table') tableCells(token as Tokens.Table).forEach(visit);
      else if ('tokens' in token && token.tokens) visit(token.tokens);
    }
  };
  const add = ({ raw, href }: Tokens.Image) => {
    // marked keeps no offsets, but its tokens come in the order of the text.
    const found = markdown.indexOf(raw, cursor);
    const start = found < 0 ? cursor : found;
    const address = markdown.indexOf(href, start + raw.indexOf(']'));
    const isInline = found >= 0 && address >= 0 && address < start + raw.length;
    if (found >= 0) cursor = start + raw.length;
    images.push({
      src: decodeEntities(href),
      start: isInline ? address : start,
      end: isInline ? address + href.length : start + raw.length,
    });
  };
  visit(lex(markdown));
  return images;
}

const tableCells = ({ header, rows }: Tokens.Table) => [header, ...rows].flat().map(({ tokens }) => tokens);
