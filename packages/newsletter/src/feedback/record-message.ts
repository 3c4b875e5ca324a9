import { createHash } from 'node:crypto';
import type { FeedbackCopy, FeedbackResult, FeedbackStore } from '../store/feedback-store.js';
import type { FeedbackMessage } from './classify/feedback-message.js';
import { type Headers, headerOf } from './classify/headers.js';
import { readReturnPath } from './return-path.js';

/** How a message was classified, and what it changed. */
export type RecordedMessage = Pick<FeedbackMessage, 'kind' | 'reason'> &
  FeedbackResult & {
    /** Whether nobody has to read the message. */
    readonly isHandled: boolean;
  };

/** A message as it was received. */
export interface Received {
  readonly headers: Headers;
  readonly raw: Uint8Array;
}

/**
 * Records what a message says. Anybody can write to a mailbox, so a message only counts if it has what only a copy of
 * the email has: the token of the return path, or the `Message-ID`. An address alone proves nothing.
 */
export async function recordMessage(
  store: FeedbackStore & { secret(): Promise<string> },
  { kind, reason, clues }: Pick<FeedbackMessage, 'kind' | 'reason' | 'clues'>,
  received: Received,
  at: Date,
): Promise<RecordedMessage> {
  const nothing = { kind, reason, outcome: 'unknown', effect: 'none' } as const;
  if (kind === 'auto-reply' || kind === 'notice') return { ...nothing, isHandled: true };
  if (kind === 'unknown') return { ...nothing, isHandled: false };
  for (const copy of await copiesOf(await store.secret(), clues)) {
    const result = await store.recordFeedback({ id: feedbackId(received, copy), kind, reason, copy, at });
    if (result.outcome !== 'unknown') return { kind, reason, ...result, isHandled: true };
  }
  return { ...nothing, isHandled: false };
}

async function copiesOf(secret: string, clues: FeedbackMessage['clues']): Promise<FeedbackCopy[]> {
  const signed = await Promise.all(clues.returnPaths.map((address) => readReturnPath(secret, address)));
  const named = clues.messageIds.flatMap((messageId): FeedbackCopy[] => {
    const uuid = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i.exec(messageId)?.[1];
    return uuid === undefined ? [] : [{ messageId: uuid.toLowerCase(), addresses: clues.recipients }];
  });
  return [...signed.filter((copy) => copy !== undefined), ...named];
}

/**
 * Identifies what a message says about a copy, so that it counts once: by its `Message-ID`, or by its content. Together
 * with the copy, because a server may give two messages one id.
 */
function feedbackId({ headers, raw }: Received, copy: FeedbackCopy): string {
  const messageId = headerOf(headers, 'message-id');
  return createHash('sha256')
    .update(messageId === '' ? raw : messageId)
    .update(JSON.stringify(copy))
    .digest('hex');
}
