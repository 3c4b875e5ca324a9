import { describe, expect, test } from 'vitest';
import type { Practice } from '../schema/practice.js';
import { articleRecommendations, practiceRecommendations } from './index.js';

const practice: Practice = {
  name: 'Linden Street Acupuncture',
  kind: 'acupuncture',
  url: 'https://example.com/',
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  locations: [{ address: { street: '12 Linden Street', city: 'Oakland', country: 'US' } }],
};
const full = {
  address: { street: '1 A', city: 'Oakland', region: 'CA', postalCode: '94600', country: 'US' },
  geo: { latitude: 0, longitude: 0 },
  phone: '+1 510 555 0142',
  hours: { monday: [] },
};
const paths = (some: Partial<Practice>) =>
  practiceRecommendations({ ...practice, ...some }).map(({ path }) => path.join('.'));

describe('practiceRecommendations', () => {
  test('lists each missing fact, and where to add it', () => {
    expect(paths({})).toEqual([
      'locations.0.geo',
      'locations.0.phone',
      'locations.0.hours',
      'locations.0.address.region',
      'locations.0.address.postalCode',
      'priceRange',
    ]);
    expect(practiceRecommendations(practice)[0]).toEqual({
      path: ['locations', 0, 'geo'],
      property: 'geo',
      message: 'search engines get no position on the map',
      help: 'write `geo: { latitude: 43.66070, longitude: -70.24890 }`',
    });
  });

  test('is empty if nothing is missing, and checks each location', () => {
    expect(paths({ locations: [full], priceRange: '$' })).toEqual([]);
    const { geo: _, ...lost } = full;
    expect(paths({ locations: [full, lost], priceRange: '$' })).toEqual(['locations.1.geo']);
  });

  test('doesn’t ask for a state or a postal code in countries without them', () => {
    const address = { street: '1 A', city: 'Dubai', country: 'AE' };
    expect(paths({ locations: [{ ...full, address }], priceRange: '$' })).toEqual([]);
  });

  test('asks for no position and no postal code where clients are not seen', () => {
    const address = { city: 'Oakland', region: 'CA', country: 'US' };
    const { geo: _, ...facts } = full;
    expect(paths({ locations: [{ ...facts, address }], priceRange: '$' })).toEqual([]);
  });
});

test('articleRecommendations names a missing author and a missing picture', () => {
  const article = { title: 'A', date: '2026-03-02' };
  expect(articleRecommendations(article).map(({ property }) => property)).toEqual(['author', 'image']);
  expect(articleRecommendations({ ...article, author: 'Ana', picture: { src: 'a.svg', alt: '' } })).toEqual(
    [],
  );
});
