import type { Price } from '../schema/price.js';
import { compact } from './compact.js';

const DOLLARS: Record<string, string> = { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD' };
/** UN/CEFACT codes, which schema.org uses. */
const UNITS = { hour: 'HUR', week: 'WEE', month: 'MON', year: 'ANN' } as const;

/** A price as a `PriceSpecification`; `undefined` if the content does not state the amount and the currency. */
export function priceSpecification(
  price: string | Price,
  practice: { currency?: string | undefined; country: string | undefined },
): object | undefined {
  return typeof price === 'string'
    ? fromText(price, practice.country)
    : fromNumbers(price, price.currency ?? practice.currency);
}

/**
 * Only one amount or a range can be parsed: `$135`, `€60–€90`. Other texts, such as "$60, sliding scale", are for readers
 * only.
 */
function fromText(price: string, country = ''): object | undefined {
  const [, sign = '', low, high] =
    /^([$€£])(\d{1,6}(?:\.\d\d)?)(?:\s*[-–]\s*\1?(\d{1,6}(?:\.\d\d)?))?$/.exec(price.trim()) ?? [];
  const priceCurrency = sign === '$' ? DOLLARS[country] : { '€': 'EUR', '£': 'GBP' }[sign];
  if (priceCurrency === undefined) return undefined;
  const amounts =
    high === undefined ? { price: Number(low) } : { minPrice: Number(low), maxPrice: Number(high) };
  return { '@type': 'PriceSpecification', priceCurrency, ...amounts };
}

function fromNumbers({ amount, from, to, free, visits, per, note }: Price, currency?: string) {
  if (currency === undefined) return undefined;
  const quantity = per ? { unitCode: UNITS[per], value: 1 } : visits && { unitText: 'visits', value: visits };
  return compact({
    '@type': quantity ? 'UnitPriceSpecification' : 'PriceSpecification',
    priceCurrency: currency,
    price: free ? 0 : amount,
    minPrice: from,
    maxPrice: to,
    description: note,
    referenceQuantity: quantity && { '@type': 'QuantitativeValue', ...quantity },
  });
}
