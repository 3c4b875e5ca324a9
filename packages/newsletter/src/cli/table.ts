import { visible } from './words.js';

/** A column of a table. */
export interface Column<T> {
  readonly title: string;
  readonly align?: 'right';
  cell(row: T): string;
}

const GAP = '  ';

/** Rows under titles, in columns that are as wide as they must be; cut where the screen ends. */
export function table<T>(columns: readonly Column<T>[], rows: readonly T[], screen?: number): string {
  const cells = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ cell }) => visible(cell(row)))),
  ];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => width(line[index] ?? ''))));
  return cells
    .map((line) =>
      line
        .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align))
        .join(GAP)
        .trimEnd(),
    )
    .map((line) => `${screen === undefined ? line : cut(line, screen)}\n`)
    .join('');
}

function pad(cell: string, to: number, align: 'right' | undefined): string {
  const space = ' '.repeat(Math.max(0, to - width(cell)));
  return align === 'right' ? space + cell : cell + space;
}

function cut(line: string, columns: number): string {
  if (width(line) <= columns) return line;
  let kept = '';
  let taken = 0;
  for (const character of line) {
    taken += width(character);
    if (taken >= columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Marks and joiners take no column, East Asian wide characters and emoji take two. */
function width(words: string): number {
  let columns = 0;
  for (const character of words) {
    if (/^[\p{M}\u200b-\u200d\u2060\ufeff]$/u.test(character)) continue;
    columns +=
      /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\p{Emoji_Presentation}]$/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}
