import { rm, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { submittedLocale } from '../../request/fields.js';
import type { NewsletterStore } from '../../store/store.js';
import { type Arguments, type Command, choiceOption, STORE_OPTIONS, stringOption } from '../command.js';
import { CliError, UsageError } from '../errors.js';
import { csvLine } from '../export/csv.js';
import {
  type ImportPeople,
  type OutcomeCounts,
  processRows,
  type SkippedRow,
} from '../import/process-rows.js';
import type { ImportFile } from '../import/read-person.js';
import { formatReport, MAX_INVALID_SHOWN } from '../import/report.js';
import { describeFile, type Scan, scan } from '../import/scan.js';
import { SOURCE_NAMES } from '../import/sources.js';
import { openTable } from '../import/table-file.js';
import { ENCODINGS, openText } from '../import/text-file.js';
import { listPath, withList } from '../list-access.js';
import { writePrivateFile } from '../private-file.js';
import { Progress } from '../progress.js';
import { storeUrl } from '../settings.js';
import { readPracticeIfPresent } from '../site.js';
import { isConfirmed, type Terminal } from '../terminal.js';

const HELP = `Usage: tendwell-newsletter import <file.csv> [options]

Import a list: an export from Mailchimp, Kit, Buttondown, Substack, Ghost,
listmonk, MailerLite, Squarespace, or Constant Contact, an export of this
command, or a CSV file with a column named email.

The command shows what would happen, then asks for confirmation. It sends no
emails. People who unsubscribed, here or there, stay unsubscribed. People who
were erased here or never confirmed there are skipped. The origin of each person
is stored as proof of consent.

Columns such as status, unsubscribed, opted_out_at, or accepts_marketing are
read in every file. Columns that are not read are named first. If one of them
may say who unsubscribed, nothing is imported until you say that it does not.

Options:
  --yes                 do not ask for confirmation
  --dry-run             only show what would happen
  --consent <text>      how these people agreed; required for your own CSV file
  --from <provider>     mailchimp, kit, buttondown, substack, ghost, listmonk,
                        mailerlite, squarespace, constant-contact, tendwell, or
                        table, if the file is not recognized by its columns
  --ignore-columns <names>
                        columns that do not say who unsubscribed, separated
                        by commas
  --rejects <file>      where to write skipped rows, with the reason
                        (default: <file>.not-imported.csv in this folder)
  --encoding <name>     utf-8, utf-16le, utf-16be, windows-1252, or macintosh
  --locale <language>   their language (default: the practice's, or en)
  --json                print JSON
  --store <url>         where the list is (default: file:.data/newsletter.db)
  --content <path>      the content folder, for the practice's language

Examples:
  tendwell-newsletter import subscribed_members_export.csv
  tendwell-newsletter import kit.csv --dry-run
  tendwell-newsletter import open-day.csv --yes \\
    --consent "Wrote their address on the list at our open day, May 2026"

Exports from Mailchimp and Substack are ZIP archives: unpack them first. Import
Mailchimp's file of unsubscribed people, too, so that they get no more letters.
`;

/** Imports a list. */
export const importList: Command = {
  help: HELP,
  positional: 'the file to import',
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
    'ignore-columns': { type: 'string' },
  },
  async run(args, terminal) {
    const [path = ''] = args.positionals;
    const table = await openTable(await openText(path, choiceOption(args, 'encoding', ENCODINGS)));
    const practice = await readPracticeIfPresent(args, terminal);
    const file = describeFile(table, {
      timeZone: practice?.timeZone,
      source: choiceOption(args, 'from', SOURCE_NAMES),
      consent: stringOption(args, 'consent'),
      locale: localeOption(args) ?? practice?.locale ?? 'en',
      now: terminal.now(),
    });
    const ignored = (stringOption(args, 'ignore-columns') ?? '')
      .split(',')
      .filter((name) => name.trim() !== '');
    const scanned = await scan(file, ignored);
    const expected = await preview(file, scanned, args, terminal);
    const exitCode = ({ counts }: Result) => (counts.invalid > 0 ? 1 : 0);
    if (!mayImport(args, terminal)) {
      await printReport(file, scanned, { ...expected, done: false }, args, terminal);
      if (!args.values['dry-run']) terminal.err('\nNothing was imported. To import, add --yes.\n');
      return exitCode(expected);
    }
    if (scanned.optOuts.suspicious.length > 0) throw suspiciousColumns(scanned.optOuts.suspicious);
    if (!args.values.yes) {
      await printReport(file, scanned, { ...expected, done: false }, args, terminal);
      const { subscribed, unsubscribed, confirmed, left } = expected.counts;
      if (subscribed + unsubscribed + confirmed + left === 0) {
        terminal.err('\nThere is nothing to import.\n');
        return exitCode(expected);
      }
      if (!(await isConfirmed(terminal.ask, '\nImport these people?'))) {
        terminal.err('Nothing was imported.\n');
        return 0;
      }
    }
    const result = await importFile(file, scanned, args, terminal);
    await printReport(file, scanned, { ...result, done: true }, args, terminal);
    return exitCode(result);
  },
};

