import { z } from 'zod';
import { currency, notBoth, notWithout, text } from './fields.js';

const amount = () => z.number().nonnegative();

const fields = z.strictObject({
  amount: amount()
    .optional()
    .meta({ description: 'The price.', examples: [135, 62.5] }),
  from: amount()
    .optional()
    .meta({ description: 'The lowest price. Without `to`, visitors read “from $90”.', examples: [90] }),
  to: amount()
    .optional()
    .meta({ description: 'The highest price.', examples: [160] }),
  free: z.literal(true).optional().describe('There is no charge.'),
  currency: currency()
    .optional()
    .meta({
      description: 'Currency code (ISO 4217). Default: the `currency` of the practice.',
      examples: ['CAD'],
    }),
  slidingScale: z.boolean().optional().describe('People choose what they pay, within the range.'),
  visits: z
    .int()
    .min(2)
    .optional()
    .meta({ description: 'For a package: the number of visits.', examples: [5] }),
  per: z
    .enum(['hour', 'week', 'month', 'year'])
    .optional()
    .describe('For a membership or a rate: the period.'),
  note: text()
    .optional()
    .meta({ description: 'A few words beside the price.', examples: ['paid on the day'] }),
});

type Fields = { amount?: unknown; from?: unknown; to?: unknown; free?: unknown };

const withoutConflicts = notBoth(
  notBoth(notBoth(fields, 'from', 'amount'), 'free', 'amount'),
  'free',
  'from',
);

/** A price in numbers: exactly one of `amount`, `from` and `free`. */
export const priceSchema = notWithout(withoutConflicts, 'to', 'from')
  .refine(({ amount, from, to, free }: Fields) => [amount, from, to, free].some((key) => key !== undefined), {
    error: 'needs an `amount`, a `from`, or `free: true`',
    params: { code: 'missing-key' },
  })
  .refine(({ from, to }: Fields) => typeof from !== 'number' || typeof to !== 'number' || from < to, {
    error: 'must be higher than `from`',
    path: ['to'],
    params: { code: 'out-of-range' },
  })
  .describe('The price in numbers.');

/** A price in numbers: `amount`, `from` with or without `to`, or `free`. */
export type Price = z.infer<typeof priceSchema>;
