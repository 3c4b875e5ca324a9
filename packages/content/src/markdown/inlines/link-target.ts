import type { Document } from '../tree.js';
import { MAX_LABEL, readDestination, readLabel, readTitle, skipSpace } from './scan.js';

/** The URL and title of a link or image, the range of the URL, and the end of the link. */
export interface Target {
  href: string;
  title?: string | undefined;
  hrefFrom?: number;
  hrefTo?: number;
  /** See {@link Definition.at}. */
  at?: number;
  end: number;
}

/**
 * Reads what follows the closing bracket of a link or image: a URL in parentheses, a label, or nothing if the text between
 * the brackets is the label.
 *
 * @param words The text between the brackets. `undefined` if it cannot be a label.
 */
export function readTarget(
  text: string,
  index: number,
  words: string | undefined,
  find: Document['find'],
): Target | undefined {
  return (text[index] === '(' && readAddress(text, index)) || readReference(text, index, words, find);
}

function readAddress(text: string, index: number): Target | undefined {
  const begin = skipSpace(text, index + 1);
  const found = readDestination(text, begin);
  if (!found) return undefined;
  const title = readTitle(text, found.end);
  const end = skipSpace(text, (title ?? found).end);
  if (text[end] !== ')') return undefined;
  const angle = text[begin] === '<' ? 1 : 0;
  const place = { hrefFrom: begin + angle, hrefTo: found.end - angle };
  return { href: found.value, title: title?.value, ...place, end: end + 1 };
}

function readReference(
  text: string,
  index: number,
  words: string | undefined,
  find: Document['find'],
): Target | undefined {
  const label = text[index] === '[' ? readLabel(text, index) : undefined;
  const name = label?.value ?? words;
  if (name === undefined || name.length > MAX_LABEL) return undefined;
  const definition = find(name);
  return (
    definition && { ...definition, end: label?.end ?? (text.startsWith('[]', index) ? index + 2 : index) }
  );
}
