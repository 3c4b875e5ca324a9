import { addressLines } from '../contact/address.js';
import type { Newsletter } from '../schema/newsletter.js';
import type { Practice } from '../schema/practice.js';

/**
 * The lines of the postal address that emails to subscribers end with: the `postalAddress` of the newsletter, or else the
 * first location with a street.
 *
 * @returns `undefined` if there is none. A city alone is no postal address.
 * @example
 * ```ts
 * import type { Newsletter, Practice } from '@tendwell/content';
 * import { postalAddress } from '@tendwell/content/letters';
 *
 * declare const practice: Practice, newsletter: Newsletter; // from readContent()
 *
 * postalAddress(practice, newsletter); // ['12 Linden Street', 'Oakland, CA 94607']
 * ```
 */
export function postalAddress(
  practice: Pick<Practice, 'locations'>,
  newsletter: Pick<Newsletter, 'postalAddress'>,
): string[] | undefined {
  const stated = newsletter.postalAddress?.split(/\s*[\r\n]+\s*/).filter((line) => line.trim() !== '');
  if (stated && stated.length > 0) return stated;
  const location = practice.locations.find(({ address }) => address.street);
  return location && addressLines(location.address);
}
