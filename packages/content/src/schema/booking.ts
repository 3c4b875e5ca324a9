import * as z from 'zod';
import { link, text } from './fields.js';

/** Where to book with one person, or one service. */
export const bookingLinkSchema = z.strictObject({
  url: link().meta({
    title: 'Booking page',
    description: 'The booking page: a path on this site, or a full URL.',
    examples: ['https://book.example.com/heron-street', '/book/'],
  }),
  provider: text()
    .optional()
    .meta({
      title: 'Booking company',
      description: 'Name of the company that runs the booking page.',
      examples: ['Bookery'],
      'x-group': 'more',
    }),
});

/** How to book with the practice. */
export const bookingSchema = bookingLinkSchema
  .extend({
    call: z.boolean().optional().meta({
      title: 'Call button',
      description: '`false` leaves out the button that calls the practice. Default: true.',
      'x-group': 'more',
    }),
  })
  .meta({ title: 'Booking', description: 'How to book.', 'x-group': 'services' });

/** Where to book with one person, or one service. */
export type BookingLink = z.infer<typeof bookingLinkSchema>;
/** How to book with a practice. */
export type Booking = z.infer<typeof bookingSchema>;
