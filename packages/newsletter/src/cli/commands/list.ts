import type { MailDelivery, Subscriber } from '../../store/people.js';
import type { NewsletterStore } from '../../store/store.js';
import { type Arguments, type Command, count, oneOf, STORE_OPTIONS, text } from '../command.js';
import { because } from '../failures.js';
import { withList } from '../list-access.js';
import { UsageError } from '../problem.js';
import { practiceAtHand } from '../site.js';
import { table } from '../table.js';
import type { Terminal } from '../terminal.js';
import { day, paint } from '../words.js';

const HELP = `Usage: tendwell-newsletter list [options]

Who is on the list, the newest first; or with --mails, what became of mails.
Changes nothing. For the whole list as a table, see export.

Options:
  --status <status>  confirmed (on the list), pending (have not pressed the
                     button in their mail) or unsubscribed
  --search <words>   only addresses with this in them
  --mails <state>    mails instead of people: failed, waiting or sent
  --limit <number>   how many (default: 20)
  --json             for a program
  --store <url>      where the list is (default: file:.data/newsletter.db)
  --content <path>   the content folder, for the practice's time zone

Examples:
  tendwell-newsletter list
  tendwell-newsletter list --status pending --limit 100
  tendwell-newsletter list --search @example.com
  tendwell-newsletter list --mails failed
`;

/** Who is on the list, or what became of mails. */
export const list: Command = {
  help: HELP,
  options: {
    ...STORE_OPTIONS,
    content: { type: 'string' },
    status: { type: 'string' },
    search: { type: 'string' },
    mails: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(args, terminal) {
    const status = oneOf(args, 'status', ['confirmed', 'pending', 'unsubscribed']);
    const mails = oneOf(args, 'mails', ['failed', 'waiting', 'sent']);
    const search = text(args, 'search');
    const limit = count(args, 'limit', 100_000) ?? 20;
    if (mails && (status || search))
      throw new UsageError('`--mails` goes with neither `--status` nor `--search`');
    // Read before the list: a content folder that is not right should not leave it open.
    const timeZone = (await practiceAtHand(args, terminal))?.timeZone ?? 'UTC';
    await withList(args, terminal, (store) =>
      mails
        ? listMails(store, args, terminal, { state: mails, limit, timeZone })
        : listPeople(store, args, terminal, { query: { status, search, limit }, timeZone }),
    );
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
  if (people.length === 0) return terminal.out('Nobody.\n');
  await terminal.out(
    table(
      [
        { title: 'ADDRESS', cell: ({ email }: Subscriber) => email },
        { title: 'STATUS', cell: ({ status }) => status },
        { title: 'SINCE', cell: (person) => day(since(person), timeZone) },
        ...(people.some(({ name }) => name)
          ? [{ title: 'NAME', cell: ({ name }: Subscriber) => name ?? '' }]
          : []),
      ],
      people,
      terminal.columns,
    ),
  );
  noteRest(terminal, found.length > query.limit, query.limit);
}

/** When they came to stand where they stand. */
function since({ status, createdAt, confirmedAt, unsubscribedAt }: Subscriber): Date {
  const at = { pending: createdAt, confirmed: confirmedAt, unsubscribed: unsubscribedAt }[status];
  return at ?? createdAt;
}

async function listMails(
  store: NewsletterStore,
  { values }: Arguments,
  terminal: Terminal,
  { state, limit, timeZone }: { state: MailDelivery['state']; limit: number; timeZone: string },
): Promise<void> {
  const found = await store.listDeliveries({ state, limit: limit + 1 });
  const mails = found.slice(0, limit);
  if (values.json) return terminal.out(`${JSON.stringify(mails, null, 2)}\n`);
  if (mails.length === 0) return terminal.out(NO_MAILS[state]);
  await terminal.out(
    table(
      [
        { title: 'TO', cell: ({ to }: MailDelivery) => to },
        { title: 'MAIL', cell: ({ kind }) => kind },
        { title: WHEN[state], cell: ({ at }) => minute(at, timeZone) },
        { title: 'TRIED', align: 'right', cell: ({ attempts }) => String(attempts) },
        ...(state === 'sent'
          ? []
          : [{ title: 'BECAUSE', cell: ({ failure }: MailDelivery) => because(failure) }]),
      ],
      mails,
      terminal.columns,
    ),
  );
  noteRest(terminal, found.length > limit, limit);
  if (state === 'failed') terminal.err(`\n${FAILED}`);
}

const WHEN = { failed: 'GIVEN UP', waiting: 'NEXT TRY', sent: 'SENT' } as const;

const NO_MAILS = {
  failed: 'No mail failed.\n',
  waiting: 'No mail is waiting.\n',
  sent: 'No mail was sent in the last 30 days.\n',
} as const;

const FAILED = `These mails are not tried again. Who still wants to be on the list can sign up
once more. If all mails fail:  tendwell-newsletter doctor
`;

function noteRest(terminal: Terminal, rest: boolean, limit: number): void {
  if (rest) terminal.err(paint(terminal.color, 'dim', `\nThe newest ${limit}. More with --limit.\n`));
}

function minute(date: Date, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    date,
  );
  return `${day(date, timeZone)} ${time}`;
}
