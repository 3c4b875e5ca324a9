import type { LetterAdministration } from '../../../store/letter-store.js';
import { type Arguments, stringOption } from '../../command.js';
import { style } from '../../format.js';
import { contentFolder } from '../../settings.js';
import type { Terminal } from '../../terminal.js';

/** A welcome letter in the content folder that nobody gets, and why. */
export interface UnsentWelcome {
  readonly name: string;
  readonly problem: 'not sent' | 'draft' | 'has errors';
  /** For people: what to do. */
  readonly help: string;
}

/**
 * Finds the welcome letters that have a file, but go to nobody. A letter that the owner has canceled is left out.
 *
 * @throws If `--content` names a folder that can't be read.
 */
export async function unsentWelcome(
  store: LetterAdministration,
  args: Arguments,
  terminal: Terminal,
): Promise<UnsentWelcome[]> {
  const unsent: UnsentWelcome[] = [];
  for (const { name, draft, error } of await filesIfPresent(args, terminal)) {
    if (await store.findLetter(name)) continue;
    if (error) {
      const help = `${error.file}:${error.line}: ${error.message}. To check it:  tendwell-newsletter letter check ${name}`;
      unsent.push({ name, problem: 'has errors', help });
    } else if (draft) {
      unsent.push({ name, problem: 'draft', help: 'When it is ready, delete the line `draft: true`.' });
    } else {
      const help = `To send it to everybody who confirms from now on:  tendwell-newsletter letter send ${name}`;
      unsent.push({ name, problem: 'not sent', help });
    }
  }
  return unsent;
}

async function filesIfPresent(args: Arguments, terminal: Terminal) {
  // Loaded on demand: the schemas take longer to load than most commands run.
  const { welcomeFiles } = await import('../../../letters/folder/welcome-files.js');
  try {
    return await welcomeFiles(contentFolder(args, terminal));
  } catch (error) {
    if (stringOption(args, 'content') !== undefined) throw error;
    return [];
  }
}

/** Explains them for a terminal. Empty if there are none. */
export function unsentText(unsent: readonly UnsentWelcome[], color: boolean): string {
  if (unsent.length === 0) return '';
  const title =
    unsent.length === 1 ? 'Nobody gets this welcome letter:' : 'Nobody gets these welcome letters:';
  const lines = unsent.map(({ name, problem, help }) => `  ${name}: ${problem}. ${help}\n`);
  return `\n${style(color, 'yellow', title)}\n${lines.join('')}`;
}
