import { explainBounce } from '../../../mail/bounce-reason.js';
import type { LetterStatus } from '../../../store/store.js';
import { formatNumber, pluralize } from '../../format.js';

type WithFeedback = Pick<LetterStatus, 'feedback' | 'bounces'>;

/** The number of people whose copy bounced. */
export function bouncedCount({ feedback: { hard, soft, refused } }: Pick<LetterStatus, 'feedback'>): number {
  return hard + soft + refused;
}

/** The results of a letter: titles and numbers, without those that are 0. */
export function feedbackLines(letter: WithFeedback): [string, string][] {
  const { complained, unsubscribed } = letter.feedback;
  const lines: [string, number][] = [
    ['Bounced', bouncedCount(letter)],
    ['Complained', complained],
    ['Unsubscribed', unsubscribed],
  ];
  return lines.filter(([, count]) => count > 0).map(([title, count]) => [title, formatNumber(count)]);
}

/** The reasons for bounces, one per line. */
export function bounceNotes({ bounces }: WithFeedback): string[] {
  return bounces.map(
    ({ reason, count }) => `${pluralize(count, 'person', 'people')}: bounced, ${explainBounce(reason)}`,
  );
}
