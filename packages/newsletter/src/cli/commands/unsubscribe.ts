import { type Command, STORE_OPTIONS } from '../command.js';
import { givenAddress } from '../given-address.js';
import { withList } from '../list-access.js';

const HELP = `Usage: tendwell-newsletter unsubscribe <address> [options]

Unsubscribe one person, for example one who asked by phone, or who unsubscribed
in the program that sends your letters. Their name is deleted. Their address is
kept, so that no import adds them again. They can sign up again themselves.

Options:
  --json         print JSON
  --store <url>  where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter unsubscribe ada@example.com
`;

const OUTCOMES = {
  unsubscribed: 'unsubscribed.',
  already: 'was already unsubscribed.',
  unknown: 'is not on the list. Nothing was changed.',
} as const;

/** Unsubscribes one person. */
export const unsubscribe: Command = {
  help: HELP,
  positional: 'the address to unsubscribe',
  options: { ...STORE_OPTIONS, json: { type: 'boolean' } },
  async run(args, terminal) {
    const email = givenAddress(args.positionals);
    const outcome = await withList(args, terminal, (store) =>
      store.unsubscribeAddress({ email, at: terminal.now() }),
    );
    await terminal.out(
      args.values.json
        ? `${JSON.stringify({ version: 1, email, outcome })}\n`
        : `${email} ${OUTCOMES[outcome]}\n`,
    );
    return outcome === 'unknown' ? 1 : 0;
  },
};
