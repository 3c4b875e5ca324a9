import type { FileChange, HistoryRecord } from './record.js';

/** A longer time without saving ends a session. Milliseconds. */
const PAUSE_MS = 10 * 60_000;
/** Between the ids of the first and the last record of a session. */
const BETWEEN = '..';

/** The automatic save of a text. Facts are saved with a button: each save is an entry. */
interface Save extends HistoryRecord {
  readonly files: readonly [FileChange];
}

/**
 * Merges the records of a writing session (the same person, the same text) into one, with the state before the first
 * and after the last of them, at the place of the last.
 *
 * @param records The newest first.
 */
export function mergeSessions(records: readonly HistoryRecord[]): HistoryRecord[] {
  const merged: HistoryRecord[] = [];
  /** The index in `merged` of the session of each text, until its beginning is found. */
  const open = new Map<string, number>();
  for (const record of records) {
    const index = open.get(record.files[0]?.path ?? '');
    const later = index === undefined ? undefined : merged[index];
    if (index !== undefined && later && continues(later, record)) {
      merged[index] = mergeSaves(record, later);
      continue;
    }
    for (const { path } of record.files) open.delete(path);
    if (isSave(record)) open.set(record.files[0].path, merged.length);
    merged.push(record);
  }
  return merged;
}

/** A record by its id, also of several that were merged. */
export function findRecord(records: readonly HistoryRecord[], id: string): HistoryRecord | undefined {
  const exact = records.find((record) => record.id === id);
  if (exact) return exact;
  const [first, last] = id.split(BETWEEN).map((each) => records.find((record) => record.id === each));
  if (!first || !last || !isSave(first) || !isSave(last)) return undefined;
  return first.files[0].path === last.files[0].path ? mergeSaves(first, last) : undefined;
}

function isSave(record: HistoryRecord): record is Save {
  const [file] = record.files;
  return (
    record.action === 'change' &&
    record.files.length === 1 &&
    file?.path.endsWith('.md') === true &&
    file.after !== null
  );
}

/** True if the same person saved the same text shortly before, and nothing changed it in between. */
const continues = (later: HistoryRecord, earlier: HistoryRecord) =>
  isSave(later) &&
  isSave(earlier) &&
  later.by === earlier.by &&
  later.files[0].path === earlier.files[0].path &&
  later.files[0].before === earlier.files[0].after &&
  Date.parse(later.since ?? later.at) - Date.parse(earlier.at) <= PAUSE_MS;

function mergeSaves(first: HistoryRecord, last: HistoryRecord): HistoryRecord {
  const [firstId] = first.id.split(BETWEEN);
  const lastId = last.id.split(BETWEEN).at(-1);
  const before = first.files[0]?.before ?? null;
  return {
    ...last,
    id: `${firstId}${BETWEEN}${lastId}`,
    since: first.since ?? first.at,
    files: last.files.map((file) => ({ ...file, before })),
  };
}
