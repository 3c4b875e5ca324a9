import type { Address } from '../schema/address.js';
import { countryName } from './country-name.js';

/** Countries where one line has the city, the region, and then the postal code. */
const CODE_AFTER_REGION = /^(?:US|CA|AU|BR|CN|ID|IN|JP|KR|PH|TH|TW)$/;
/** Countries where the postal code is on a line of its own. */
const CODE_ON_OWN_LINE = /^(?:GB|IE|NZ|ZA)$/;
/** Countries where only a space separates the city and the region. */
const REGION_AFTER_SPACE = /^(?:AU|IT)$/;

/** Options of {@link addressLines}. */
export interface AddressOptions {
  /** Country code of the reader's country. An address in another country ends with the country's name. */
  from?: string | undefined;
  /** Language of the country's name, as a BCP 47 tag. Default: `en`. */
  locale?: string | undefined;
}

/**
 * The lines of a postal address, as on an envelope. The country is left out, because most readers live near the
 * practice, unless `from` is another country. Without a street, they begin with the city.
 *
 * @throws RangeError if `locale` is not a language tag and the country is shown.
 * @example
 * ```ts
 * import { addressLines } from '@tendwell/content/contact';
 *
 * addressLines({ street: '12 Linden Street', city: 'Oakland', region: 'CA', postalCode: '94607', country: 'US' });
 * // ['12 Linden Street', 'Oakland, CA 94607']
 * ```
 */
export function addressLines(address: Address, { from, locale = 'en' }: AddressOptions = {}): string[] {
  const { city, region: stated, postalCode, country } = address;
  // A city that is its own region, such as Berlin, is named once.
  const region = stated === city ? undefined : stated;
  const place = [city, region].filter(Boolean).join(REGION_AFTER_SPACE.test(country) ? ' ' : ', ');
  const lines = CODE_ON_OWN_LINE.test(country)
    ? [city, region, postalCode]
    : [CODE_AFTER_REGION.test(country) ? `${place} ${postalCode ?? ''}` : `${postalCode ?? ''} ${place}`];
  const abroad = from !== undefined && from !== country && countryName(country, locale);
  return [streetLine(address), ...lines, abroad || ''].flatMap((line) => {
    const text = line?.replace(/\s+/g, ' ').trim();
    return text ? [text] : [];
  });
}

/** The street and the unit on one line. `undefined` for an address without them. */
export function streetLine({ street, unit }: Address): string | undefined {
  return [street, unit].filter(Boolean).join(', ') || undefined;
}
