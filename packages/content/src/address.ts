/**
 * Postal addresses as they stand on envelopes.
 *
 * @module
 */
import type { Address } from './schema/practice.js';

/** Countries that write the city first and the postal code after the region, on one line. */
const CODE_AFTER_REGION = new Set(['US', 'CA', 'AU']);
/** Countries that give the postal code a line of its own. */
const CODE_ON_OWN_LINE = new Set(['GB', 'IE', 'NZ']);

/**
 * A postal address as lines of an envelope, without the country: a practice writes to people near by.
 *
 * @example
 * ```ts
 * import { addressLines } from '@tendwell/content/address';
 *
 * addressLines({ street: '12 Linden Street', city: 'Oakland', region: 'CA', postalCode: '94607', country: 'US' });
 * // ['12 Linden Street', 'Oakland, CA 94607']
 * ```
 */
export function addressLines({ street, unit, city, region, postalCode, country }: Address): string[] {
  const place = CODE_AFTER_REGION.has(country)
    ? [`${[city, region].filter(Boolean).join(country === 'AU' ? ' ' : ', ')} ${postalCode ?? ''}`]
    : CODE_ON_OWN_LINE.has(country)
      ? [city, region, postalCode]
      : [`${postalCode ?? ''} ${city}`];
  return [[street, unit].filter(Boolean).join(', '), ...place].flatMap((line) => {
    const text = line?.replace(/\s+/g, ' ').trim();
    return text ? [text] : [];
  });
}
