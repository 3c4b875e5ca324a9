import { extname } from 'node:path';
import type { SubscriberStatus } from '../../store/people.js';
import type { NewsletterStore } from '../../store/store.js';
import { type Arguments, type Command, oneOf, STORE_OPTIONS, text } from '../command.js';
import { everybody } from '../export/everybody.js';
import { type ExportFormat, FORMATS } from '../export/formats.js';
import { withList } from '../list-access.js';
import { writePrivateFile } from '../private-file.js';
import { Progress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { counted } from '../words.js';

const HELP = `Usage: tendwell-newsletter export [options]

Writes the list, the oldest first: people who confirmed, with what they agreed
to and when. Changes nothing.

Options:
  --out <file>        write a file, readable for you only (default: the screen)
  --format <format>   csv    a table (default)
                      excel  a table whose accents Excel reads right
                      json   one array        jsonl  one object a line
                      With --out, the name says it: list.csv, list.json
  --status <status>   confirmed (default), pending, unsubscribed or all.
                      Write letters to the confirmed only.
  --overwrite         if the file is there already
  --store <url>       where the list is (default: file:.data/newsletter.db)

Examples:
  tendwell-newsletter export --out letter-readers.csv
  tendwell-newsletter export --out everybody.json --status all
  tendwell-newsletter export --format jsonl | wc -l

A spreadsheet runs cells that begin with = + - or @. In tables such a cell gets
an apostrophe before it; in JSON every value stands as it is.
`;

const STATUSES = ['confirmed', 'pending', 'unsubscribed', 'all'] as const;

/** Writes the list for another program. */
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
    const chosen = oneOf(args, 'status', STATUSES) ?? 'confirmed';
    const status = chosen === 'all' ? undefined : chosen;
    const file = text(args, 'out');
    await withList(args, terminal, async (store) => {
      const exporting = (out: Terminal['out']) => write(store, { status, format, out, terminal });
      if (file === undefined) {
        await exporting(terminal.out);
        return;
      }
      let written = 0;
      await writePrivateFile(file, { overwrite: args.values.overwrite === true }, async (out) => {
        written = await exporting(out);
      });
      terminal.err(`${counted(written, 'person', 'people')} in ${file}, which only you can read.\n`);
    });
    return 0;
  },
};

type FormatName = keyof typeof FORMATS;

function formatName(args: Arguments): FormatName {
  const names = Object.keys(FORMATS) as FormatName[];
  const extension = extname(text(args, 'out') ?? '').slice(1);
  return oneOf(args, 'format', names) ?? names.find((name) => name === extension) ?? 'csv';
}

async function write(
  store: NewsletterStore,
  {
    status,
    format,
    out,
    terminal,
  }: {
    status: SubscriberStatus | undefined;
    format: ExportFormat;
    out: Terminal['out'];
    terminal: Terminal;
  },
): Promise<number> {
  const { subscribers } = await store.countList();
  const total = status ? subscribers[status] : Object.values(subscribers).reduce((sum, count) => sum + count);
  const progress = new Progress(terminal, 'Writing');
  let written = 0;
  await out(format.before);
  for await (const page of everybody(store, { status })) {
    const people = page.map((person) => format.person(person)).join(format.between);
    await out(`${written > 0 ? format.between : ''}${people}`);
    written += page.length;
    progress.show(written, total);
  }
  await out(format.after(written > 0));
  progress.end();
  return written;
}
