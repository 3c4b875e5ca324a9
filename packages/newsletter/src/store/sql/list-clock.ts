import type { Transaction } from './database.js';

const DAY_MS = 24 * 60 * 60_000;

/** What is stored about time. */
interface Clock {
  /** The time of the list. */
  readonly time: number;
  /** What the system clock showed at the last tick. */
  readonly seen: number;
}

/**
 * Advances the clock of the list, which decides what is old enough to be deleted. The system clock can't: after it jumped
 * 30 days ahead, everybody who hasn't confirmed yet would be deleted, and with the right time nobody would come back.
 *
 * The clock of the list only advances with the time that passes between two ticks less than a day apart, and after a
 * pause at most twice as fast as the system clock. It is never ahead of it.
 *
 * @param systemTime Milliseconds since 1970.
 * @returns the time of the list in milliseconds since 1970; `undefined` at the first tick.
 */
export async function tickListClock(
  { rows, run }: Transaction,
  systemTime: number,
): Promise<number | undefined> {
  const [row] = await rows(`SELECT value FROM settings WHERE key = 'clock'`);
  const clock = row && (JSON.parse(row.value as string) as Clock);
  const time = clock ? advance(clock, systemTime) : systemTime;
  await run(
    `INSERT INTO settings (key, value) VALUES ('clock', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [JSON.stringify({ time, seen: systemTime } satisfies Clock)],
  );
  return clock && time;
}

function advance({ time, seen }: Clock, systemTime: number): number {
  const passed = systemTime - seen;
  const trusted = passed > 0 && passed <= DAY_MS ? passed : 0;
  return Math.min(systemTime, time + 2 * trusted);
}
