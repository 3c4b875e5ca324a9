import {
  MailDeferred,
  type Mailer,
  MailRefused,
  MailServerRefused,
  type OutgoingLetter,
} from '../../mail/mailer.js';
import { rejectOnAbort } from '../../mail/reject-on-abort.js';
import { NotCommitted } from './commit-queue.js';

/** How an attempt ended. */
export type AttemptResult =
  | { readonly result: 'sent' }
  /** The person has left, or the letter was paused. Nothing was sent. */
  | { readonly result: 'gone' | 'stopped' }
  /** The list can't be used, so nothing was sent. */
  | { readonly result: 'store-failed'; readonly error: unknown }
  /** Refused for good. */
  | { readonly result: 'refused'; readonly error: MailRefused }
  /** Not sent, and may be tried again. */
  | { readonly result: 'deferred'; readonly error: MailDeferred }
  | { readonly result: 'server-refused'; readonly error: MailServerRefused }
  | { readonly result: 'not-sent'; readonly error: unknown }
  /** The mail server has the whole message, but its answer is missing. */
  | { readonly result: 'unknown'; readonly error: unknown };

/**
 * Sends a message.
 *
 * @param commit Records that the message is about to be sent. Must reject if the attempt is over before its turn.
 * @returns how it ended, and whether it was committed.
 */
export async function attempt(
  mailer: Mailer,
  mail: OutgoingLetter,
  signal: AbortSignal,
  commit: (isOver: () => boolean) => Promise<void>,
): Promise<AttemptResult & { readonly committed: boolean }> {
  let over = false;
  const isOver = () => over || signal.aborted;
  let committing: Promise<void> | undefined;
  let committed = false;
  let passed = false;
  let storeFailure: AttemptResult | undefined;
  const commitOnce = async () => {
    committing ??= commit(isOver);
    await committing.catch((error) => {
      if (!isOver() && !(error instanceof NotCommitted)) storeFailure = { result: 'store-failed', error };
      throw error;
    });
    committed = true;
    // The connection was lost in the meantime, so the mail server can't get the end of the message.
    if (isOver()) throw new Error('the connection was lost');
    passed = true;
  };
  const send = async () => {
    if (mailer.sendLetter) return mailer.sendLetter(mail, signal, commitOnce);
    await commitOnce();
    await mailer.send?.(mail, signal);
  };
  try {
    await Promise.race([send(), rejectOnAbort(signal)]);
    return { result: 'sent', committed };
  } catch (error) {
    over = true;
    await committing?.then(() => (committed = true)).catch(() => {});
    return { ...(storeFailure ?? resultOf(error, passed)), committed };
  }
}

function resultOf(error: unknown, passed: boolean): AttemptResult {
  if (error instanceof NotCommitted) return { result: error.why };
  if (error instanceof MailRefused) return { result: 'refused', error };
  if (error instanceof MailDeferred) return { result: 'deferred', error };
  if (error instanceof MailServerRefused) return { result: 'server-refused', error };
  return { result: passed ? 'unknown' : 'not-sent', error };
}
