import type { Address } from '../schema/address.js';
import { countryName } from './country-name.js';

/** Countries that write the city first and the postal code after the region, on one line. */
const CODE_AFTER_REGION = /^(?:US|CA|AU|BR|CN|ID|IN|JP|KR|PH|TH|TW)$/;
/** Countries that give the postal code a line of its own. */
const CODE_ON_OWN_LINE = /^(?:GB|IE|NZ|ZA)$/;
/** Countries that put nothing but a space before the region. */
const REGION_AFTER_SPACE = /^(?:AU|IT)$/;

/** Where an address is read. */
export interface AddressOptions {
  /** Country code of the reader's country. An address in another one ends with the name of its country. */
  from?: string | undefined;
  /** Language of the country's name: a BCP 47 tag. Default: `en`. */
  locale?: string | undefined;
}

/**
 * A postal address as lines of an envelope. Every part that is stated is shown, except the country: a practice writes to
 * people nearby. With `from`, an address abroad ends with its country.
 *
 * @throws RangeError if `locale` is needed and is not a language tag.
 * @example
 * ```ts
 * import { addressLines } from '@tendwell/content/contact';
 *
 * addressLines({ street: '12 Linden Street', city: 'Oakland', region: 'CA', postalCode: '94607', country: 'US' });
 * // ['12 Linden Street', 'Oakland, CA 94607']
 * ```
 */
export function addressLines(address: Address, { from, locale = 'en' }: AddressOptions = {}): string[] {
  const { street, unit, city, region: stated, postalCode, country } = address;
  // Of a city that is a region, the name is written once.
  const region = stated === city ? undefined : stated;
  const place = [city, region].filter(Boolean).join(REGION_AFTER_SPACE.test(country) ? ' ' : ', ');
  const lines = CODE_ON_OWN_LINE.test(country)
    ? [city, region, postalCode]
    : [CODE_AFTER_REGION.test(country) ? `${place} ${postalCode ?? ''}` : `${postalCode ?? ''} ${place}`];
  const abroad = from !== undefined && from !== country && countryName(country, locale);
  return [[street, unit].filter(Boolean).join(', '), ...lines, abroad || ''].flatMap((line) => {
    const text = line?.replace(/\s+/g, ' ').trim();
    return text ? [text] : [];
  });
}
