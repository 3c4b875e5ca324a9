import * as z from 'zod';
import { link, sample, slug, text } from './fields.js';
import { checkProvider, EDITOR_RULES } from './newsletter-check.js';
import { NEWSLETTER_PROVIDERS } from './newsletter-providers.js';

const interest = z
  .strictObject({
    value: slug().meta({
      title: 'Name in data',
      description: 'What is stored. With a provider: its tag, label, or list.',
      examples: ['workshops'],
    }),
    label: text().meta({ title: 'Label', description: 'What subscribers read.', examples: ['Workshops'] }),
    description: text()
      .optional()
      .meta({
        title: 'Description',
        description: 'What they receive, in a sentence.',
        examples: ['Two or three dates a year.'],
      }),
  })
  .meta({ title: 'Interest', description: 'Something that people can choose to receive.' });

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
      title: 'Form address',
      description: 'Where the form is sent: the endpoint’s path, or the provider’s URL.',
      examples: ['/newsletter/subscribe'],
      'x-group': 'provider',
    }),
    provider: z.enum(NEWSLETTER_PROVIDERS).optional().meta({
      title: 'Provider',
      description:
        'Who receives the sign-up. It determines the names of the fields. Default: `tendwell`, the kit’s own endpoint.',
      'x-group': 'provider',
    }),
    method: z.enum(['json', 'navigate']).optional().meta({
      title: 'How it is sent',
      description:
        'How the form is sent: `json` stays on the page and reads the response, `navigate` goes to the provider’s page. Default: the better one of those that the provider supports.',
      'x-group': 'provider',
    }),
    hidden: z
      .record(text(), z.union([text(), z.array(text()).min(1, 'needs at least one value')]))
      .optional()
      .meta({
        title: 'Hidden fields',
        description: 'Other hidden fields of the provider’s own form, by name, such as the list or a tag.',
        examples: [{ tag: 'website' }],
        'x-group': 'provider',
      }),
    heading: text()
      .optional()
      .meta({
        title: 'Heading',
        description: 'Heading of the form. Default: “Newsletter”, in the site’s language.',
        examples: ['Letters from Heron Street'],
      }),
    description: text().meta({
      title: 'Description',
      description: 'What people receive, and how often, in one sentence.',
      examples: ['A letter in the first week of each month.'],
    }),
    consent: z
      .strictObject({
        text: text().meta({
          title: 'Text',
          description: 'What people agree to, in plain words. It is stored with the sign-up.',
          examples: ['Send me the letter. I can unsubscribe at any time.'],
        }),
        version: text().meta({
          title: 'Version',
          description: 'Name of this wording, such as its date. Change it whenever you change the text.',
          examples: ['2026-01'],
        }),
      })
      .meta({ title: 'Consent', description: 'The consent that people give.', 'x-group': 'legal' }),
    postalAddress: text()
      .optional()
      .meta({
        title: 'Postal address',
        description:
          'Postal address at the end of each email, on one or more lines. Default: that of the first location with a street.',
        examples: ['P.O. Box 118, Astoria, OR 97103'],
        'x-group': 'legal',
      }),
    privacyUrl: link()
      .optional()
      .meta({
        title: 'Privacy policy',
        description: 'Page with the privacy policy: a path on this site, or a full URL.',
        examples: ['/notices/privacy-policy/'],
        'x-group': 'legal',
      }),
    name: z
      .boolean()
      .optional()
      .meta({ title: 'Ask for a name', description: '`true` also asks for a name, which is optional.' }),
    interests: z
      .array(interest)
      .min(1, 'needs at least one interest')
      .check(({ value: interests, issues }) => {
        interests.forEach(({ value }, index) => {
          if (interests.findIndex((other) => other.value === value) < index) issues.push(twice(value, index));
        });
      })
      .optional()
      .meta({
        title: 'Interests',
        description:
          'What people can choose to receive; nothing is selected in advance. Name topics, not health conditions.',
      }),
    sample: sample(),
  })
  .check(checkProvider)
  .meta({ description: 'The newsletter sign-up of a practice.', allOf: EDITOR_RULES });

/** The sign-up, as {@link newsletterSchema} accepts it. */
export type Newsletter = z.infer<typeof newsletterSchema>;
