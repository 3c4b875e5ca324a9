import { table } from '../table.js';
import type { Terminal } from '../terminal.js';
import { counted, number, visible } from '../words.js';
import type { Import } from './judge.js';
import type { Rejected, Tally } from './pass.js';
import { SOURCES } from './sources.js';

/** How many mistakes are shown; all of them are in the file of rejected rows. */
export const SHOWN = 20;

/** Whose file it is and what comes, or came, of it. */
export function report(
  of: Import,
  {
    rows,
    tally,
    done,
    mistakes,
  }: { rows: number; tally: Tally; done: boolean; mistakes: readonly Rejected[] },
  { columns }: Pick<Terminal, 'columns'>,
): string {
  const lines = (Object.keys(LINES) as (keyof Tally)[])
    .filter((key) => tally[key] > 0)
    .map((key) => ({ count: number(tally[key]), words: LINES[key][done ? 1 : 0] }));
  const counts = table(
    [
      { title: '', align: 'right', cell: ({ count }: (typeof lines)[number]) => count },
      { title: '', cell: ({ words }) => words },
    ],
    lines,
    columns,
  );
  const from = of.source === 'tendwell' ? 'this command' : SOURCES[of.source].title;
  const kind = of.source === 'table' ? 'is a table' : `was exported from ${from}`;
  // Under the first, empty line of titles.
  return `${visible(of.table.path)} ${kind}: ${counted(rows, 'row')}.\n${counts}${mistakeLines(mistakes, tally.mistake)}`;
}

/** For each outcome: what would be, what is. */
const LINES: Readonly<Record<keyof Tally, readonly [string, string]>> = {
  subscribed: ['would come onto the list', 'came onto the list'],
  confirmed: [
    'had not confirmed here, but there: would come onto the list',
    'had not confirmed here, but there: on the list now',
  ],
  known: ['known here already: nothing would change', 'known here already: nothing changed'],
  unsubscribed: ['left there: would be noted and left alone', 'left there: noted and left alone'],
  left: ['left there since: would be unsubscribed here', 'left there since: unsubscribed here now'],
  'stays-unsubscribed': ['left here: would stay unsubscribed', 'left here: still unsubscribed'],
  erased: ['erased here at their wish: would not come back', 'erased here at their wish: not taken'],
  refused: [
    'never confirmed, paused or unreachable: would not be taken',
    'never confirmed, paused or unreachable: not taken',
  ],
  duplicate: ['with the address of another row', 'with the address of another row'],
  mistake: ['with a mistake: would not be taken', 'with a mistake: not taken'],
};

function mistakeLines(mistakes: readonly Rejected[], all: number): string {
  if (all === 0) return '';
  const more = all > mistakes.length ? `  and ${number(all - mistakes.length)} more.\n` : '';
  return `\n${mistakes.map(({ row, reason }) => `  line ${row.line}: ${visible(reason)}\n`).join('')}${more}`;
}