/** People who unsubscribed must not be added again because of a column that this command does not read. */
function suspiciousColumns(columns: readonly string[]): CliError {
  return new CliError(
    `These columns may say who unsubscribed, but cannot be read: ${columns.join(', ')}. Nothing was imported.`,
    `If a column says who unsubscribed, rename it to unsubscribed, with yes or a date for those who did. If it does not, add --ignore-columns "${columns.join(',')}".`,
  );
}

interface Result {
  readonly counts: OutcomeCounts;
  /** The first {@link MAX_INVALID_SHOWN}. */
  readonly invalidRows: readonly SkippedRow[];
}

/** @throws UsageError for a language that the list's pages could not be shown in. */
function localeOption(args: Arguments): string | undefined {
  const locale = stringOption(args, 'locale');
  if (locale === undefined || submittedLocale({ locale })) return locale;
  throw new UsageError(`\`--locale\` must be a language tag such as en or de-CH, not \`${locale}\``);
}

/** Whether the command may import: it was told to, or can ask. */
function mayImport({ values }: Arguments, terminal: Terminal): boolean {
  if (values['dry-run']) return false;
  return values.yes === true || (terminal.ask !== undefined && !values.json);
}

async function preview(
  file: ImportFile,
  scanned: Scan,
  args: Arguments,
  terminal: Terminal,
): Promise<Result> {
  const simulate = async (importPeople: ImportPeople) => {
    const invalidRows: SkippedRow[] = [];
    const onSkipped = (skipped: SkippedRow) => {
      if (skipped.invalid && invalidRows.length < MAX_INVALID_SHOWN) invalidRows.push(skipped);
    };
    return { counts: await processRows(file, scanned, importPeople, { onSkipped }), invalidRows };
  };
  const path = listPath(storeUrl(args, terminal));
  // A preview must not create a list.
  if (path !== undefined && !(await stat(path).catch(() => undefined))) {
    return simulate(async (people) =>
      people.map(({ status }) => (status === 'confirmed' ? 'subscribed' : status)),
    );
  }
  return withList(args, terminal, (store) =>
    simulate((people) => store.importSubscribers(people, { at: file.now, dryRun: true })),
  );
}

async function importFile(
  file: ImportFile,
  scanned: Scan,
  args: Arguments,
  terminal: Terminal,
): Promise<Result> {
  const rejects =
    stringOption(args, 'rejects') ?? `${basename(file.file, extname(file.file))}.not-imported.csv`;
  const invalidRows: SkippedRow[] = [];
  const importRows = (store: NewsletterStore, out: Terminal['out']) => {
    const progress = new Progress(terminal, 'Importing');
    return processRows(file, scanned, (people) => store.importSubscribers(people, { at: file.now }), {
      onSkipped: async (skipped) => {
        if (skipped.invalid && invalidRows.length < MAX_INVALID_SHOWN) invalidRows.push(skipped);
        await out(csvLine([String(skipped.row.line), skipped.reason, ...skipped.row.cells]));
      },
      onBytes: (done, total) => progress.showPercentage(done, total),
    }).finally(() => progress.end());
  };
  return withList(
    args,
    terminal,
    async (store) => {
      let counts: OutcomeCounts | undefined;
      await writePrivateFile(rejects, { overwrite: true }, async (out) => {
        await out(csvLine(['line', 'reason', ...file.table.header]));
        counts = await importRows(store, out);
      });
      if (!counts) throw new Error('writePrivateFile did not call its callback');
      const skipped =
        counts.duplicate + counts.skipped + counts.invalid + counts.erased + counts['stays-unsubscribed'];
      if (skipped > 0) terminal.err(`Skipped rows are in ${rejects}. Only you can read it.\n\n`);
      else await rm(rejects, { force: true });
      return { counts, invalidRows };
    },
    { create: true },
  );
}

async function printReport(
  file: ImportFile,
  { rows, optOuts }: Scan,
  result: Result & { done: boolean },
  { values }: Arguments,
  terminal: Terminal,
): Promise<void> {
  const { counts, done } = result;
  if (!values.json) return terminal.out(formatReport(file, { rows, optOuts, ...result }, terminal));
  const invalidRows = result.invalidRows.map(({ row, reason }) => ({ line: row.line, reason }));
  return terminal.out(
    `${JSON.stringify({ version: 1, file: file.file, source: file.source, rows, done, ...counts, invalidRows, unreadColumns: optOuts.unread, suspiciousColumns: optOuts.suspicious }, null, 2)}\n`,
  );
}
