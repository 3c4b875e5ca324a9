import { relative } from 'node:path';
import type { ContentIssue } from '@tendwell/content';
import type { LetterProblem } from '../folder/problem.js';
import type { ReadLetter } from '../folder/read-letter.js';
import { findMissing } from './published.js';

/** Something to correct or to know before a letter is sent. */
export interface LetterFinding {
  /**
   * - `note`: it can be sent
   * - `fix`: it cannot be sent
   * - `unknown`: could not be checked
   */
  readonly state: 'note' | 'fix' | 'unknown';
  /** What it is about, for programs that show their own message. */
  readonly kind: LetterProblem['kind'] | 'content' | 'not-published' | 'site-unreachable';
  readonly message: string;
  /** What to do about it. */
  readonly help?: string | undefined;
}

/**
 * What is wrong with a letter and its files.
 *
 * @param root The content folder.
 */
export async function letterFindings(
  read: ReadLetter,
  { root, now }: { root: string; now: Date },
): Promise<LetterFinding[]> {
  // Loaded on demand: the schemas take longer to load than most commands run.
  const { checkFolder } = await import('@tendwell/content/node');
  const { issues } = await checkFolder(root, { now });
  const files = read.sources.map(({ file }) => relative(process.cwd(), file).replaceAll('\\', '/'));
  return [
    ...read.problems.map(({ severity, ...problem }) => ({ state: stateOf(severity), ...problem })),
    ...issues.filter(({ file }) => files.includes(file)).map(issueFinding),
  ];
}

const stateOf = (severity: ContentIssue['severity']): LetterFinding['state'] =>
  severity === 'error' ? 'fix' : 'note';

const issueFinding = ({ severity, file, line, message, help }: ContentIssue): LetterFinding => ({
  state: stateOf(severity),
  kind: 'content',
  message: `${file}:${line}: ${message}.`,
  ...(help !== undefined && { help }),
});

/** The URLs that a letter needs on the site: its pages and its pictures. */
export function neededUrls({ letter, pictures }: ReadLetter): string[] {
  const pages = Object.values(letter.versions).flatMap(({ archiveUrl }) => archiveUrl ?? []);
  return [...pages, ...pictures.map(({ url }) => url)];
}

/** What the site does not have yet. A letter cannot be corrected after it was sent. */
export async function siteFindings(read: ReadLetter): Promise<LetterFinding[]> {
  const missing = await findMissing(neededUrls(read));
  return missing.map(({ url, reason, isUnknown }) =>
    isUnknown
      ? {
          state: 'unknown',
          kind: 'site-unreachable',
          message: `${url} ${reason}.`,
          help: 'Check it again later, or add --offline.',
        }
      : {
          state: 'fix',
          kind: 'not-published',
          message: `${url} ${reason}.`,
          help: 'Build the site, and publish it, before you send the letter.',
        },
  );
}
