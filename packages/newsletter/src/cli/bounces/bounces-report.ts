import { visible } from '@tendwell/content/terminal';
import type { RecordedMessage } from '../../feedback/record-message.js';
import { explainBounce } from '../../mail/bounce-reason.js';
import { pluralize, style } from '../format.js';

/** A message in the mailbox, and what was done with it. */
export type Handled = RecordedMessage & {
  readonly subject: string;
  readonly from: string;
  readonly date: string;
};

const TITLES = [
  ['hard', 'address does not exist', 'addresses do not exist'],
  ['soft', 'address could not be reached', 'addresses could not be reached'],
  ['refused', 'server refuses you', 'servers refuse you'],
  ['complaint', 'complaint about spam', 'complaints about spam'],
  ['unsubscribe', 'request to unsubscribe', 'requests to unsubscribe'],
  ['auto-reply', 'automatic reply', 'automatic replies'],
  ['notice', 'other report', 'other reports'],
] as const;

const EFFECTS = { bounced: 'gets no more emails', unsubscribed: 'is unsubscribed', none: '' } as const;

/** Formats what was found for a terminal. */
export function reportText(all: readonly Handled[], color: boolean): string {
  if (all.length === 0) return 'The mailbox is empty.\n';
  const done = all.filter(({ isHandled }) => isHandled);
  const rest = all.filter(({ isHandled }) => !isHandled);
  const sections = TITLES.flatMap(([kind, one, many]) => {
    const found = done.filter((each) => each.kind === kind);
    if (found.length === 0) return [];
    return [`${style(color, 'bold', pluralize(found.length, one, many))}\n${found.map(lineOf).join('')}`];
  });
  if (rest.length > 0) {
    sections.push(
      `${style(color, 'yellow', `${pluralize(rest.length, 'message')} left in the mailbox`)}\n${rest.map(restOf).join('')}`,
    );
  }
  return sections.join('\n');
}

function lineOf({ email, effect, outcome, kind, reason }: Handled): string {
  // Reports about people who are not on the list anymore, and those without consequences, are only counted.
  if (email === undefined) return '';
  const why = kind === 'hard' || kind === 'soft' || kind === 'refused' ? explainBounce(reason) : '';
  const what = outcome === 'already' ? 'was already counted' : EFFECTS[effect];
  return `  ${visible([email, why, what].filter((part) => part !== '').join(', '))}\n`;
}

function restOf({ subject, from, date, kind }: Handled): string {
  const why = UNPROVEN[kind] === undefined ? '' : `\n    ${UNPROVEN[kind]}`;
  const line = [`“${subject.slice(0, 80)}”`, from && `from ${from.slice(0, 100)}`, date.slice(0, 40)];
  return `  ${visible(line.filter((part) => part !== '').join(', '))}${why}\n`;
}

const BOUNCE = 'A bounce, but not of an email that was recently sent to somebody on the list.';
const UNPROVEN: Readonly<Partial<Record<Handled['kind'], string>>> = {
  hard: BOUNCE,
  soft: BOUNCE,
  refused: BOUNCE,
  complaint: 'A complaint, but not about an email that was sent recently.',
  unsubscribe:
    'Asks to unsubscribe, but is not a reply to a letter, so anybody may have sent it. If it is real: tendwell-newsletter unsubscribe <address>',
};

/** Formats what was found as JSON. */
export function reportJson(all: readonly Handled[]): string {
  const messages = all.map(({ kind, reason, outcome, effect, email, isHandled, subject, from, date }) => ({
    ...{ kind, reason, outcome, effect, email, handled: isHandled, subject, from, date },
  }));
  return `${JSON.stringify({ version: 1, messages }, null, 2)}\n`;
}
