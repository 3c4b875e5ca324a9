import type { Newsletter, Practice } from '@tendwell/content';
import type { PracticeFacts } from '@tendwell/content/node';
import { type Arguments, stringOption } from './command.js';
import { CliError } from './errors.js';
import { contentFolder } from './settings.js';
import type { Terminal } from './terminal.js';

/** The content that emails and pages are made from. */
export interface Site extends Pick<PracticeFacts, 'practice' | 'translations'> {
  readonly newsletter: Newsletter;
}

/**
 * Reads the facts of a content folder, and not its articles: a broken one must not stop the server.
 *
 * @throws {CliError} if the folder has no practice or no newsletter.
 */
export async function readSite(folder: string): Promise<Site> {
  const { newsletter, ...facts } = await readFolder(folder);
  if (!newsletter) throw missingFile('newsletter', folder);
  return { ...facts, newsletter };
}

/** Reads the practice if there is one, for commands that work without it. @throws If `--content` names a folder that cannot be read. */
export async function readPracticeIfPresent(
  args: Arguments,
  terminal: Terminal,
): Promise<Practice | undefined> {
  try {
    return (await readFolder(contentFolder(args, terminal))).practice;
  } catch (error) {
    if (stringOption(args, 'content') !== undefined) throw error;
    return undefined;
  }
}

async function readFolder(folder: string): Promise<PracticeFacts> {
  // Loaded on demand: loading the schemas takes longer than most commands.
  const { ContentError } = await import('@tendwell/content');
  const { readFacts } = await import('@tendwell/content/node');
  try {
    return await readFacts(folder);
  } catch (error) {
    const isMissing =
      error instanceof ContentError && error.issues.some(({ code }) => code.startsWith('missing-f'));
    throw isMissing ? missingFile('practice', folder) : error;
  }
}

/** A file without which a command can't work. */
export const missingFile = (name: 'practice' | 'newsletter', folder: string): CliError =>
  new CliError(
    `There is no ${name}.yaml in the folder ${folder}.`,
    `${name === 'newsletter' ? 'Write one with the keys action, description, and consent: it says what people sign up for. ' : ''}If the content folder of your site is somewhere else, use --content path/to/content, or set CONTENT in a file named .env.`,
  );
