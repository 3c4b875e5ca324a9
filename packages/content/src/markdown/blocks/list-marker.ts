import type { ListMarker } from '../tree.js';
import type { Cursor } from './cursor.js';

const MARKER = /(?:[*+-]|(\d{1,9})([.)]))(?=[ \t]|$)/y;

/** Reads the marker of an item, and skips it and the space after it. */
export function readMarker(line: Cursor, interruptsParagraph: boolean): ListMarker | undefined {
  const found = line.match(MARKER);
  if (!found) return undefined;
  const [mark, number, delimiter] = found;
  if (interruptsParagraph) {
    if (number !== undefined && Number(number) !== 1) return undefined;
    if (line.text.slice(line.next + mark.length).trim() === '') return undefined;
  }
  line.skipSpace();
  line.skip(mark.length);
  line.look();
  // Indented code starts one column after the marker, and so does an item whose first line is empty.
  const space = line.isBlank || line.indent > 4 ? 1 : line.indent;
  if (line.isSpace()) line.skipColumns(space);
  return {
    mark: delimiter ?? mark,
    start: number === undefined ? undefined : Number(number),
    width: mark.length + space,
  };
}
