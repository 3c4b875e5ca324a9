import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Newsletter, Practice } from '@tendwell/content';
import { type Arguments, stringOption } from './command.js';
import { CliError } from './errors.js';
import { contentFolder } from './settings.js';
import type { Terminal } from './terminal.js';

/** The content that emails and pages are made from. */
export interface Site {
  readonly practice: Practice;
  readonly newsletter: Newsletter;
}

/** Reads the `practice` and `newsletter` files of a content folder, and not its articles: a broken one must not stop the server. */
export async function readSite(folder: string): Promise<Site> {
  const { ContentError } = await import('@tendwell/content');
  const files = await Promise.allSettled([readFacts(folder, 'practice'), readFacts(folder, 'newsletter')]);
  const failures = files.flatMap((file) => (file.status === 'rejected' ? [file.reason as Error] : []));
  const contentErrors = failures.filter((failure) => failure instanceof ContentError);
  if (contentErrors.length > 0) throw ContentError.merge(contentErrors);
  const [failure] = failures;
  if (failure) throw failure;
  const [practice, newsletter] = files.map((file) => (file as PromiseFulfilledResult<unknown>).value);
  return { practice: practice as Practice, newsletter: newsletter as Newsletter };
}

/** Reads the practice if there is one, for commands that work without it. @throws If `--content` names a folder that cannot be read. */
export async function readPracticeIfPresent(
  args: Arguments,
  terminal: Terminal,
): Promise<Practice | undefined> {
  try {
    return (await readFacts(contentFolder(args, terminal), 'practice')) as Practice;
  } catch (error) {
    if (stringOption(args, 'content') !== undefined) throw error;
    return undefined;
  }
}

async function readFacts(folder: string, name: 'practice' | 'newsletter'): Promise<Practice | Newsletter> {
  for (const extension of ['yaml', 'json']) {
    const file = join(folder, `${name}.${extension}`);
    const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw new CliError(`Cannot read ${file} (${error.code}).`);
    });
    if (source === undefined) continue;
    // Loaded on demand: loading the schemas takes longer than most commands.
    const { parseNewsletter, parsePractice } = await import('@tendwell/content');
    const parse = name === 'practice' ? parsePractice : parseNewsletter;
    return parse(source, { file: file.replaceAll('\\', '/') });
  }
  throw new CliError(
    `There is no ${name}.yaml in the folder ${folder}.`,
    'If the content folder of your site is somewhere else, use --content path/to/content, or set CONTENT in a file named .env.',
  );
}
