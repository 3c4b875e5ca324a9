import { bounceKind } from '../feedback/classify/bounce-kind.js';
import { MailDeferred, MailRefused, MailServerRefused } from './mailer.js';
import { concernsEveryMail, explainSenderRefusal, senderRefusal } from './sender-refusal.js';

/**
 * Keeps only the codes of an error, and what they mean. Servers repeat the recipient in their responses, which must not be
 * logged or stored.
 */
export function toMailError(error: unknown): Error {
  const { code, command, responseCode, response } = error as Partial<Record<string, unknown>>;
  const text = String(response);
  // RFC 3463 distinguishes an unknown mailbox (5.1.1), a full mailbox (5.2.2) and a policy (5.7.x).
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1];
  const codes = [
    code ?? 'failed',
    command && `at ${command}`,
    responseCode && `with ${responseCode}`,
    enhanced,
  ]
    .filter(Boolean)
    .join(' ');
  if (typeof responseCode !== 'number') return new Error(codes);
  const isAboutThisMail = (command === 'RCPT TO' || command === 'DATA') && responseCode !== 421;
  if (!isAboutThisMail) return new MailServerRefused(codes, { refusesSender: responseCode >= 500 });
  if (responseCode < 500) return new MailDeferred(codes);
  const refusal = senderRefusal(text);
  if (refusal === undefined) {
    const { kind, reason: code } = bounceKind(enhanced, text);
    return new MailRefused(codes, { bounce: { kind: kind === 'hard' ? 'hard' : 'soft', reason: code } });
  }
  const reason = `${explainSenderRefusal(refusal)} (${codes})`;
  const options = { refusesSender: true };
  return concernsEveryMail(refusal)
    ? new MailServerRefused(reason, options)
    : new MailDeferred(reason, options);
}
