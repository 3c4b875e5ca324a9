import { type Command, STORE_OPTIONS } from '../../command.js';
import { changeLetter } from './change.js';

const HELP = `Usage: tendwell-newsletter letter pause <name> [options]

Stop sending a letter until you resume it. Messages that are being transmitted
at this moment are not affected.

Options:
  --json         print JSON
  --store <url>  where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter letter pause winter-tea
`;

const toContinue = (name: string) => `To continue:  tendwell-newsletter letter resume ${name}`;

const texts = (name: string) => ({
  paused: `is paused.\n${toContinue(name)}`,
  already: `was already paused.\n${toContinue(name)}`,
  ended: 'has already ended. Nothing was changed.',
});

/** Pauses a letter. */
export const pauseLetter: Command = {
  help: HELP,
  positional: 'the name of the letter',
  options: { ...STORE_OPTIONS, json: { type: 'boolean' } },
  run: (args, terminal) =>
    changeLetter(args, terminal, (store, letter) => store.pauseLetter({ ...letter, reason: 'asked' }), texts),
};
