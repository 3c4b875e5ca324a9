import type { LetterStatus } from '../../store/store.js';
import type { Arguments, ExitCode } from '../command.js';
import { bouncedCount, bounceNotes } from '../commands/letter/feedback-report.js';
import { unknownLetter } from '../commands/letter/status.js';
import { formatNumber, style } from '../format.js';
import { withList } from '../list-access.js';
import { table } from '../table.js';
import type { Terminal } from '../terminal.js';

/** How many letters are shown with the list. */
export const LATEST_LETTERS = 5;

/** Shows what came of one letter. @throws CliError if there is none with this name. */
export async function showLetterStats(name: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const letter = await withList(args, terminal, (store) => store.findLetter(name));
  if (!letter) throw unknownLetter(name);
  const json = { version: 1, ...letterStatsJson(letter) };
  await terminal.out(
    args.values.json ? `${JSON.stringify(json, null, 2)}\n` : letterStats(letter, terminal.color),
  );
  return 0;
}

function letterStats(letter: LetterStatus, color: boolean): string {
  const { sent } = letter.counts;
  const { complained, unsubscribed } = letter.feedback;
  const share = (count: number) => (sent > 0 && count > 0 ? `   ${percent.format(count / sent)}` : '');
  const numbers = [
    ['Sent', sent, ''],
    ['Bounced', bouncedCount(letter), share(bouncedCount(letter))],
    ['Complained', complained, share(complained)],
    ['Unsubscribed', unsubscribed, `${share(unsubscribed)}${unsubscribed > 0 ? ' within a week' : ''}`],
  ] as const;
  const width = Math.max(...numbers.map(([, count]) => formatNumber(count).length));
  const lines = numbers.map(
    ([title, count, note]) => `  ${title.padEnd(14)}${formatNumber(count).padStart(width)}${note}\n`,
  );
  const notes = bounceNotes(letter).map((note) => `  ${note}\n`);
  const reasons = notes.length > 0 ? `\n${notes.join('')}` : '';
  return `${style(color, 'bold', letter.name)}\n${lines.join('')}${reasons}`;
}

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** The latest letters and what came of them. */
export function letterTable(letters: readonly LetterStatus[], columns: number | undefined): string {
  const rows = table(
    [
      { title: 'Letter', cell: ({ name }: LetterStatus) => name },
      { title: 'sent', align: 'right', cell: ({ counts }) => formatNumber(counts.sent) },
      { title: 'bounced', align: 'right', cell: (letter) => formatNumber(bouncedCount(letter)) },
      { title: 'complained', align: 'right', cell: ({ feedback }) => formatNumber(feedback.complained) },
      { title: 'unsubscribed', align: 'right', cell: ({ feedback }) => formatNumber(feedback.unsubscribed) },
    ],
    letters,
    columns,
  );
  return `${rows.replace(/^/gm, '  ').trimEnd()}\n`;
}

/** What came of a letter, for programs. */
export function letterStatsJson({ name, counts, feedback, bounces }: LetterStatus): object {
  const { complained, unsubscribed, ...bounced } = feedback;
  return { name, sent: counts.sent, bounced, bounces, complained, unsubscribed };
}
