import { type Command, STORE_OPTIONS } from '../command.js';
import { givenAddress } from '../given-address.js';
import { withList } from '../list-access.js';

const HELP = `Usage: tendwell-newsletter block <address> [options]

Make sure that an address gets no more emails, even if somebody enters it in
your form, for example because its owner complained. They are unsubscribed if
they are on the list. Imports do not add them. All spellings of a mailbox are
blocked together: ada+news@example.com with ada@example.com, and the dots and
alternative domains of Gmail, Proton, and iCloud. Only a keyed hash is stored.

People can do this themselves with a link in every confirmation email.

Options:
  --undo         end the block. They stay unsubscribed, and can sign up again
  --json         print JSON
  --store <url>  where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter block ada@example.com
  tendwell-newsletter block ada@example.com --undo
`;

const OUTCOMES = {
  blocked: 'is blocked. It will get no more emails.',
  already: 'was already blocked.',
  unblocked: 'is no longer blocked.',
  unknown: 'was not blocked. Nothing was changed.',
} as const;

/** Blocks one address, or ends its block. */
export const block: Command = {
  help: HELP,
  positional: 'the address to block',
  options: { ...STORE_OPTIONS, undo: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(args, terminal) {
    const email = givenAddress(args.positionals);
    const outcome = await withList(args, terminal, (store) =>
      args.values.undo ? store.unblockAddress({ email }) : store.blockAddress({ email, at: terminal.now() }),
    );
    await terminal.out(
      args.values.json
        ? `${JSON.stringify({ version: 1, email, outcome })}\n`
        : `${email} ${OUTCOMES[outcome]}\n`,
    );
    return outcome === 'unknown' ? 1 : 0;
  },
};
