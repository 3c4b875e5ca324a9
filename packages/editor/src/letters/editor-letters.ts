/**
 * The letters and the list of a newsletter, as the editor needs them. `editorLetters` and `openEditorLetters` of
 * `@tendwell/newsletter/editor` return one.
 */
export interface EditorLetters {
  /** What sends queued letters: this process while it runs, or a separate server. */
  readonly sender: 'here' | 'server';
  /** Settings that are missing or wrong. While there are any, letters can be neither sent nor tested. */
  readonly problems: readonly {
    readonly setting: string;
    readonly message: string;
    readonly help: string;
  }[];
  /** Letters that were sent or will be, newest first. */
  list(): Promise<readonly LetterState[]>;
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
   * What a letter would say, and to whom it would go.
   *
   * @throws ContentError
   */
  summary(name: string): Promise<LetterSummary | undefined>;
  /** Sends one copy, marked as a test. @returns why it was not sent, in English; `undefined` if it was. */
  test(name: string, copy: { to: string; language?: string | undefined }): Promise<string | undefined>;
  /**
   * Stores a letter for the sender, exactly as it was shown.
   *
   * @param order.hash That of the summary.
   * @param order.at A time in the zone of the practice: `2026-03-05T09:00`. Default: now.
   */
  send(
    name: string,
    order: { hash: string; at?: string | undefined },
  ): Promise<'sent' | 'exists' | 'changed' | 'past' | 'not-ready' | 'unknown'>;
  pause(name: string): Promise<ChangeOutcome>;
  resume(name: string): Promise<ChangeOutcome>;
  cancel(name: string): Promise<ChangeOutcome>;
  /** How many people are on the list. */
  numbers(): Promise<ListNumbers>;
  /** One page of the people on the list, newest first. */
  people(query: {
    search?: string | undefined;
    after?: { readonly id: string; readonly createdAt: Date } | undefined;
    limit: number;
  }): Promise<readonly ListPerson[]>;
  /** Stops sending. */
  close(): Promise<void>;
}

/** `ended`: nothing was changed, because the letter has ended. `unknown`: there is no such letter. */
export type ChangeOutcome = 'done' | 'ended' | 'unknown';

/** A letter, its progress, and its result. Numbers are of people. */
export interface LetterState {
  readonly name: string;
  readonly hash: string;
  readonly state: 'scheduled' | 'sending' | 'paused' | 'sent' | 'canceled';
  readonly dueAt: Date;
  readonly startedAt: Date | undefined;
  readonly finishedAt: Date | undefined;
  /** For a welcome letter: how many days after their confirmation people get it. */
  readonly welcomeDay: number | undefined;
  /** Why it is paused: `asked`, `late`, or the answer of a mail server. */
  readonly reason: string | undefined;
  readonly people: number;
  readonly waiting: number;
  readonly done: number;
  /** Until the rest is sent, without failures. */
  readonly leftMs: number | undefined;
  readonly counts: {
    readonly sent: number;
    readonly failed: number;
    readonly unknown: number;
    /** They left before it was their turn. */
    readonly skipped: number;
  };
  readonly feedback: {
    readonly hard: number;
    readonly soft: number;
    readonly refused: number;
    readonly complained: number;
    /** They unsubscribed within a week after they got it. */
    readonly unsubscribed: number;
  };
  /** Why messages were refused or bounced, in English. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

/** A letter as mail programs show it. */
export interface LetterPreview {
  readonly defaultLanguage: string;
  readonly versions: readonly {
    /** BCP 47 tag. */
    readonly language: string;
    readonly subject: string;
    readonly preheader?: string | undefined;
    /** The text part. */
    readonly text: string;
    /** Size of the HTML in bytes. */
    readonly bytes: number;
  }[];
  readonly problems: readonly LetterProblem[];
  /** The size above which mail programs hide the end of the HTML, in bytes. */
  readonly maxBytes: number;
  /** The HTML of a version. */
  html(language: string, view: { scheme: 'light' | 'dark'; pictureUrl(index: number): string }): string;
  /** One of its pictures. `undefined` if there is none with this index. */
  picture(index: number): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> } | undefined>;
}

/** What mail programs cannot show, or what keeps a letter from being sent. */
export interface LetterProblem {
  readonly severity: 'error' | 'warning';
  readonly kind: string;
  readonly message: string;
  readonly help?: string | undefined;
}

/** People who have the same language and have chosen the same interests. */
export interface PeopleGroup {
  readonly locale: string;
  readonly interests: readonly string[];
  readonly count: number;
}

/** What is shown before a letter is sent. */
export interface LetterSummary {
  readonly hash: string;
  readonly subjects: readonly { readonly language: string; readonly subject: string }[];
  readonly interests: readonly string[];
  readonly welcomeDay?: number | undefined;
  /** How many people would get it now. For a welcome letter, 0: it goes to those who confirm from then on. */
  readonly people: number;
  readonly groups: readonly PeopleGroup[];
  readonly pictures: number;
  readonly bytes: number;
  readonly perHour: number;
  readonly durationMs: number;
  readonly findings: readonly {
    readonly state: 'note' | 'fix' | 'unknown';
    readonly kind: string;
    readonly message: string;
    readonly help?: string | undefined;
  }[];
}

/** How many people are on the list. */
export interface ListNumbers {
  readonly people: Readonly<Record<'pending' | 'confirmed' | 'unsubscribed' | 'bounced', number>>;
  /** Those who are confirmed. */
  readonly groups: readonly PeopleGroup[];
  /** Oldest first. `month`: `2026-03`. */
  readonly months: readonly ({ readonly month: string } & Readonly<
    Record<'signedUp' | 'confirmed' | 'unsubscribed' | 'bounced', number>
  >)[];
}

/** A person on the list. */
export interface ListPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string | undefined;
  readonly status: 'pending' | 'confirmed' | 'unsubscribed' | 'bounced';
  readonly locale: string;
  readonly interests: readonly string[];
  readonly createdAt: Date;
}
