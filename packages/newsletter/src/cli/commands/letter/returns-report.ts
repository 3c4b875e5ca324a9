import { explainBounce } from '../../../mail/bounce-reason.js';
import type { LetterStatus } from '../../../store/store.js';
import { formatNumber, pluralize } from '../../format.js';

type Returned = Pick<LetterStatus, 'returns' | 'bounces'>;

/** The number of people whose copy bounced. */
export function bouncedCount({ returns: { hard, soft, refused } }: Pick<LetterStatus, 'returns'>): number {
  return hard + soft + refused;
}

/** The results of a letter: titles and numbers, without those that are 0. */
export function returnLines(letter: Returned): [string, string][] {
  const { complained, left } = letter.returns;
  const lines: [string, number][] = [
    ['Bounced', bouncedCount(letter)],
    ['Complained', complained],
    ['Unsubscribed', left],
  ];
  return lines.filter(([, count]) => count > 0).map(([title, count]) => [title, formatNumber(count)]);
}

/** The reasons for bounces, one per line. */
export function bounceNotes({ bounces }: Returned): string[] {
  return bounces.map(
    ({ reason, count }) => `${pluralize(count, 'person', 'people')}: returned, ${explainBounce(reason)}`,
  );
}
