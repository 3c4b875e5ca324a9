import { autoReply } from './auto-reply.js';
import { mergeClues, ownClues } from './clues.js';
import type { FeedbackMessage, ParsedMessage } from './feedback-message.js';
import { parseMessage } from './parse-message.js';
import { plainBounce } from './plain-bounce.js';
import { deliveryStatus, feedbackReport, readReceipt } from './report.js';
import { unsubscribeRequest } from './unsubscribe-request.js';

/** Reports come first: servers mark them as automatic, too, and they quote the email. */
const READERS = [deliveryStatus, feedbackReport, readReceipt, plainBounce, autoReply, unsubscribeRequest];

/** Classifies a message from the mailbox for bounces. Never rejects: what can't be read is `unknown`. */
export async function classifyMessage(
  raw: Uint8Array,
): Promise<FeedbackMessage & Pick<ParsedMessage, 'subject' | 'from' | 'headers'>> {
  const message = await parseMessage(raw);
  const { subject, from, headers } = message;
  for (const read of READERS) {
    const found = read(message);
    if (found) return { ...found, subject, from, headers };
  }
  return { kind: 'unknown', reason: 'unknown', clues: mergeClues(ownClues(headers)), subject, from, headers };
}
