import type { Practice } from '../schema/practice.js';
import { absolute, compact, nodeId } from './compact.js';
import { personId } from './person.js';
import { priceSpecification } from './price.js';
import { reserveAction } from './reserve-action.js';

/** The id of the node with the practice's services. */
export function catalogId(practice: Practice): string {
  return nodeId('services', practice.url);
}

/**
 * The services as an `OfferCatalog`. `undefined` if there are none.
 *
 * @param urls The pages of services, by slug.
 */
export function offerCatalog(
  practice: Practice,
  urls: Readonly<Record<string, string>> = {},
): object | undefined {
  const { services = [], locations, currency } = practice;
  if (services.length === 0) return undefined;
  const country = locations[0]?.address.country;
  return {
    '@type': 'OfferCatalog',
    '@id': catalogId(practice),
    itemListElement: services.map(({ slug = '', name, group, description, price, practitioners, booking }) =>
      compact({
        '@type': 'Offer',
        itemOffered: compact({
          '@type': 'Service',
          name,
          category: group,
          description,
          url: urls[slug] && absolute(urls[slug], practice.url),
          provider: practitioners?.map((slug) => ({ '@type': 'Person', '@id': personId(slug, practice) })),
        }),
        priceSpecification: price && priceSpecification(price, { currency, country }),
        potentialAction: booking && reserveAction(booking, practice),
      }),
    ),
  };
}
