import { type Command, STORE_OPTIONS } from '../../command.js';
import { withList } from '../../list-access.js';
import { unknownLetter } from './status.js';

const HELP = `Usage: tendwell-newsletter letter pause <name> [options]

Stop sending a letter until you resume it. Messages that are being transmitted
at this moment are not affected.

Options:
  --json         print JSON
  --store <url>  where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter letter pause winter-tea
`;

const OUTCOMES = {
  paused: 'is paused.',
  already: 'was paused already.',
  ended: 'has ended already. Nothing was changed.',
} as const;

/** Pauses a letter. */
export const pauseLetter: Command = {
  help: HELP,
  positional: 'the name of the letter',
  options: { ...STORE_OPTIONS, json: { type: 'boolean' } },
  async run(args, terminal) {
    const [name = ''] = args.positionals;
    const outcome = await withList(args, terminal, (store) =>
      store.pauseLetter({ name, at: terminal.now(), reason: 'asked' }),
    );
    if (outcome === 'unknown') throw unknownLetter(name);
    await terminal.out(
      args.values.json
        ? `${JSON.stringify({ version: 1, name, outcome })}\n`
        : `${name} ${OUTCOMES[outcome]}\n${outcome === 'ended' ? '' : `To continue:  tendwell-newsletter letter resume ${name}\n`}`,
    );
    return outcome === 'ended' ? 1 : 0;
  },
};
