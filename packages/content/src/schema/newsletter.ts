import { z } from 'zod';
import { link, text } from './fields.js';

/** The sign-up: what comes and how often, where the form posts to, what a subscriber agrees to. The file is `newsletter.yaml`. */
export const newsletterSchema = z
  .strictObject({
    action: link().describe('Where the form posts to: /newsletter/subscribe'),
    heading: text().optional().describe('Default: "Newsletter", in the language of the site.'),
    description: text().describe('One sentence: what comes and how often.'),
    consent: z
      .strictObject({
        text: text().describe('What a subscriber agrees to, in plain words. It is stored with the sign-up.'),
        version: text().describe('Changes when the text does, such as its date.'),
      })
      .describe('The consent that is asked for.'),
    privacyUrl: link().optional().describe('The privacy policy.'),
    name: z.boolean().optional().describe('Ask for a name too. Default: no.'),
  })
  .describe('The newsletter sign-up of a practice.');

/** The sign-up, as {@link newsletterSchema} accepts it. */
export type Newsletter = z.infer<typeof newsletterSchema>;
