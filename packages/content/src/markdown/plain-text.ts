import type { Token, Tokens } from 'marked';
import { decodeEntities } from './entities.js';

/** The words of tokens as a reader sees them, without marks, blocks apart by a line break. */
export function plainText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += tokenText(token);
  return text;
}

function tokenText(token: Token): string {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'hr':
    case 'checkbox':
      return '';
    case 'br':
      return '\n';
    case 'code':
    case 'codespan':
      return token.type === 'code' ? `${token.text}\n` : token.text;
    case 'html':
      return token.block ? `${token.text}\n` : token.text;
    case 'list':
      return (token as Tokens.List).items.map((item) => `${plainText(item.tokens)}\n`).join('');
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows]
        .map((row) => `${row.map((cell) => plainText(cell.tokens)).join(' ')}\n`)
        .join('');
    }
    case 'link':
      return (token as Tokens.Link).autolink ? token.text : plainText(children(token));
    case 'paragraph':
    case 'heading':
    case 'blockquote':
      return `${plainText(children(token))}\n`;
    default:
      return 'tokens' in token && token.tokens
        ? plainText(token.tokens)
        : decodeEntities((token as Tokens.Text).text ?? '');
  }
}

const children = (token: Token): readonly Token[] => ('tokens' in token && token.tokens) || [];

const EXCERPT_LENGTH = 200;

/** The first paragraph's words, cut at a word to about 200 characters. Without a paragraph, the first words there are. */
export function excerptOf(tokens: readonly Token[]): string {
  let fallback = '';
  for (const token of tokens) {
    const text = plainText([token]).replace(/\s+/g, ' ').trim();
    const isPicture = children(token).every(({ type }) => type === 'image');
    if (token.type === 'paragraph' && text !== '' && !isPicture) return shorten(text);
    if (token.type !== 'heading' && token.type !== 'code') fallback ||= text;
  }
  return shorten(fallback);
}

function shorten(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const cut = text.slice(0, EXCERPT_LENGTH);
  const end = cut.lastIndexOf(' ');
  // Text in a script without spaces is cut at a character.
  const words = end > EXCERPT_LENGTH / 2 ? cut.slice(0, end) : [...cut].slice(0, -1).join('');
  return `${words.replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}]+(?:[\p{M}'’.-]+[\p{L}\p{N}]+)*/gu;

/** Counts words; by the locale's rules where a script has no spaces, which is slower. */
export function countWords(text: string, locale: string): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (isWordLike) count += 1;
  }
  return count;
}
