import { z } from 'zod';
import { currency, notBoth, notWithout, text } from './fields.js';

const amount = () => z.number().nonnegative();

const fields = z.strictObject({
  amount: amount().optional().describe('The price: 135, or 62.50.'),
  from: amount().optional().describe('The lowest price. Without `to`, visitors read "from $90".'),
  to: amount().optional().describe('The highest price.'),
  free: z.literal(true).optional().describe('There is no charge.'),
  currency: currency()
    .optional()
    .describe('Currency code (ISO 4217): USD. Default: the `currency` of the practice.'),
  slidingScale: z.boolean().optional().describe('Clients choose what they pay, within the range.'),
  visits: z.int().min(2).optional().describe('A package: how many visits the price is for.'),
  per: z
    .enum(['hour', 'week', 'month', 'year'])
    .optional()
    .describe('A membership or a rate: the time that the price is for.'),
  note: text().optional().describe('A few words beside the price: "paid on the day".'),
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
