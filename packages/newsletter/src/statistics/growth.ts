import type { ListActivity } from '../store/store.js';
import type { Period } from './periods.js';

/** How a list has changed in a period: numbers of people. */
export type Growth = Period & Readonly<Record<ListActivity['what'], number>>;

/** How a list has changed in each period. */
export function growthIn(shown: readonly Period[], activity: readonly ListActivity[]): Growth[] {
  return shown.map((period) => {
    const counts = { signedUp: 0, confirmed: 0, unsubscribed: 0, bounced: 0 };
    for (const { from: at, what, count } of activity) {
      if (at >= period.from && at < period.to) counts[what] += count;
    }
    return { ...period, ...counts };
  });
}
