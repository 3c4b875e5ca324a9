import { z } from 'zod';
import {
  calendarDate,
  email,
  languageTag,
  link,
  pattern,
  phone,
  picture,
  slug,
  text,
  timeZone,
  webUrl,
} from './fields.js';
import { hoursSchema } from './hours.js';

const address = z.strictObject({
  street: text().describe('Street and number.'),
  unit: text().optional().describe('Suite, floor or door.'),
  city: text(),
  region: text().optional().describe('State or province, as it stands on an envelope: "CA".'),
  postalCode: text().optional().describe('Kept letter for letter, leading zeros included.'),
  country: pattern(
    /^[A-Z]{2}$/,
    'invalid-country',
    'must be a country code of two capitals, like US',
  ).describe('ISO 3166-1 alpha-2.'),
});

const location = z.strictObject({
  name: text().optional().describe('What this place is called, where there are several.'),
  address,
  geo: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .optional()
    .describe('Degrees, WGS 84.'),
  phone: phone().optional().describe('With country code: +1 510 555 0142.'),
  email: email().optional(),
  hours: hoursSchema.optional(),
  directions: text().optional().describe('How to find the door.'),
  parking: text().optional(),
  transit: text().optional().describe('Bus, tram and train.'),
  access: text().optional().describe('Steps, ramp, lift, door width, restroom.'),
});

const practitioner = z.strictObject({
  slug: slug().describe('Name in URLs and in an article’s `author`.'),
  name: text(),
  title: text().optional().describe('Letters and role: "L.Ac., founder".'),
  pronouns: text().optional(),
  license: z
    .strictObject({
      type: text().describe('Such as "Licensed Acupuncturist".'),
      number: text(),
      region: text().describe('State or body that gave it.'),
    })
    .optional(),
  languages: z.array(languageTag()).optional(),
  bio: text().optional().describe('Markdown.'),
  photo: picture().optional(),
});

const service = z.strictObject({
  name: text(),
  description: text().optional(),
  minutes: z.int().positive().optional().describe('Length in minutes.'),
  price: text().optional().describe('As a visitor reads it: "$135", "$60\u2013$90 sliding scale".'),
});

const notice = z
  .strictObject({
    kind: z.enum(['good-faith-estimate', 'privacy-practices', 'accessibility', 'privacy-policy', 'custom']),
    url: link(),
    title: text().optional().describe('Link text. Each kind but `custom` has one of its own.'),
    jurisdiction: text().optional().describe('Where it applies: "US", "US-CA".'),
    effective: calendarDate().optional().describe('First day that it applies.'),
  })
  .refine(({ kind, title }) => kind !== 'custom' || title !== undefined, {
    error: 'a notice of kind `custom` needs a `title`',
    path: ['title'],
    params: { code: 'missing-key' },
  });

/** The kinds of practice that Tendwell knows; each stands for a schema.org type. */
export const PRACTICE_KINDS = [
  'acupuncture',
  'therapy',
  'massage',
  'yoga',
  'nutrition',
  'physical-therapy',
] as const;

/** A practice: the business, its places, people and facts. The file is `practice.yaml`. */
export const practiceSchema = z
  .strictObject({
    name: text().describe('The name on the door.'),
    legalName: text().optional().describe('The name on a contract, where it differs.'),
    kind: z.enum(PRACTICE_KINDS).describe('What the practice does; decides the schema.org type.'),
    schemaType: text()
      .optional()
      .describe('A schema.org type to use in place of the one that `kind` stands for.'),
    tagline: text().optional().describe('One true sentence.'),
    url: webUrl().describe('Address of the site, with no path: https://example.com/'),
    locale: languageTag().describe('Language and region of the site: en-US.'),
    timeZone: timeZone().describe('IANA zone of the practice: America/Los_Angeles.'),
    founded: pattern(/^\d{4}$/, 'invalid-year', 'must be a year, like 2014').optional(),
    locations: z.array(location).min(1, 'needs at least one location'),
    practitioners: z.array(practitioner).optional(),
    services: z.array(service).optional(),
    priceRange: text().optional().describe('For search engines: "$90\u2013$160".'),
    booking: z
      .strictObject({ url: link(), provider: text().optional().describe('Who runs the booking page.') })
      .optional(),
    telehealth: z
      .strictObject({ regions: z.array(text()).min(1).describe('Where clients may be: ["CA", "OR"].') })
      .optional(),
    insurance: text().optional().describe('Which plans, or how to be paid back, in a sentence.'),
    acceptingNewClients: z.boolean().optional(),
    social: z.array(z.strictObject({ name: text(), url: webUrl() })).optional(),
    notices: z.array(notice).optional(),
    crisis: z
      .enum(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'none'])
      .optional()
      .describe(
        'Whose emergency and crisis lines the footer names. Default: by the country of the first location.',
      ),
  })
  .describe('A wellness practice: who, where, when and how to reach it.');

/** A practice, as {@link practiceSchema} accepts it. */
export type Practice = z.infer<typeof practiceSchema>;
/** One place of a practice. */
export type Location = z.infer<typeof location>;
/** A postal address. */
export type Address = z.infer<typeof address>;
/** A person who works at a practice. */
export type Practitioner = z.infer<typeof practitioner>;
/** Something that a practice offers. */
export type Service = z.infer<typeof service>;
/** A legal text that the footer links to. */
export type Notice = z.infer<typeof notice>;
