import { explainBounce } from '../../../mail/bounce-reason.js';
import type { LetterStatus } from '../../../store/store.js';
import { formatNumber, pluralize } from '../../format.js';

type Returned = Pick<LetterStatus, 'returns' | 'bounces'>;

/** The number of people whose copy came back. */
export function bouncedCount({ returns: { hard, soft, refused } }: Pick<LetterStatus, 'returns'>): number {
  return hard + soft + refused;
}

/** What came of a letter, as lines with a title and a number. Only what there is. */
export function returnLines(letter: Returned): [string, string][] {
  const { complained, left } = letter.returns;
  const lines: [string, number][] = [
    ['Bounced', bouncedCount(letter)],
    ['Complained', complained],
    ['Unsubscribed', left],
  ];
  return lines.filter(([, count]) => count > 0).map(([title, count]) => [title, formatNumber(count)]);
}

/** Why copies came back, a line each. */
export function bounceNotes({ bounces }: Returned): string[] {
  return bounces.map(
    ({ reason, count }) => `${pluralize(count, 'person', 'people')}: returned, ${explainBounce(reason)}`,
  );
}
