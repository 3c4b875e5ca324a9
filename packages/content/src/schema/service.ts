import { z } from 'zod';
import { bookingLinkSchema } from './booking.js';
import { sample, slug, text } from './fields.js';
import { priceSchema } from './price.js';

export const serviceSchema = z
  .strictObject({
    slug: slug()
      .optional()
      .meta({
        description: 'Name in URLs. A text with this file name in `services/` is the page of the service.',
        examples: ['first-visit'],
      }),
    group: text()
      .optional()
      .meta({ description: 'Heading under which it is listed.', examples: ['Acupuncture'] }),
    name: text().meta({ description: 'Name, as people ask for it.', examples: ['First visit'] }),
    description: text()
      .optional()
      .meta({
        description: 'What happens, in a sentence or two.',
        examples: ['We talk for half an hour, and then you rest on the table.'],
      }),
    minutes: z
      .int()
      .positive()
      .optional()
      .meta({ description: 'Length in minutes.', examples: [90] }),
    price: z
      .union([text(), priceSchema])
      .optional()
      .meta({
        description: 'The price in numbers, or as visitors read it.',
        examples: [{ amount: 135 }, 'Ask us'],
      }),
    practitioners: z
      .array(slug().describe('A practitioner’s slug.'))
      .min(1, 'needs at least one practitioner')
      .optional()
      .meta({
        description: 'Slugs of the people who offer it. Default: nobody is named.',
        examples: [['ada-voss']],
      }),
    firstVisit: z.boolean().optional().describe('`true` says that new clients start with this service.'),
    formats: z
      .array(z.enum(['in-person', 'video', 'phone', 'home-visit']).describe('A way to meet.'))
      .min(1, 'needs at least one format')
      .optional()
      .meta({ description: 'How people meet.', examples: [['in-person', 'video']] }),
    booking: bookingLinkSchema.optional().describe('Where to book this service, if it has its own page.'),
    sample: sample(),
  })
  .describe('Something that the practice offers.');

/** Something that a practice offers. */
export type Service = z.infer<typeof serviceSchema>;
