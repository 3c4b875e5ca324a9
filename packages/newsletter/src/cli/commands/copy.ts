import { CopyError, type CopyErrorCode, copyStore } from '../../store/copy/copy.js';
import { redactUrl } from '../../store/redact.js';
import { COMMON_OPTIONS, type Command, stringOption } from '../command.js';
import { CliError, UsageError } from '../errors.js';
import { formatNumber, pluralize } from '../format.js';
import { listPath, requireList } from '../list-access.js';
import { Progress } from '../progress.js';
import { DEFAULT_STORE, toStoreUrl } from '../settings.js';

const HELP = `Usage: tendwell-newsletter copy --to <url> [options]

Copy the whole list to another file or database, then compare every row. Stop
serve first: if the list changes during the copy, the comparison fails. If the
copy is interrupted, run the same command again to continue.

Options:
  --from <url>  the list (default: STORE_URL, or file:.data/newsletter.db)
  --to <url>    an empty database, or a file that does not exist yet
  --json        print JSON

Examples:
  tendwell-newsletter copy --to file:/srv/newsletter/newsletter.db
  tendwell-newsletter copy --from file:.data/newsletter.db \\
    --to postgres://newsletter:password@localhost/newsletter

Afterwards, set STORE_URL to the new location and start serve. The old list is
not changed. Delete it when you no longer need it.
`;

/** Copies the whole list to another file or database. */
export const copy: Command = {
  help: HELP,
  options: {
    ...COMMON_OPTIONS,
    from: { type: 'string' },
    json: { type: 'boolean' },
    to: { type: 'string' },
  },
  async run(args, terminal) {
    const from = toStoreUrl(stringOption(args, 'from') ?? terminal.env.STORE_URL ?? DEFAULT_STORE);
    const target = stringOption(args, 'to');
    if (target === undefined) throw new UsageError('missing --to, the place to copy to');
    const to = toStoreUrl(target);
    if ((listPath(from) ?? from) === (listPath(to) ?? to)) {
      throw new UsageError('--from and --to are the same place');
    }
    await requireList(from);
    const interruption = new AbortController();
    const interrupt = () => interruption.abort();
    process.once('SIGINT', interrupt);
    const bars = { copy: new Progress(terminal, 'Copying'), verify: new Progress(terminal, 'Comparing') };
    try {
      const { rows, resumed } = await copyStore({
        from,
        to,
        signal: interruption.signal,
        onProgress: ({ step, done, total }) => bars[step].show(done, total),
      });
      bars.verify.end();
      const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
      await terminal.out(
        args.values.json
          ? `${JSON.stringify({ version: 1, rows, resumed })}\n`
          : `Copied ${pluralize(rows.subscribers ?? 0, 'person', 'people')} (${formatNumber(total)} rows) to ${redactUrl(to)}. All rows are identical.\n${resumed ? 'This continued an interrupted copy.\n' : ''}`,
      );
      return 0;
    } catch (error) {
      bars.copy.end();
      bars.verify.end();
      throw explainCopyError(error as Error, interruption.signal.aborted);
    } finally {
      process.off('SIGINT', interrupt);
    }
  },
};

function explainCopyError(error: Error, interrupted: boolean): Error {
  if (interrupted) return new CliError('Interrupted.', 'Run the same command again to continue.');
  if (!(error instanceof CopyError)) return error;
  return new CliError(error.message, COPY_HELP[error.code]);
}

const COPY_HELP: Readonly<Record<CopyErrorCode, string>> = {
  'list-changed': 'Stop serve, then run the same command again. It starts over.',
  'target-not-empty': 'Choose another place, or delete the list there if nobody needs it.',
  'target-is-another-copy': 'Choose another place, or delete the list there if nobody needs it.',
  'target-in-use': 'Wait until the other copy has ended, then run the same command again.',
};
