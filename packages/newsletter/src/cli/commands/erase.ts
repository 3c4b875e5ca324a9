import { parsePerson } from '../../request/fields.js';
import type { Subscriber } from '../../store/people.js';
import type { NewsletterStore } from '../../store/store.js';
import { type Command, type ExitCode, STORE_OPTIONS } from '../command.js';
import { withList } from '../list-access.js';
import { UsageError } from '../problem.js';
import type { Terminal } from '../terminal.js';
import { day } from '../words.js';

const HELP = `Usage: tendwell-newsletter erase <address> [options]

Forgets one person for good: address, name, and the mails to them. What stays
is a mark from which nobody can read the address, so that no import brings them
back, and without the address what was agreed to and when. They may sign up
again themselves.

It asks before. Backups and exports that you made still hold the address: take
it out of them, too, or delete them.

Options:
  --yes          do it without asking
  --json         for a program
  --store <url>  where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter erase ada@example.com
  tendwell-newsletter erase ada@example.com --yes
`;

/** Forgets one person. */
export const erase: Command = {
  help: HELP,
  takes: { name: 'the address of the person', count: 1 },
  options: { ...STORE_OPTIONS, json: { type: 'boolean' }, yes: { type: 'boolean', short: 'y' } },
  async run(args, terminal) {
    const { values, positionals } = args;
    const parsed = parsePerson({ email: positionals[0] });
    if (!parsed.ok) throw new UsageError(`\`${positionals[0]}\` is not a whole address`);
    const { email } = parsed.fields;
    return withList<ExitCode>(args, terminal, async (store) => {
      const person = await find(store, email);
      if (!values.yes && !(await agreed(person, email, terminal))) {
        terminal.err('Nothing was erased.\n');
        return 0;
      }
      const outcome = await store.eraseAddress({ email, at: new Date() });
      await terminal.out(
        values.json
          ? `${JSON.stringify({ version: 1, email, wasOnTheList: outcome === 'erased' })}\n`
          : outcome === 'erased'
            ? `${email} is forgotten.\n`
            : `${email} was not on the list. The wish is kept: no import brings them onto it.\n`,
      );
      return 0;
    });
  },
};

/** The person with exactly this address. */
async function find(store: NewsletterStore, email: string): Promise<Subscriber | undefined> {
  const found = await store.listSubscribers({ search: email, limit: 100 });
  return found.find((person) => person.email.toLowerCase() === email.toLowerCase());
}

async function agreed(person: Subscriber | undefined, email: string, terminal: Terminal): Promise<boolean> {
  if (!terminal.ask) throw new UsageError('there is nobody to ask here; if you are sure, add --yes');
  const who = person
    ? `${person.email}${person.name ? `, ${person.name}` : ''}: ${STATUS[person.status]}, signed up ${day(person.createdAt, 'UTC')}.\nForget them? This cannot be undone. [y/N] `
    : `${email} is not on the list.\nKeep the wish, so that no import brings them onto it? [y/N] `;
  return /^(y|yes)$/i.test(await terminal.ask(who));
}

const STATUS = {
  confirmed: 'on the list',
  pending: 'has not confirmed',
  unsubscribed: 'has unsubscribed',
} as const;
