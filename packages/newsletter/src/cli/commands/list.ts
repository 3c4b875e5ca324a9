import { explainBounce } from '../../mail/bounce-reason.js';
import { explainDeliveryFailure } from '../../mail/delivery-failure.js';
import type { MailDelivery, NewsletterStore, Subscriber } from '../../store/store.js';
import {
  type Arguments,
  type Command,
  choiceOption,
  numberOption,
  STORE_OPTIONS,
  stringOption,
} from '../command.js';
import { UsageError } from '../errors.js';
import { formatDay, pluralize, style } from '../format.js';
import { withList } from '../list-access.js';
import { readMailsPerDay } from '../serve/settings.js';
import { setting } from '../settings.js';
import { readPracticeIfPresent } from '../site.js';
import { table } from '../table.js';
import type { Terminal } from '../terminal.js';

const HELP = `Usage: tendwell-newsletter list [options]

Show who is on the list, newest first; or with --emails, which emails were sent,
are waiting, or failed. To get the whole list as a file, use export.

Options:
  --status <status>  confirmed, pending (have not confirmed their sign-up),
                     unsubscribed, or bounced (their address does not work)
  --search <text>    only addresses that contain this text
  --emails <state>   emails instead of people: failed, waiting, or sent
  --limit <number>   how many to show (default: 20)
  --json             print JSON
  --store <url>      where the list is (default: file:.data/newsletter.db)
  --content <path>   the content folder, for the practice's time zone

Examples:
  tendwell-newsletter list
  tendwell-newsletter list --status pending --limit 100
  tendwell-newsletter list --search @example.com
  tendwell-newsletter list --emails failed
`;

const DAY_MS = 24 * 60 * 60_000;

/** Shows people or emails. */
export const list: Command = {
  help: HELP,
  options: {
    ...STORE_OPTIONS,
    content: { type: 'string' },
    status: { type: 'string' },
    search: { type: 'string' },
    emails: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(args, terminal) {
    const status = choiceOption(args, 'status', ['confirmed', 'pending', 'unsubscribed', 'bounced']);
    const emails = choiceOption(args, 'emails', ['failed', 'waiting', 'sent']);
    const search = stringOption(args, 'search');
    const limit = numberOption(args, 'limit', 100_000) ?? 20;
    if (emails && (status || search))
      throw new UsageError('`--emails` cannot be combined with `--status` or `--search`');
    const timeZone = (await readPracticeIfPresent(args, terminal))?.timeZone ?? 'UTC';
    await withList(args, terminal, async (store) => {
      if (emails) await listEmails(store, args, terminal, { state: emails, limit, timeZone });
      else await listPeople(store, args, terminal, { query: { status, search, limit }, timeZone });
      if (!args.values.json) await noteDailyLimit(store, args, terminal);
    });
    return 0;
  },
};

async function listPeople(
  store: NewsletterStore,
  { values }: Arguments,
  terminal: Terminal,
  { query, timeZone }: { query: Parameters<NewsletterStore['listSubscribers']>[0]; timeZone: string },
): Promise<void> {
  const more = { ...query, limit: query.limit + 1, first: 'newest' as const };
  const found = await store.listSubscribers(more);
  const people = found.slice(0, query.limit);
  if (values.json) return terminal.out(`${JSON.stringify(people, null, 2)}\n`);
  if (people.length === 0) return terminal.out('Nobody found.\n');
  await terminal.out(
    table(
      [
        { title: 'ADDRESS', cell: ({ email }: Subscriber) => email },
        { title: 'STATUS', cell: ({ status }) => status },
        { title: 'SINCE', cell: (person) => formatDay(since(person), timeZone) },
        ...(people.some(({ name }) => name)
          ? [{ title: 'NAME', cell: ({ name }: Subscriber) => name ?? '' }]
          : []),
        ...(people.some(({ bounce }) => bounce)
          ? [
              {
                title: 'REASON',
                cell: ({ bounce }: Subscriber) => (bounce ? explainBounce(bounce.reason) : ''),
              },
            ]
          : []),
      ],
      people,
      terminal.columns,
    ),
  );
  noteMore(terminal, found.length > query.limit, query.limit);
}

/** When they got their current status. */
function since({ status, createdAt, confirmedAt, unsubscribedAt, bounce }: Subscriber): Date {
  const at = {
    pending: createdAt,
    confirmed: confirmedAt,
    unsubscribed: unsubscribedAt,
    bounced: bounce?.at,
  }[status];
  return at ?? createdAt;
}

async function listEmails(
  store: NewsletterStore,
  { values }: Arguments,
  terminal: Terminal,
  { state, limit, timeZone }: { state: MailDelivery['state']; limit: number; timeZone: string },
): Promise<void> {
  const found = await store.listDeliveries({ state, limit: limit + 1 });
  const emails = found.slice(0, limit);
  if (values.json) return terminal.out(`${JSON.stringify(emails, null, 2)}\n`);
  if (emails.length === 0) return terminal.out(NO_EMAILS[state]);
  await terminal.out(
    table(
      [
        { title: 'TO', cell: ({ to }: MailDelivery) => to },
        { title: 'TYPE', cell: ({ kind }) => kind },
        { title: WHEN[state], cell: ({ at }) => formatMinute(at, timeZone) },
        { title: 'ATTEMPTS', align: 'right', cell: ({ attempts }) => String(attempts) },
        ...(state === 'sent'
          ? []
          : [{ title: 'REASON', cell: ({ failure }: MailDelivery) => explainDeliveryFailure(failure) }]),
      ],
      emails,
      terminal.columns,
    ),
  );
  noteMore(terminal, found.length > limit, limit);
  if (state === 'failed') terminal.err(`\n${FAILED}`);
}

/** Warns that nobody can sign up at the moment. */
async function noteDailyLimit(store: NewsletterStore, args: Arguments, terminal: Terminal): Promise<void> {
  const mailsPerDay = readMailsPerDay(setting(args, terminal, { variable: 'MAILS_PER_DAY' }));
  if (mailsPerDay === undefined) return;
  const today = await store.mailsSince(new Date(terminal.now().getTime() - DAY_MS));
  if (today < mailsPerDay) return;
  terminal.err(
    `\nThe limit of ${pluralize(mailsPerDay, 'email')} in 24 hours is reached, and sign-ups are rejected. If\nthey are real, raise MAILS_PER_DAY and restart serve.\n`,
  );
}

const WHEN = { failed: 'FAILED', waiting: 'NEXT ATTEMPT', sent: 'SENT' } as const;

const NO_EMAILS = {
  failed: 'No emails failed.\n',
  waiting: 'No emails are waiting.\n',
  sent: 'No emails were sent in the last 30 days.\n',
} as const;

const FAILED = `These emails are not retried. People who still want to be on the list can sign up
again. If all emails fail:  tendwell-newsletter doctor
`;

function noteMore(terminal: Terminal, more: boolean, limit: number): void {
  if (more)
    terminal.err(style(terminal.color, 'dim', `\nShowing the newest ${limit}. For more, use --limit.\n`));
}

function formatMinute(date: Date, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    date,
  );
  return `${formatDay(date, timeZone)} ${time}`;
}
