/**
 * What the endpoint and the command `bounces` need from a store: recording bounces, complaints, and requests to
 * unsubscribe.
 */
export interface FeedbackStore {
  /**
   * Records a bounce, a complaint, or a request to unsubscribe, once for each `id`.
   *
   * - `hard`: the person gets no more emails until they confirm a sign-up again, and is listed as `bounced`
   * - `soft`: the same after three letters in a row
   * - `refused`: is only counted, because it says nothing about the person
   * - `complaint`, `unsubscribe`: unsubscribes the person
   *
   * A bounce of something that was sent before the person last confirmed is only counted. So is one of a sign-up that
   * isn't confirmed: its email is marked as failed. An email that has failed already keeps its reason, and its bounce has the
   * same consequences.
   */
  recordFeedback(feedback: Feedback): Promise<FeedbackResult>;
}

/** A bounce, a complaint, or a request to unsubscribe. */
export interface Feedback {
  /** Identifies the message or the event that reports it. At most 200 characters. */
  readonly id: string;
  readonly kind: FeedbackKind;
  /** An enhanced status code (`5.1.1`), an SMTP reply code (`550`), or a type of complaint. Must not contain an address. */
  readonly reason: string;
  readonly copy: FeedbackCopy;
  readonly at: Date;
}

/** See {@link FeedbackStore.recordFeedback}. */
export type FeedbackKind = 'hard' | 'soft' | 'refused' | 'complaint' | 'unsubscribe';

/**
 * The copy of an email that something is reported about.
 *
 * - `letter` and `number`: of a delivery, from a return path that was verified
 * - `mail`: the id of an email in the outbox, from a return path that was verified
 * - `messageId`: the UUID in its `Message-ID`, which only somebody with the copy knows, and the addresses that it
 *   may have gone to
 * - `email`: an address alone, from a trusted sender of reports; refers to the last letter to it
 */
export type FeedbackCopy =
  | { readonly letter: string; readonly number: number }
  | { readonly mail: string }
  | { readonly messageId: string; readonly addresses: readonly string[] }
  | { readonly email: string };

/** The outcome of recording a feedback. */
export interface FeedbackResult {
  /**
   * - `recorded`: counted
   * - `already`: the id, or the same about this copy, was recorded before
   * - `unknown`: the copy isn't known, or no longer
   */
  readonly outcome: 'recorded' | 'already' | 'unknown';
  /** The person, if they are on the list. */
  readonly email?: string | undefined;
  /** What changed for the person. */
  readonly effect: 'bounced' | 'unsubscribed' | 'none';
}
