import { z } from 'zod';
import {
  always,
  businessType,
  calendarDate,
  country,
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

const address = z
  .strictObject({
    street: text().describe('Street and number.'),
    unit: text().optional().describe('Suite, floor or door.'),
    city: text().describe('City or town.'),
    region: text().optional().describe('State or province, as it stands on an envelope: "CA".'),
    postalCode: text().optional().describe('Kept letter for letter, leading zeros included.'),
    country: country().describe('Country code of two capitals (ISO 3166-1): US.'),
  })
  .describe('The postal address.');

const location = z
  .strictObject({
    name: text().optional().describe('What this place is called, where there are several.'),
    address,
    geo: z
      .strictObject({
        latitude: z.number().min(-90).max(90).describe('Degrees north of the equator.'),
        longitude: z.number().min(-180).max(180).describe('Degrees east of Greenwich; west is negative.'),
      })
      .optional()
      .describe('Where it is on a map, in degrees (WGS 84).'),
    phone: phone().optional().describe('With country code: +1 510 555 0142, or +1 510 555 0142 ext. 12.'),
    email: email().optional().describe('An address that someone reads.'),
    hours: hoursSchema.optional(),
    directions: text().optional().describe('How to find the door.'),
    parking: text().optional().describe('Where a car can stay, and what that costs.'),
    transit: text().optional().describe('Bus, tram and train.'),
    access: text().optional().describe('Steps, ramp, lift, door width, restroom.'),
  })
  .describe('A place where people are seen.');

const practitioner = z
  .strictObject({
    slug: slug().describe('Name in URLs and in an article’s `author`.'),
    name: text().describe('The name that clients know.'),
    title: text().optional().describe('Letters and role: "L.Ac., founder".'),
    pronouns: text().optional().describe('Such as she/her.'),
    license: z
      .strictObject({
        type: text().describe('Such as "Licensed Acupuncturist".'),
        number: text().describe('As it stands on the licence, letters and zeros included.'),
        region: text().describe('State or body that gave it.'),
      })
      .optional()
      .describe('Many states want it on the site.'),
    languages: z
      .array(languageTag().describe('A language tag: es.'))
      .optional()
      .describe('Languages in which clients are seen: [en, es].'),
    bio: text().optional().describe('Who this is, in Markdown.'),
    photo: picture().optional().describe('A portrait.'),
  })
  .describe('A person who works at the practice.');

const sameSlug = (input: string, index: number) => ({
  code: 'custom' as const,
  input,
  path: [index, 'slug'],
  message: 'is the slug of another practitioner',
  params: { code: 'duplicate-slug' },
});

const service = z
  .strictObject({
    name: text().describe('As it is asked for: "Acupuncture, first visit".'),
    description: text().optional().describe('What happens, in a sentence or two.'),
    minutes: z.int().positive().optional().describe('Length in minutes.'),
    price: text().optional().describe('As a visitor reads it: "$135", "$60\u2013$90 sliding scale".'),
  })
  .describe('Something that the practice offers.');

const notice = z
  .strictObject({
    kind: z
      .enum(['good-faith-estimate', 'privacy-practices', 'accessibility', 'privacy-policy', 'custom'])
      .describe('Which notice it is. Each kind but `custom` has link text in the languages of the kit.'),
    url: link().describe('Where it is: /notices/privacy-policy/.'),
    title: text().optional().describe('Link text. Each kind but `custom` has one of its own.'),
    jurisdiction: text().optional().describe('Where it applies: "US", "US-CA".'),
    effective: calendarDate().optional().describe('First day that it applies.'),
  })
  .refine((value) => value?.kind !== 'custom' || value.title !== undefined, {
    ...always,
    error: 'a notice of kind `custom` needs a `title`',
    path: ['title'],
    params: { code: 'missing-key' },
  })
  .describe('A legal text that the footer links to.');

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
    kind: z
      .enum(PRACTICE_KINDS)
      .describe(
        'What the practice does above all. It decides the schema.org type, which `schemaType` overrides.',
      ),
    schemaType: businessType()
      .optional()
      .describe('A schema.org type in place of the one that `kind` stands for: Dentist.'),
    tagline: text().optional().describe('One true sentence.'),
    url: webUrl().describe('Address of the site, with no path: https://example.com/'),
    locale: languageTag().describe('Language and region of the site: en-US.'),
    timeZone: timeZone().describe('IANA zone of the practice: America/Los_Angeles.'),
    founded: pattern(/^\d{4}$/, 'invalid-year', 'must be a year, like 2014')
      .optional()
      .describe('Year in which it began: "2014".'),
    locations: z
      .array(location)
      .min(1, 'needs at least one location')
      .describe('Where people are seen, the chief place first.'),
    practitioners: z
      .array(practitioner)
      .check(({ value, issues }) => {
        value.forEach(({ slug }, index) => {
          if (value.findIndex((other) => other.slug === slug) < index) issues.push(sameSlug(slug, index));
        });
      })
      .optional()
      .describe('Who works here.'),
    services: z.array(service).optional().describe('What is offered, for how long and for how much.'),
    priceRange: text().optional().describe('For search engines: "$90\u2013$160".'),
    booking: z
      .strictObject({
        url: link().describe('Where to book: a page of the site or of another.'),
        provider: text().optional().describe('Name of who runs the booking page.'),
      })
      .optional()
      .describe('How to book.'),
    telehealth: z
      .strictObject({
        regions: z
          .array(text().describe('A state or country.'))
          .min(1, 'needs at least one region')
          .describe('Where clients may be: ["CA", "OR"].'),
      })
      .optional()
      .describe('Visits by video or telephone, and the states served.'),
    insurance: text().optional().describe('Which plans, or how to be paid back, in a sentence.'),
    acceptingNewClients: z
      .boolean()
      .optional()
      .describe('Whether new clients find a place. Say nothing, and nothing is shown.'),
    social: z
      .array(
        z
          .strictObject({
            name: text().describe('Link text: "Mastodon".'),
            url: webUrl().describe('The whole address.'),
          })
          .describe('A page of the practice elsewhere.'),
      )
      .optional()
      .describe('Pages of the practice elsewhere.'),
    notices: z.array(notice).optional().describe('Legal texts that the footer links to.'),
    crisis: z
      .enum(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'none'])
      .optional()
      .describe(
        'Country whose emergency and crisis lines the footer names; `none` says that it is on purpose. Default: no lines.',
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
