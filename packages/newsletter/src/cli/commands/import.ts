import { rm, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { NewsletterStore } from '../../store/store.js';
import { type Arguments, type Command, oneOf, STORE_OPTIONS, text } from '../command.js';
import { csvLine } from '../export/csv.js';
import type { Import } from '../import/judge.js';
import { pass, type Rejected, type Take, type Tally } from '../import/pass.js';
import { report, SHOWN } from '../import/report.js';
import { SOURCE_NAMES } from '../import/sources.js';
import { describeFile, type Survey, survey } from '../import/survey.js';
import { openTable } from '../import/table-file.js';
import { ENCODINGS, openText } from '../import/text-file.js';
import { fileOf, withList } from '../list-access.js';
import { writePrivateFile } from '../private-file.js';
import { Progress } from '../progress.js';
import { storeUrl } from '../settings.js';
import { practiceAtHand } from '../site.js';
import type { Terminal } from '../terminal.js';

const HELP = `Usage: tendwell-newsletter import <file.csv> [options]

Takes over a list from elsewhere: an export from Mailchimp, Kit, Buttondown or
Substack, from this command's own export, or a table with a column email.

It shows first what would happen and asks. Nobody gets a mail by it. Who left
there or here stays away, who was erased here does not come back, and who never
confirmed there is not taken. Where each person came from is kept as proof.

Options:
  --yes                 do it without asking
  --dry-run             only show what would happen
  --consent <words>     how these people agreed; needed for a table of your own
  --from <provider>     mailchimp, kit, buttondown, substack, tendwell or table,
                        if it is not recognised by its columns
  --rejects <file>      where rows go that were not taken, with the reason
                        (default: <file>.not-imported.csv in this folder)
  --encoding <name>     utf-8, utf-16le, utf-16be, windows-1252 or macintosh
  --locale <language>   of these people (default: that of the practice, or en)
  --json                for a program
  --store <url>         where the list is (default: file:.data/newsletter.db)
  --content <path>      the content folder, for the practice's language

Examples:
  tendwell-newsletter import subscribed_members_export.csv
  tendwell-newsletter import kit.csv --dry-run
  tendwell-newsletter import open-day.csv --yes \\
    --consent "Wrote their address on the list at our open day, May 2026"

Mailchimp and Substack give a ZIP archive: unpack it. Mailchimp has one file
for those who left; import it, too, so that they are left alone.
`;

/** Takes over a list. */
export const importList: Command = {
  help: HELP,
  takes: { name: 'the file to import', count: 1 },
  options: {
    ...STORE_OPTIONS,
    content: { type: 'string' },
    consent: { type: 'string' },
    'dry-run': { type: 'boolean' },
    encoding: { type: 'string' },
    from: { type: 'string' },
    json: { type: 'boolean' },
    locale: { type: 'string' },
    rejects: { type: 'string' },
    yes: { type: 'boolean', short: 'y' },
  },
  async run(args, terminal) {
    const [path = ''] = args.positionals;
    const table = await openTable(await openText(path, oneOf(args, 'encoding', ENCODINGS)));
    const of = describeFile(table, {
      source: oneOf(args, 'from', SOURCE_NAMES),
      consent: text(args, 'consent'),
      locale: text(args, 'locale') ?? (await practiceAtHand(args, terminal))?.locale ?? 'en',
      at: new Date(),
    });
    const found = await survey(of);
    const would = await preview(of, found, args, terminal);
    if (!(await wanted(args, terminal))) {
      await tell(of, found, { ...would, done: false }, args, terminal);
      if (!args.values['dry-run']) terminal.err('\nNothing was imported yet. To do it, add --yes.\n');
      return would.tally.mistake > 0 ? 1 : 0;
    }
    if (!args.values.yes) {
      await tell(of, found, { ...would, done: false }, args, terminal);
      const { subscribed, unsubscribed, confirmed, left } = would.tally;
      if (subscribed + unsubscribed + confirmed + left === 0) {
        terminal.err('\nThere is nothing to import.\n');
        return would.tally.mistake > 0 ? 1 : 0;
      }
      if (!/^(y|yes)$/i.test((await terminal.ask?.('\nImport them? [y/N] ')) ?? '')) {
        terminal.err('Nothing was imported.\n');
        return 0;
      }
    }
    const did = await carryOut(of, found, args, terminal);
    await tell(of, found, { ...did, done: true }, args, terminal);
    return did.tally.mistake > 0 ? 1 : 0;
  },
};

interface Result {
  readonly tally: Tally;
  /** The first ones. */
  readonly mistakes: readonly Rejected[];
}

/** Whether anything may be changed: it was said, or there is somebody to ask. */
async function wanted({ values }: Arguments, terminal: Terminal): Promise<boolean> {
  if (values['dry-run']) return false;
  return values.yes === true || (terminal.ask !== undefined && !values.json);
}

async function preview(of: Import, found: Survey, args: Arguments, terminal: Terminal): Promise<Result> {
  const go = async (take: Take) => {
    const mistakes: Rejected[] = [];
    const onRejected = (rejected: Rejected) => {
      if (rejected.mistake && mistakes.length < SHOWN) mistakes.push(rejected);
    };
    return { tally: await pass(of, found, take, { onRejected }), mistakes };
  };
  const file = fileOf(storeUrl(args, terminal));
  // Looking makes no list.
  if (file !== undefined && !(await stat(file).catch(() => undefined))) {
    return go(async (people) => people.map(({ status }) => (status === 'confirmed' ? 'subscribed' : status)));
  }
  return withList(args, terminal, (store) =>
    go((people) => store.importSubscribers(people, { at: of.at, dryRun: true })),
  );
}

async function carryOut(of: Import, found: Survey, args: Arguments, terminal: Terminal): Promise<Result> {
  const rejects = text(args, 'rejects') ?? `${basename(of.file, extname(of.file))}.not-imported.csv`;
  const mistakes: Rejected[] = [];
  const work = (store: NewsletterStore, out: Terminal['out']) => {
    const progress = new Progress(terminal, 'Importing');
    return pass(of, found, (people) => store.importSubscribers(people, { at: of.at }), {
      onRejected: async (rejected) => {
        if (rejected.mistake && mistakes.length < SHOWN) mistakes.push(rejected);
        await out(csvLine([String(rejected.row.line), rejected.reason, ...rejected.row.cells]));
      },
      onBytes: (done, total) => progress.showShare(done, total),
    }).finally(() => progress.end());
  };
  return withList(
    args,
    terminal,
    async (store) => {
      let tally: Tally | undefined;
      await writePrivateFile(rejects, { overwrite: true }, async (out) => {
        await out(csvLine(['line', 'reason', ...of.table.header]));
        tally = await work(store, out);
      });
      if (!tally) throw new Error('nothing was counted');
      const out =
        tally.duplicate + tally.refused + tally.mistake + tally.erased + tally['stays-unsubscribed'];
      if (out > 0) terminal.err(`Rows that were not taken are in ${rejects}, which only you can read.\n\n`);
      else await rm(rejects, { force: true });
      return { tally, mistakes };
    },
    { make: true },
  );
}

async function tell(
  of: Import,
  { rows }: Survey,
  result: Result & { done: boolean },
  { values }: Arguments,
  terminal: Terminal,
): Promise<void> {
  const { tally, mistakes, done } = result;
  if (!values.json) return terminal.out(report(of, { rows, ...result }, terminal));
  const listed = mistakes.map(({ row, reason }) => ({ line: row.line, reason }));
  return terminal.out(
    `${JSON.stringify({ version: 1, file: of.file, source: of.source, rows, done, ...tally, mistakes: listed }, null, 2)}\n`,
  );
}
