import type { Range, Text } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin } from '@codemirror/view';
import { Fences } from '../commands/fences.js';

/** A part of the text, and its style. */
export interface Style {
  readonly from: number;
  readonly to: number;
  readonly name: 'h2' | 'h3' | 'h4' | 'bold' | 'italic' | 'struck' | 'link' | 'code' | 'sign';
}

/** Quotes, then a bullet or a number, and a check box. */
const LINE_START = /^\s*(?:>\s?)*(?:(?:[-*+]|\d{1,9}[.)])(?=\s|$)(?:\s+\[[ xX]\](?=\s))?)?\s*/;
const HEADING = /^(#{1,6})(?:\s|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;
/** A rule, the line below the head of a table, or the start of a definition. */
const SIGNS = /^(?:([-*_])[ \t]*(?:\1[ \t]*){2,}|(?=[^|]*\|)[\s:|-]+)$|^\[[^\]]+\]:/;
const INLINE =
  /\\[\s\S]|(`+)[^`]+\1(?!`)|!?\[(?=([^\][]*)\]\([^()\n]*\))|\]\([^()\n]*\)|<[a-z][\w+.-]*[:@][^\s<>]*>|\[\^[^\s\][]+\]|\*+|_+|~~/gi;
/** Longer paragraphs are not highlighted: nobody writes them, and they would take long. */
const LONGEST_PARAGRAPH = 10_000;

/**
 * Finds the headings, marks, and links of Markdown in some lines of a text, so that it looks like what it becomes. The
 * page is rendered by the real Markdown parser: this only needs to be fast, and right for usual text.
 */
export function stylesOf(doc: Text, fromLine: number, toLine: number): Style[] {
  const styles: Style[] = [];
  const fences = new Fences();
  /** The start of the lines of text that marks may span. */
  let start: number | undefined;
  /** True if they are in no list or quote, so that an underline can make them a heading. */
  let isPlain = false;
  let end = 0;
  const endParagraph = () => {
    if (start !== undefined && end - start <= LONGEST_PARAGRAPH)
      addInlines(styles, doc.sliceString(start, end), start);
    start = undefined;
  };
  let from = 0;
  let number = 0;
  for (const text of doc.iterLines(1, toLine + 1)) {
    const to = from + text.length;
    number += 1;
    const kind = fences.read(text);
    if (number >= fromLine) {
      const prefix = kind ? '' : (LINE_START.exec(text)?.[0] ?? '');
      const rest = text.slice(prefix.length);
      const begin = from + prefix.length;
      const level = kind ? undefined : HEADING.exec(rest)?.[1]?.length;
      const isUnderline = start !== undefined && isPlain && UNDERLINE.test(text);
      if (kind || level || isUnderline || rest === '' || prefix.trim() !== '') {
        if (isUnderline) add(styles, start ?? from, end, 'h2');
        endParagraph();
      }
      const signs = kind || isUnderline ? null : SIGNS.exec(rest);
      if (kind) add(styles, from, to, kind === 'fence' ? 'sign' : 'code');
      else if (isUnderline) add(styles, from, to, 'sign');
      else add(styles, from, begin, 'sign');
      if (level) {
        add(styles, begin, to, level < 3 ? 'h2' : level === 3 ? 'h3' : 'h4');
        add(styles, begin, begin + level, 'sign');
      }
      if (signs) add(styles, begin, begin + signs[0].length, 'sign');
      if (!kind && !isUnderline && rest !== '') {
        if (start === undefined) isPlain = prefix.trim() === '';
        start ??= begin + (signs?.[0].length ?? level ?? 0);
        end = to;
        if (level) endParagraph();
      }
    }
    from = to + 1;
  }
  endParagraph();
  return styles;
}

function add(styles: Style[], from: number, to: number, name: Style['name']): void {
  if (to > from) styles.push({ from, to, name });
}

interface Opened {
  readonly sign: string;
  readonly at: number;
}

function addInlines(styles: Style[], text: string, offset: number): void {
  const opened: Opened[] = [];
  for (const { 0: match, 2: linked = '', index } of text.matchAll(INLINE)) {
    const at = offset + index;
    const end = at + match.length;
    if (/^[*_~]/.test(match)) addMarks(styles, opened, text, index, match, offset);
    else if (match.startsWith('`')) add(styles, at, end, 'code');
    else if (/^(?:!?\[(?!\^)|<)/.test(match)) add(styles, at, end + linked.length, 'link');
    else if (!match.startsWith('\\')) add(styles, at, end, 'sign');
  }
}

/** Closes marks with the characters of a run, and opens others with those that are left. */
function addMarks(
  styles: Style[],
  opened: Opened[],
  text: string,
  index: number,
  run: string,
  offset: number,
): void {
  const before = text[index - 1] ?? ' ';
  const after = text[index + run.length] ?? ' ';
  const isInWord = run.startsWith('_') && /\w/.test(before) && /\w/.test(after);
  let at = index;
  const end = index + run.length;
  if (isInWord) return;
  while (at < end && !/\s/.test(before)) {
    const place = opened.findLastIndex(({ sign }) => sign[0] === run[0] && sign.length <= end - at);
    const match = opened[place];
    if (!match) break;
    opened.length = place;
    at += match.sign.length;
    const name = match.sign === '~~' ? 'struck' : match.sign.length === 2 ? 'bold' : 'italic';
    add(styles, offset + match.at, offset + at, name);
    add(styles, offset + match.at, offset + match.at + match.sign.length, 'sign');
    add(styles, offset + at - match.sign.length, offset + at, 'sign');
  }
  if (/\s/.test(after)) return;
  for (; at < end && end - at <= 3; ) {
    const sign = text.slice(at, Math.min(end, at + 2));
    opened.push({ sign, at });
    at += sign.length;
  }
}

const DECORATIONS = new Map<Style['name'], Decoration>();

function decoration(name: Style['name']): Decoration {
  const known = DECORATIONS.get(name) ?? Decoration.mark({ class: `md-${name}` });
  DECORATIONS.set(name, known);
  return known;
}

function decorate({ state: { doc }, viewport }: EditorView): DecorationSet {
  const styles = stylesOf(doc, doc.lineAt(viewport.from).number, doc.lineAt(viewport.to).number);
  return Decoration.set(
    styles.map(({ from, to, name }): Range<Decoration> => decoration(name).range(from, to)),
    true,
  );
}

/**
 * Styles the visible lines of Markdown like the result: headings large, bold text bold. The markers stay, in a muted
 * color.
 */
export const highlight = ViewPlugin.define(
  (view) => ({
    decorations: decorate(view),
    update(update) {
      if (update.docChanged || update.viewportChanged) this.decorations = decorate(update.view);
    },
  }),
  { decorations: ({ decorations }) => decorations },
);
