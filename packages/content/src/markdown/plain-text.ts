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

/** Scripts that are written without spaces between words, and a quick test that leaves most texts out. */
const HIGH = /[\u0e00-\u1fff\u2e80-\uffff]/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Counts words; by the locale's rules where a script has no spaces, which is slower. */
export function countWords(text: string, locale: string): number {
  if (!HIGH.test(text) || !UNSPACED.test(text)) return countSpaced(text);
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (isWordLike) count += 1;
  }
  return count;
}

/** Runs of letters and digits, joined by apostrophes, hyphens and points within. A loop, as a pattern takes as long as the rendering. */
function countSpaced(text: string): number {
  let count = 0;
  let lastWord = -2;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isWordCode(code)) continue;
    const isJoined = lastWord === index - 2 && isJoiner(text.charCodeAt(index - 1));
    if (lastWord !== index - 1 && !isJoined) count += 1;
    lastWord = index;
  }
  return count;
}

const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  // Letters from À on, without the blocks of punctuation, arrows and symbols, and without emoji.
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && code < 0xd800) ||
  code > 0xfeff;

const isJoiner = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2e;
