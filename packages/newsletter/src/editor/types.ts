import type { LetterFinding } from '../letters/check/check-letter.js';
import type { LetterProblem } from '../letters/folder/problem.js';
import type { ShownPicture } from '../letters/preview/shown-letter.js';
import type { LetterProgress } from '../letters/progress.js';
import type { LetterStatus, ListCounts, PersonStatus, RecipientGroup } from '../store/store.js';

/**
 * The letters and the list of a newsletter, for an editor: the option `letters` of `createEditor` of `@tendwell/editor`.
 * Everything goes through the functions that the commands of `tendwell-newsletter` use.
 */
export interface EditorLetters {
  /** What sends queued letters: this process while it runs, or a separate server. */
  readonly sender: 'here' | 'server';
  /** Settings that are missing or wrong. While there are any, letters can be neither sent nor tested. */
  readonly problems: readonly SettingsProblem[];
  /** Letters that were sent or will be, newest first, at most 500. */
  list(): Promise<LetterState[]>;
  /** A letter that was sent or will be. */
  find(name: string): Promise<LetterState | undefined>;
  /**
   * A letter as it would be sent.
   *
   * @param edited Text that isn't saved yet. `file` is an absolute path.
   * @returns `undefined` if there is no such letter or article.
   * @throws ContentError with the errors of the letter's files.
   */
  preview(name: string, edited?: { file: string; body: string }): Promise<LetterPreview | undefined>;
  /**
   * What a letter would say, and to whom it would go. Checks that the site has its page and its pictures.
   *
   * @throws ContentError
   */
  summary(name: string): Promise<LetterSummary | undefined>;
  /**
   * Sends one copy, marked as a test.
   *
   * @returns why it was not sent, in English; `undefined` if it was.
   */
  test(name: string, copy: { to: string; language?: string | undefined }): Promise<string | undefined>;
  /**
   * Stores a letter for the sender, exactly as it was shown.
   *
   * @param order.hash That of the summary.
   * @param order.at A time in the zone of the practice: `2026-03-05T09:00`. Default: now.
   * @returns `changed` if it isn't what was shown, `exists` if it was sent before, `past` if the time is past or invalid.
   */
  send(name: string, order: { hash: string; at?: string | undefined }): Promise<SendOutcome>;
  pause(name: string): Promise<ChangeOutcome>;
  resume(name: string): Promise<ChangeOutcome>;
  /** Cancels a letter for good. One that nobody can have got is deleted. */
  cancel(name: string): Promise<ChangeOutcome>;
  /** The list in numbers, and how it has changed in the last 12 months. */
  numbers(): Promise<ListNumbers>;
  /** One page of the people on the list, newest first. */
  people(query: PeopleQuery): Promise<ListPerson[]>;
  /** Stops sending. What was claimed is released, and is sent later. */
  close(): Promise<void>;
}

/** A setting that is missing or wrong. */
export interface SettingsProblem {
  /** Its name: `SMTP_URL`. */
  readonly setting: string;
  readonly message: string;
  readonly help: string;
}

/** `sent`: stored for the sender. */
export type SendOutcome = 'sent' | 'exists' | 'changed' | 'past' | 'not-ready' | 'unknown';

/** `ended`: nothing was changed, because the letter has ended. `unknown`: there is no such letter. */
export type ChangeOutcome = 'done' | 'ended' | 'unknown';

/** A letter, its progress, and its result. */
export interface LetterState
  extends Omit<LetterStatus, 'id' | 'failures' | 'bounces' | 'createdAt'>,
    LetterProgress {
  /** Why messages were refused or bounced, in English, most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

/** A letter as mail programs show it. */
export interface LetterPreview {
  readonly defaultLanguage: string;
  /** The versions, the main one first. */
  readonly versions: readonly PreviewVersion[];
  readonly problems: readonly LetterProblem[];
  /** The size above which Gmail hides the end of the HTML, in bytes. */
  readonly maxBytes: number;
  /**
   * The HTML of a version.
   *
   * @param view.pictureUrl The address for each of its pictures.
   */
  html(language: string, view: { scheme: 'light' | 'dark'; pictureUrl(index: number): string }): string;
  /** One of its pictures. `undefined` if there is none with this index. */
  picture(index: number): Promise<ShownPicture | undefined>;
}

/** A letter in one language. */
export interface PreviewVersion {
  /** BCP 47 tag. */
  readonly language: string;
  readonly subject: string;
  readonly preheader?: string | undefined;
  /** The text part. */
  readonly text: string;
  /** Size of the HTML in bytes. */
  readonly bytes: number;
}

/** What is shown before a letter is sent. */
export interface LetterSummary {
  readonly hash: string;
  readonly subjects: readonly { readonly language: string; readonly subject: string }[];
  readonly interests: readonly string[];
  /** For a welcome letter: how many days after their confirmation people get it. */
  readonly welcomeDay?: number | undefined;
  /** How many people would get it now. For a welcome letter, 0: it goes to those who confirm from then on. */
  readonly people: number;
  readonly groups: readonly RecipientGroup[];
  readonly pictures: number;
  /** Size of the largest version in bytes. */
  readonly bytes: number;
  readonly perHour: number;
  /** How long it takes at this rate. */
  readonly durationMs: number;
  /** What has to be corrected first (`fix`), and what is good to know. */
  readonly findings: readonly LetterFinding[];
}

/** How many people are on the list. */
export interface ListNumbers {
  readonly people: ListCounts['subscribers'];
  /** Those who are confirmed. */
  readonly groups: readonly RecipientGroup[];
  /** The last 12 months, oldest first. `month`: `2026-03`. */
  readonly months: readonly {
    readonly month: string;
    readonly signedUp: number;
    readonly confirmed: number;
    readonly unsubscribed: number;
    readonly bounced: number;
  }[];
}

/** Which people to list. */
export interface PeopleQuery {
  readonly status?: PersonStatus | undefined;
  /** Part of the address. */
  readonly search?: string | undefined;
  /** The last person of the previous page. */
  readonly after?: { readonly id: string; readonly createdAt: Date } | undefined;
  readonly limit: number;
}

/** A person on the list. */
export interface ListPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string | undefined;
  readonly status: PersonStatus;
  readonly locale: string;
  readonly interests: readonly string[];
  readonly createdAt: Date;
}
