import { z } from 'zod';
import { link, sample, slug, text } from './fields.js';
import { checkProvider, EDITOR_RULES } from './newsletter-check.js';
import { NEWSLETTER_PROVIDERS } from './newsletter-providers.js';

const interest = z
  .strictObject({
    value: slug().describe('What is stored: workshops. With a provider: its tag, label or list.'),
    label: text().describe('What a subscriber reads: "Workshops".'),
    description: text().optional().describe('What comes, in a sentence.'),
  })
  .describe('Something that a subscriber can choose.');

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
    action: link().describe('Where the form posts to: /newsletter/subscribe'),
    provider: z
      .enum(NEWSLETTER_PROVIDERS)
      .optional()
      .describe(
        'Who takes the sign-up; decides the names of the fields. Default: tendwell, the kit’s own endpoint.',
      ),
    method: z
      .enum(['json', 'navigate'])
      .optional()
      .describe(
        'How the form posts: `json` stays on the page and reads the answer, `navigate` goes to the provider’s page. Default: what the provider can do.',
      ),
    hidden: z
      .record(text(), z.union([text(), z.array(text()).min(1, 'needs at least one value')]))
      .optional()
      .describe(
        'Hidden fields that the provider’s own form has besides, by name, such as the list or a tag: { l: 5f0c…, tag: website }',
      ),
    heading: text().optional().describe('Default: "Newsletter", in the language of the site.'),
    description: text().describe('One sentence: what comes and how often.'),
    consent: z
      .strictObject({
        text: text().describe('What a subscriber agrees to, in plain words. It is stored with the sign-up.'),
        version: text().describe('Changes when the text does, such as its date.'),
      })
      .describe('The consent that is asked for.'),
    postalAddress: text()
      .optional()
      .describe(
        'The postal address at the end of each email, on one or several lines: a P.O. box, for example. Default: that of the first location with a street.',
      ),
    privacyUrl: link().optional().describe('The privacy policy.'),
    name: z.boolean().optional().describe('Ask for a name too. It need not be given. Default: no.'),
    interests: z
      .array(interest)
      .min(1, 'needs at least one interest')
      .check(({ value: interests, issues }) => {
        interests.forEach(({ value }, index) => {
          if (interests.findIndex((other) => other.value === value) < index) issues.push(twice(value, index));
        });
      })
      .optional()
      .describe('What a subscriber can choose, none of it ticked. Name subjects, not states of health.'),
    sample: sample(),
  })
  .check(checkProvider)
  .meta({ description: 'The newsletter sign-up of a practice.', allOf: EDITOR_RULES });

/** The sign-up, as {@link newsletterSchema} accepts it. */
export type Newsletter = z.infer<typeof newsletterSchema>;
