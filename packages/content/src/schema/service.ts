import { z } from 'zod';
import { bookingLinkSchema } from './booking.js';
import { sample, slug, text } from './fields.js';
import { priceSchema } from './price.js';

export const serviceSchema = z
  .strictObject({
    slug: slug()
      .optional()
      .describe('Name in URLs. A text with this file name in `services/` is the page of the service.'),
    group: text().optional().describe('Heading that it is listed under: "Massage".'),
    name: text().describe('As clients ask for it: "Acupuncture, first visit".'),
    description: text().optional().describe('What happens, in a sentence or two.'),
    minutes: z.int().positive().optional().describe('Length in minutes.'),
    price: z
      .union([text(), priceSchema])
      .optional()
      .describe('In numbers, `{ amount: 135 }`, or as visitors read it: "$135", "Ask us".'),
    practitioners: z
      .array(slug().describe('A practitioner’s slug.'))
      .min(1, 'needs at least one practitioner')
      .optional()
      .describe('Slugs of the people who offer it. Default: nobody in particular.'),
    firstVisit: z.boolean().optional().describe('New clients start with this service.'),
    formats: z
      .array(z.enum(['in-person', 'video', 'phone', 'home-visit']).describe('A way to meet.'))
      .min(1, 'needs at least one format')
      .optional()
      .describe('How people meet: [in-person, video].'),
    booking: bookingLinkSchema.optional().describe('Where to book this service, if it has its own page.'),
    sample: sample(),
  })
  .describe('Something that the practice offers.');

/** Something that a practice offers. */
export type Service = z.infer<typeof serviceSchema>;
