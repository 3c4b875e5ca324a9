import type { ContentIssue } from '@tendwell/content';
import type { Value } from '../changes/change.js';

/** An action on a letter. */
export type LetterAction = 'send-letter' | 'test-letter' | 'pause-letter' | 'resume-letter' | 'cancel-letter';

/**
 * A change that somebody made in the editor, or something else that is recorded. What is saved while one person writes one
 * text is one change.
 */
export interface HistoryEntry {
  readonly id: string;
  /** An ISO 8601 moment. */
  readonly at: string;
  /** If it was saved several times while one person was writing one text, the first time; `at` is the last. */
  readonly since?: string;
  /** An email address, or `null` on the practice's own computer. */
  readonly by: string | null;
  readonly action: 'change' | 'restore' | 'publish' | LetterAction | 'show-addresses';
  /** The id of the change that this one has undone. */
  readonly of?: string;
  /** The name of the letter that it is about. */
  readonly letter?: string;
  readonly files: readonly { readonly path: string; readonly change: 'added' | 'changed' | 'removed' }[];
}

/** What has changed since the site was published. */
export interface Publication {
  /** When it was published last, an ISO 8601 moment; absent if never. */
  readonly publishedAt?: string;
  readonly files: readonly PublicationFile[];
  /** Errors stop a publication; warnings do not. */
  readonly issues: readonly ContentIssue[];
}

/** A file that has changed since the site was published. */
export interface PublicationFile {
  readonly path: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** The text as published; absent for pictures and added files. */
  readonly before?: string;
  readonly after?: string;
  /** The values in `before`: all of a YAML file, the front matter of a text. Absent if its syntax is broken. */
  readonly valueBefore?: Value;
  readonly valueAfter?: Value;
}

/** The output of a running publication. */
export interface PublicationProgress {
  /** `null` if none is running. */
  readonly output: string | null;
}

/** The result of a publication. */
export interface PublicationResult {
  readonly ok: boolean;
  /** What Git, the build, or the command printed. */
  readonly output: string;
}
