/** The days of the week in ISO 8601 order: Monday first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A day of the week as content files write it: in English and in lower case. */
export type Weekday = (typeof WEEKDAYS)[number];
