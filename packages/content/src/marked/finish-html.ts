import { escapeHtml, trusted } from '../html.js';
import { decodeEntities } from '../markdown/entities/decode.js';
import { slugify, uniqueIds } from '../markdown/ids.js';
import type { Heading, MarkdownOptions, RenderedMarkdown } from '../markdown/options.js';
import { shorten } from '../markdown/plain-text.js';
import { isPhrasing } from '../markdown/print/allowed-html.js';
import { printedWords } from '../markdown/print/words.js';
import { countWords, readingMinutes } from '../markdown/reading-time.js';
import type { Inline } from '../markdown/tree.js';
import { type Typeset, typesetter } from '../markdown/typography/typeset.js';
import { type FigureContext, figureOf } from './figures.js';
import { CHECKED, type SanitizedHtml, UNCHECKED } from './sanitize-html.js';

/** Adds to sanitized HTML what the built-in renderer prints, and reads from it what a page says about a text. */
export function finishHtml({ html, urls }: SanitizedHtml, options: MarkdownOptions): RenderedMarkdown {
  const { locale = 'en', typography = true } = options;
  const tokens = tokensOf(html);
  const typeset = typography ? typesetter(locale) : undefined;
  if (typeset) typesetTokens(tokens, typeset);
  const words = countWords(textOf(tokens), locale);
  const headings = nameParts(tokens, options);
  const paragraphs = finishParagraphs(tokens, { urls, typeset, words: printedWords(locale) });
  frameTables(tokens);
  finishTasks(tokens);
  return {
    html: trusted(`${tokens.join('').trim()}\n`),
    headings,
    excerpt: shorten(paragraphs.find((text) => text !== '') ?? textOf(tokens).trim()),
    words,
    minutes: readingMinutes(words, locale),
  };
}

/** Texts and tags by turns; a text may be empty, and has no `<`. */
const tokensOf = (html: string): string[] => html.split(/(<[^>]*>)/);

const nameOf = (tag: string | undefined) => /^<\/?([a-z\d]+)/.exec(tag ?? '')?.[1] ?? '';
const isBlock = (tag: string) => nameOf(tag) !== '' && !isPhrasing(nameOf(tag));

/** The words of HTML, its blocks apart by line breaks. */
function textOf(tokens: readonly string[]): string {
  const parts = tokens.map((token) => {
    if (!token.startsWith('<')) return decodeEntities(token);
    const alt = /^<img\b[^>]* alt="([^"]*)"/.exec(token)?.[1];
    return alt !== undefined ? decodeEntities(alt) : isBlock(token) || token === '<br>' ? '\n' : '';
  });
  return parts.join('').replaceAll(CHECKED, '').replaceAll(UNCHECKED, '');
}

const plain = (tokens: readonly string[]) => textOf(tokens).replace(/\s+/g, ' ').trim();

/** Sets typed characters in each block. Code stays as it is, and so do captions that are attributes. */
function typesetTokens(tokens: string[], typeset: Typeset): void {
  let pieces: [index: number, piece: Inline][] = [];
  let code = 0;
  const flush = () => {
    typeset(pieces.map(([, piece]) => piece));
    for (const [index, { type, text }] of pieces) {
      if (type === 'text') tokens[index] = text.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
    }
    pieces = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (index % 2 === 0) {
      const text = token.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
      if (token !== '') pieces.push([index, { type: code > 0 ? 'code' : 'text', text }]);
    } else if (/^(?:code|pre|kbd|samp)$/.test(nameOf(token))) {
      code += token.startsWith('</') ? -1 : 1;
    } else if (isBlock(token)) flush();
    else if (token === '<br>') pieces.push([index, { type: 'break', text: '\n' }]);
    else if (token.startsWith('<img')) pieces.push([index, { type: 'code', text: '' }]);
  }
  flush();
}

