import type { FeedbackKind } from '../../store/feedback-store.js';
import { type FeedbackEvent, get, type Json, text, word } from './feedback-event.js';

/** Postmark's types of bounces. The others are not bounces, or only say that it will retry. */
const KINDS: Readonly<Record<string, FeedbackKind>> = {
  HardBounce: 'hard',
  BadEmailAddress: 'hard',
  SoftBounce: 'soft',
  DnsError: 'soft',
  Blocked: 'refused',
  SpamNotification: 'refused',
  DMARCPolicy: 'refused',
  VirusNotification: 'refused',
  ChallengeVerification: 'refused',
  SpamComplaint: 'complaint',
  Unsubscribe: 'unsubscribe',
};

/** Reads an event of Postmark. @see https://postmarkapp.com/developer/webhooks/bounce-webhook */
export function postmarkEvents(body: Json): FeedbackEvent[] {
  if (text(body, 'RecordType') === 'SubscriptionChange') return subscriptionChange(body);
  const type = text(body, 'Type');
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (kind === undefined) return [];
  return [
    {
      id: `postmark ${text(body, 'ID')}`,
      kind,
      email: text(body, 'Email'),
      reason: word(type),
      at: new Date(text(body, 'BouncedAt')),
    },
  ];
}

/** Why Postmark no longer sends to an address, if its owner is the reason. */
const SUPPRESSED: ReadonlyMap<string, Pick<FeedbackEvent, 'kind' | 'reason'>> = new Map([
  ['HardBounce', { kind: 'hard', reason: 'HardBounce' }],
  ['SpamComplaint', { kind: 'complaint', reason: 'SpamComplaint' }],
  ['ManualSuppression', { kind: 'unsubscribe', reason: 'asked' }],
]);

/**
 * Postmark no longer sends to an address. Only counts if the recipient is the reason: somebody who suppresses an
 * address in the account knows it, and `MessageID` is null.
 *
 * @see https://postmarkapp.com/developer/webhooks/subscription-change-webhook
 */
function subscriptionChange(body: Json): FeedbackEvent[] {
  if (get(body, 'SuppressSending') !== true || text(body, 'Origin') !== 'Recipient') return [];
  const suppressed = SUPPRESSED.get(text(body, 'SuppressionReason'));
  if (suppressed === undefined) return [];
  const [email, at] = [text(body, 'Recipient'), text(body, 'ChangedAt')];
  return [{ id: `postmark ${text(body, 'MessageID')} ${at}`, email, at: new Date(at), ...suppressed }];
}
