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
    name: text().describe('The name that people know.'),
    legalName: text().optional().describe('The name on a contract, if it differs.'),
    kind: z
      .enum(PRACTICE_KINDS)
      .describe(
        'What the practice mainly does. It determines the schema.org type, unless `schemaType` is there, and the default of `clientWord`.',
      ),
    schemaType: businessType().optional().describe('Another schema.org type than that of `kind`: Dentist.'),
    clientWord: z
      .enum(CLIENT_WORDS)
      .optional()
      .describe('What you call the people you see. Default: by `kind`, such as `students` for yoga.'),
    tagline: text().optional().describe('One true sentence.'),
    url: webUrl().describe('URL of the site, without a path: https://example.com/'),
    locale: languageTag().describe('Language and region of the site: en-US.'),
    timeZone: timeZone().describe('IANA time zone of the practice: America/Los_Angeles.'),
    currency: currency()
      .optional()
      .describe('Currency code of the prices (ISO 4217): USD. Required if a price in numbers has none.'),
    founded: pattern(/^\d{4}$/, 'invalid-year', 'must be a year, like 2014')
      .optional()
      .describe('Year in which it began: "2014".'),
    locations: z
      .array(locationSchema)
      .min(1, 'needs at least one location')
      .describe('Where clients are seen, the main location first.'),
    practitioners: z.array(practitionerSchema).optional().describe('The people who work here.'),
    services: z
      .array(serviceSchema)
      .optional()
      .describe('What is offered, how long it takes, and what it costs.'),
    priceRange: text().optional().describe('For search engines: "$90\u2013$160".'),
    booking: bookingSchema.optional(),
    telehealth: z
      .strictObject({
        regions: z
          .array(text().describe('A state or country.'))
          .min(1, 'needs at least one region')
          .describe('Where clients may be: ["CA", "OR"].'),
      })
      .optional()
      .describe('Visits by video or phone, and the states served.'),
    insurance: insuranceSchema.optional(),
    payment: paymentSchema.optional(),
    policies: z
      .array(policySchema)
      .optional()
      .describe('Rules that clients should know, such as how late a visit can be canceled.'),
    acceptingNewClients: z
      .boolean()
      .optional()
      .describe('Whether the practice accepts new clients. If absent, nothing is shown.'),
    announcement: announcementSchema.optional(),
    social: z
      .array(
        z
          .strictObject({
            name: text().describe('Link text: "Mastodon".'),
            url: webUrl().describe('The full URL.'),
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
        'Country whose emergency and crisis lines the footer lists; `none` if there are none on purpose. Default: none.',
      ),
    theme: themeSchema.optional(),
    securityContact: email()
      .optional()
      .describe('Where to report a security problem of the site. `/.well-known/security.txt` names it.'),
  })
  .superRefine((value, context) => {
    for (const issue of referenceIssues(value)) context.addIssue(issue);
  }, always)
  .describe('A wellness practice: who, where, when, and how to reach it.');

/** A practice, as {@link practiceSchema} accepts it. */
export type Practice = z.infer<typeof practiceSchema>;
