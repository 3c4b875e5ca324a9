import { bounceKind } from '../classify/bounce-kind.js';
import { type FeedbackEvent, type Json, list, statusCode, text, word } from './feedback-event.js';

/** Reads a notification or an event of Amazon SES. @see https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html */
export function sesEvents(
  message: Json,
  { id, at }: { readonly id: string; readonly at: Date },
): FeedbackEvent[] {
  const type = text(message, 'notificationType') || text(message, 'eventType');
  const event = (email: string, index: number, rest: Pick<FeedbackEvent, 'kind' | 'reason'>) => ({
    id: `ses ${id} ${index}`,
    email,
    at,
    ...rest,
  });
  if (type === 'Complaint') {
    const reason = text(message, 'complaint', 'complaintFeedbackType') || 'abuse';
    if (reason === 'not-spam') return [];
    return list(message, 'complaint', 'complainedRecipients').map((recipient, index) =>
      event(text(recipient, 'emailAddress'), index, { kind: 'complaint', reason: word(reason) }),
    );
  }
  if (type !== 'Bounce') return [];
  const [bounceType, subType] = [
    text(message, 'bounce', 'bounceType'),
    text(message, 'bounce', 'bounceSubType'),
  ];
  return list(message, 'bounce', 'bouncedRecipients').flatMap((recipient, index) => {
    const [status, answer] = [
      text(recipient, 'status'),
      text(recipient, 'diagnosticCode').replace(/^smtp;\s*/i, ''),
    ];
    // So SES reports automatic replies, too.
    if (bounceType !== 'Permanent' && subType === 'General' && status === '' && answer === '') return [];
    const found = bounceKind(statusCode(status), answer);
    const kind = found.kind === 'refused' ? found.kind : bounceType === 'Permanent' ? 'hard' : 'soft';
    const reason = found.reason === 'returned' ? word(subType) : found.reason;
    return [event(text(recipient, 'emailAddress'), index, { kind, reason })];
  });
}
