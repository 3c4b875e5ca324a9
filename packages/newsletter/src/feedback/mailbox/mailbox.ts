/** A mailbox that bounces are sent to. */
export interface Mailbox {
  /** The messages in it, whether they have been read or not. */
  messages(): AsyncIterable<MailboxMessage>;
  close(): Promise<void>;
}

/** A message in a mailbox. */
export interface MailboxMessage {
  /** The message, or the beginning of a long one. */
  readonly raw: Uint8Array;
  /** Moves it to the folder {@link HANDLED}. */
  moveToHandled(): Promise<void>;
}

/** The folder next to the inbox for messages that were handled. */
export const HANDLED = 'Handled';
