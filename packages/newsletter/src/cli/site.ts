import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Newsletter, Practice } from '@tendwell/content';
import { type Arguments, text } from './command.js';
import { Problem } from './problem.js';
import { contentFolder } from './settings.js';
import type { Terminal } from './terminal.js';

/** The facts that mails and pages are made of. */
export interface Site {
  readonly practice: Practice;
  readonly newsletter: Newsletter;
}

/** Reads `practice` and `newsletter` of a content folder; articles are no business of a newsletter's server. */
export async function readSite(folder: string): Promise<Site> {
  const { ContentError } = await import('@tendwell/content');
  const files = await Promise.allSettled([readFacts(folder, 'practice'), readFacts(folder, 'newsletter')]);
  const failures = files.flatMap((file) => (file.status === 'rejected' ? [file.reason as Error] : []));
  const wrong = failures.filter((failure) => failure instanceof ContentError);
  if (wrong.length > 0) throw ContentError.merge(wrong);
  const [failure] = failures;
  if (failure) throw failure;
  const [practice, newsletter] = files.map((file) => (file as PromiseFulfilledResult<unknown>).value);
  return { practice: practice as Practice, newsletter: newsletter as Newsletter };
}

/** The practice, where a content folder is at hand; it only makes an answer nicer. */
export async function practiceAtHand(args: Arguments, terminal: Terminal): Promise<Practice | undefined> {
  try {
    return (await readFacts(contentFolder(args, terminal), 'practice')) as Practice;
  } catch (error) {
    // Who names a folder wants to hear that it is not right.
    if (text(args, 'content') !== undefined) throw error;
    return undefined;
  }
}

async function readFacts(folder: string, name: 'practice' | 'newsletter'): Promise<Practice | Newsletter> {
  for (const extension of ['yaml', 'json']) {
    const file = join(folder, `${name}.${extension}`);
    const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw new Problem(`${file} cannot be read (${error.code}).`);
    });
    if (source === undefined) continue;
    // Loaded where there is something to parse: the schemas take longer than most commands.
    const { parseNewsletter, parsePractice } = await import('@tendwell/content');
    const parse = name === 'practice' ? parsePractice : parseNewsletter;
    return parse(source, { file: file.replaceAll('\\', '/') });
  }
  throw new Problem(
    `There is no ${name}.yaml in the folder ${folder}.`,
    'The content folder of the site is meant. If it is somewhere else, say where: --content path/to/content, or CONTENT in a file named .env.',
  );
}
