import type { FrozenLetter } from '../letters/frozen-letter.js';
import type { FeedbackKind } from './feedback-store.js';
import type { ExpiringToken } from './sign-up-store.js';

/** What sending letters needs from a store. Several processes can send from one list. */
export interface LetterStore {
  /**
   * The letters that are being sent: first the welcome letters that are due for somebody, ordered by their day, then
   * letters to the list, ordered by when they were due. Starts the letters that are due: whoever is confirmed at that
   * moment and has one of the letter's interests, or has chosen none, gets it.
   *
   * A letter that is more than a day late, because no process has worked on it, is paused instead, with the reason
   * `late`: the list may be a restored backup.
   */
  openLetters(at: Date): Promise<OpenLetter[]>;

  /** The content of a letter. `undefined` when there is no such letter. */
  letterContent(id: string): Promise<FrozenLetter | undefined>;

  /**
   * Takes the next people to send a letter to and leases them to the caller for `leaseMs`, as many as the letter's rate
   * allows. No other process gets them. When a lease expires, people that nothing was sent to yet are
   * due again; the others become `unknown`. Stores the tokens of their links. Skips people who have unsubscribed, were erased or are blocked. Ends a letter
   * when nobody is left.
   */
  claimDeliveries(letter: string, claim: ClaimRequest): Promise<Claim>;

  /**
   * Records durably that a letter is about to be sent to one person, together with the outcomes of earlier ones. Only
   * after `go` may the mail server get the end of the message.
   *
   * @returns `gone` if the person must not get it anymore, `stopped` if the letter was paused or canceled, or the lease
   *   has expired.
   */
  commitDelivery(commit: DeliveryCommit): Promise<'go' | 'gone' | 'stopped'>;

  /** Records outcomes. Outcomes of people who are no longer leased to the sender are ignored. */
  settleDeliveries(outcomes: readonly DeliveryOutcome[]): Promise<void>;

  /** Extends leases. Those that have expired, or are not the sender's, stay as they are. */
  renewLeases(leased: readonly DeliveryKey[], leaseUntil: Date): Promise<void>;

  /** Pauses a letter that is scheduled or being sent. `reason` must not contain an address. */
  pauseLetter(request: {
    readonly name: string;
    readonly at: Date;
    readonly reason: string;
  }): Promise<'paused' | 'already' | 'ended' | 'unknown'>;
}

/** What the commands for letters need from a store. */
export interface LetterAdministration {
  /**
   * Stores a letter, which is sent when it is due. The name of a letter is used once, except for a welcome letter:
   * everybody who hasn't got it yet gets the last version. One that was canceled is sent again.
   */
  addLetter(letter: NewLetter): Promise<'added' | 'updated' | 'exists'>;

  /** The number of people who would get a letter with these interests now. */
  countRecipients(interests: readonly string[]): Promise<number>;

  /** The same people by language and chosen interests, the largest groups first. */
  countRecipientGroups(interests: readonly string[]): Promise<RecipientGroup[]>;

  /** The letters, newest first. */
  listLetters(limit: number): Promise<LetterStatus[]>;

  /** A letter. `undefined` when there is none with this name. */
  findLetter(name: string): Promise<LetterStatus | undefined>;

  /**
   * Continues a paused letter. One that was scheduled starts when it is due.
   *
   * @param request.repeatUnknown Whether people for whom the outcome is unknown get it again. Also possible for a letter
   *   that has ended. Default: `false`.
   */
  resumeLetter(request: {
    readonly name: string;
    readonly at: Date;
    readonly repeatUnknown?: boolean;
  }): Promise<'resumed' | 'already' | 'ended' | 'unknown'>;

  /**
   * Ends a letter permanently: people who haven't got it won't. A letter that nobody can have got is deleted, so that its name
   * can be used again.
   */
  cancelLetter(request: {
    readonly name: string;
    readonly at: Date;
  }): Promise<'canceled' | 'deleted' | 'ended' | 'unknown'>;
}

/** People who have the same language and have chosen the same interests. */
export interface RecipientGroup {
  /** BCP 47 tag of their language. */
  readonly locale: string;
  /** The values of the chosen interests, sorted. Empty: none. */
  readonly interests: readonly string[];
  readonly count: number;
}

/** `sent` and `canceled` are final. */
export type LetterState = 'scheduled' | 'sending' | 'paused' | 'sent' | 'canceled';

/**
 * - `waiting`: due now or later
 * - `claimed`: a process is about to send it
 * - `sending`: the mail server has it, and hasn't answered yet
 * - `sent`: the mail server has accepted it
 * - `unknown`: the process or the connection ended before the mail server answered
 * - `failed`: the mail server has refused it
 * - `skipped`: the person had left. For a welcome letter, also: has other interests, or it was too late
 */
export type DeliveryState = 'waiting' | 'claimed' | 'sending' | 'sent' | 'unknown' | 'failed' | 'skipped';

