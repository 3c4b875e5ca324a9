import { type Growth, growthIn } from '../../statistics/growth.js';
import { type PeriodLength, periods } from '../../statistics/periods.js';
import type { LetterStatus, ListCounts } from '../../store/store.js';
import { type Command, choiceOption, numberOption, STORE_OPTIONS } from '../command.js';
import { formatDuration, formatNumber, pluralize, style } from '../format.js';
import { withList } from '../list-access.js';
import { readPracticeIfPresent } from '../site.js';
import { LATEST_LETTERS, letterStatsJson, letterTable, showLetterStats } from '../stats/letter-stats.js';
import { table } from '../table.js';
import type { Terminal } from '../terminal.js';

const HELP = `Usage: tendwell-newsletter stats [letter] [options]

Show how many people are on the list, how it changes by day, week, or month,
how the latest letters did, and whether emails are waiting or failed.

With the name of a letter, show how many people it was sent to, how many copies
bounced and why, and how many people complained or unsubscribed within a week.
Opens and clicks are not tracked.

Options:
  --by <period>     one line per day, week, or month (default: week, starting
                    Monday)
  --last <number>   how many of them (default: 8)
  --json            print JSON
  --store <url>     where the list is (default: file:.data/newsletter.db)
  --content <path>  the content folder, for the practice's name and time zone

Examples:
  tendwell-newsletter stats
  tendwell-newsletter stats winter-tea
  tendwell-newsletter stats --by day --last 30
  tendwell-newsletter stats --json
`;

/** Shows how many people are on the list, and how it changes. */
export const stats: Command = {
  help: HELP,
  optionalPositional: true,
  options: {
    ...STORE_OPTIONS,
    content: { type: 'string' },
    by: { type: 'string' },
    last: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(args, terminal) {
    const [letter] = args.positionals;
    if (letter !== undefined) return showLetterStats(letter, args, terminal);
    const by = choiceOption(args, 'by', ['day', 'week', 'month']) ?? 'week';
    const last = numberOption(args, 'last', 1000) ?? 8;
    const practice = await readPracticeIfPresent(args, terminal);
    const timeZone = practice?.timeZone ?? 'UTC';
    const now = terminal.now();
    const shown = periods(now, { by, last, timeZone });
    const [counts, activity, letters] = await withList(args, terminal, async (store) =>
      Promise.all([
        store.countList(),
        store.activity(shown[0]?.from ?? now),
        store.listLetters(LATEST_LETTERS),
      ]),
    );
    const growth = growthIn(shown, activity);
    await terminal.out(
      args.values.json
        ? toJson(counts, growth, { by, timeZone, letters })
        : toText(counts, growth, { letters, by, terminal, now, timeZone, name: practice?.name }),
    );
    return 0;
  },
};

function toJson(
  { subscribers, mails, waitingSince }: ListCounts,
  growth: readonly Growth[],
  { by, timeZone, letters }: { by: string; timeZone: string; letters: readonly LetterStatus[] },
): string {
  const periods = growth.map(({ day, signedUp, confirmed, unsubscribed, bounced }) => ({
    from: day,
    signedUp,
    confirmed,
    unsubscribed,
    bounced,
  }));
  const report = {
    version: 1,
    subscribers,
    emails: { ...mails, waitingSince },
    by,
    timeZone,
    periods,
    letters: letters.map(letterStatsJson),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const TITLES: Readonly<Record<PeriodLength, string>> = { day: 'Day', week: 'Week of', month: 'Month' };

function toText(
  counts: ListCounts,
  growth: readonly Growth[],
  {
    letters,
    by,
    terminal,
    now,
    timeZone,
    name,
  }: {
    letters: readonly LetterStatus[];
    by: PeriodLength;
    terminal: Terminal;
    now: Date;
    timeZone: string;
    name: string | undefined;
  },
): string {
  const { subscribers } = counts;
  const bold = (text: string) => style(terminal.color, 'bold', text);
  const dim = (text: string) => style(terminal.color, 'dim', text);
  const people = [
    ['Confirmed', subscribers.confirmed, ''],
    ['Pending', subscribers.pending, 'have not confirmed their sign-up'],
    ['Unsubscribed', subscribers.unsubscribed, 'kept so that they get no more letters'],
    ['Bounced', subscribers.bounced, 'their address does not work'],
  ] as const;
  const width = Math.max(...people.map(([, count]) => formatNumber(count).length));
  const lines = people.map(
    ([title, count, note]) =>
      `  ${title.padEnd(15)}${bold(formatNumber(count).padStart(width))}${note && count > 0 ? dim(`   ${note}`) : ''}`,
  );
  const rows = table(
    [
      { title: TITLES[by], cell: ({ day }: Growth) => (by === 'month' ? day.slice(0, 7) : day) },
      { title: 'signed up', align: 'right', cell: ({ signedUp }) => formatNumber(signedUp) },
      { title: 'confirmed', align: 'right', cell: ({ confirmed }) => formatNumber(confirmed) },
      { title: 'unsubscribed', align: 'right', cell: ({ unsubscribed }) => formatNumber(unsubscribed) },
      { title: 'bounced', align: 'right', cell: ({ bounced }) => formatNumber(bounced) },
    ],
    growth,
    terminal.columns,
  );
  return [
    `${bold(name ?? 'Newsletter')}\n${lines.join('\n')}\n`,
    `${rows.replace(/^/gm, '  ').trimEnd()}\n${dim(`  Time zone: ${timeZone}`)}\n`,
    ...(letters.length > 0 ? [letterTable(letters, terminal.columns)] : []),
    emailLines(counts, now, terminal.color),
  ].join('\n');
}

function emailLines({ mails, waitingSince }: ListCounts, now: Date, color: boolean): string {
  const since = waitingSince
    ? `, the oldest for ${formatDuration(now.getTime() - waitingSince.getTime())}`
    : '';
  const lines = [
    mails.waiting > 0
      ? `${pluralize(mails.waiting, 'email')} waiting to be sent${since}.`
      : 'No emails are waiting.',
  ];
  if (mails.failed > 0) {
    lines.push(
      style(color, 'yellow', `${pluralize(mails.failed, 'email')} could not be delivered.`),
      'For details:  tendwell-newsletter list --emails failed',
    );
  }
  return lines.map((line) => `  ${line}\n`).join('');
}
