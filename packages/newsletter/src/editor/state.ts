import { progressOf } from '../letters/progress.js';
import { explainBounce } from '../mail/bounce-reason.js';
import { explainDeliveryFailure } from '../mail/delivery-failure.js';
import type { LetterStatus } from '../store/store.js';
import type { LetterState } from './types.js';

/** A letter as an editor shows it. */
export function letterState(status: LetterStatus, now: Date): LetterState {
  const { id: _, createdAt: __, failures, bounces, ...rest } = status;
  return {
    ...rest,
    ...progressOf(status, now),
    reasons: [
      ...failures.map(({ failure, count }) => ({ reason: explainFailure(failure), count })),
      ...bounces.map(({ reason, count }) => ({ reason: explainBounce(reason), count })),
    ].sort((one, other) => other.count - one.count),
  };
}

function explainFailure(failure: string): string {
  if (failure === 'interrupted' || failure === 'no answer') return 'the mail server’s answer is missing';
  return explainDeliveryFailure(failure);
}
