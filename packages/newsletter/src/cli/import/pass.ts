import type { ImportedSubscriber, ImportOutcome } from '../../store/people.js';
import { keyOf } from '../../store/sql/sign-up.js';
import { type Import, judge } from './judge.js';
import type { Survey } from './survey.js';
import { type Row, readRows } from './table-file.js';

const PAGE = 500;

/** A row that is not taken over. */
export interface Rejected {
  readonly row: Row;
  readonly reason: string;
  /** True for a mistake in the file, which its owner may want to mend. */
  readonly mistake: boolean;
}

/** What is done with some people: the store's own way, or only asking it. */
export type Take = (people: readonly ImportedSubscriber[]) => Promise<readonly ImportOutcome[]>;

/** How many came to what. */
export type Tally = Record<ImportOutcome | 'duplicate' | 'refused' | 'mistake', number>;

const WHY: Partial<Record<ImportOutcome, string>> = {
  'stays-unsubscribed': 'has left here, and stays so',
  erased: 'was erased here at their wish',
};

/** Goes through a file, page by page; every row is counted once. */
export async function pass(
  of: Import,
  { lines }: Survey,
  take: Take,
  {
    onRejected,
    onBytes,
  }: {
    onRejected?: (rejected: Rejected) => Promise<void> | void;
    onBytes?: (done: number, total: number) => void;
  } = {},
): Promise<Tally> {
  const tally: Tally = {
    ...{ subscribed: 0, unsubscribed: 0, confirmed: 0, left: 0, known: 0 },
    ...{ 'stays-unsubscribed': 0, erased: 0, duplicate: 0, refused: 0, mistake: 0 },
  };
  const judged = judge(of);
  let page: { row: Row; person: ImportedSubscriber }[] = [];
  const finishPage = async () => {
    const outcomes = await take(page.map(({ person }) => person));
    for (const [i, outcome] of outcomes.entries()) {
      tally[outcome]++;
      const [row, reason] = [page[i]?.row, WHY[outcome]];
      if (row && reason !== undefined) await onRejected?.({ row, reason, mistake: false });
    }
    page = [];
  };
  for await (const row of readRows(of.table, onBytes)) {
    const { person, ...refusal } = judged(row);
    if (!person) {
      const { refused: reason, mistake } = refusal as { refused: string; mistake: boolean };
      tally[mistake ? 'mistake' : 'refused']++;
      await onRejected?.({ row, reason, mistake });
      continue;
    }
    const line = lines.get(keyOf(person.email));
    if (line !== row.line) {
      tally.duplicate++;
      await onRejected?.({ row, reason: `the same address as in line ${line}`, mistake: false });
      continue;
    }
    page.push({ row, person });
    if (page.length === PAGE) await finishPage();
  }
  await finishPage();
  return tally;
}
