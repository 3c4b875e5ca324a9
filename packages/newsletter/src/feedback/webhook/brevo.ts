import type { FeedbackKind } from '../../store/feedback-store.js';
import { bounceKind } from '../classify/bounce-kind.js';
import { type FeedbackEvent, type Json, list, text, word } from './feedback-event.js';

/** Brevo's events that matter. Others, such as `deferred`, are ignored. */
const KINDS: Readonly<Record<string, FeedbackKind>> = {
  hard_bounce: 'hard',
  invalid_email: 'hard',
  soft_bounce: 'soft',
  blocked: 'refused',
  // Its documentation has one name for these in its tables and another in its examples.
  spam: 'complaint',
  complaint: 'complaint',
  unsubscribed: 'unsubscribe',
  unsubscribe: 'unsubscribe',
};

/** Its times can be in the time zone of the account, and then be this far in the future. */
const MAX_OFFSET_MS = 14 * 60 * 60_000;

/**
 * Reads an event of Brevo, or a batch of them.
 *
 * @see https://developers.brevo.com/docs/transactional-webhooks
 * @see https://developers.brevo.com/docs/batch-webhooks
 */
export function brevoEvents(body: Json, now: Date): FeedbackEvent[] {
  return (Array.isArray(body) ? list({ body }, 'body') : [body]).flatMap((each) => eventOf(each, now));
}

function eventOf(body: Json, now: Date): FeedbackEvent[] {
  const event = text(body, 'event');
  const kind = Object.hasOwn(KINDS, event) ? KINDS[event] : undefined;
  if (kind === undefined) return [];
  const answer = text(body, 'reason');
  const at = Number(text(body, 'ts_event')) * 1000;
  const isAhead = at > now.getTime() && at <= now.getTime() + MAX_OFFSET_MS;
  const found = kind === 'hard' || kind === 'soft' ? bounceKind(undefined, answer) : undefined;
  return [
    {
      id: `brevo ${text(body, 'message-id')} ${event} ${text(body, 'ts_event')}`,
      // Brevo also reports refusals of the sender as bounces.
      kind: found?.kind === 'refused' ? 'refused' : kind,
      email: text(body, 'email'),
      reason: found && found.reason !== 'returned' ? found.reason : word(event),
      at: isAhead ? now : new Date(at),
    },
  ];
}
