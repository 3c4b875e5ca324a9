import { isCalendarDate } from '@tendwell/content/calendar';
import type { ValuePath } from '../change.js';
import { ChangeError } from '../change-error.js';

/** @throws {@link ChangeError} if one of them isn't a day of the calendar, or the last one is before the first. */
export function checkDays(from: string, to: string, path: ValuePath): void {
  for (const date of [from, to]) {
    if (!isCalendarDate(date)) {
      throw new ChangeError('invalid-value', `${date} is not a calendar date`, {
        help: 'write it like 2026-12-24',
        path,
      });
    }
  }
  if (to < from) {
    throw new ChangeError('invalid-value', `The last day, ${to}, is before the first, ${from}`, {
      help: 'swap the two',
      path,
    });
  }
}
