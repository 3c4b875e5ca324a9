import { setTimeout as wait } from 'node:timers/promises';
import { DEFAULT_RATE } from '../../../letters/default-rate.js';
import { type FrozenLetter, letterBytes } from '../../../letters/frozen-letter.js';
import { progressOf } from '../../../letters/progress.js';
import { durationAt } from '../../../store/sql/letter-rate.js';
import type { LetterStatus, NewsletterStore } from '../../../store/store.js';
import { formatZonedTime, parseZonedTime } from '../../../zoned-time.js';
import { type Arguments, type ExitCode, numberOption, stringOption } from '../../command.js';
import { CliError, UsageError } from '../../errors.js';
import { formatDuration, formatNumber, pluralize, style } from '../../format.js';
import { Progress } from '../../progress.js';
import { isConfirmed, type Terminal } from '../../terminal.js';
import { formatLetter } from './letter-report.js';

const MAX_RATE = 1_000_000;
const LOOK_MS = 1000;
/** A server looks for letters every 15 seconds. */
const SERVER_MS = 40_000;

/** When and how fast a letter goes out. */
interface Plan {
  readonly dueAt: Date | undefined;
  readonly perHour: number;
  readonly warmUp: boolean;
}

/** Shows what would be sent to whom, asks, stores the letter for the server to send, and shows its progress. */
export async function sendFrozen(
  letter: FrozenLetter,
  {
    args,
    terminal,
    store,
    timeZone,
  }: { args: Arguments; terminal: Terminal; store: NewsletterStore; timeZone: string },
): Promise<ExitCode> {
  const plan = planOf(args, terminal, timeZone);
  const existing = await store.findLetter(letter.name);
  if (existing) throw wasSent(existing, letter, timeZone);
  const people = await store.countRecipients(letter.interests);
  if (people === 0) throw new CliError('Nobody on the list would get this letter.');
  await terminal.out(summary(letter, people, plan, { terminal, timeZone }));
  if (!args.values.yes) {
    if (!terminal.ask) {
      terminal.err('\nNothing was sent. To send the letter, add --yes.\n');
      return 1;
    }
    if (!(await isConfirmed(terminal.ask, `\nSend it to ${pluralize(people, 'person', 'people')}?`))) {
      terminal.err('Nothing was sent.\n');
      return 0;
    }
  }
  const at = terminal.now();
  const outcome = await store.addLetter({ content: letter, at, ...plan });
  const added = await store.findLetter(letter.name);
  if (outcome === 'exists' && added) throw wasSent(added, letter, timeZone);
  const see = `To see its progress:  tendwell-newsletter letter status ${letter.name}\n`;
  if (plan.dueAt) {
    await terminal.out(
      `\nThe server sends it at ${formatZonedTime(plan.dueAt, timeZone)} (${timeZone}), to everybody who is on the list then.\n${see}`,
    );
    return 0;
  }
  if (!terminal.progress) {
    await terminal.out(`\nThe server sends it now.\n${see}`);
    return 0;
  }
  return follow(letter.name, { terminal, store, timeZone });
}

/** Reads the options. @throws UsageError for a time that is invalid or past. */
function planOf(args: Arguments, terminal: Terminal, timeZone: string): Plan {
  const at = stringOption(args, 'at');
  const dueAt = at === undefined ? undefined : parseZonedTime(at, timeZone);
  if (at !== undefined && !dueAt) {
    throw new UsageError(`\`--at\` must be a time such as "2026-03-05 09:00", not \`${at}\``);
  }
  if (dueAt && dueAt <= terminal.now()) {
    throw new UsageError(`\`--at\` is in the past: ${at} in ${timeZone}`);
  }
  return {
    dueAt,
    perHour: numberOption(args, 'rate', MAX_RATE) ?? DEFAULT_RATE,
    warmUp: args.values['warm-up'] === true,
  };
}

function wasSent(
  { state, startedAt, dueAt, hash }: LetterStatus,
  letter: FrozenLetter,
  timeZone: string,
): CliError {
  const time = formatZonedTime(startedAt ?? dueAt, timeZone);
  const isOpen = state === 'scheduled' || state === 'sending' || state === 'paused';
  const changed = isOpen && hash !== letter.hash ? ' It goes out as it was then, without later changes.' : '';
  const what = state === 'scheduled' ? 'is scheduled for' : 'was sent on';
  return new CliError(
    `A letter named ${letter.name} ${what} ${time}. Nobody gets a letter twice.${changed}`,
    state === 'scheduled'
      ? `To change it:  tendwell-newsletter letter cancel ${letter.name}`
      : `To see its progress:  tendwell-newsletter letter status ${letter.name}`,
  );
}

function summary(
  letter: FrozenLetter,
  people: number,
  { dueAt, perHour, warmUp }: Plan,
  { terminal, timeZone }: { terminal: Terminal; timeZone: string },
): string {
  const versions = Object.entries(letter.versions);
  const pictures = new Set(versions.flatMap(([, { html }]) => html.match(/<img\b[^>]*/g) ?? []));
  const lines = [
    ...versions.map(([tag, { subject }], i) => [
      i === 0 ? 'Subject' : '',
      versions.length > 1 ? `${subject} (${tag})` : subject,
    ]),
    [
      'People',
      `${formatNumber(people)}${letter.interests.length > 0 ? `, with ${letter.interests.join(' or ')} among their interests, or none chosen` : ''}`,
    ],
    ['Pictures', formatNumber(pictures.size)],
    ['Size', `${formatNumber(Math.ceil(letterBytes(letter) / 1000))} kB`],
    ['Starts', dueAt ? `${formatZonedTime(dueAt, timeZone)} (${timeZone})` : 'now'],
    [
      'Takes',
      `${formatDuration(durationAt({ perHour, warmUp }, people))}, at ${formatNumber(perHour)} emails per hour${warmUp ? ' after a warm-up' : ''}`,
    ],
  ];
  return [
    `${style(terminal.color, 'bold', letter.name)}\n`,
    ...lines.map(([title = '', value]) => `  ${title.padEnd(10)}${value}\n`),
  ].join('');
}

/** Shows the progress of a letter until it has ended. */
async function follow(
  name: string,
  { terminal, store, timeZone }: { terminal: Terminal; store: NewsletterStore; timeZone: string },
): Promise<ExitCode> {
  terminal.err('\nThe server sends it. Ctrl+C ends this display, not the letter.\n');
  const progress = new Progress(terminal, 'Sending');
  let waitedMs = 0;
  for (;;) {
    const status = await store.findLetter(name);
    if (!status) throw new CliError(`The letter ${name} was canceled.`);
    const { state } = status;
    if (state !== 'scheduled' && state !== 'sending') {
      progress.end();
      await terminal.out(
        `\n${formatLetter(status, { color: terminal.color, now: terminal.now(), timeZone })}`,
      );
      return state === 'sent' ? 0 : 1;
    }
    if (state === 'sending') {
      const { done, people } = progressOf(status, terminal.now());
      progress.show(done, people);
    } else if (waitedMs >= SERVER_MS) {
      progress.end();
      throw new CliError(
        'No server has started to send the letter. It stays ready until one does.',
        'Start the server:  tendwell-newsletter serve',
      );
    }
    await wait(LOOK_MS);
    waitedMs += LOOK_MS;
  }
}