/** Gives headings their levels and ids, makes the other ids unique, and points links to them. */
function nameParts(
  tokens: string[],
  { headingOffset, topHeading = 2, idPrefix = '' }: MarkdownOptions,
): Heading[] {
  const makeId = uniqueIds(idPrefix);
  const levels = tokens.flatMap((token) => /^<h([1-6])\b/.exec(token)?.[1] ?? []).map(Number);
  const shift = headingOffset ?? topHeading - levels.reduce((least, level) => Math.min(least, level), 6);
  const headings: Heading[] = [];
  const ids = new Map<string, string>();
  for (let index = 1; index < tokens.length; index += 2) {
    const token = tokens[index] as string;
    const given = / id="([^"]*)"/.exec(token)?.[1];
    const [, written] = /^<h([1-6])\b/.exec(token) ?? [];
    if (written === undefined) {
      if (given === undefined) continue;
      const id = makeId(decodeEntities(given));
      ids.set(given, id);
      tokens[index] = token.replace(/ id="[^"]*"/, () => ` id="${escapeHtml(id)}"`);
      continue;
    }
    const end = tokens.indexOf(`</h${written}>`, index);
    const text = plain(tokens.slice(index + 1, end));
    const level = Math.min(6, Math.max(1, Number(written) + Math.trunc(shift) || 0));
    const id = makeId(slugify(text) || 'section');
    if (given !== undefined) ids.set(given, id);
    tokens[index] = token
      .replace(/ id="[^"]*"/, '')
      .replace(/^<h\d/, () => `<h${level} id="${escapeHtml(id)}"`);
    tokens[end] = `</h${level}>`;
    headings.push({ level, id, text });
  }
  for (let index = 1; index < tokens.length; index += 2) {
    tokens[index] = (tokens[index] as string).replace(/ href="#([^"]*)"/, (link, target: string) => {
      const id = ids.get(target);
      return id === undefined ? link : ` href="#${escapeHtml(id)}"`;
    });
  }
  return headings;
}

/** Makes figures of paragraphs, and returns the words of the others. */
function finishParagraphs(tokens: string[], context: FigureContext): string[] {
  const texts: string[] = [];
  let start = -1;
  for (let index = 1; index < tokens.length; index += 2) {
    const token = tokens[index] as string;
    if (token.startsWith('<p>') || token.startsWith('<p ')) start = index;
    if (token !== '</p>' || start < 0) continue;
    const inner = tokens.slice(start + 1, index);
    const figure = figureOf(inner, context);
    if (figure === undefined) texts.push(plain(inner));
    else {
      tokens.fill('', start, index + 1);
      tokens[start] = figure;
    }
    start = -1;
  }
  return texts;
}

/** Puts each table in a frame that scrolls and has a name, as the built-in renderer does. */
function frameTables(tokens: string[]): void {
  let depth = 0;
  for (let index = 1; index < tokens.length; index += 2) {
    const token = tokens[index] as string;
    if (nameOf(token) !== 'table') continue;
    if (token.startsWith('</')) {
      depth -= 1;
      if (depth === 0) tokens[index] = `${token}</div>`;
    } else if (depth++ === 0) {
      const end = tokens.indexOf('</thead>', index);
      const close = tokens.indexOf('</table>', index);
      const head =
        end < 0 || end > close
          ? []
          : tokens.slice(index, end).map((cell) => (cell === '</th>' ? ', ' : cell));
      const label = plain(head).replace(/(?:, ?)+$/, '');
      const name = label === '' ? '' : ` role="group" aria-label="${escapeHtml(label)}"`;
      tokens[index] = `<div class="tendwell-table" tabindex="0"${name}>${token}`;
    }
  }
}

/** Prints the checkboxes of task lists, each named by the words of its item. */
function finishTasks(tokens: string[]): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as string;
    const isChecked = token.includes(CHECKED);
    if (!isChecked && !token.includes(UNCHECKED)) continue;
    const end = tokens.findIndex((other, at) => at > index && /^<(?:\/li|ul|ol|\/p)\b/.test(other));
    const label = plain(tokens.slice(index, end < 0 ? undefined : end));
    const box = `<input type="checkbox" disabled${isChecked ? ' checked' : ''} aria-label="${escapeHtml(label)}">`;
    tokens[index] = token
      .replace(CHECKED, () => box)
      .replace(UNCHECKED, () => box)
      .replaceAll(CHECKED, '')
      .replaceAll(UNCHECKED, '');
    const item = tokens.slice(0, index).findLastIndex((other) => nameOf(other) === 'li');
    if (item >= index - 3) tokens[item] = '<li class="task">';
  }
}
