import { z } from 'zod';
import { link, sample, slug, text } from './fields.js';
import { checkProvider, EDITOR_RULES } from './newsletter-check.js';
import { NEWSLETTER_PROVIDERS } from './newsletter-providers.js';

const interest = z
  .strictObject({
    value: slug().meta({
      description: 'What is stored. With a provider: its tag, label, or list.',
      examples: ['workshops'],
    }),
    label: text().meta({ description: 'What subscribers read.', examples: ['Workshops'] }),
    description: text()
      .optional()
      .meta({ description: 'What they receive, in a sentence.', examples: ['Two or three dates a year.'] }),
  })
  .describe('Something that people can choose to receive.');

const twice = (input: string, index: number) => ({
  code: 'custom' as const,
  input,
  path: [index, 'value'],
  message: 'is the value of another interest',
  params: { code: 'duplicate-value' },
});

/** The sign-up: what comes and how often, where the form posts to, what a subscriber agrees to. The file is `newsletter.yaml`. */
export const newsletterSchema = z
  .strictObject({
    action: link().meta({
      description: 'Where the form is sent: the endpoint’s path, or the provider’s URL.',
      examples: ['/newsletter/subscribe'],
    }),
    provider: z
      .enum(NEWSLETTER_PROVIDERS)
      .optional()
      .describe(
        'Who receives the sign-up. It determines the names of the fields. Default: `tendwell`, the kit’s own endpoint.',
      ),
    method: z
      .enum(['json', 'navigate'])
      .optional()
      .describe(
        'How the form is sent: `json` stays on the page and reads the response, `navigate` goes to the provider’s page. Default: the better one of those that the provider supports.',
      ),
    hidden: z
      .record(text(), z.union([text(), z.array(text()).min(1, 'needs at least one value')]))
      .optional()
      .meta({
        description: 'Other hidden fields of the provider’s own form, by name, such as the list or a tag.',
        examples: [{ tag: 'website' }],
      }),
    heading: text()
      .optional()
      .meta({
        description: 'Heading of the form. Default: “Newsletter”, in the site’s language.',
        examples: ['Letters from Heron Street'],
      }),
    description: text().meta({
      description: 'What people receive, and how often, in one sentence.',
      examples: ['A letter in the first week of each month.'],
    }),
    consent: z
      .strictObject({
        text: text().meta({
          description: 'What people agree to, in plain words. It is stored with the sign-up.',
          examples: ['Send me the letter. I can unsubscribe at any time.'],
        }),
        version: text().meta({
          description: 'Name of this wording, such as its date. Change it whenever you change the text.',
          examples: ['2026-01'],
        }),
      })
      .describe('The consent that people give.'),
    postalAddress: text()
      .optional()
      .meta({
        description:
          'Postal address at the end of each email, on one or more lines. Default: that of the first location with a street.',
        examples: ['P.O. Box 118, Astoria, OR 97103'],
      }),
    privacyUrl: link()
      .optional()
      .meta({
        description: 'Page with the privacy policy: a path on this site, or a full URL.',
        examples: ['/notices/privacy-policy/'],
      }),
    name: z.boolean().optional().describe('`true` also asks for a name, which is optional.'),
    interests: z
      .array(interest)
      .min(1, 'needs at least one interest')
      .check(({ value: interests, issues }) => {
        interests.forEach(({ value }, index) => {
          if (interests.findIndex((other) => other.value === value) < index) issues.push(twice(value, index));
        });
      })
      .optional()
      .describe(
        'What people can choose to receive; nothing is selected in advance. Name topics, not health conditions.',
      ),
    sample: sample(),
  })
  .check(checkProvider)
  .meta({ description: 'The newsletter sign-up of a practice.', allOf: EDITOR_RULES });

/** The sign-up, as {@link newsletterSchema} accepts it. */
export type Newsletter = z.infer<typeof newsletterSchema>;
