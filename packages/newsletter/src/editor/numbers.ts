import { growthIn } from '../statistics/growth.js';
import { periods } from '../statistics/periods.js';
import type { AdministrationStore, LetterAdministration } from '../store/store.js';
import type { ListNumbers } from './types.js';

const MONTHS = 12;

/** The number of people on the list, and how it has changed in the last months. */
export async function readNumbers(
  store: Pick<AdministrationStore & LetterAdministration, 'countList' | 'activity' | 'countRecipientGroups'>,
  now: Date,
  timeZone: string,
): Promise<ListNumbers> {
  const shown = periods(now, { by: 'month', last: MONTHS, timeZone });
  const [{ subscribers }, groups, activity] = await Promise.all([
    store.countList(),
    store.countRecipientGroups([]),
    store.activity(shown[0]?.from ?? now),
  ]);
  return {
    people: subscribers,
    groups,
    months: growthIn(shown, activity).map(({ day, signedUp, confirmed, unsubscribed, bounced }) => ({
      month: day.slice(0, 7),
      ...{ signedUp, confirmed, unsubscribed, bounced },
    })),
  };
}
