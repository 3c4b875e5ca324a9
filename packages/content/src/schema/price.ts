import * as z from 'zod';
import { currency, notBoth, notWithout, text } from './fields.js';

const amount = () => z.number().nonnegative();

const fields = z.strictObject({
  amount: amount()
    .optional()
    .meta({ title: 'Price', description: 'The price.', examples: [135, 62.5] }),
  from: amount()
    .optional()
    .meta({
      title: 'Lowest price',
      description: 'The lowest price. Without `to`, visitors read “from $90”.',
      examples: [90],
    }),
  to: amount()
    .optional()
    .meta({ title: 'Highest price', description: 'The highest price.', examples: [160] }),
  free: z.literal(true).optional().meta({ title: 'Free', description: 'There is no charge.' }),
  currency: currency()
    .optional()
    .meta({
      title: 'Currency',
      description: 'Currency code (ISO 4217). Default: the `currency` of the practice.',
      examples: ['CAD'],
      'x-group': 'more',
    }),
  slidingScale: z.boolean().optional().meta({
    title: 'Sliding scale',
    description: 'People choose what they pay, within the range.',
    'x-group': 'more',
  }),
  visits: z
    .int()
    .min(2)
    .optional()
    .meta({
      title: 'Number of visits',
      description: 'For a package: the number of visits.',
      examples: [5],
      'x-group': 'more',
    }),
  per: z
    .enum(['hour', 'week', 'month', 'year'])
    .optional()
    .meta({ title: 'Per', description: 'For a membership or a rate: the period.', 'x-group': 'more' }),
  note: text()
    .optional()
    .meta({
      title: 'Note',
      description: 'A few words beside the price.',
      examples: ['paid on the day'],
      'x-group': 'more',
    }),
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
  .meta({ title: 'Price in numbers', description: 'The price in numbers.' });

/** A price in numbers: `amount`, `from` with or without `to`, or `free`. */
export type Price = z.infer<typeof priceSchema>;
