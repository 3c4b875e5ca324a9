import type { FrozenLetter } from '../../../letters/frozen-letter.js';
import type { LetterStatus, NewsletterStore } from '../../../store/store.js';
import type { Arguments, ExitCode } from '../../command.js';
import { UsageError } from '../../errors.js';
import { pluralize, style } from '../../format.js';
import { isConfirmed, type Terminal } from '../../terminal.js';
import { whenWelcomed } from './letter-report.js';

/** What applies only to a letter to everybody on the list. */
const UNUSED_OPTIONS = ['at', 'rate', 'warm-up'];

/** Shows who gets a welcome letter, asks, and stores it for the server to send to everybody who confirms. */
export async function sendWelcome(
  letter: FrozenLetter,
  {
    day,
    args,
    terminal,
    store,
  }: { day: number; args: Arguments; terminal: Terminal; store: NewsletterStore },
): Promise<ExitCode> {
  const unused = UNUSED_OPTIONS.find((option) => args.values[option] !== undefined);
  if (unused) {
    throw new UsageError(`\`--${unused}\` cannot be used with a welcome letter, which is sent on its day`);
  }
  const before = await store.findLetter(letter.name);
  if (isSame(before, letter, day)) {
    await terminal.out(`${letter.name} is already sent like this. Nothing was changed.\n`);
    return 0;
  }
  await terminal.out(summary(letter, day, before, terminal));
  if (!args.values.yes) {
    if (!terminal.ask) {
      terminal.err('\nNothing was changed. To send the letter from now on, add --yes.\n');
      return 1;
    }
    if (!(await isConfirmed(terminal.ask, '\nSend it to everybody who confirms from now on?'))) {
      terminal.err('Nothing was changed.\n');
      return 0;
    }
  }
  await store.addLetter({ content: letter, at: terminal.now(), welcomeDay: day });
  const after = await store.findLetter(letter.name);
  await terminal.out(
    after?.state === 'paused'
      ? `\nIt is stored, but still paused. To continue:  tendwell-newsletter letter resume ${letter.name}\n`
      : `\nThe server sends it from now on. To stop:  tendwell-newsletter letter cancel ${letter.name}\n`,
  );
  return 0;
}

const isSame = (status: LetterStatus | undefined, { hash }: FrozenLetter, day: number) =>
  status?.hash === hash && status.welcomeDay === day && status.state !== 'canceled';

function summary(
  { name, interests, versions }: FrozenLetter,
  day: number,
  before: LetterStatus | undefined,
  { color }: Terminal,
): string {
  const tags = Object.keys(versions);
  const waiting = before?.counts.waiting ?? 0;
  const lines = [
    ...Object.values(versions).map(({ subject }, i) => [
      i === 0 ? 'Subject' : '',
      tags.length > 1 ? `${subject} (${tags[i]})` : subject,
    ]),
    ['When', whenWelcomed(day)],
    [
      'People',
      `everybody who confirms from now on${interests.length > 0 ? `, with ${interests.join(' or ')} among their interests, or none chosen` : ''}`,
    ],
    ...(before
      ? [['Changes', `the letter for ${pluralize(waiting, 'person', 'people')} who will still get it`]]
      : []),
  ];
  return [
    `${style(color, 'bold', name)}\n`,
    ...lines.map(([title = '', value]) => `  ${title.padEnd(10)}${value}\n`),
  ].join('');
}
