import { type ChangeSpec, EditorSelection, type EditorState, type StateCommand } from '@codemirror/state';
import { isInFence } from './fences.js';

/** The quote markers around an item, its indentation, its bullet or number, the space after it, and its check box. */
const ITEM = /^((?:\s*>)*\s*)(?:[-*+]|(\d{1,9})[.)])(\s+)(?:\[[ xX]\]\s+)?/;
const QUOTES = /^\s*(?:>\s?)+/;

interface Item {
  /** What comes before the marker. */
  readonly indent: string;
  /** All that comes before the text. */
  readonly prefix: string;
  readonly number: number | undefined;
}

/** Continues a list or a quote on the next line, or ends it if nothing was written in it. False elsewhere. */
export const continueLine: StateCommand = ({ state, dispatch }) => {
  const { main, ranges } = state.selection;
  const { from, text, number } = state.doc.lineAt(main.head);
  if (ranges.length > 1 || !main.empty || isInFence(state.doc, number)) return false;
  const item = itemOf(text);
  const prefix = item?.prefix ?? QUOTES.exec(text)?.[0];
  if (prefix === undefined || main.head < from + prefix.length) return false;
  const isEmpty = text.slice(prefix.length).trim() === '';
  const edit = item
    ? isEmpty
      ? endItem(state, number, item)
      : nextItem(state, main.head, item)
    : isEmpty
      ? endQuote(state, number)
      : breakLine(state, main.head, prefix);
  if (!edit) return false;
  dispatch(state.update(edit, { userEvent: 'input', scrollIntoView: true }));
  return true;
};

/** Removes the bullet, the number, or the quote marker directly before the cursor. False elsewhere. */
export const deleteLineStart: StateCommand = ({ state, dispatch }) => {
  const { main, ranges } = state.selection;
  const { from, text, number } = state.doc.lineAt(main.head);
  if (ranges.length > 1 || !main.empty || isInFence(state.doc, number)) return false;
  const item = itemOf(text);
  const prefix = item?.prefix ?? QUOTES.exec(text)?.[0] ?? '';
  if (prefix === '' || main.head !== from + prefix.length) return false;
  const kept = item ? item.indent : prefix.replace(/>\s?$/, '');
  const changes = { from: from + kept.length, to: main.head };
  dispatch(state.update({ changes, userEvent: 'delete', scrollIntoView: true }));
  return true;
};

function itemOf(text: string): Item | undefined {
  const match = ITEM.exec(text);
  if (!match) return undefined;
  const [prefix, indent = '', digits] = match;
  return { indent, prefix, number: digits === undefined ? undefined : Number(digits) };
}

/** The start of the item after one: with the next number, and a check box that is not checked. */
function nextPrefix({ indent, prefix, number }: Item): string {
  const marker = prefix.slice(indent.length).replace(/\[[xX]\]/, '[ ]');
  return indent + (number === undefined ? marker : marker.replace(/^\d+/, String(number + 1)));
}

function nextItem(state: EditorState, at: number, item: Item) {
  const { number } = state.doc.lineAt(at);
  const blank = isLoose(state, number, item) ? state.lineBreak + item.indent.trimEnd() : '';
  const { changes, selection } = breakLine(state, at, nextPrefix(item), blank);
  return { changes: [changes, ...renumber(state, number, item)], selection };
}

/** True if there is a blank line between this item and the one before it. */
function isLoose(state: EditorState, number: number, { indent }: Item): boolean {
  if (number < 3 || !/^[\s>]*$/.test(state.doc.line(number - 1).text)) return false;
  const before = state.doc.line(number - 2).text;
  return itemOf(before) !== undefined || (before.startsWith(`${indent} `) && before.trim() !== '');
}

/** Adds one to the numbers of the following items, as long as they are consecutive. */
function renumber({ doc }: EditorState, number: number, item: Item): ChangeSpec[] {
  const changes: ChangeSpec[] = [];
  if (item.number === undefined) return changes;
  let last = item.number;
  for (let index = number + 1; index <= doc.lines; index += 1) {
    const { from, text } = doc.line(index);
    const next = itemOf(text);
    if (next?.indent === item.indent && next.number === last + 1) {
      const start = from + next.indent.length;
      changes.push({ from: start, to: start + String(next.number).length, insert: String(last + 2) });
      last += 1;
    } else if (text.trim() !== '' && !text.startsWith(`${item.indent} `)) break;
  }
  return changes;
}

/**
 * An empty item of a nested list becomes the next item of the outer list. Any other becomes text after a blank line,
 * without which it would continue the item before it.
 */
function endItem({ doc, lineBreak }: EditorState, number: number, { indent }: Item) {
  const { from, to } = doc.line(number);
  const quotes = QUOTES.exec(indent)?.[0] ?? '';
  const isTight = number > 1 && !/^[\s>]*$/.test(doc.line(number - 1).text);
  const insert = parentPrefix(doc, number, indent) ?? (isTight ? quotes.trimEnd() + lineBreak : '') + quotes;
  return { changes: { from, to, insert }, selection: EditorSelection.cursor(from + insert.length) };
}

function parentPrefix(doc: EditorState['doc'], number: number, indent: string): string | undefined {
  for (let index = number - 1; index > 0; index -= 1) {
    const { text } = doc.line(index);
    const item = itemOf(text);
    if (item && item.indent.length < indent.length) return nextPrefix(item);
    if (text.trim() !== '' && !item && !/^\s/.test(text)) return undefined;
  }
  return undefined;
}

/** A quote has paragraphs, so that only the second blank line ends it. */
function endQuote(state: EditorState, number: number) {
  const { doc } = state;
  const { to, text } = doc.line(number);
  const before = number > 1 ? doc.line(number - 1) : undefined;
  if (before?.text.trim() !== text.trim()) return breakLine(state, to, text);
  return {
    changes: { from: before.from, to, insert: state.lineBreak },
    selection: EditorSelection.cursor(before.from + 1),
  };
}

/** Spaces before the cursor are removed: at the end of a line, two of them would be a line break. */
function breakLine(state: EditorState, at: number, prefix: string, blank = '') {
  const line = state.doc.lineAt(at);
  const from = line.from + line.text.slice(0, at - line.from).trimEnd().length;
  const insert = blank + state.lineBreak + prefix;
  return { changes: { from, to: at, insert }, selection: EditorSelection.cursor(from + insert.length) };
}
