/** The line ending of a text: that of its first line. */
export const lineEnding = (text: string): '\n' | '\r\n' =>
  /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';

/** The start of the line that contains an offset. */
export const lineStart = (text: string, offset: number): number =>
  // A negative position counts as 0, where a line end may be.
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

/** The start of the next line. An offset at the start of a line, after a block of text that ends there, stays. */
export function afterLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** The end of the line before an offset, which is the start of a line or the end of the text. */
export function lineEndBefore(text: string, offset: number): number {
  if (text[offset - 1] !== '\n') return offset;
  return text[offset - 2] === '\r' ? offset - 2 : offset - 1;
}

/** The number of characters between the start of the line and an offset. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** The white space at the start of the line that contains an offset. */
export const indentationAt = (text: string, offset: number): string =>
  /[ \t]*/y.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';

/** True if there is only white space before an offset in its line. */
export const isFirstInLine = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), offset).trim() === '';

/** The end of the blank lines that begin at an offset. */
export function afterBlankLines(text: string, offset: number): number {
  const blank = /(?:[ \t]*\r?\n)*/y;
  blank.lastIndex = offset;
  return offset + (blank.exec(text)?.[0].length ?? 0);
}

/** The start of the blank lines that end at an offset, the start of a line. */
export function beforeBlankLines(text: string, offset: number, minimum: number): number {
  let at = offset;
  while (at > minimum) {
    const start = lineStart(text, at - 1);
    if (start < minimum || text.slice(start, at).trim() !== '') break;
    at = start;
  }
  return at;
}

/**
 * The start of an entry with the comments that belong to it: those directly above it, with the same indentation. A comment
 * that begins in the first line of the file is about the file.
 *
 * @param minimum The end of what comes before.
 */
export function startWithComments(text: string, start: number, minimum: number): number {
  if (!isFirstInLine(text, start)) return start;
  const own = lineStart(text, start);
  const indentation = text.slice(own, start);
  let at = own;
  while (at > minimum) {
    const previous = lineStart(text, at - 1);
    if (previous < minimum) break;
    const line = text.slice(previous, at);
    if (!line.startsWith(`${indentation}#`)) break;
    at = previous;
  }
  return at === 0 && at < own ? own : at;
}
