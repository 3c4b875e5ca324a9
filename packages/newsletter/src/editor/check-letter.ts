import { letterFindings, siteFindings } from '../letters/check/check-letter.js';
import type { ReadLetter } from '../letters/folder/read-letter.js';
import type { NewsletterStore } from '../store/store.js';
import type { LetterFolder } from './letter-folder.js';
import { summaryOf } from './summary.js';
import type { LetterSummary } from './types.js';

/** A letter, what is shown before it is sent, and whether its files and the site are ready for that. */
export interface CheckedLetter {
  readonly read: ReadLetter;
  readonly summary: LetterSummary;
  readonly isReady: boolean;
}

/** Checks a letter, the site, and who would get it now. `undefined` if there is no such letter or article. */
export async function checkLetter(
  name: string,
  {
    folder,
    store,
    perHour,
    now,
  }: {
    readonly folder: LetterFolder;
    readonly store: Pick<NewsletterStore, 'countRecipientGroups'>;
    readonly perHour: number;
    readonly now: Date;
  },
): Promise<CheckedLetter | undefined> {
  const read = await folder.read(name);
  if (!read) return undefined;
  const findings = [
    ...(await letterFindings(read, { root: folder.root, now })),
    ...(await siteFindings(read)),
  ];
  const groups = read.welcomeDay === undefined ? await store.countRecipientGroups(read.letter.interests) : [];
  return {
    read,
    summary: summaryOf(read, { groups, findings, perHour }),
    isReady: findings.every(({ state }) => state !== 'fix'),
  };
}
