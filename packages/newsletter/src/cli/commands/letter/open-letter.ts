import type { ReadLetter } from '../../../letters/folder/read-letter.js';
import { type Arguments, COMMON_OPTIONS, type Command } from '../../command.js';
import { CliError } from '../../errors.js';
import { contentFolder } from '../../settings.js';
import { missingFile } from '../../site.js';
import type { Terminal } from '../../terminal.js';

/** Options of the commands that read a letter. */
export const LETTER_OPTIONS = {
  ...COMMON_OPTIONS,
  content: { type: 'string' },
} as const satisfies Command['options'];

/** What a command about letters requires. */
export const LETTER_POSITIONAL = 'the name of the letter';

/**
 * Reads the letter that a command is about.
 *
 * @throws CliError if there is none, with those that there are, or if the site has no newsletter.
 */
export async function openLetter(args: Arguments, terminal: Terminal): Promise<ReadLetter> {
  const folder = contentFolder(args, terminal);
  // People complete the path of the file with the Tab key.
  const name = (args.positionals[0] ?? '')
    .replace(/^.*\bletters\//, '')
    .replace(/^.*\barticles\//, '')
    .replace(/\.md$/, '');
  // Loaded on demand: the schemas take longer to load than most commands run.
  const { letterNames, MissingNewsletter, readLetter } = await import(
    '../../../letters/folder/read-letter.js'
  );
  const found = await readLetter(folder, name).catch((error: unknown) => {
    throw error instanceof MissingNewsletter ? missingFile('newsletter', folder) : error;
  });
  if (found) return found;
  const names = await letterNames(folder);
  throw new CliError(
    `There is no letter or article named ${name} in the folder ${folder}.`,
    names.length > 0
      ? `The letters are ${names.join(', ')}.`
      : `Write it as ${folder}/letters/${name}.md, or use the name of an article.`,
  );
}
