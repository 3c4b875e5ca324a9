import { textWidth, visible } from '@tendwell/content/terminal';

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
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => textWidth(line[index] ?? ''))));
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
  const space = ' '.repeat(Math.max(0, to - textWidth(cell)));
  return align === 'right' ? space + cell : cell + space;
}

function truncate(line: string, columns: number): string {
  if (textWidth(line) <= columns) return line;
  let kept = '';
  let taken = 0;
  for (const character of line) {
    taken += textWidth(character);
    if (taken >= columns) break;
    kept += character;
  }
  return `${kept}…`;
}
