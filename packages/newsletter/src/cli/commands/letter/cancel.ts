import { type Command, STORE_OPTIONS } from '../../command.js';
import { changeLetter } from './change.js';

const HELP = `Usage: tendwell-newsletter letter cancel <name> [options]

End a letter for good: people who have not got it yet will not get it. If nobody
can have got it, it is forgotten, and you can send a letter with this name again.

Options:
  --json         print JSON
  --store <url>  where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter letter cancel winter-tea
`;

const texts = () => ({
  canceled: 'is canceled. Nobody else will get it.',
  deleted: 'is canceled. Nobody got it.',
  ended: 'has already ended. Nothing was changed.',
});

/** Cancels a letter. */
export const cancelLetter: Command = {
  help: HELP,
  positional: 'the name of the letter',
  options: { ...STORE_OPTIONS, json: { type: 'boolean' } },
  run: (args, terminal) => changeLetter(args, terminal, (store, letter) => store.cancelLetter(letter), texts),
};
