import { z } from 'zod';
import { bookingLinkSchema } from './booking.js';
import { languageTag, picture, sample, slug, text } from './fields.js';
import { hoursSchema } from './hours-schema.js';

const license = z
  .strictObject({
    type: text().describe('Such as "Licensed Acupuncturist".'),
    number: text().describe('As printed on the license, letters and leading zeros included.'),
    region: text().describe('State or body that issued it.'),
  })
  .describe('A professional license.');

export const practitionerSchema = z
  .strictObject({
    slug: slug().describe(
      'Name in URLs and in an article’s `author`. A text with this file name in `people/` is the person’s page.',
    ),
    name: text().describe('The name that clients know.'),
    title: text().optional().describe('Letters and role: "L.Ac., founder".'),
    pronouns: text().optional().describe('Such as she/her.'),
    summary: text().optional().describe('One line: "Backs, headaches, and people who cannot sleep".'),
    specialties: z
      .array(text().describe('A few words.'))
      .optional()
      .describe('What the person does most: [Headaches, Pregnancy].'),
    licenses: z
      .array(license)
      .optional()
      .describe('Professional licenses. Many states require them on the site.'),
    supervisor: text()
      .optional()
      .describe('For people in training: the supervisor’s slug, or a name with license.'),
    languages: z
      .array(languageTag().describe('A language tag: es.'))
      .optional()
      .describe('Languages in which clients are seen: [en, es].'),
    bio: text().optional().describe('A few paragraphs about the person, in Markdown.'),
    photo: picture().optional().describe('A portrait.'),
    acceptingNewClients: z
      .boolean()
      .optional()
      .describe('Whether the person accepts new clients. If absent, nothing is shown.'),
    booking: bookingLinkSchema.optional().describe('Where to book with this person.'),
    hours: hoursSchema.optional(),
    sample: sample(),
  })
  .describe('A person who works at the practice.');

/** A person who works at a practice. */
export type Practitioner = z.infer<typeof practitionerSchema>;
/** A professional license. */
export type License = z.infer<typeof license>;
