/** A visit at a time when the result may depend on the day or on where the visitor is. */
export interface Moment {
  readonly name: string;
  /** ISO 8601. `undefined` means the current time. */
  readonly now: string | undefined;
  /** The visitor's time zone. Default: the practice's, America/New_York. */
  readonly timeZone?: string;
  /** The text of the practice's status. `undefined` if it depends on the day. */
  readonly status?: string;
}

/** The site is built before every moment, after its latest article. */
export const BUILT_AT = '2026-11-25T12:00:00-05:00';

/** Days on which sites often break, and two ordinary days. */
export const MOMENTS: readonly Moment[] = [
  { name: 'on an ordinary open day', now: '2026-12-01T10:00:00-05:00', status: 'Open until 12:30 PM' },
  {
    name: 'on Thanksgiving',
    now: '2026-11-26T10:00:00-05:00',
    status: 'Closed until Saturday 9:00 AM (Thanksgiving)',
  },
  {
    name: 'on Thanksgiving, from Tokyo',
    now: '2026-11-26T10:00:00-05:00',
    timeZone: 'Asia/Tokyo',
    status: 'Closed until Saturday 9:00 AM (Thanksgiving), Eastern Time',
  },
  {
    name: 'on the night clocks spring forward',
    now: '2027-03-14T01:59:50-05:00',
    status: 'Closed until Monday 9:00 AM',
  },
  {
    name: 'on the night clocks fall back',
    now: '2027-11-07T01:59:50-04:00',
    status: 'Closed until Monday 9:00 AM',
  },
  {
    name: 'on December 31',
    now: '2026-12-31T23:30:00-05:00',
    status: 'Closed until Monday 9:00 AM (Winter break)',
  },
  { name: 'on February 29', now: '2028-02-29T14:30:00-05:00', status: 'Open until 6:00 PM' },
  { name: 'today', now: undefined },
];
