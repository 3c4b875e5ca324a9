import type { NewsletterStore } from '../../../store/store.js';
import type { Arguments, ExitCode } from '../../command.js';
import { withList } from '../../list-access.js';
import type { Terminal } from '../../terminal.js';
import { unknownLetter } from './status.js';

/**
 * Changes the state of the letter that the arguments name, and prints the outcome.
 *
 * @param texts what to print after the name of the letter, by outcome
 * @returns the exit code
 */
export async function changeLetter<Outcome extends string>(
  args: Arguments,
  terminal: Terminal,
  change: (store: NewsletterStore, letter: { name: string; at: Date }) => Promise<Outcome | 'unknown'>,
  texts: (name: string) => Readonly<Record<Outcome | 'ended', string>>,
): Promise<ExitCode> {
  const [name = ''] = args.positionals;
  const outcome = await withList(args, terminal, (store) => change(store, { name, at: terminal.now() }));
  if (outcome === 'unknown') throw unknownLetter(name);
  await terminal.out(
    args.values.json
      ? `${JSON.stringify({ version: 1, name, outcome })}\n`
      : `${name} ${texts(name)[outcome as Outcome]}\n`,
  );
  return outcome === 'ended' ? 1 : 0;
}
