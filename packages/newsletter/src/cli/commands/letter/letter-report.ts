import { progressOf } from '../../../letters/progress.js';
import { explainDeliveryFailure } from '../../../mail/delivery-failure.js';
import type { LetterStatus } from '../../../store/store.js';
import { formatZonedTime } from '../../../zoned-time.js';
import { formatDuration, formatNumber, pluralize, style } from '../../format.js';
import { bounceNotes, feedbackLines } from './feedback-report.js';

/** When people get a welcome letter. */
export const whenWelcomed = (day: number): string =>
  day === 0
    ? 'Right after the confirmation, in place of the welcome email'
    : `${pluralize(day, 'day')} after the confirmation`;

/** Why a letter is paused, and what to do. */
function explainPause({ name, reason }: Pick<LetterStatus, 'name' | 'reason'>): string {
  const resume = `tendwell-newsletter letter resume ${name}`;
  if (reason === 'asked') return `You have paused it. To continue:  ${resume}`;
  if (reason === 'late') {
    return `It is more than a day late, because no server has worked on it. Check that it is still up to date, and that this list is not an old backup. To send it:  ${resume}`;
  }
  return `Mail servers refuse your emails: ${explainDeliveryFailure(reason)}. Nobody else gets it until that is solved. Then:  ${resume}`;
}

/** Formats a letter and its progress for a terminal. */
export function formatLetter(
  status: LetterStatus,
  { color, now, timeZone }: { color: boolean; now: Date; timeZone: string },
): string {
  const { counts, state, name, welcomeDay } = status;
  const { people, waiting, leftMs } = progressOf(status, now);
  const time = (date: Date | undefined) => (date ? formatZonedTime(date, timeZone) : '');
  const rate =
    status.perHour === undefined
      ? 'as fast as the mail server allows'
      : `${formatNumber(status.perHour)} per hour`;
  const lines: [string, string][] = [
    ['State', stateText(status, time)],
    ...(welcomeDay === undefined ? [] : ([['When', whenWelcomed(welcomeDay)]] as [string, string][])),
    ...(status.startedAt === undefined
      ? []
      : ([
          ['People', formatNumber(people)],
          ['Sent', formatNumber(counts.sent)],
          ['Waiting', formatNumber(waiting)],
          ...(counts.failed > 0 ? [['Failed', formatNumber(counts.failed)]] : []),
          ...(counts.unknown > 0 ? [['Unknown', formatNumber(counts.unknown)]] : []),
          ...(counts.skipped > 0
            ? [[welcomeDay === undefined ? 'Left' : 'Skipped', formatNumber(counts.skipped)]]
            : []),
          ...feedbackLines(status),
        ] as [string, string][])),
    ...(welcomeDay === undefined
      ? ([['Rate', status.warmUp ? `${rate}, after a warm-up` : rate]] as [string, string][])
      : []),
    ...(state === 'sending' && welcomeDay === undefined && waiting > 0 && leftMs !== undefined
      ? ([['Time left', formatDuration(leftMs)]] as [string, string][])
      : []),
  ];
  const notes = [
    ...(state === 'paused' ? [style(color, 'yellow', explainPause(status))] : []),
    ...status.failures.map(
      ({ failure, count }) => `${pluralize(count, 'person', 'people')}: ${failureText(failure)}`,
    ),
    ...bounceNotes(status),
    ...(counts.unknown > 0
      ? [
          `For ${pluralize(counts.unknown, 'person', 'people')} the mail server’s answer is missing, so they may have got it. To send it to them again:  tendwell-newsletter letter resume ${name} --repeat-unknown`,
        ]
      : []),
  ];
  const width = Math.max(...lines.map(([title]) => title.length)) + 2;
  return [
    `${style(color, 'bold', name)}\n`,
    ...lines.map(([title, value]) => `  ${title.padEnd(width)}${value}\n`),
    ...(notes.length > 0 ? ['\n', ...notes.map((note) => `  ${note}\n`)] : []),
  ].join('');
}

function failureText(failure: string): string {
  if (failure === 'interrupted') return 'the server stopped before the answer came';
  if (failure === 'no answer') return 'the connection was lost before the answer came';
  return explainDeliveryFailure(failure);
}

function stateText(
  { state, dueAt, startedAt, finishedAt, welcomeDay }: LetterStatus,
  time: (date: Date | undefined) => string,
): string {
  switch (state) {
    case 'scheduled':
      return `scheduled for ${time(dueAt)}`;
    case 'sending':
      return welcomeDay === undefined
        ? `going out since ${time(startedAt)}`
        : `goes to everybody who confirms, since ${time(startedAt)}`;
    case 'paused':
      return 'paused';
    case 'sent':
      return `sent, finished ${time(finishedAt)}`;
    case 'canceled':
      return `canceled ${time(finishedAt)}`;
  }
}

/** Formats a letter and its progress as JSON. */
export function letterJson(status: LetterStatus, now: Date): object {
  const { id: _, failures, ...rest } = status;
  return { ...rest, ...progressOf(status, now), failures };
}
