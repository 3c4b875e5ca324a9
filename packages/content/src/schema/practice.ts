import { z } from 'zod';
import { announcementSchema } from './announcement.js';
import { bookingSchema } from './booking.js';
import {
  always,
  businessType,
  currency,
  email,
  languageTag,
  pattern,
  text,
  timeZone,
  webUrl,
} from './fields.js';
import { insuranceSchema, paymentSchema } from './insurance.js';
import { locationSchema } from './location.js';
import { noticeSchema } from './notice.js';
import { policySchema } from './policy.js';
import { CLIENT_WORDS, PRACTICE_KINDS } from './practice-kinds.js';
import { referenceIssues } from './practice-references.js';
import { practitionerSchema } from './practitioner.js';
import { serviceSchema } from './service.js';
import { themeSchema } from './theme.js';

/** A practice: the business, its locations, people, and facts. The file is `practice.yaml`. */
export const practiceSchema = z
  .strictObject({
    name: text().meta({
      description: 'The name that people know the practice by.',
      examples: ['Heron Street Massage'],
    }),
    legalName: text()
      .optional()
      .meta({
        description: 'The name on contracts, if it differs.',
        examples: ['Heron Street Bodywork LLC'],
      }),
    kind: z
      .enum(PRACTICE_KINDS)
      .describe(
        'What the practice mainly does. It determines the schema.org type, unless there is a `schemaType`, and the default of `clientWord`.',
      ),
    schemaType: businessType()
      .optional()
      .meta({
        description: 'A schema.org type of business to use instead of that of `kind`.',
        examples: ['Dentist'],
      }),
    clientWord: z
      .enum(CLIENT_WORDS)
      .optional()
      .describe(
        'What you call the people you see. Default: determined by `kind`, such as `students` for yoga.',
      ),
    tagline: text()
      .optional()
      .meta({
        description: 'One sentence about the practice.',
        examples: ['Two tables, one kettle, above the bicycle shop.'],
      }),
    url: webUrl().meta({ description: 'URL of the site.', examples: ['https://heronstreet.example.com/'] }),
    locale: languageTag().meta({
      description: 'Language and region of the site, as a BCP 47 tag.',
      examples: ['en-US'],
    }),
    timeZone: timeZone().meta({
      description: 'IANA time zone of the practice.',
      examples: ['America/Los_Angeles'],
    }),
    currency: currency()
      .optional()
      .meta({
        description: 'Currency code of the prices (ISO 4217). Required if a price in numbers has none.',
        examples: ['USD'],
      }),
    founded: pattern(/^\d{4}$/, 'invalid-year', 'must be a year, like 2014')
      .optional()
      .meta({ description: 'Year in which the practice began, in quotes.', examples: ['2014'] }),
    locations: z
      .array(locationSchema)
      .min(1, 'needs at least one location')
      .describe('Where people are seen, the main location first.'),
    practitioners: z.array(practitionerSchema).optional().describe('The people who work here.'),
    services: z
      .array(serviceSchema)
      .optional()
      .describe('What is offered, how long it takes, and what it costs.'),
    priceRange: text()
      .optional()
      .meta({ description: 'Range of the prices, for search engines.', examples: ['$90\u2013$160'] }),
    booking: bookingSchema.optional(),
    telehealth: z
      .strictObject({
        regions: z
          .array(text().describe('A state or country.'))
          .min(1, 'needs at least one region')
          .meta({
            description: 'States or countries in which people may be during the visit.',
            examples: [['CA', 'OR']],
          }),
      })
      .optional()
      .describe('Visits by video or phone, and where they are offered.'),
    insurance: insuranceSchema.optional(),
    payment: paymentSchema.optional(),
    policies: z
      .array(policySchema)
      .optional()
      .describe('Rules that people should know, such as how late they can cancel a visit.'),
    acceptingNewClients: z
      .boolean()
      .optional()
      .describe('Whether the practice accepts new clients. If it is missing, nothing is shown.'),
    announcement: announcementSchema.optional(),
    social: z
      .array(
        z
          .strictObject({
            name: text().meta({ description: 'Link text.', examples: ['Mastodon'] }),
            url: webUrl().meta({
              description: 'The full URL.',
              examples: ['https://social.example.com/@heronstreet'],
            }),
          })
          .describe('A page of the practice on another site.'),
      )
      .optional()
      .describe('Pages of the practice on other sites.'),
    notices: z.array(noticeSchema).optional().describe('Legal texts that the footer links to.'),
    crisis: z
      .enum(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'none'])
      .optional()
      .describe(
        'Country whose emergency number and crisis line the footer shows; `none` says that it shows none on purpose. Default: none.',
      ),
    theme: themeSchema.optional(),
    securityContact: email()
      .optional()
      .meta({
        description:
          'Email address for reports of security problems with the site, for `/.well-known/security.txt`.',
        examples: ['security@heronstreet.example.com'],
      }),
  })
  .superRefine((value, context) => {
    for (const issue of referenceIssues(value)) context.addIssue(issue);
  }, always)
  .describe('A wellness practice: who, where, when, and how to reach it.');

/** A practice, as {@link practiceSchema} accepts it. */
export type Practice = z.infer<typeof practiceSchema>;
