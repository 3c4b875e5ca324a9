import { type BounceCode, bounceKind } from './bounce-kind.js';
import { mergeClues, ownClues, returnedClues } from './clues.js';
import type { FeedbackMessage, ParsedMessage } from './feedback-message.js';
import { addressesIn, type Headers, headerOf, parseHeaders } from './headers.js';

const MOST_RECIPIENTS = 100;

/** Reads a delivery status notification, RFC 3464. `undefined` if the message isn't one. */
export function deliveryStatus(message: ParsedMessage): FeedbackMessage | undefined {
  const report =
    message.parts.get('message/delivery-status') ?? message.parts.get('message/global-delivery-status');
  if (!report) return undefined;
  const blocks = report
    .join('\n\n')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(parseHeaders);
  const recipients = blocks
    .filter((block) => block.has('action') || block.has('status'))
    .slice(0, MOST_RECIPIENTS);
  const clues = mergeClues(ownClues(message.headers), ...returnedHeaders(message).map(returnedClues), {
    returnPaths: [],
    messageIds: [],
    recipients: recipients.flatMap((block) =>
      ['original-recipient', 'final-recipient'].flatMap((name) => addressesIn(headerOf(block, name))),
    ),
  });
  const failed = recipients.filter((block) => /^failed\b/i.test(headerOf(block, 'action')));
  // An address may stand for several people. If one of them got it, the address works.
  const delivered = recipients.some((block) =>
    /^(delivered|relayed|expanded)\b/i.test(headerOf(block, 'action')),
  );
  if (failed.length === 0 || delivered) {
    const action = headerOf(recipients[0] ?? new Map(), 'action').toLowerCase();
    return { kind: 'notice', reason: /^[a-z]+$/.test(action) ? action : 'report', clues };
  }
  return { ...mildest(failed.map(codeOf)), clues };
}

function codeOf(recipient: Headers): BounceCode {
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(headerOf(recipient, 'status'))?.[0];
  return bounceKind(status, headerOf(recipient, 'diagnostic-code').replace(/^[^;]{1,20};\s*/, ''));
}

const ORDER = ['refused', 'soft', 'hard'] as const;

function mildest(codes: readonly BounceCode[]): BounceCode {
  const [first] = [...codes].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return first ?? { kind: 'soft', reason: 'returned' };
}

/** Types of feedback, RFC 5965 and its registry, that are no complaint about spam. */
const NO_COMPLAINT: ReadonlyMap<string, FeedbackMessage['kind']> = new Map([
  ['not-spam', 'notice'],
  ['auth-failure', 'notice'],
  ['dmarc', 'notice'],
  ['opt-out', 'unsubscribe'],
  ['opt-out-list', 'unsubscribe'],
]);

/** Reads a feedback report, RFC 5965 (ARF). `undefined` if the message isn't one. */
export function feedbackReport(message: ParsedMessage): FeedbackMessage | undefined {
  const [report] = message.parts.get('message/feedback-report') ?? [];
  if (report === undefined) return undefined;
  const fields = parseHeaders(report);
  const type = headerOf(fields, 'feedback-type').toLowerCase();
  const clues = mergeClues(...returnedHeaders(message).map(returnedClues), {
    returnPaths: addressesIn(headerOf(fields, 'original-mail-from')),
    messageIds: [],
    recipients: (fields.get('original-rcpt-to') ?? []).flatMap(addressesIn),
  });
  return {
    kind: NO_COMPLAINT.get(type) ?? 'complaint',
    reason: /^[a-z-]{1,30}$/.test(type) ? type : 'abuse',
    clues,
  };
}

/** Recognizes a read receipt, RFC 8098. */
export function readReceipt({ parts }: ParsedMessage): FeedbackMessage | undefined {
  if (!parts.has('message/disposition-notification')) return undefined;
  return { kind: 'notice', reason: 'receipt', clues: mergeClues() };
}

/** The headers of the returned email, which may be complete or without its content. */
function returnedHeaders({ parts }: ParsedMessage): Headers[] {
  return [
    'message/rfc822',
    'text/rfc822-headers',
    'message/rfc822-headers',
    'message/global',
    'message/global-headers',
  ]
    .flatMap((type) => parts.get(type) ?? [])
    .slice(0, 5)
    .map(parseHeaders);
}
