import { type ChangeSpec, EditorSelection, type EditorState, type TransactionSpec } from '@codemirror/state';
import { destination, escapeText } from '../paste/print-runs.js';

/**
 * Links the selection, or the word at the cursor.
 *
 * @param url The URL of a page of the site, or of another one.
 * @param name The text of the link if nothing is selected: the title of the page. Default: the URL.
 */
export function linkTo(state: EditorState, url: string, name = url): TransactionSpec {
  const { main } = state.selection;
  const { from, to } = main.empty ? (state.wordAt(main.head) ?? main) : main;
  const selected = state.sliceDoc(from, to);
  const text = selected.trim() === '' ? escapeText(name) : selected.trim();
  const insert = `[${text}](${destination(url)})`;
  const start = from + (selected.length - selected.trimStart().length);
  const end = Math.max(start, to - (selected.length - selected.trimEnd().length));
  return {
    changes: { from: start, to: end, insert },
    selection: EditorSelection.cursor(start + insert.length),
    userEvent: 'input.link',
    scrollIntoView: true,
  };
}

/** A picture for {@link insertPictures}. */
export interface InsertedPicture {
  /** Its path from the file of the text. */
  readonly src: string;
  readonly alt: string;
}

/** Inserts pictures as a paragraph of their own, so that several become a gallery. */
export function insertPictures(
  state: EditorState,
  pictures: readonly InsertedPicture[],
  at: number,
): TransactionSpec {
  const markdown = pictures.map(({ src, alt }) => `![${escapeText(alt)}](${destination(src)})`).join('\n');
  return insertBlock(state, markdown, at);
}

/** Inserts blocks of Markdown after the line of a position, or on it if it is blank, with blank lines around. */
export function insertBlock(state: EditorState, markdown: string, at: number): TransactionSpec {
  const line = state.doc.lineAt(at);
  const isBlank = line.text.trim() === '';
  const from = isBlank ? line.from : line.to;
  const isAfterText = isBlank ? line.number > 1 && state.doc.line(line.number - 1).text.trim() !== '' : true;
  const isBeforeText = line.number < state.doc.lines && state.doc.line(line.number + 1).text.trim() !== '';
  const before = isBlank ? (isAfterText ? '\n' : '') : '\n\n';
  const after = isBeforeText ? '\n' : '';
  const insert = `${before}${markdown}${after}`;
  return {
    changes: { from, to: line.to, insert },
    selection: EditorSelection.cursor(from + before.length + markdown.length),
    userEvent: 'input.paste',
    scrollIntoView: true,
  };
}

/** Adds a footnote: its number at the cursor, and its text at the end, selected to be replaced. */
export function insertNote(state: EditorState, text: string): TransactionSpec {
  const name = freeNoteName(state.doc.toString());
  const at = state.selection.main.to;
  const end = state.doc.length;
  const last = state.doc.lineAt(end).text;
  const isAfterNote = /\n?\[\^[^\]]+\]:.*\s*$/.test(state.sliceDoc(Math.max(0, end - 2_000)));
  const gap = last === '' ? (isAfterNote || end === 0 ? '' : '\n') : isAfterNote ? '\n' : '\n\n';
  const reference = `[^${name}]`;
  const definition = `${gap}[^${name}]: ${text}`;
  const close = last === '' && end > 0 ? '\n' : '';
  const changes: ChangeSpec[] = [
    { from: at, insert: reference },
    { from: end, insert: definition + close },
  ];
  const head = end + reference.length + definition.length;
  return {
    changes,
    selection: EditorSelection.range(head - text.length, head),
    userEvent: 'input.note',
    scrollIntoView: true,
  };
}

/** The lowest number that no footnote of a text has. */
export function freeNoteName(markdown: string): string {
  const taken = new Set(Array.from(markdown.matchAll(/\[\^([^\]\s]+)\]/g), ([, name]) => name));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

/** Replaces a part of the text with blocks of Markdown, with blank lines between them and the text around. */
export function pasteBlocks(
  state: EditorState,
  markdown: string,
  { from, to }: { readonly from: number; readonly to: number },
): TransactionSpec {
  if (from === to && !/\n/.test(markdown) && !/^(?:[#>|]|[-*+] |\d+\. |!\[|\[\^[^\]]+\]:)/.test(markdown)) {
    // A single paragraph becomes part of the one that it is pasted into.
    return replace(from, to, markdown);
  }
  if (!/\n/.test(markdown) && state.doc.lineAt(from).number === state.doc.lineAt(to).number) {
    const line = state.doc.lineAt(from);
    if (line.from < from || to < line.to) return replace(from, to, markdown.replace(/^#{1,6} /, ''));
  }
  const before = /\n*$/.exec(state.sliceDoc(Math.max(0, from - 2), from))?.[0].length ?? 0;
  const after = /^\n*/.exec(state.sliceDoc(to, Math.min(state.doc.length, to + 2)))?.[0].length ?? 0;
  const lead = from === 0 ? '' : '\n'.repeat(Math.max(0, 2 - before));
  const trail = to === state.doc.length ? '' : '\n'.repeat(Math.max(0, 2 - after));
  const spec = replace(from, to, `${lead}${markdown}${trail}`);
  return { ...spec, selection: EditorSelection.cursor(from + lead.length + markdown.length) };
}

const replace = (from: number, to: number, insert: string): TransactionSpec => ({
  changes: { from, to, insert },
  selection: EditorSelection.cursor(from + insert.length),
  userEvent: 'input.paste',
  scrollIntoView: true,
});
