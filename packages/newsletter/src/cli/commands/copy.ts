import { CopyError, copyStore } from '../../store/copy/copy.js';
import { COMMON_OPTIONS, type Command, text } from '../command.js';
import { expectList, fileOf, shown } from '../list-access.js';
import { Problem, UsageError } from '../problem.js';
import { Progress } from '../progress.js';
import { asStoreUrl, DEFAULT_STORE } from '../settings.js';
import { counted, number } from '../words.js';

const HELP = `Usage: tendwell-newsletter copy --to <url> [options]

Copies the whole list to another file or database, then reads both again and
compares every row. Stop serve before: a list that changes meanwhile is found
not to be whole. What is interrupted goes on where it was with the same command.

Options:
  --from <url>  the list (default: STORE_URL, or file:.data/newsletter.db)
  --to <url>    where to: a file or a database with nothing in it
  --json        for a program

Examples:
  tendwell-newsletter copy --to file:/srv/newsletter/newsletter.db
  tendwell-newsletter copy --from file:.data/newsletter.db \\
    --to postgres://newsletter:password@localhost/newsletter

After it, set STORE_URL to the new place and start serve. The old list stays as
it is; delete it when you are sure.
`;

/** Copies the whole list to another place. */
export const copy: Command = {
  help: HELP,
  options: {
    ...COMMON_OPTIONS,
    from: { type: 'string' },
    json: { type: 'boolean' },
    to: { type: 'string' },
  },
  async run(args, terminal) {
    const from = asStoreUrl(text(args, 'from') ?? terminal.env.STORE_URL ?? DEFAULT_STORE);
    const given = text(args, 'to');
    if (given === undefined) throw new UsageError('it needs --to, the place to copy to');
    const to = asStoreUrl(given);
    if ((fileOf(from) ?? from) === (fileOf(to) ?? to)) throw new UsageError('both places are the same');
    await expectList(from);
    const stop = new AbortController();
    const interrupted = () => stop.abort();
    process.once('SIGINT', interrupted);
    const bars = { copy: new Progress(terminal, 'Copying'), verify: new Progress(terminal, 'Comparing') };
    try {
      const { rows, resumed } = await copyStore({
        from,
        to,
        signal: stop.signal,
        onProgress: ({ step, done, total }) => bars[step].show(done, total),
      });
      bars.verify.end();
      const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
      await terminal.out(
        args.values.json
          ? `${JSON.stringify({ version: 1, rows, resumed })}\n`
          : `${counted(rows.subscribers ?? 0, 'person', 'people')}, ${number(all)} rows in all: every one is the same in ${shown(to)}.\n${resumed ? 'The copy went on where it had stopped.\n' : ''}`,
      );
      return 0;
    } catch (error) {
      bars.copy.end();
      bars.verify.end();
      throw inWords(error as Error, stop.signal.aborted);
    } finally {
      process.off('SIGINT', interrupted);
    }
  },
};

function inWords(error: Error, aborted: boolean): Error {
  if (aborted) return new Problem('Stopped.', 'The same command goes on where it was.');
  if (!(error instanceof CopyError)) return error;
  const changed = error.message.includes('not whole');
  return new Problem(
    error.message,
    changed
      ? 'Stop serve, and give the same command again: it begins anew.'
      : 'Choose another place, or delete what is there if nobody needs it.',
  );
}
