import { explainBounce } from './bounce-reason.js';

/**
 * Explains why an email was not delivered, from the note that the mailer left: "EENVELOPE at RCPT TO with 550 5.1.1", or
 * "your mail server requires a login (EENVELOPE at RCPT TO with 530 5.7.0)".
 */
export function explainDeliveryFailure(failure: string | undefined): string {
  if (failure === undefined) return '';
  if (failure === 'blocked') return 'the address is blocked';
  const returned = /^returned with (.+)$/.exec(failure)?.[1];
  if (returned !== undefined) return `bounced: ${explainBounce(returned)}`;
  const { reply = '', detail = '' } =
    /\bwith (?<reply>\d{3})(?: (?<detail>\d\.\d+\.\d+))?/.exec(failure)?.groups ?? {};
  const codes = reply === '' ? '' : ` (${[reply, detail].filter(Boolean).join(' ')})`;
  const explained = /^([^()]+) \(E[A-Z]+ at .*\)$/.exec(failure)?.[1];
  const reason = explained ?? reasonFor(failure, reply, detail);
  return reason === undefined ? failure : `${reason}${codes}`;
}

/** @see https://www.rfc-editor.org/rfc/rfc3463 for the meaning of enhanced status codes. */
function reasonFor(failure: string, reply: string, detail: string): string | undefined {
  if (/\.1\.[1236]$/.test(detail)) return 'address does not exist';
  if (/\.2\.2$/.test(detail)) return 'mailbox is full';
  if (/\.7\.\d+$/.test(detail)) return 'recipient’s server does not trust yours';
  if (/\bAUTH\b|\bEAUTH\b/.test(failure)) return 'your mail server rejected the password';
  if (/\bMAIL FROM\b/.test(failure)) return 'your mail server rejected the sender';
  if (/\bRCPT TO\b/.test(failure)) return reply.startsWith('4') ? 'temporarily rejected' : 'address rejected';
  if (/\bDATA\b/.test(failure)) return 'message rejected';
  if (/\b(ECONNECTION|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKET|EDNS)\b/.test(failure)) {
    return 'the connection to your mail server failed';
  }
  return undefined;
}
