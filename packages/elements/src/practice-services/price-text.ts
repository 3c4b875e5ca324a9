import type { Price } from '@tendwell/content';
import { format, formatCount } from '../internal/format.js';
import { practiceMessages } from '../internal/practice-messages.js';

/**
 * A price in words: "$95", "from $95", "$95–$120", "sliding scale $60–$110", "$400 for 5 visits", "$120 per month",
 * "free".
 *
 * @param currency ISO 4217 code, for a price that does not state one.
 * @throws {RangeError} if an amount is not a number.
 * @throws {TypeError} if there is no currency.
 */
export function priceText(price: Price, currency: string | undefined, locale: string): string {
  const words = practiceMessages(locale);
  const { amount, slidingScale, visits, per } = price;
  if (price.free || amount === 0) return words.free;
  let text = rangeText(price, price.currency ?? currency, locale);
  if (price.from !== undefined && price.to === undefined) text = format(words.priceFrom, { price: text });
  if (visits) text = format(formatCount(words.visits, visits, locale), { price: text });
  const rates = { hour: words.perHour, week: words.perWeek, month: words.perMonth, year: words.perYear };
  if (per) text = format(rates[per], { price: text });
  return slidingScale ? format(words.slidingScale, { price: text }) : text;
}

function rangeText(
  { amount, from = amount, to }: Price,
  currency: string | undefined,
  locale: string,
): string {
  if (typeof from !== 'number' || (to !== undefined && typeof to !== 'number')) {
    throw new RangeError('The price is not a number.');
  }
  const numbers = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    // The currency is that of the country: "US$" would only be needed between countries.
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  // Price ranges have no spaces around the dash, even where Intl adds them.
  return to === undefined ? numbers.format(from) : numbers.formatRange(from, to).replace(/\s?–\s?/, '–');
}
