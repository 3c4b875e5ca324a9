import * as z from 'zod';
import { bookingLinkSchema } from './booking.js';
import { sample, slug, text } from './fields.js';
import { priceSchema } from './price.js';

export const serviceSchema = z
  .strictObject({
    slug: slug()
      .optional()
      .meta({
        title: 'Name in URLs',
        description: 'Name in URLs. A text with this file name in `services/` is the page of the service.',
        examples: ['first-visit'],
        'x-group': 'more',
      }),
    group: text()
      .optional()
      .meta({ title: 'Group', description: 'Heading under which it is listed.', examples: ['Acupuncture'] }),
    name: text().meta({
      title: 'Name of the service',
      description: 'Name, as people ask for it.',
      examples: ['First visit'],
    }),
    description: text()
      .optional()
      .meta({
        title: 'Description',
        description: 'What happens, in a sentence or two.',
        examples: ['We talk for half an hour, and then you rest on the table.'],
      }),
    minutes: z
      .int()
      .positive()
      .optional()
      .meta({ title: 'Minutes', description: 'Length in minutes.', examples: [90] }),
    price: z
      .union([text(), priceSchema])
      .optional()
      .meta({
        title: 'Price',
        description: 'The price in numbers, or as visitors read it.',
        examples: [{ amount: 135 }, 'Ask us'],
      }),
    practitioners: z
      .array(slug().meta({ title: 'Person', description: 'A practitioner’s slug.' }))
      .min(1, 'needs at least one practitioner')
      .optional()
      .meta({
        title: 'Offered by',
        description: 'Slugs of the people who offer it. Default: nobody is named.',
        examples: [['ada-voss']],
      }),
    firstVisit: z.boolean().optional().meta({
      title: 'For new clients',
      description: '`true` says that new clients start with this service.',
      'x-group': 'more',
    }),
    formats: z
      .array(
        z
          .enum(['in-person', 'video', 'phone', 'home-visit'])
          .meta({ title: 'Format', description: 'A way to meet.' }),
      )
      .min(1, 'needs at least one format')
      .optional()
      .meta({
        title: 'How people meet',
        description: 'How people meet.',
        examples: [['in-person', 'video']],
        'x-group': 'more',
      }),
    booking: bookingLinkSchema.optional().meta({
      title: 'Booking',
      description: 'Where to book this service, if it has its own page.',
      'x-group': 'more',
    }),
    sample: sample(),
  })
  .meta({ title: 'Service', description: 'Something that the practice offers.' });

/** Something that a practice offers. */
export type Service = z.infer<typeof serviceSchema>;
