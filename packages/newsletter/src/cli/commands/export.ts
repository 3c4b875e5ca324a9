import { extname } from 'node:path';
import type { NewsletterStore, PersonStatus } from '../../store/store.js';
import { type Arguments, type Command, choiceOption, STORE_OPTIONS, stringOption } from '../command.js';
import { allSubscribers } from '../export/all-subscribers.js';
import { type ExportFormat, FORMATS } from '../export/formats.js';
import { pluralize } from '../format.js';
import { withList } from '../list-access.js';
import { writePrivateFile } from '../private-file.js';
import { Progress } from '../progress.js';
import type { Terminal } from '../terminal.js';

const HELP = `Usage: tendwell-newsletter export [options]

Export the list, oldest first: people who confirmed, with what they agreed to
and when. Does not change the list.

Options:
  --out <file>        write to a file that only you can read (default: print)
  --format <format>   csv    CSV (default)
                      excel  CSV that Excel opens with correct accents
                      json   one array        jsonl  one object per line
                      With --out, the default follows the extension of the file
  --status <status>   confirmed (default), pending, unsubscribed, bounced
                      (their address does not work), or all.
                      Send letters only to confirmed people.
  --overwrite         replace an existing file
  --store <url>       where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter export --out letter-readers.csv
  tendwell-newsletter export --out everybody.json --status all
  tendwell-newsletter export --format jsonl | wc -l

Spreadsheets run cells that start with = + - or @ as formulas. In CSV, such
cells, and such text after a , ; or tab, are prefixed with an apostrophe. JSON
values are not changed.
`;

const STATUSES = ['confirmed', 'pending', 'unsubscribed', 'bounced', 'all'] as const;

/** Exports the list for another program. */
export const exportList: Command = {
  help: HELP,
  options: {
    ...STORE_OPTIONS,
    format: { type: 'string' },
    out: { type: 'string' },
    overwrite: { type: 'boolean' },
    status: { type: 'string' },
  },
  async run(args, terminal) {
    const format = FORMATS[formatName(args)];
    const chosen = choiceOption(args, 'status', STATUSES) ?? 'confirmed';
    const status = chosen === 'all' ? undefined : chosen;
    const file = stringOption(args, 'out');
    await withList(args, terminal, async (store) => {
      const writeTo = (out: Terminal['out']) => writeList(store, { status, format, out, terminal });
      if (file === undefined) {
        await writeTo(terminal.out);
        return;
      }
      let written = 0;
      await writePrivateFile(file, { overwrite: args.values.overwrite === true }, async (out) => {
        written = await writeTo(out);
      });
      terminal.err(`Exported ${pluralize(written, 'person', 'people')} to ${file}. Only you can read it.\n`);
    });
    return 0;
  },
};

type FormatName = keyof typeof FORMATS;

function formatName(args: Arguments): FormatName {
  const names = Object.keys(FORMATS) as FormatName[];
  const extension = extname(stringOption(args, 'out') ?? '').slice(1);
  return choiceOption(args, 'format', names) ?? names.find((name) => name === extension) ?? 'csv';
}

async function writeList(
  store: NewsletterStore,
  {
    status,
    format,
    out,
    terminal,
  }: {
    status: PersonStatus | undefined;
    format: ExportFormat;
    out: Terminal['out'];
    terminal: Terminal;
  },
): Promise<number> {
  const { subscribers } = await store.countList();
  const total = status ? subscribers[status] : Object.values(subscribers).reduce((sum, count) => sum + count);
  const progress = new Progress(terminal, 'Exporting');
  let written = 0;
  await out(format.header);
  for await (const page of allSubscribers(store, { status })) {
    const people = page.map((person) => format.person(person)).join(format.separator);
    await out(`${written > 0 ? format.separator : ''}${people}`);
    written += page.length;
    progress.show(written, total);
  }
  await out(format.footer(written === 0));
  progress.end();
  return written;
}
