import type { ValuePath } from '../change.js';
import { ChangeError } from '../change-error.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Another day. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** @throws {@link ChangeError} if one of them isn't a day of the calendar, or the last one is before the first. */
export function checkDays(from: string, to: string, path: ValuePath): void {
  for (const date of [from, to]) {
    if (!isDate(date)) {
      throw new ChangeError('invalid-value', `${date} is not a day of the calendar`, {
        help: 'write it like 2026-12-24',
        path,
      });
    }
  }
  if (to < from) {
    throw new ChangeError('invalid-value', `The last day, ${to}, is before the first, ${from}`, {
      help: 'exchange the two',
      path,
    });
  }
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
