import type { LetterFinding } from '../letters/check/check-letter.js';
import type { ReadLetter } from '../letters/folder/read-letter.js';
import { letterBytes } from '../letters/frozen-letter.js';
import { durationAt } from '../store/sql/letter-rate.js';
import type { RecipientGroup } from '../store/store.js';
import type { LetterSummary } from './types.js';

/** What is shown before a letter is sent. */
export function summaryOf(
  { letter, welcomeDay, pictures }: ReadLetter,
  {
    groups,
    findings,
    perHour,
  }: {
    readonly groups: readonly RecipientGroup[];
    readonly findings: readonly LetterFinding[];
    readonly perHour: number;
  },
): LetterSummary {
  const versions = Object.entries(letter.versions);
  const people = groups.reduce((sum, { count }) => sum + count, 0);
  return {
    hash: letter.hash,
    subjects: versions.map(([language, { subject }]) => ({ language, subject })),
    interests: letter.interests,
    ...(welcomeDay !== undefined && { welcomeDay }),
    people,
    groups,
    pictures: pictures.length,
    bytes: letterBytes(letter),
    perHour,
    durationMs: durationAt({ perHour, warmUp: false }, people),
    findings,
  };
}
