/** The types of requests and responses about letters. The requests are listed in `types.ts`. */
import type {
  LetterProblem,
  ListPerson as Person,
  LetterState as State,
  LetterSummary as Summary,
} from '../letters/editor-letters.js';

export type { ListNumbers, PeopleGroup } from '../letters/editor-letters.js';

/** A value as JSON: moments are ISO 8601 texts. */
type Json<T> = T extends Date ? string : T extends object ? { readonly [Key in keyof T]: Json<T[Key]> } : T;

export type LetterState = Json<State>;
export type LetterSummary = Summary;
export type ListPerson = Json<Person>;

/** The letters of the folder and of the list. */
export interface LettersOverview {
  /** What sends letters: this process while it runs, or a server. */
  readonly sender: 'here' | 'server';
  /** Settings that are missing or wrong, in English. While there are any, nothing can be sent. */
  readonly problems: readonly {
    readonly setting: string;
    readonly message: string;
    readonly help: string;
  }[];
  /** The time zone of the practice: `America/New_York`. */
  readonly timeZone: string;
  /** People who are confirmed. */
  readonly subscribers: number;
  readonly letters: readonly LetterEntry[];
}

/** Letters are not set up, or not completely. */
export interface LettersMissing {
  /** What is missing, in English. */
  readonly missing: string;
}

/** A letter: a file, one that was sent, or both. */
export interface LetterEntry {
  readonly name: string;
  /** Its path in the content folder, in the main language; absent if the file no longer exists. */
  readonly path?: string;
  readonly subject: string;
  readonly kind: 'letter' | 'article';
  /** It isn't ready to be sent. */
  readonly isDraft: boolean;
  /** Its file has errors. */
  readonly isBroken: boolean;
  /** For a file in `letters/welcome/`. */
  readonly isWelcome: boolean;
  readonly interests: readonly string[];
  /** Absent if it wasn't sent yet. */
  readonly status?: LetterState;
}

/** The body of `POST letters/preview/<name>`. */
export interface PreviewRequest {
  /** The file that somebody is writing, and its text without the front matter. Default: the saved file. */
  readonly path?: string;
  readonly body?: string;
}

/** A letter as mail programs show it. */
export interface LetterView {
  /** Names the preview, for `GET letters/mail/<id>`. */
  readonly id: string;
  readonly versions: readonly {
    readonly language: string;
    readonly subject: string;
    readonly preheader?: string | undefined;
    readonly text: string;
    readonly bytes: number;
  }[];
  readonly problems: readonly LetterProblem[];
  readonly maxBytes: number;
}

/** The body of `POST letters/send/<name>`. */
export interface SendRequest {
  /** The hash in the summary that was shown. */
  readonly hash: string;
  /** A time in the zone of the practice: `2026-03-05T09:00`. Default: now. */
  readonly at?: string;
}

/** The outcome of sending or changing a letter. */
export interface LetterOutcome {
  readonly outcome: 'done' | 'sent' | 'exists' | 'changed' | 'past' | 'not-ready' | 'ended' | 'unknown';
  /** The letter afterwards. */
  readonly status?: LetterState;
}

/** The body of `POST letters/test/<name>`. */
export interface TestRequest {
  readonly to: string;
  readonly language?: string;
}

/** Whether a test was sent. */
export interface TestResult {
  readonly isSent: boolean;
  /** Why it wasn't sent, in English. */
  readonly reason?: string;
}

/** The body of `POST letters/people`. */
export interface PeopleRequest {
  readonly search?: string;
  /** The last person of the previous page. */
  readonly after?: { readonly id: string; readonly createdAt: string };
}

/** One page of the people on the list. */
export interface PeoplePage {
  readonly people: readonly ListPerson[];
  readonly hasMore: boolean;
}
