import type { Practice } from '../schema/practice.js';
import { compact } from './compact.js';

/** The id of the node that holds what a practice offers. */
export function catalogId(practice: Practice): string {
  return new URL('#services', practice.url).href;
}

/** The services as an `OfferCatalog`; `undefined` where none is stated. */
export function offerCatalog(practice: Practice): object | undefined {
  const { services = [], locations } = practice;
  if (services.length === 0) return undefined;
  return {
    '@type': 'OfferCatalog',
    '@id': catalogId(practice),
    itemListElement: services.map(({ name, description, price }) =>
      compact({
        '@type': 'Offer',
        itemOffered: compact({ '@type': 'Service', name, description }),
        priceSpecification: price && priceSpecification(price, locations[0]?.address.country),
      }),
    ),
  };
}

const DOLLARS: Record<string, string> = { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD' };

/**
 * A price for machines, where the words are one plain amount or two with a dash between: `$135`, `€60–€90`. Other
 * words, such as "$60, sliding scale", are a price for readers only.
 */
function priceSpecification(price: string, country = ''): object | undefined {
  const [, sign = '', low, high] =
    /^([$€£])(\d{1,6}(?:\.\d\d)?)(?:\s*[-–]\s*\1?(\d{1,6}(?:\.\d\d)?))?$/.exec(price.trim()) ?? [];
  const priceCurrency = sign === '$' ? DOLLARS[country] : { '€': 'EUR', '£': 'GBP' }[sign];
  if (priceCurrency === undefined) return undefined;
  const amounts =
    high === undefined ? { price: Number(low) } : { minPrice: Number(low), maxPrice: Number(high) };
  return { '@type': 'PriceSpecification', priceCurrency, ...amounts };
}
