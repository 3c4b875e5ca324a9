import { visible } from '@tendwell/content/terminal';

/** A column of a table. */
export interface Column<T> {
  readonly title: string;
  readonly align?: 'right';
  cell(row: T): string;
}

const GAP = '  ';

/** Lays out rows as a table with a heading line. Lines are truncated at `maxColumns`. */
export function table<T>(columns: readonly Column<T>[], rows: readonly T[], maxColumns?: number): string {
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
    .map((line) => `${maxColumns === undefined ? line : truncate(line, maxColumns)}\n`)
    .join('');
}

function pad(cell: string, to: number, align: 'right' | undefined): string {
  const space = ' '.repeat(Math.max(0, to - width(cell)));
  return align === 'right' ? space + cell : cell + space;
}

function truncate(line: string, columns: number): string {
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

/** Width in columns: combining marks and joiners take none, East Asian wide characters and emoji take two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
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
