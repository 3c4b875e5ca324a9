import { bounceKind } from './bounce-kind.js';
import { mergeClues, ownClues, returnedClues } from './clues.js';
import type { FeedbackMessage, ParsedMessage } from './feedback-message.js';
import { addressesIn, headerOf, parseHeaders } from './headers.js';

const SENDERS = /^(mailer-daemon|postmaster|mail-daemon|mdaemon|mailer|bounces?|double-bounce)\b/i;
const SUBJECTS =
  /^(failure notice|delivery (status notification|failure|has failed)|mail (delivery|system error)|undeliver(ed|able)|undelivered mail|returned mail|mail could not be delivered|unzustellbar|message non distribu|no se puede entregar)/i;

/** Where the email that came back begins. */
const RETURNED =
  /\n[^\n]{0,80}\b(below this line is a copy of the message|this is a copy of (the|your) message|original message (follows|headers?)|the (original|first) message)\b[^\n]*\n/i;

/** Reads a bounce that isn't a report, such as one of qmail. `undefined` if the message isn't one. */
export function plainBounce(message: ParsedMessage): FeedbackMessage | undefined {
  const { headers, subject, from } = message;
  const failed = headers.get('x-failed-recipients') ?? [];
  const isFromServer = SENDERS.test(from) || headerOf(headers, 'return-path') === '<>';
  if (failed.length === 0 && !(isFromServer && SUBJECTS.test(subject.trim()))) return undefined;
  const text = message.text.replace(/\r\n?/g, '\n').slice(0, 100_000);
  const at = RETURNED.exec(text);
  const explanation = at ? text.slice(0, at.index) : text;
  const returned = [
    ...(at ? [text.slice(at.index + at[0].length)] : []),
    ...(message.parts.get('message/rfc822') ?? []),
    ...(message.parts.get('text/rfc822-headers') ?? []),
  ];
  const clues = mergeClues(ownClues(headers), ...returned.map(parseHeaders).map(returnedClues), {
    returnPaths: [],
    messageIds: [],
    recipients: [...failed.flatMap(addressesIn), ...addressesIn(explanation)],
  });
  // "This is only a warning", "will be tried again".
  if (/\b(warning|delayed|delay|will (be tried|try|keep trying|be retried))\b/i.test(subject)) {
    return { kind: 'notice', reason: 'delayed', clues };
  }
  return { ...bounceKind(undefined, explanation), clues };
}
