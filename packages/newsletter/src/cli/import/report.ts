import { visible } from '@tendwell/content/terminal';
import { formatNumber, pluralize, wrap } from '../format.js';
import { table } from '../table.js';
import type { Terminal } from '../terminal.js';
import type { OptOutColumns } from './opt-outs.js';
import type { OutcomeCounts, SkippedRow } from './process-rows.js';
import type { ImportFile } from './read-person.js';
import { SOURCES } from './sources.js';

/** How many invalid rows are printed. The file of skipped rows has all of them. */
export const MAX_INVALID_SHOWN = 20;

/** Formats what an import did, or would do. */
export function formatReport(
  file: ImportFile,
  {
    rows,
    counts,
    done,
    invalidRows,
    optOuts: { unread, suspicious },
  }: {
    rows: number;
    counts: OutcomeCounts;
    done: boolean;
    invalidRows: readonly SkippedRow[];
    optOuts: OptOutColumns;
  },
  { columns }: Pick<Terminal, 'columns'>,
): string {
  const lines = (Object.keys(DESCRIPTIONS) as (keyof OutcomeCounts)[])
    .filter((key) => counts[key] > 0)
    .map((key) => ({ count: formatNumber(counts[key]), description: DESCRIPTIONS[key][done ? 1 : 0] }));
  const outcomes = table(
    [
      { title: '', align: 'right', cell: ({ count }: (typeof lines)[number]) => count },
      { title: '', cell: ({ description }) => description },
    ],
    lines,
    columns,
  );
  const origin =
    file.source === 'table'
      ? SOURCES.table.title
      : `an export from ${file.source === 'tendwell' ? 'this command' : SOURCES[file.source].title}`;
  // The empty headings of the table leave a blank line before the counts.
  return `${visible(file.table.path)} is ${origin}: ${pluralize(rows, 'row')}.\n${outcomes}${formatInvalidRows(invalidRows, counts.invalid)}${formatUnread(unread, suspicious, done)}`;
}

/** For each outcome: what would happen, and what happened. */
const DESCRIPTIONS: Readonly<Record<keyof OutcomeCounts, readonly [string, string]>> = {
  subscribed: ['would be added', 'added'],
  confirmed: [
    'confirmed there but not here: would become confirmed',
    'confirmed there but not here: now confirmed',
  ],
  known: ['already on the list: would not change', 'already on the list: unchanged'],
  unsubscribed: [
    'unsubscribed there: would be recorded as unsubscribed',
    'unsubscribed there: recorded as unsubscribed',
  ],
  left: ['unsubscribed there later: would be unsubscribed', 'unsubscribed there later: now unsubscribed'],
  'stays-unsubscribed': [
    'unsubscribed here: would stay unsubscribed',
    'unsubscribed here: still unsubscribed',
  ],
  erased: ['erased here at their request: would be skipped', 'erased here at their request: skipped'],
  blocked: ['blocked here: would be skipped', 'blocked here: skipped'],
  skipped: [
    'never confirmed, paused, or undeliverable: would be skipped',
    'never confirmed, paused, or undeliverable: skipped',
  ],
  duplicate: ['duplicate address: would be skipped', 'duplicate address: skipped'],
  invalid: ['invalid: would be skipped', 'invalid: skipped'],
};

function formatInvalidRows(shown: readonly SkippedRow[], total: number): string {
  if (total === 0) return '';
  const more = total > shown.length ? `  and ${formatNumber(total - shown.length)} more.\n` : '';
  return `\n${shown.map(({ row, reason }) => `  line ${row.line}: ${visible(reason)}\n`).join('')}${more}`;
}

function formatUnread(unread: readonly string[], suspicious: readonly string[], done: boolean): string {
  if (done || unread.length === 0) return '';
  const names = (columns: readonly string[]) => visible(columns.join(', '));
  const doubts =
    suspicious.length > 0 ? `${wrap(`They may say who unsubscribed: ${names(suspicious)}`, '  ')}\n` : '';
  return `\n${wrap(`Columns that are not read: ${names(unread)}`, '  ')}\n${doubts}`;
}
