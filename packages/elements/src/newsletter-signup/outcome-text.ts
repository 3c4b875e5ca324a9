import type { OutcomeMessages } from '../internal/element-messages.js';
import { signupMessages } from './messages.js';
import type { FailReason } from './send-result.js';

/** The texts about an outcome in English. They are loaded with the code for posting. */
export const enOutcome: OutcomeMessages = {
  sent: 'Thank you. Check your email: we sent you a message with a link to confirm your subscription.',
  sendTimeout: 'The server did not respond in time. What you entered is still here. Try again.',
  taken: 'Thank you. Check your email: you may need to confirm your subscription.',
  sendUnreadable: 'We could not read the response, so we do not know whether you are subscribed.',
};

/** The text for an outcome about which the server has sent no message. */
export function outcomeText(outcome: FailReason | 'sent' | 'taken', locale: string): string {
  const words = { ...enOutcome, ...signupMessages(locale) };
  return {
    sent: words.sent,
    taken: words.taken,
    server: words.sendFailed,
    unreadable: words.sendUnreadable,
    timeout: words.sendTimeout,
    offline: words.offline,
  }[outcome];
}
