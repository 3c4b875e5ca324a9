import { freezeLetter } from '../../../letters/frozen-letter.js';
import type { Command } from '../../command.js';
import { toText } from '../../doctor/report.js';
import { UsageError } from '../../errors.js';
import { withList } from '../../list-access.js';
import { contentFolder } from '../../settings.js';
import { readSite } from '../../site.js';
import { hasFix, letterSections } from './check.js';
import { LETTER_OPTIONS, LETTER_POSITIONAL, openLetter } from './open-letter.js';
import { sendFrozen } from './send-frozen.js';
import { sendWelcome } from './send-welcome.js';

const HELP = `Usage: tendwell-newsletter letter send <name> [options]

Send a letter to everybody on the list who wants it. The command checks the
letter as letter check does, shows what goes to whom, and asks for confirmation.
The server sends it, see tendwell-newsletter serve --help, and continues after a
restart. Each person gets it once. Later changes to the letter have no effect.

A welcome letter, such as welcome/first, goes to everybody who confirms from then
on, on its day. After you have changed it, send it again: people who have not
got it yet get the new version.

Options:
  --at <time>        start later, such as "2026-03-05 09:00", in the time zone
                     of the practice
  --rate <number>    most emails per hour (default: 600)
  --warm-up          start with 60 emails per hour, and double that every 15
                     minutes up to the rate
  --as-welcome       send the letter or article, for example your latest letter,
                     to everybody who confirms from then on, instead of the
                     welcome email, until you choose another one
  --yes              do not ask for confirmation
  --offline          do not ask your site for the pictures and the page
  --store <url>      where the list is (default: file:.data/newsletter.db)
  --content <path>   the content folder (default: content)

Examples:
  tendwell-newsletter letter send winter-tea
  tendwell-newsletter letter send winter-tea --at "2026-03-05 09:00" --rate 200
  tendwell-newsletter letter send winter-tea --as-welcome
`;

/** The name of the letter that people get right after they confirm, whatever its file or article is called. */
const WELCOME_NAME = 'welcome';

/** Sends a letter. */
export const send: Command = {
  help: HELP,
  positional: LETTER_POSITIONAL,
  options: {
    ...LETTER_OPTIONS,
    store: { type: 'string' },
    at: { type: 'string' },
    rate: { type: 'string' },
    'warm-up': { type: 'boolean' },
    'as-welcome': { type: 'boolean' },
    offline: { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
  },
  async run(args, terminal) {
    const read = await openLetter(args, terminal);
    const sections = await letterSections(read, args, terminal);
    if (hasFix(sections)) {
      terminal.err(`${toText(sections, terminal.color)}\nNothing was sent.\n`);
      return 1;
    }
    const { letter, welcomeDay } = read;
    const isWelcome = args.values['as-welcome'] === true;
    if (isWelcome && welcomeDay !== undefined) {
      throw new UsageError(`${letter.name} is already a welcome letter: leave out \`--as-welcome\``);
    }
    if (isWelcome || welcomeDay !== undefined) {
      const welcome = isWelcome ? freezeLetter({ ...letter, name: WELCOME_NAME }) : letter;
      const options = { day: welcomeDay ?? 0, args, terminal };
      return withList(args, terminal, (store) => sendWelcome(welcome, { ...options, store }));
    }
    const { timeZone } = (await readSite(contentFolder(args, terminal))).practice;
    return withList(args, terminal, (store) => sendFrozen(letter, { args, terminal, store, timeZone }));
  },
};
