import { emailKey } from '../../store/sql/email-key.js';
import type { ImportedSubscriber, ImportOutcome } from '../../store/store.js';
import { type ImportFile, personReader } from './read-person.js';
import type { Scan } from './scan.js';
import { type Row, readRows } from './table-file.js';

const PAGE_SIZE = 500;

/** A row that is not imported. */
export interface SkippedRow {
  readonly row: Row;
  readonly reason: string;
  /** True for an error in the file that its owner can correct. */
  readonly invalid: boolean;
}

/** Imports some people, or only finds out what importing them would do. */
export type ImportPeople = (people: readonly ImportedSubscriber[]) => Promise<readonly ImportOutcome[]>;

/** Number of rows by outcome. */
export type OutcomeCounts = Record<ImportOutcome | 'duplicate' | 'skipped' | 'invalid', number>;

const REASONS: Partial<Record<ImportOutcome, string>> = {
  'stays-unsubscribed': 'unsubscribed here',
  erased: 'was erased here at their request',
};

/** Processes a file page by page. Every row is counted once. */
export async function processRows(
  file: ImportFile,
  { lines, optOuts }: Scan,
  importPeople: ImportPeople,
  {
    onSkipped,
    onBytes,
  }: {
    onSkipped?: (skipped: SkippedRow) => Promise<void> | void;
    onBytes?: (done: number, total: number) => void;
  } = {},
): Promise<OutcomeCounts> {
  const counts: OutcomeCounts = {
    ...{ subscribed: 0, unsubscribed: 0, confirmed: 0, left: 0, known: 0 },
    ...{ 'stays-unsubscribed': 0, erased: 0, blocked: 0, duplicate: 0, skipped: 0, invalid: 0 },
  };
  const readPerson = personReader(file, optOuts);
  let page: { row: Row; person: ImportedSubscriber }[] = [];
  const finishPage = async () => {
    const outcomes = await importPeople(page.map(({ person }) => person));
    for (const [i, outcome] of outcomes.entries()) {
      counts[outcome]++;
      const [row, reason] = [page[i]?.row, REASONS[outcome]];
      if (row && reason !== undefined) await onSkipped?.({ row, reason, invalid: false });
    }
    page = [];
  };
  for await (const row of readRows(file.table, onBytes)) {
    const result = readPerson(row);
    if (!result.person) {
      const { reason, invalid } = result;
      counts[invalid ? 'invalid' : 'skipped']++;
      await onSkipped?.({ row, reason, invalid });
      continue;
    }
    const line = lines.get(emailKey(result.person.email));
    if (line !== row.line) {
      counts.duplicate++;
      await onSkipped?.({ row, reason: `same address as line ${line}`, invalid: false });
      continue;
    }
    page.push({ row, person: result.person });
    if (page.length === PAGE_SIZE) await finishPage();
  }
  await finishPage();
  return counts;
}
