import { senderRefusal } from '../../mail/sender-refusal.js';
import type { FeedbackMessage } from './feedback-message.js';

/** A bounce by its code. */
export interface BounceCode {
  readonly kind: Extract<FeedbackMessage['kind'], 'hard' | 'soft' | 'refused'>;
  readonly reason: string;
}

/** Details of enhanced codes of class 5 that mean that the address won't work again. */
const HARD = new Set(['1.0', '1.1', '1.2', '1.3', '1.6', '1.10', '2.1', '4.4', '7.2', '7.13', '7.17']);

/** What servers write about an address that doesn't exist, without a code or with a vague one. */
const NO_SUCH_ADDRESS =
  /\b(user|mailbox|recipient|account|address(ee)?|alias)\b[^\n]{0,60}\b(unknown|not (be )?found|does ?n[o']t exist|doesn't exist|not exist|disabled|inactive|invalid|no longer|unavailable|not (a )?(valid|known))\b|\b(unknown|no such|invalid|nonexistent|bad destination) (local )?(user|mailbox|recipient|account|address|host|domain)\b|\bno mailbox\b|\bunrouteable address\b|\brecipient address rejected: access denied\b|\bhost or domain name not found\b|\bdoesn't have an? [^\n]{1,30} account\b/i;

const FULL =
  /\b(mailbox|quota|inbox|storage)\b[^\n]{0,40}\b(full|exceed(ed|s)?|over)\b|\bover quota\b|\bout of storage\b/i;

/**
 * What a mail server's answer means. `5.1.1` in an answer takes precedence over `5.0.0` of the report around it.
 *
 * @param status The enhanced status code, if there is one: `5.1.1`.
 * @param answer The code and the text of the server's answer: `550 5.1.1 <ada@example.com>: user unknown`.
 */
export function bounceKind(status: string | undefined, answer: string): BounceCode {
  const text = answer.slice(0, 2000).replace(/\s+/g, ' ');
  const own = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0];
  const isVague = status === undefined || VAGUE.test(status);
  const code = isVague ? (own ?? status) : status;
  const reply = /(?:^|[^\d.])([45]\d\d)(?=[ -])/.exec(text)?.[1];
  const reason =
    (code !== undefined && !code.endsWith('.0.0') ? code : undefined) ?? reply ?? code ?? 'returned';
  const refusal = senderRefusal([reply ?? '550', code, text].filter(Boolean).join(' '));
  if ((code ?? reply ?? '5').startsWith('4')) {
    // A server that has problems of its own says nothing about the sender.
    return { kind: refusal === undefined || refusal === 'protocol' ? 'soft' : 'refused', reason };
  }
  const detail = code?.slice(2) ?? '';
  if (detail === '2.2' || FULL.test(text)) return { kind: 'soft', reason };
  if (refusal !== undefined) return { kind: 'refused', reason };
  const isHard = HARD.has(detail) || NO_SUCH_ADDRESS.test(withoutAddresses(text));
  return { kind: isHard ? 'hard' : 'soft', reason };
}

/** Codes for which the server's answer decides: those without details, and “given up after too many attempts”. */
const VAGUE = /^(?:[45]\.0\.0|[45]\.4\.7)$/;

/** Servers repeat addresses, which can contain any of the words. */
function withoutAddresses(text: string): string {
  return text.replace(/<[^<>]*>|\S+@\S+/g, '');
}
