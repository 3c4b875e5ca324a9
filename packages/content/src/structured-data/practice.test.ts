import { describe, expect, test } from 'vitest';
import { practiceJsonLd } from './index.js';
import { nodes, now, practice } from './testing/practice-nodes.js';

describe('practiceJsonLd', () => {
  test('contains exactly what is stated', () => {
    expect(practiceJsonLd(practice, { now })).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'MedicalClinic',
          '@id': 'https://example.com/#practice',
          name: 'Linden Street Acupuncture',
          url: 'https://example.com/',
          address: {
            '@type': 'PostalAddress',
            streetAddress: '12 Linden Street',
            addressLocality: 'Oakland',
            addressCountry: 'US',
          },
        },
      ],
    });
  });

  test.each([
    ['acupuncture', 'MedicalClinic'],
    ['therapy', 'MedicalBusiness'],
    ['massage', 'HealthAndBeautyBusiness'],
    ['yoga', 'HealthClub'],
    ['nutrition', 'DietNutrition'],
    ['physical-therapy', 'Physiotherapy'],
  ] as const)('knows %s as %s', (kind, type) => {
    expect(nodes({ kind })[0]?.['@type']).toBe(type);
  });

  test('uses a business type for a single acupuncturist, and a stated type unchanged', () => {
    const practitioners = [{ slug: 'ana', name: 'Ana Lee' }];
    expect(nodes({ practitioners })[0]?.['@type']).toBe('MedicalBusiness');
    expect(nodes({ practitioners, schemaType: 'Dentist' })[0]?.['@type']).toBe('Dentist');
  });

  test('has a node for each location, each with a name and an id', () => {
    const [first] = practice.locations;
    const found = nodes({
      locations: [first as never, { ...(first as never as object), name: 'Eastside' } as never],
    });
    expect(found.map((node) => [node['@id'], node.name])).toEqual([
      ['https://example.com/#practice', 'Linden Street Acupuncture'],
      ['https://example.com/#practice-2', 'Linden Street Acupuncture, Eastside'],
    ]);
  });

  test('has telephone numbers in E.164 and absolute URLs', () => {
    const [node, ana] = nodes({
      locations: [
        {
          address: {
            street: '12 Linden Street',
            unit: 'Suite 2',
            city: 'Oakland',
            region: 'CA',
            postalCode: '94600',
            country: 'US',
          },
          phone: '+1 (510) 555-0142',
          geo: { latitude: 37.8, longitude: -122.2 },
        },
      ],
      booking: { url: '/book/' },
      practitioners: [
        {
          slug: 'ana',
          name: 'Ana Lee',
          photo: { src: '/ana.jpg', alt: 'Ana' },
          licenses: [{ type: 'Licensed Acupuncturist', number: '0042', region: 'CA' }],
        },
      ],
    });
    expect(node).toMatchObject({
      telephone: '+15105550142',
      geo: { '@type': 'GeoCoordinates', latitude: 37.8, longitude: -122.2 },
      address: { streetAddress: '12 Linden Street, Suite 2', addressRegion: 'CA', postalCode: '94600' },
      potentialAction: { '@type': 'ReserveAction', target: 'https://example.com/book/' },
      employee: [{ '@id': 'https://example.com/#person-ana' }],
    });
    expect(ana).toMatchObject({
      '@type': 'Person',
      '@id': 'https://example.com/#person-ana',
      image: 'https://example.com/ana.jpg',
      hasCredential: [{ identifier: '0042' }],
      worksFor: [{ '@id': 'https://example.com/#practice' }],
    });
  });

  test('states the region that is served, and no street, for a practice that sees nobody at its address', () => {
    const address = { city: 'Oakland', region: 'CA', country: 'US' };
    const [node] = nodes({ locations: [{ address }], telehealth: { regions: ['CA', 'OR'] } });
    expect(node?.address).toEqual({
      '@type': 'PostalAddress',
      addressLocality: 'Oakland',
      addressRegion: 'CA',
      addressCountry: 'US',
    });
    expect(node?.areaServed).toEqual(['CA', 'OR']);
    const visited = { ...address, street: '1 Lake St' };
    const [other] = nodes({ locations: [{ address: visited }], telehealth: { regions: ['CA', 'OR'] } });
    expect(other).not.toHaveProperty('areaServed');
  });

  test('lists the services once for all locations, with prices if they can be parsed', () => {
    const services = [
      { name: 'First visit', description: 'A long talk.', price: '$135', minutes: 90 },
      { name: 'Later visits', price: '$60 – $90.50' },
      { name: 'Evening', price: '$35–$60 sliding scale' },
      { name: 'Talk' },
    ];
    const [node, catalog] = nodes({ services });
    expect(node?.hasOfferCatalog).toEqual({ '@id': 'https://example.com/#services' });
    const specification = { '@type': 'PriceSpecification', priceCurrency: 'USD' };
    const service = (name: string) => ({ '@type': 'Offer', itemOffered: { '@type': 'Service', name } });
    expect(catalog).toEqual({
      '@type': 'OfferCatalog',
      '@id': 'https://example.com/#services',
      itemListElement: [
        {
          '@type': 'Offer',
          itemOffered: { '@type': 'Service', name: 'First visit', description: 'A long talk.' },
          priceSpecification: { ...specification, price: 135 },
        },
        {
          ...service('Later visits'),
          priceSpecification: { ...specification, minPrice: 60, maxPrice: 90.5 },
        },
        service('Evening'),
        service('Talk'),
      ],
    });
  });

  test('has how clients pay, and in a medical clinic the plans whose network it is in', () => {
    const plans = [
      { name: 'Pine Tree Health', network: 'in' as const },
      { name: 'Oak Health', network: 'out' as const },
      { name: 'Elm Health' },
    ];
    const facts = { insurance: { plans }, payment: { methods: ['Cash', 'HSA card'] } };
    expect(nodes(facts)[0]).toMatchObject({
      paymentAccepted: 'Cash, HSA card',
      healthPlanNetworkId: ['Pine Tree Health'],
    });
    expect(nodes({ ...facts, kind: 'yoga' })[0]).toMatchObject({ paymentAccepted: 'Cash, HSA card' });
    expect(nodes({ ...facts, kind: 'yoga' })[0]).not.toHaveProperty('healthPlanNetworkId');
    expect(nodes({ insurance: { plans: [] }, payment: { note: 'On the day.' } })).toEqual(nodes());
  });

  test('has the page of each location that has one', () => {
    const [place] = practice.locations;
    const locations = [place, place].flatMap((one) => one ?? []);
    const options = { now, locationUrls: [undefined, '/visit/mill/'] };
    const { '@graph': graph } = practiceJsonLd({ ...practice, locations }, options) as { '@graph': object[] };
    expect(graph[0]).toMatchObject({ url: new URL(practice.url).href });
    expect(graph[1]).toMatchObject({ url: 'https://example.com/visit/mill/' });
  });

  test('has the hours of a person, where to book with them, and their page', () => {
    const practitioners = [
      { slug: 'ana', name: 'Ana Lee', hours: { monday: ['09:00-12:30'] }, booking: { url: '/book/ana/' } },
      { slug: 'ben', name: 'Ben Ortiz' },
    ];
    const options = { now, personUrls: { ana: '/people/ana/' } };
    const { '@graph': graph } = practiceJsonLd({ ...practice, practitioners }, options) as {
      '@graph': object[];
    };
    const specification = {
      '@type': 'OpeningHoursSpecification',
      opens: '09:00',
      closes: '12:30',
      dayOfWeek: ['https://schema.org/Monday'],
    };
    expect(graph[1]).toMatchObject({
      url: 'https://example.com/people/ana/',
      contactPoint: { '@type': 'ContactPoint', hoursAvailable: [specification] },
      potentialAction: { '@type': 'ReserveAction', target: 'https://example.com/book/ana/' },
    });
    expect(Object.keys(graph[2] ?? {})).toEqual(['@type', '@id', 'name', 'worksFor']);
  });

  test('has the page of a service that has one', () => {
    const services = [{ slug: 'needles', name: 'Needles' }, { name: 'Talk' }];
    const graph = practiceJsonLd(
      { ...practice, services },
      { now, serviceUrls: { needles: '/services/needles/' } },
    );
    const urls = JSON.stringify(graph).match(/"url":"[^"]*services[^"]*"/g);
    expect(urls).toEqual(['"url":"https://example.com/services/needles/"']);
  });

  test('doesn’t guess the country of a dollar sign', () => {
    const priceIn = (country: string, price: string) => {
      const locations = [{ address: { street: '1 A Street', city: 'B', country } }];
      const [, catalog] = nodes({ locations, services: [{ name: 'A', price }] });
      return (catalog as { itemListElement: { priceSpecification?: object }[] } | undefined)
        ?.itemListElement[0]?.priceSpecification;
    };
    expect(priceIn('CA', '$90')).toMatchObject({ priceCurrency: 'CAD' });
    expect(priceIn('AT', '€90')).toMatchObject({ priceCurrency: 'EUR' });
    expect(priceIn('SG', '$90')).toBeUndefined();
    expect(priceIn('US', '$1,200')).toBeUndefined();
    expect(priceIn('US', 'free')).toBeUndefined();
  });

  test('leaves out empty lists, and isAcceptingNewPatients unless the type has the property', () => {
    expect(nodes({ acceptingNewClients: true })[0]).toHaveProperty('isAcceptingNewPatients', true);
    expect(nodes({ acceptingNewClients: true, kind: 'yoga' })[0]).not.toHaveProperty(
      'isAcceptingNewPatients',
    );
    const [node, ...others] = nodes({ social: [], services: [], practitioners: [] });
    expect(Object.keys(node ?? {})).toEqual(['@type', '@id', 'name', 'url', 'address']);
    expect(others).toEqual([]);
  });
});
