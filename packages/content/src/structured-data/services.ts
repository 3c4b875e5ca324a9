import type { Practice } from '../schema/practice.js';
import { absolute, compact } from './compact.js';
import { personId } from './person.js';
import { priceSpecification } from './price.js';

/** The id of the node with the practice's services. */
export function catalogId(practice: Practice): string {
  return new URL('#services', practice.url).href;
}

/** The services as an `OfferCatalog`. `undefined` if there are none. */
export function offerCatalog(practice: Practice): object | undefined {
  const { services = [], locations, currency } = practice;
  if (services.length === 0) return undefined;
  const country = locations[0]?.address.country;
  return {
    '@type': 'OfferCatalog',
    '@id': catalogId(practice),
    itemListElement: services.map(({ name, group, description, price, practitioners, booking }) =>
      compact({
        '@type': 'Offer',
        itemOffered: compact({
          '@type': 'Service',
          name,
          category: group,
          description,
          provider: practitioners?.map((slug) => ({ '@type': 'Person', '@id': personId(slug, practice) })),
        }),
        priceSpecification: price && priceSpecification(price, { currency, country }),
        potentialAction: booking && {
          '@type': 'ReserveAction',
          target: absolute(booking.url, practice.url),
        },
      }),
    ),
  };
}
