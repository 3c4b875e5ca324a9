import { type Alignment, Phrase } from '../tree.js';

const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Reads the delimiter row of a table. */
export function readAlignments(line: string, header: string): Alignment[] | undefined {
  if (!(line.includes('|') || header.includes('|')) || !DELIMITERS.test(line)) return undefined;
  const alignments = splitRow(line, 0).map(({ text }): Alignment => {
    const end = text.endsWith(':');
    if (text.startsWith(':')) return end ? 'center' : 'left';
    return end ? 'right' : undefined;
  });
  return alignments.length === splitRow(header, 0).length ? alignments : undefined;
}

/** The cells of a row. Escaped pipes are part of a cell, even in code. */
export function splitRow(row: string, start: number): Phrase[] {
  const cells: Phrase[] = [];
  const end = trimmedEnd(row, row.length);
  let from = skipSpace(row, 0);
  if (row[from] === '|') from += 1;
  for (let index = from; from < end; from = index) {
    const pipes: number[] = [];
    for (; index < end && row[index] !== '|'; index += 1) {
      if (row[index] !== '\\') continue;
      index += 1;
      if (row[index] === '|') pipes.push(index - 1);
    }
    cells.push(cell(row, start, from, Math.min(index, end), pipes));
    index += 1;
  }
  return cells;
}

function cell(row: string, start: number, from: number, to: number, pipes: readonly number[]): Phrase {
  const phrase = new Phrase();
  let begin = skipSpace(row, from);
  const end = trimmedEnd(row, to);
  for (const pipe of pipes) {
    phrase.places.push(phrase.text.length, start + begin);
    phrase.text += row.slice(begin, pipe);
    begin = pipe + 1;
  }
  phrase.places.push(phrase.text.length, start + begin);
  phrase.text += row.slice(begin, Math.max(begin, end));
  return phrase;
}

const isSpace = (character: string | undefined) => character === ' ' || character === '\t';

function skipSpace(text: string, from: number): number {
  let index = from;
  while (isSpace(text[index])) index += 1;
  return index;
}

function trimmedEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && isSpace(text[end - 1])) end -= 1;
  return end;
}
