import { unescapeText } from '../entities/decode.js';

const SPACE = /[ \t]*(?:\n[ \t]*)?/y;
/** The maximum depth of parentheses in a URL. Without a limit, a text could be searched again from each of them. */
const MAX_PARENTHESES = 32;
export const MAX_LABEL = 999;

/** Something that was read, and its end. */
export interface Found {
  value: string;
  end: number;
}

/** Skips spaces and at most one line break. */
export function skipSpace(text: string, index: number): number {
  SPACE.lastIndex = index;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

/**
 * The index of the closing character, if it isn't escaped. -1 if there is none before a character that is not allowed.
 */
function findClose(text: string, from: number, close: string, barred: string): number {
  for (let index = from; index < text.length; index += 1) {
    const character = text[index] as string;
    // A line break cannot be escaped.
    if (character === '\\' && text[index + 1] !== '\n') index += 1;
    else if (character === close) return index;
    else if (barred.includes(character)) return -1;
  }
  return -1;
}

/** `[label]`, from its opening bracket. Brackets inside it must be escaped. */
export function readLabel(text: string, index: number): Found | undefined {
  const close = findClose(text, index + 1, ']', '[');
  const value = text.slice(index + 1, close);
  if (close < 0 || value.length > MAX_LABEL || value.trim() === '') return undefined;
  return { value, end: close + 1 };
}

/** The URL of a link: in angle brackets, or up to a space, with balanced parentheses. */
export function readDestination(text: string, index: number): Found | undefined {
  if (text[index] === '<') {
    const close = findClose(text, index + 1, '>', '<\n');
    return close < 0 ? undefined : { value: unescapeText(text.slice(index + 1, close)), end: close + 1 };
  }
  let depth = 0;
  let end = index;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code <= 32 || code === 127) break;
    if (code === 92 && /[!-/:-@[-`{-~]/.test(text[end + 1] ?? '')) end += 1;
    else if (code === 40 && ++depth > MAX_PARENTHESES) return undefined;
    else if (code === 41 && --depth < 0) break;
  }
  return depth > 0 ? undefined : { value: unescapeText(text.slice(index, end)), end };
}

/** The title of a link after the space at an index, in double or single quotes or in parentheses. */
export function readTitle(text: string, index: number): Found | undefined {
  const begin = skipSpace(text, index);
  const open = text[begin];
  if (begin === index || (open !== '"' && open !== "'" && open !== '(')) return undefined;
  const close = open === '(' ? findClose(text, begin + 1, ')', '(') : findClose(text, begin + 1, open, '');
  return close < 0 ? undefined : { value: unescapeText(text.slice(begin + 1, close)), end: close + 1 };
}
