import { durationAt } from '../store/sql/letter-rate.js';
import type { LetterStatus } from '../store/store.js';

/** The people of a letter, as far as they matter to its owner. */
export interface LetterProgress {
  /** Everybody who is or was to get it. */
  readonly people: number;
  /** Waiting, or being sent at this moment. */
  readonly waiting: number;
  /** Everybody else. */
  readonly done: number;
  /** Milliseconds until the rest is sent, if nothing is in the way. `undefined` if there is no rate. */
  readonly leftMs: number | undefined;
}

/** How far a letter is. */
export function progressOf({ counts, perHour, warmUp, startedAt }: LetterStatus, now: Date): LetterProgress {
  const people = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const waiting = counts.waiting + counts.claimed + counts.sending;
  const passed = startedAt ? Math.max(0, now.getTime() - startedAt.getTime()) : 0;
  // A warm-up that has begun is taken into account as if everything so far had gone at its rate.
  const all = durationAt({ perHour, warmUp }, people);
  const rest = perHour === undefined ? undefined : durationAt({ perHour, warmUp: false }, waiting);
  const leftMs = rest === undefined ? undefined : warmUp ? Math.max(rest, all - passed) : rest;
  return { people, waiting, done: people - waiting, leftMs };
}
