import { durationAt } from '../store/sql/letter-rate.js';
import type { LetterStatus } from '../store/store.js';

/** How many people have got a letter, and how long the rest takes. */
export interface LetterProgress {
  /** Everybody on the letter's list of recipients. */
  readonly people: number;
  /** Waiting, or being sent at this moment. */
  readonly waiting: number;
  /** Everybody else. */
  readonly done: number;
  /** Milliseconds until the rest is sent, without failures. `undefined` if there is no rate. */
  readonly leftMs: number | undefined;
}

/** The progress of a letter. */
export function progressOf({ counts, perHour, warmUp, startedAt }: LetterStatus, now: Date): LetterProgress {
  const people = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const waiting = counts.waiting + counts.claimed + counts.sending;
  const passed = startedAt ? Math.max(0, now.getTime() - startedAt.getTime()) : 0;
  // Assumes that everything so far was sent at the rate of the warm-up.
  const all = durationAt({ perHour, warmUp }, people);
  const rest = perHour === undefined ? undefined : durationAt({ perHour, warmUp: false }, waiting);
  const leftMs = rest === undefined ? undefined : warmUp ? Math.max(rest, all - passed) : rest;
  return { people, waiting, done: people - waiting, leftMs };
}