/** A letter to be sent. */
export interface NewLetter {
  readonly content: FrozenLetter;
  readonly at: Date;
  /** When it starts. Default: `at`. */
  readonly dueAt?: Date | undefined;
  /** The most emails per hour, of all processes together. Default: no limit. */
  readonly perHour?: number | undefined;
  /** Whether to start slowly, see `currentRate`. Default: `false`. */
  readonly warmUp?: boolean | undefined;
  /**
   * For a welcome letter: how many days after their confirmation people get it. Whoever confirms from now on gets it
   * once, at least a day after any other welcome letter, and not more than three days late. With `0`, it takes the place
   * of the welcome email. Default: the letter goes once to everybody who is on the list when it is due.
   */
  readonly welcomeDay?: number | undefined;
}

/** A letter that is being sent. */
export interface OpenLetter {
  readonly id: string;
  readonly name: string;
  /** The hash of its content, which can change if it is a welcome letter. */
  readonly hash: string;
}

/** What a sender asks for. */
export interface ClaimRequest {
  /** Names the process, differently each time it starts. */
  readonly sender: string;
  readonly at: Date;
  readonly leaseMs: number;
  /**
   * The tokens of the links of each person, in the order of the result. Their number is the maximum number of people.
   */
  readonly links: readonly LinkTokens[];
  /** The numbers of the people that the sender has. Others that it has claimed are due again: the answer was lost. */
  readonly held: readonly number[];
}

/** The tokens of the links in a message. */
export interface LinkTokens {
  readonly unsubscribeTokenHash: string;
  readonly manage: ExpiringToken;
}

/** What a sender gets. */
export interface Claim {
  /** May be empty for `more`, if all of them have left. Always empty otherwise. */
  readonly people: readonly ClaimedPerson[];
  /**
   * Whether there may be more, or why not: the rate allows the next one at `nextAt`, the next attempt is due at `nextAt`,
   * processes are sending the rest, or the letter has ended or is paused.
   */
  readonly rest: 'more' | 'rate' | 'later' | 'others' | 'ended';
  readonly nextAt?: Date | undefined;
}

/** A person to send a letter to. */
export interface ClaimedPerson {
  readonly number: number;
  readonly subscriber: string;
  readonly email: string;
  readonly locale: string;
  /** Number of attempts so far, including this one. */
  readonly attempts: number;
}

/** Identifies a leased person. */
export interface DeliveryKey {
  /** Id of the letter. */
  readonly letter: string;
  readonly number: number;
  readonly sender: string;
}

/** A message that is about to be sent. */
export interface DeliveryCommit extends DeliveryKey {
  /** The person's address, as it was claimed. */
  readonly email: string;
  readonly at: Date;
  readonly leaseMs: number;
  /** Outcomes of earlier messages. */
  readonly settled: readonly DeliveryOutcome[];
}

/** The outcome of an attempt. Failures must not contain addresses. */
export type DeliveryOutcome = DeliveryKey & { readonly at: Date } & (
    | { readonly state: 'sent' }
    | { readonly state: 'unknown' | 'failed' | 'skipped'; readonly failure: string }
    /** To be tried again. `undefined`: as if it hadn't been tried. */
    | { readonly state: 'waiting'; readonly retryAt?: Date | undefined; readonly failure?: string }
  );

/** A letter and its progress. */
export interface LetterStatus {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly state: LetterState;
  readonly createdAt: Date;
  readonly dueAt: Date;
  readonly startedAt: Date | undefined;
  readonly finishedAt: Date | undefined;
  readonly perHour: number | undefined;
  readonly warmUp: boolean;
  /** For a welcome letter: how many days after their confirmation people get it. */
  readonly welcomeDay: number | undefined;
  /** Why it is paused. */
  readonly reason: string | undefined;
  /** Number of people by state. All 0 before the letter has started. */
  readonly counts: Readonly<Record<DeliveryState, number>>;
  /** The reasons of those that failed or are unknown, most frequent first, at most 10. */
  readonly failures: readonly { readonly failure: string; readonly count: number }[];
  /** Number of people whose copy bounced, who complained, or who unsubscribed. */
  readonly feedback: LetterFeedback;
  /** The reasons of bounces, most frequent first, at most 10. */
  readonly bounces: readonly { readonly kind: BounceKind; readonly reason: string; readonly count: number }[];
}

/**
 * - `hard`: the address doesn't exist
 * - `soft`: the mailbox is full, or its server couldn't be reached for days
 * - `refused`: the server refuses the sender
 */
export type BounceKind = Extract<FeedbackKind, 'hard' | 'soft' | 'refused'>;

/** What happened after the mail server had accepted a letter, in numbers of people. */
export interface LetterFeedback extends Readonly<Record<BounceKind, number>> {
  /** Reported it as spam. */
  readonly complained: number;
  /** Unsubscribed within a week after they got it, without complaining. */
  readonly unsubscribed: number;
}
