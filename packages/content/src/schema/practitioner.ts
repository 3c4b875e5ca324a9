import * as z from 'zod';
import { bookingLinkSchema } from './booking.js';
import { languageTag, sample, slug, text } from './fields.js';
import { hoursSchema } from './hours-schema.js';
import { picture } from './picture.js';

const license = z
  .strictObject({
    type: text().meta({
      title: 'Kind of license',
      description: 'Kind of license.',
      examples: ['Licensed Massage Therapist'],
    }),
    number: text().meta({
      title: 'License number',
      description: 'Number as printed on the license, in quotes.',
      examples: ['LMT-20117'],
    }),
    region: text().meta({
      title: 'Issued by',
      description: 'State or organization that issued it.',
      examples: ['OR'],
    }),
  })
  .meta({ title: 'License', description: 'A professional license.' });

export const practitionerSchema = z
  .strictObject({
    slug: slug().meta({
      title: 'Name in URLs',
      description:
        'Name in URLs and in an article’s `author`. A text with this file name in `people/` is the person’s page.',
      examples: ['ada-voss'],
      'x-group': 'more',
    }),
    name: text().meta({ title: 'Name', description: 'The person’s name.', examples: ['Ada Voss'] }),
    title: text()
      .optional()
      .meta({
        title: 'Credentials and role',
        description: 'Credentials and role.',
        examples: ['L.Ac., founder'],
      }),
    pronouns: text()
      .optional()
      .meta({ title: 'Pronouns', description: 'Pronouns.', examples: ['she/her'], 'x-group': 'more' }),
    summary: text()
      .optional()
      .meta({
        title: 'Summary',
        description: 'What the person does, in one line.',
        examples: ['Backs, headaches, and people who cannot sleep'],
      }),
    specialties: z
      .array(text().meta({ title: 'Specialty', description: 'A few words.' }))
      .optional()
      .meta({
        title: 'Specialties',
        description: 'What the person does most.',
        examples: [['Headaches', 'Pregnancy']],
      }),
    licenses: z.array(license).optional().meta({
      title: 'Licenses',
      description: 'Professional licenses. Many states require them on websites.',
    }),
    supervisor: text()
      .optional()
      .meta({
        title: 'Supervisor',
        description: 'For people in training: the slug of the supervisor, or a name with license.',
        examples: ['ada-voss'],
        'x-group': 'more',
      }),
    languages: z
      .array(languageTag().meta({ title: 'Language', description: 'A BCP 47 language tag.' }))
      .optional()
      .meta({
        title: 'Languages',
        description: 'Languages in which the person works.',
        examples: [['en', 'es']],
        'x-group': 'more',
      }),
    bio: text()
      .optional()
      .meta({
        title: 'Biography',
        description: 'A few paragraphs about the person, in Markdown.',
        examples: ['Ada learned to ask first and needle second.'],
      }),
    photo: picture().optional().meta({ title: 'Portrait', description: 'A portrait.' }),
    acceptingNewClients: z.boolean().optional().meta({
      title: 'Accepting new clients',
      description: 'Whether the person accepts new clients. If it is missing, nothing is shown.',
    }),
    booking: bookingLinkSchema
      .optional()
      .meta({ title: 'Booking', description: 'Where to book with this person.', 'x-group': 'more' }),
    hours: hoursSchema.optional(),
    sample: sample(),
  })
  .meta({ title: 'Person', description: 'A person who works at the practice.' });

/** A person who works at a practice. */
export type Practitioner = z.infer<typeof practitionerSchema>;
/** A professional license. */
export type License = z.infer<typeof license>;
