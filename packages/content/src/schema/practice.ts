import * as z from 'zod';
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
      title: 'Name of the practice',
      description: 'The name that people know the practice by.',
      examples: ['Heron Street Massage'],
    }),
    legalName: text()
      .optional()
      .meta({
        title: 'Legal name',
        description: 'The name on contracts, if it differs.',
        examples: ['Heron Street Bodywork LLC'],
        'x-group': 'more',
      }),
    kind: z.enum(PRACTICE_KINDS).meta({
      title: 'Kind of practice',
      description:
        'What the practice mainly does. It determines the schema.org type, unless there is a `schemaType`, and the default of `clientWord`.',
    }),
    schemaType: businessType()
      .optional()
      .meta({
        title: 'Type for search engines',
        description: 'A schema.org business type to use instead of that of `kind`.',
        examples: ['Dentist'],
        'x-group': 'more',
      }),
    clientWord: z.enum(CLIENT_WORDS).optional().meta({
      title: 'Word for the people you see',
      description:
        'What you call the people you see. Default: determined by `kind`, such as `students` for yoga.',
      'x-group': 'more',
    }),
    tagline: text()
      .optional()
      .meta({
        title: 'Tagline',
        description: 'One sentence about the practice.',
        examples: ['Two tables, one kettle, above the bicycle shop.'],
      }),
    url: webUrl().meta({
      title: 'Web address',
      description: 'URL of the site.',
      examples: ['https://heronstreet.example.com/'],
      'x-group': 'site',
    }),
    locale: languageTag().meta({
      title: 'Language and region',
      description: 'Language and region of the site, as a BCP 47 tag.',
      examples: ['en-US'],
      'x-group': 'site',
    }),
    timeZone: timeZone().meta({
      title: 'Time zone',
      description: 'IANA time zone of the practice.',
      examples: ['America/Los_Angeles'],
      'x-group': 'site',
    }),
    currency: currency()
      .optional()
      .meta({
        title: 'Currency',
        description: 'Currency code of the prices (ISO 4217). Required if a price in numbers has none.',
        examples: ['USD'],
        'x-group': 'more',
      }),
    founded: pattern(/^\d{4}$/, 'invalid-year', 'must be a year, like 2014')
      .optional()
      .meta({
        title: 'Founded in',
        description: 'Year in which the practice began, in quotes.',
        examples: ['2014'],
        'x-group': 'more',
      }),
    locations: z.array(locationSchema).min(1, 'needs at least one location').meta({
      title: 'Locations',
      description: 'Where people are seen, the main location first.',
      'x-group': 'visit',
    }),
    practitioners: z
      .array(practitionerSchema)
      .optional()
      .meta({ title: 'People', description: 'The people who work here.', 'x-group': 'people' }),
    services: z.array(serviceSchema).optional().meta({
      title: 'Services',
      description: 'What is offered, how long it takes, and what it costs.',
      'x-group': 'services',
    }),
    priceRange: text()
      .optional()
      .meta({
        title: 'Price range',
        description: 'The price range, for search engines.',
        examples: ['$90\u2013$160'],
        'x-group': 'services',
      }),
    booking: bookingSchema.optional(),
    telehealth: z
      .strictObject({
        regions: z
          .array(text().meta({ title: 'State or country', description: 'A state or country.' }))
          .min(1, 'needs at least one region')
          .meta({
            title: 'States or countries',
            description: 'States or countries in which people may be during the visit.',
            examples: [['CA', 'OR']],
          }),
      })
      .optional()
      .meta({
        title: 'Video and phone visits',
        description: 'Visits by video or phone, and where they are offered.',
        'x-group': 'services',
      }),
    insurance: insuranceSchema.optional(),
    payment: paymentSchema.optional(),
    policies: z.array(policySchema).optional().meta({
      title: 'Policies',
      description: 'Rules that people should know, such as how late they can cancel a visit.',
      'x-group': 'services',
    }),
    acceptingNewClients: z.boolean().optional().meta({
      title: 'Accepting new clients',
      description: 'Whether the practice accepts new clients. If it is missing, nothing is shown.',
      'x-group': 'people',
    }),
    announcement: announcementSchema.optional(),
    social: z
      .array(
        z
          .strictObject({
            name: text().meta({ title: 'Link text', description: 'Link text.', examples: ['Mastodon'] }),
            url: webUrl().meta({
              title: 'Web address',
              description: 'The full URL.',
              examples: ['https://social.example.com/@heronstreet'],
            }),
          })
          .meta({ title: 'Page on another site', description: 'A page of the practice on another site.' }),
      )
      .optional()
      .meta({
        title: 'Social media',
        description: 'Pages of the practice on other sites.',
        'x-group': 'site',
      }),
    notices: z.array(noticeSchema).optional().meta({
      title: 'Legal notices',
      description: 'Legal texts that the footer links to.',
      'x-group': 'legal',
    }),
    crisis: z.enum(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'none']).optional().meta({
      title: 'Emergency numbers',
      description:
        'Country whose emergency number and crisis line the footer shows; `none` says that it shows none on purpose. Default: none.',
      'x-group': 'legal',
    }),
    theme: themeSchema.optional(),
    securityContact: email()
      .optional()
      .meta({
        title: 'Email for security reports',
        description:
          'Email address for reports of security problems with the site, for `/.well-known/security.txt`.',
        examples: ['security@heronstreet.example.com'],
        'x-group': 'legal',
      }),
  })
  .superRefine((value, context) => {
    for (const issue of referenceIssues(value)) context.addIssue(issue);
  }, always)
  .describe('A wellness practice: who, where, when, and how to reach it.');

/** A practice, as {@link practiceSchema} accepts it. */
export type Practice = z.infer<typeof practiceSchema>;
