import type { BookingLink } from '../schema/booking.js';
import type { Practice } from '../schema/practice.js';
import { absolute } from './compact.js';

/** Where to book with a practice, with a person, or a service. */
export const reserveAction = ({ url }: BookingLink, practice: Practice): object => ({
  '@type': 'ReserveAction',
  target: absolute(url, practice.url),
});
