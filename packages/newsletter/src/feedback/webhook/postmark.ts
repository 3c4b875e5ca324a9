import type { FeedbackKind } from '../../store/feedback-store.js';
import { type FeedbackEvent, get, type Json, text, word } from './feedback-event.js';

/** Postmark's types of bounces. The others are no bounces, or only say that it tries again. */
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

/** Somebody has unsubscribed through Postmark. Its own suppressions of bounces are reported as bounces. */
function subscriptionChange(body: Json): FeedbackEvent[] {
  if (get(body, 'SuppressSending') !== true || text(body, 'Origin') !== 'Recipient') return [];
  if (text(body, 'SuppressionReason') !== 'ManualSuppression') return [];
  const [email, at] = [text(body, 'Recipient'), text(body, 'ChangedAt')];
  return [
    {
      id: `postmark ${text(body, 'MessageID')} ${at}`,
      kind: 'unsubscribe',
      email,
      reason: 'asked',
      at: new Date(at),
    },
  ];
}
