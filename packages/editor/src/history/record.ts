import type { HistoryEntry } from '../api/publications.js';

/** The state of a file before and after a change: hashes of its content, `null` where there was no file. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change, as it is recorded. */
export interface HistoryRecord extends Omit<HistoryEntry, 'files'> {
  readonly files: readonly FileChange[];
  /** The files of a publication. */
  readonly published?: readonly { readonly path: string; readonly change: 'added' | 'changed' | 'removed' }[];
}
