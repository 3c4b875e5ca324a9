import type { Activity, ListCounts } from '../../store/people.js';
import { type Command, count, oneOf, STORE_OPTIONS } from '../command.js';
import { withList } from '../list-access.js';
import { type Period, periods } from '../periods.js';
import { practiceAtHand } from '../site.js';
import { table } from '../table.js';
import type { Terminal } from '../terminal.js';
import { counted, duration, number, paint } from '../words.js';

const HELP = `Usage: tendwell-newsletter stats [options]

How many people are on the list, how many came and left, and whether mails
wait. Changes nothing.

Options:
  --by <day|week>   one line for each day or week (default: week, from Monday)
  --last <number>   how many of them (default: 8)
  --json            for a program
  --store <url>     where the list is (default: file:.data/newsletter.db)
  --content <path>  the content folder, for the practice's name and time zone

Examples:
  tendwell-newsletter stats
  tendwell-newsletter stats --by day --last 30
  tendwell-newsletter stats --json
`;

/** How many there are, and how many came and went. */
export const stats: Command = {
  help: HELP,
  options: {
    ...STORE_OPTIONS,
    content: { type: 'string' },
    by: { type: 'string' },
    last: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(args, terminal) {
    const by = oneOf(args, 'by', ['day', 'week']) ?? 'week';
    const last = count(args, 'last', 1000) ?? 8;
    const practice = await practiceAtHand(args, terminal);
    const timeZone = practice?.timeZone ?? 'UTC';
    const now = new Date();
    const shown = periods(now, { by, last, timeZone });
    const [counts, activity] = await withList(args, terminal, async (store) =>
      Promise.all([store.countList(), store.activity(shown[0]?.from ?? now)]),
    );
    const growth = shown.map((period) => ({ ...period, ...during(period, activity) }));
    await terminal.out(
      args.values.json
        ? toJson(counts, growth, { by, timeZone })
        : toText(counts, growth, { by, terminal, now, timeZone, name: practice?.name }),
    );
    return 0;
  },
};

type Growth = Period & Readonly<Record<Activity['what'], number>>;

function during({ from, to }: Period, activity: readonly Activity[]): Omit<Growth, keyof Period> {
  const counts = { asked: 0, confirmed: 0, unsubscribed: 0 };
  for (const { from: at, what, count } of activity) if (at >= from && at < to) counts[what] += count;
  return counts;
}

function toJson(
  { subscribers, mails, waitingSince }: ListCounts,
  growth: readonly Growth[],
  { by, timeZone }: { by: string; timeZone: string },
): string {
  const periods = growth.map(({ day, asked, confirmed, unsubscribed }) => ({
    from: day,
    signedUp: asked,
    confirmed,
    unsubscribed,
  }));
  const report = { version: 1, subscribers, mails: { ...mails, waitingSince }, by, timeZone, periods };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toText(
  counts: ListCounts,
  growth: readonly Growth[],
  {
    by,
    terminal,
    now,
    timeZone,
    name,
  }: {
    by: string;
    terminal: Terminal;
    now: Date;
    timeZone: string;
    name: string | undefined;
  },
): string {
  const { subscribers } = counts;
  const bold = (words: string) => paint(terminal.color, 'bold', words);
  const dim = (words: string) => paint(terminal.color, 'dim', words);
  const people = [
    ['On the list', subscribers.confirmed, ''],
    ['Not confirmed', subscribers.pending, 'have not pressed the button in their mail'],
    ['Unsubscribed', subscribers.unsubscribed, 'are known, so that they are left alone'],
  ] as const;
  const width = Math.max(...people.map(([, count]) => number(count).length));
  const lines = people.map(
    ([title, count, note]) =>
      `  ${title.padEnd(15)}${bold(number(count).padStart(width))}${note && count > 0 ? dim(`   ${note}`) : ''}`,
  );
  const rows = table(
    [
      { title: by === 'week' ? 'Week from' : 'Day', cell: ({ day }: Growth) => day },
      { title: 'asked', align: 'right', cell: ({ asked }) => number(asked) },
      { title: 'confirmed', align: 'right', cell: ({ confirmed }) => number(confirmed) },
      { title: 'left', align: 'right', cell: ({ unsubscribed }) => number(unsubscribed) },
    ],
    growth,
    terminal.columns,
  );
  return [
    `${bold(name ?? 'Newsletter')}\n${lines.join('\n')}\n`,
    `${rows.replace(/^/gm, '  ').trimEnd()}\n${dim(`  Days are those of ${timeZone}.`)}\n`,
    mailLines(counts, now, terminal.color),
  ].join('\n');
}

function mailLines({ mails, waitingSince }: ListCounts, now: Date, color: boolean): string {
  const since = waitingSince ? `, the oldest for ${duration(now.getTime() - waitingSince.getTime())}` : '';
  const lines = [
    mails.waiting > 0
      ? `${counted(mails.waiting, 'mail')} waiting to be sent${since}.`
      : 'No mail is waiting.',
  ];
  if (mails.failed > 0) {
    lines.push(
      paint(color, 'yellow', `${counted(mails.failed, 'mail')} could not be delivered.`),
      'See which:  tendwell-newsletter list --mails failed',
    );
  }
  return lines.map((line) => `  ${line}\n`).join('');
}
