import { type Command, STORE_OPTIONS } from '../../command.js';
import { changeLetter } from './change.js';

const HELP = `Usage: tendwell-newsletter letter resume <name> [options]

Continue a letter that you have paused, that was paused because mail servers
refused your emails, or that is more than a day late. The server sends it, see
tendwell-newsletter serve --help. Nobody gets a letter twice.

Options:
  --repeat-unknown  also send it again to people for whom the answer of the mail
                    server is missing. Some of them may get it twice
  --json            print JSON
  --store <url>     where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter letter resume winter-tea
`;

const texts = () => ({
  resumed: 'continues.',
  already: 'was not paused.',
  ended: 'has already ended. Nothing was changed.',
});

/** Continues a letter. */
export const resumeLetter: Command = {
  help: HELP,
  positional: 'the name of the letter',
  options: { ...STORE_OPTIONS, 'repeat-unknown': { type: 'boolean' }, json: { type: 'boolean' } },
  run: (args, terminal) =>
    changeLetter(
      args,
      terminal,
      (store, letter) =>
        store.resumeLetter({ ...letter, repeatUnknown: args.values['repeat-unknown'] === true }),
      texts,
    ),
};
