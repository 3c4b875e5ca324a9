import type { NewsletterStore, Subscriber } from '../../store/store.js';
import { type Command, type ExitCode, STORE_OPTIONS } from '../command.js';
import { UsageError } from '../errors.js';
import { formatDay } from '../format.js';
import { givenAddress } from '../given-address.js';
import { withList } from '../list-access.js';
import { readPracticeIfPresent } from '../site.js';
import { isConfirmed, type Terminal } from '../terminal.js';

const HELP = `Usage: tendwell-newsletter erase <address> [options]

Erase one person permanently: their address, name, and emails. What remains is a
keyed hash of the address, so that no import adds them again, and a record of
what they agreed to and when, without the address. They can sign up again
themselves.

The command asks for confirmation. Your backups and exports still contain the
address: remove it from them, or delete them.

Options:
  --yes          do not ask for confirmation
  --json         print JSON
  --store <url>  where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter erase ada@example.com
  tendwell-newsletter erase ada@example.com --yes
`;

/** Erases one person. */
export const erase: Command = {
  help: HELP,
  positional: 'the address to erase',
  options: { ...STORE_OPTIONS, json: { type: 'boolean' }, yes: { type: 'boolean', short: 'y' } },
  async run(args, terminal) {
    const { values, positionals } = args;
    const email = givenAddress(positionals);
    return withList<ExitCode>(args, terminal, async (store) => {
      const person = await find(store, email);
      const timeZone = (await readPracticeIfPresent(args, terminal))?.timeZone ?? 'UTC';
      if (!values.yes && !(await confirm(person, email, timeZone, terminal))) {
        terminal.err('Nobody was erased.\n');
        return 0;
      }
      const outcome = await store.eraseAddress({ email, at: terminal.now() });
      await terminal.out(
        values.json
          ? `${JSON.stringify({ version: 1, email, wasOnTheList: outcome === 'erased' })}\n`
          : outcome === 'erased'
            ? `Erased ${email}.\n`
            : `${email} was not on the list. Imports will not add it.\n`,
      );
      return 0;
    });
  },
};

/** The person with exactly this address: a search matches parts of addresses too. */
async function find(store: NewsletterStore, email: string): Promise<Subscriber | undefined> {
  const found = await store.listSubscribers({ search: email, limit: 100 });
  return found.find((person) => person.email.toLowerCase() === email.toLowerCase());
}

async function confirm(
  person: Subscriber | undefined,
  email: string,
  timeZone: string,
  terminal: Terminal,
): Promise<boolean> {
  if (!terminal.ask)
    throw new UsageError('cannot ask for confirmation here; add --yes to erase without asking');
  const question = person
    ? `${person.email}${person.name ? `, ${person.name}` : ''}: ${STATUS[person.status]}, signed up ${formatDay(person.createdAt, timeZone)}.\nErase this person? This cannot be undone.`
    : `${email} is not on the list.\nBlock imports from adding it?`;
  return isConfirmed(terminal.ask, question);
}

const STATUS = {
  confirmed: 'confirmed',
  pending: 'not confirmed',
  unsubscribed: 'unsubscribed',
  bounced: 'not reachable',
} as const;
