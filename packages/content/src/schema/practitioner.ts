import { z } from 'zod';
import { bookingLinkSchema } from './booking.js';
import { languageTag, picture, sample, slug, text } from './fields.js';
import { hoursSchema } from './hours-schema.js';

const license = z
  .strictObject({
    type: text().meta({ description: 'Kind of license.', examples: ['Licensed Massage Therapist'] }),
    number: text().meta({
      description: 'Number as printed on the license, in quotes.',
      examples: ['LMT-20117'],
    }),
    region: text().meta({ description: 'State or organization that issued it.', examples: ['OR'] }),
  })
  .describe('A professional license.');

export const practitionerSchema = z
  .strictObject({
    slug: slug().meta({
      description:
        'Name in URLs and in an article’s `author`. A text with this file name in `people/` is the person’s page.',
      examples: ['ada-voss'],
    }),
    name: text().meta({ description: 'The person’s name.', examples: ['Ada Voss'] }),
    title: text()
      .optional()
      .meta({ description: 'Credentials and role.', examples: ['L.Ac., founder'] }),
    pronouns: text()
      .optional()
      .meta({ description: 'Pronouns.', examples: ['she/her'] }),
    summary: text()
      .optional()
      .meta({
        description: 'What the person does, in one line.',
        examples: ['Backs, headaches, and people who cannot sleep'],
      }),
    specialties: z
      .array(text().describe('A few words.'))
      .optional()
      .meta({ description: 'What the person does most.', examples: [['Headaches', 'Pregnancy']] }),
    licenses: z
      .array(license)
      .optional()
      .describe('Professional licenses. Many states require them on websites.'),
    supervisor: text()
      .optional()
      .meta({
        description: 'For people in training: the slug of the supervisor, or a name with license.',
        examples: ['ada-voss'],
      }),
    languages: z
      .array(languageTag().describe('A BCP 47 language tag.'))
      .optional()
      .meta({ description: 'Languages in which the person works.', examples: [['en', 'es']] }),
    bio: text()
      .optional()
      .meta({
        description: 'A few paragraphs about the person, in Markdown.',
        examples: ['Ada learned to ask first and needle second.'],
      }),
    photo: picture().optional().describe('A portrait.'),
    acceptingNewClients: z
      .boolean()
      .optional()
      .describe('Whether the person accepts new clients. If it is missing, nothing is shown.'),
    booking: bookingLinkSchema.optional().describe('Where to book with this person.'),
    hours: hoursSchema.optional(),
    sample: sample(),
  })
  .describe('A person who works at the practice.');

/** A person who works at a practice. */
export type Practitioner = z.infer<typeof practitionerSchema>;
/** A professional license. */
export type License = z.infer<typeof license>;
