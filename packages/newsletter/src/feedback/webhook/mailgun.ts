import { createHmac } from 'node:crypto';
import type { FeedbackKind } from '../../store/feedback-store.js';
import { timingSafeEqual } from '../../timing-safe-equal.js';
import { bounceKind } from '../classify/bounce-kind.js';
import { type FeedbackEvent, type Json, statusCode, text } from './feedback-event.js';

/**
 * Checks the signature of Mailgun. It covers a time and a random token, which is accepted once. What happens in a
 * subaccount is also signed with the key of its primary account.
 *
 * @see https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks
 */
export function isSignedByMailgun(body: Json, key: string): boolean {
  const [timestamp, token] = [text(body, 'signature', 'timestamp'), text(body, 'signature', 'token')];
  const expected = createHmac('sha256', key).update(`${timestamp}${token}`).digest('hex');
  const isSigned = (name: string) => timingSafeEqual(text(body, 'signature', name), expected);
  return token !== '' && ['signature', 'parent-signature'].some(isSigned);
}

/** Why it has not sent an email: the result of an earlier one. */
const SUPPRESSED: ReadonlyMap<string, FeedbackKind> = new Map([
  ['suppress-bounce', 'hard'],
  ['suppress-complaint', 'complaint'],
  ['suppress-unsubscribe', 'unsubscribe'],
]);

/** Reads an event of Mailgun. @see https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/webhook-payloads */
export function mailgunEvents(body: Json): FeedbackEvent[] {
  const data = (...path: string[]) => text(body, 'event-data', ...path);
  const common = {
    // The signature doesn't cover the event, so each signature is accepted once.
    id: `mailgun ${text(body, 'signature', 'token')}`,
    email: data('recipient'),
    at: new Date(Number(text(body, 'signature', 'timestamp')) * 1000),
  };
  switch (data('event')) {
    case 'complained':
      return [{ ...common, kind: 'complaint', reason: 'abuse' }];
    case 'unsubscribed':
      return [{ ...common, kind: 'unsubscribe', reason: 'asked' }];
    case 'failed': {
      // It retries after any other.
      if (data('severity') !== 'permanent') return [];
      const suppressed = SUPPRESSED.get(data('reason'));
      if (suppressed) return [{ ...common, kind: suppressed, reason: 'suppressed' }];
      const [code, enhanced] = [data('delivery-status', 'code'), data('delivery-status', 'enhanced-code')];
      const message = data('delivery-status', 'message') || data('delivery-status', 'description');
      return [{ ...common, ...bounceKind(statusCode(enhanced), `${code} ${message}`) }];
    }
    default:
      return [];
  }
}
