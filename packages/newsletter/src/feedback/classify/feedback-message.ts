/** What a message in the mailbox for bounces says. */
export interface FeedbackMessage {
  /**
   * - `hard`: a mail server reports that the address doesn't exist
   * - `soft`: it reports that it has given up for another reason, such as a full mailbox
   * - `refused`: it reports that it refuses the sender, which says nothing about the person
   * - `complaint`: somebody has reported an email as spam
   * - `unsubscribe`: somebody asks to get no more emails
   * - `auto-reply`: an answer by a program, such as an out-of-office reply
   * - `notice`: a report after which there is nothing to do: delivered, delayed, read
   * - `unknown`: anything else, such as a letter from a person
   */
  readonly kind:
    | 'hard'
    | 'soft'
    | 'refused'
    | 'complaint'
    | 'unsubscribe'
    | 'auto-reply'
    | 'notice'
    | 'unknown';
  /** An enhanced status code (`5.1.1`), an SMTP reply code (`550`), a type of complaint, or a word. Never an address. */
  readonly reason: string;
  /** What identifies the email and the copy that the message is about, most reliable first. Untrusted input. */
  readonly clues: {
    /** Addresses to which the message was sent, or from which the email was: one may have a token. */
    readonly returnPaths: readonly string[];
    /** Values of `Message-ID`, without angle brackets. */
    readonly messageIds: readonly string[];
    /** Addresses to which the email was sent. */
    readonly recipients: readonly string[];
  };
}

/** A parsed message, with what the classification needs. */
export interface ParsedMessage {
  /** All headers, by lowercase name. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly subject: string;
  /** The text that somebody wrote, without the parts of a report. */
  readonly text: string;
  /** Address of the sender. */
  readonly from: string;
  /** The parts of a report, by media type in lowercase, such as `message/delivery-status`. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}
