import type { FeedbackKind } from '../../store/feedback-store.js';
import { bounceKind } from '../classify/bounce-kind.js';
import { type FeedbackEvent, type Json, text, word } from './feedback-event.js';

/** Brevo's events. The others, such as `deferred`, need nothing. */
const KINDS: Readonly<Record<string, FeedbackKind>> = {
  hard_bounce: 'hard',
  invalid_email: 'hard',
  soft_bounce: 'soft',
  blocked: 'refused',
  spam: 'complaint',
  unsubscribed: 'unsubscribe',
};

/** Reads an event of Brevo. @see https://developers.brevo.com/docs/transactional-webhooks */
export function brevoEvents(body: Json): FeedbackEvent[] {
  const event = text(body, 'event');
  const kind = Object.hasOwn(KINDS, event) ? KINDS[event] : undefined;
  if (kind === undefined) return [];
  const answer = text(body, 'reason');
  const found = kind === 'hard' || kind === 'soft' ? bounceKind(undefined, answer) : undefined;
  return [
    {
      id: `brevo ${text(body, 'message-id')} ${event} ${text(body, 'ts_event')}`,
      // Brevo also counts what the server has against the sender.
      kind: found?.kind === 'refused' ? 'refused' : kind,
      email: text(body, 'email'),
      reason: found && found.reason !== 'returned' ? found.reason : word(event),
      at: new Date(Number(text(body, 'ts_event')) * 1000),
    },
  ];
}
