import { progressOf } from '../../../letters/progress.js';
import type { LetterStatus } from '../../../store/store.js';
import { formatZonedTime } from '../../../zoned-time.js';
import { type Command, STORE_OPTIONS } from '../../command.js';
import { CliError } from '../../errors.js';
import { formatNumber } from '../../format.js';
import { withList } from '../../list-access.js';
import { readPracticeIfPresent } from '../../site.js';
import { table } from '../../table.js';
import type { Terminal } from '../../terminal.js';
import { formatLetter, letterJson } from './letter-report.js';
import { type UnsentWelcome, unsentText, unsentWelcome } from './unsent-welcome.js';

const HELP = `Usage: tendwell-newsletter letter status [name] [options]

Show the progress of a letter: how many people it was sent to, how many are
waiting, how many it could not be sent to and why, and how long the rest takes.
Without a name, show the latest letters, and the welcome letters in the content
folder that were never sent.

Options:
  --json            print JSON
  --store <url>     where the list is (default: file:.data/newsletter.db)
  --content <path>  the content folder, for the practice's time zone and
                    its welcome letters

Examples:
  tendwell-newsletter letter status
  tendwell-newsletter letter status winter-tea
`;

const LATEST = 20;

interface Found {
  readonly found: readonly (LetterStatus | undefined)[];
  readonly unsent: readonly UnsentWelcome[];
}

/** Shows the progress of letters. */
export const letterStatus: Command = {
  help: HELP,
  optionalPositional: true,
  options: { ...STORE_OPTIONS, content: { type: 'string' }, json: { type: 'boolean' } },
  async run(args, terminal) {
    const [name] = args.positionals;
    const timeZone = (await readPracticeIfPresent(args, terminal))?.timeZone ?? 'UTC';
    const now = terminal.now();
    const { found, unsent } = await withList<Found>(args, terminal, async (store) =>
      name === undefined
        ? { found: await store.listLetters(LATEST), unsent: await unsentWelcome(store, args, terminal) }
        : { found: [await store.findLetter(name)], unsent: [] },
    );
    const letters = found.filter((letter) => letter !== undefined);
    if (name !== undefined && letters.length === 0) throw unknownLetter(name);
    if (args.values.json) {
      const json = letters.map((letter) => letterJson(letter, now));
      await terminal.out(
        `${JSON.stringify({ version: 1, timeZone, letters: json, unsentWelcome: unsent }, null, 2)}\n`,
      );
    } else if (name === undefined) {
      await terminal.out(listText(letters, terminal, timeZone) + unsentText(unsent, terminal.color));
    } else {
      const text = letters.map((letter) => formatLetter(letter, { color: terminal.color, now, timeZone }));
      await terminal.out(text.join('\n'));
    }
    return letters.some(({ state }) => state === 'paused') ? 1 : 0;
  },
};

/** The error for a name that no letter of the list has. */
export function unknownLetter(name: string): CliError {
  return new CliError(
    `No letter named ${name} was sent or scheduled.`,
    'To see the letters:  tendwell-newsletter letter status',
  );
}

function listText(letters: readonly LetterStatus[], terminal: Terminal, timeZone: string): string {
  if (letters.length === 0) {
    return 'No letter has been sent yet. To send one:  tendwell-newsletter letter send --help\n';
  }
  const now = terminal.now();
  return table(
    [
      { title: 'Letter', cell: ({ name }: LetterStatus) => name },
      {
        title: 'State',
        cell: ({ state, welcomeDay: day }) =>
          day !== undefined && state === 'sending' ? `on day ${day}` : state,
      },
      { title: 'Date', cell: ({ startedAt, dueAt }) => formatZonedTime(startedAt ?? dueAt, timeZone) },
      { title: 'sent', align: 'right', cell: ({ counts }) => formatNumber(counts.sent) },
      { title: 'waiting', align: 'right', cell: (letter) => formatNumber(progressOf(letter, now).waiting) },
      { title: 'failed', align: 'right', cell: ({ counts }) => formatNumber(counts.failed) },
      { title: 'unknown', align: 'right', cell: ({ counts }) => formatNumber(counts.unknown) },
    ],
    letters,
    terminal.columns,
  );
}
