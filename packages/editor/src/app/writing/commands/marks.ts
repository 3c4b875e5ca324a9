import { type ChangeSpec, EditorSelection, type EditorState, type StateCommand } from '@codemirror/state';

/** Characters on both sides of a text: `**` for bold. */
export type Mark = '**' | '*' | '~~';

/**
 * Adds a mark around the selection, or around the word at the cursor, or removes it if it is there. White space at the
 * ends of the selection stays outside, where Markdown needs it. Lines are marked one by one, without the markers of
 * lists and headings at their start.
 */
export const toggleMark =
  (mark: Mark): StateCommand =>
  ({ state, dispatch }) => {
    const specs = state.changeByRange((range) => {
      const word = range.empty ? state.wordAt(range.head) : null;
      const { from, to } = word ?? range;
      if (from === to) return between(state, from, mark);
      const pieces = piecesOf(state, from, to);
      const isOn = pieces.length > 0 && pieces.every((piece) => isMarked(state, piece, mark));
      const changes = pieces.flatMap((piece) => (isOn ? unmark(state, piece, mark) : addMark(piece, mark)));
      const set = state.changes(changes);
      return {
        changes,
        // The cursor stays in the word, and a selection doesn't include the marks, so that the next mark can be added.
        range: word
          ? EditorSelection.cursor(set.mapPos(range.head, -1))
          : EditorSelection.range(
              set.mapPos(pieces[0]?.from ?? from, 1),
              set.mapPos(pieces.at(-1)?.to ?? to, -1),
            ),
      };
    });
    dispatch(state.update(specs, { userEvent: 'input.format', scrollIntoView: true }));
    return true;
  };

/** A part of one line. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Without a word, the marks are added with the cursor between them, or removed if nothing has been written there. */
function between(state: EditorState, at: number, mark: Mark) {
  const { length } = mark;
  if (isMarked(state, { from: at, to: at }, mark)) {
    return {
      changes: { from: at - length, to: at + length },
      range: EditorSelection.cursor(at - length),
    };
  }
  return { changes: { from: at, insert: mark + mark }, range: EditorSelection.cursor(at + length) };
}

/** What comes before the text of a line: the markers of quotes, lists, tasks, and headings. */
const LINE_START = /^\s*(?:>\s?)*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?(?:#{1,6}\s+)?/;

function piecesOf(state: EditorState, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at <= to; ) {
    const line = state.doc.lineAt(at);
    const text = line.from + (LINE_START.exec(line.text)?.[0].length ?? 0);
    const start = Math.max(from, text);
    const part = state.sliceDoc(start, Math.max(start, Math.min(to, line.to)));
    const trimmed = part.trim();
    const piece = start + (part.length - part.trimStart().length);
    if (trimmed !== '') pieces.push({ from: piece, to: piece + trimmed.length });
    at = line.to + 1;
  }
  return pieces;
}

/** True if the marks are around the piece, or at its ends. One asterisk isn't half of two. */
function isMarked(state: EditorState, piece: Piece, mark: Mark): boolean {
  return marksAt(state, piece, mark) !== undefined;
}

function marksAt(state: EditorState, { from, to }: Piece, mark: Mark): 'around' | 'inside' | undefined {
  const before = starsIn(/[*~]*$/, state.sliceDoc(Math.max(0, from - 5), from));
  const after = starsIn(/^[*~]*/, state.sliceDoc(to, Math.min(state.doc.length, to + 5)));
  if (has(before, mark) && has(after, mark)) return 'around';
  const text = state.sliceDoc(from, to);
  if (text.length < 2 * mark.length) return undefined;
  const isInside = has(starsIn(/^[*~]*/, text), mark) && has(starsIn(/[*~]*$/, text), mark);
  return isInside ? 'inside' : undefined;
}

const starsIn = (pattern: RegExp, text: string) => pattern.exec(text)?.[0] ?? '';

function has(signs: string, mark: Mark): boolean {
  const stars = signs.replaceAll('~', '').length;
  if (mark === '~~') return signs.includes('~~');
  return mark === '*' ? stars === 1 || stars === 3 : stars >= 2;
}

function addMark({ from, to }: Piece, mark: Mark): ChangeSpec[] {
  return [
    { from, insert: mark },
    { from: to, insert: mark },
  ];
}

function unmark(state: EditorState, piece: Piece, mark: Mark): ChangeSpec[] {
  const { from, to } = piece;
  const { length } = mark;
  return marksAt(state, piece, mark) === 'around'
    ? [
        { from: from - length, to: from },
        { from: to, to: to + length },
      ]
    : [
        { from, to: from + length },
        { from: to - length, to },
      ];
}
