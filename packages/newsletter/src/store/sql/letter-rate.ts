const HOUR_MS = 60 * 60_000;
/** After a pause, at most the emails of this period are sent at once. */
const BURST_MS = 1000;
const WARM_UP_START = 60;
const WARM_UP_STEP_MS = 15 * 60_000;

/** When and how fast a letter may be sent. Times are milliseconds since 1970. */
export interface LetterRate {
  /** `undefined`: no limit. */
  readonly perHour: number | undefined;
  readonly warmUp: boolean;
  readonly startedAt: number;
  /** When the next email may be sent. */
  readonly nextAt: number;
}

/**
 * The rate at a moment, in emails per hour. A warm-up starts with 60 per hour and doubles every quarter of an hour, up to
 * the rate that was set: mail services distrust a sender who suddenly sends a lot.
 */
export function currentRate({ perHour, warmUp, startedAt }: Omit<LetterRate, 'nextAt'>, at: number): number {
  const limit = perHour ?? Number.POSITIVE_INFINITY;
  if (!warmUp) return limit;
  const steps = Math.floor(Math.max(0, at - startedAt) / WARM_UP_STEP_MS);
  return Math.min(limit, WARM_UP_START * 2 ** Math.min(steps, 40));
}

/** How long a number of emails take, in milliseconds. */
export function durationAt(rate: Pick<LetterRate, 'perHour' | 'warmUp'>, count: number): number {
  let left = count;
  let passed = 0;
  for (; rate.warmUp; passed += WARM_UP_STEP_MS) {
    const perHour = currentRate({ ...rate, startedAt: 0 }, passed);
    const inStep = (perHour * WARM_UP_STEP_MS) / HOUR_MS;
    if (left <= inStep || perHour === rate.perHour) return passed + (left / perHour) * HOUR_MS;
    left -= inStep;
  }
  return passed + (rate.perHour === undefined ? 0 : (left / rate.perHour) * HOUR_MS);
}

/** How many emails may be sent now, at most `limit`, and the moment for the next one after those. */
export function takeFromRate(
  rate: LetterRate,
  at: number,
  limit: number,
): { readonly count: number; nextAt(taken: number): number } {
  const interval = HOUR_MS / currentRate(rate, at);
  if (interval === 0) return { count: limit, nextAt: () => at };
  // Unused time isn't saved up. A moment further ahead than one step means that the clock was set back.
  const isAhead = rate.nextAt > at + interval + BURST_MS;
  const nextAt = isAhead ? at : Math.max(rate.nextAt, interval < BURST_MS ? at - BURST_MS : at);
  const count = Math.max(0, Math.min(limit, Math.floor((at - nextAt) / interval) + 1));
  return { count, nextAt: (taken) => Math.ceil(nextAt + taken * interval) };
}
