import { describe, expect, test } from 'vitest';
import { html } from '../html.js';
import { renderArticle } from '../markdown/index.js';
import type { Practice } from '../schema/practice.js';
import { articleJsonLd, faqJsonLd, jsonLdScript, practiceJsonLd } from './index.js';

const practice: Practice = {
  name: 'Linden Street Acupuncture',
  kind: 'acupuncture',
  url: 'https://example.com/',
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  locations: [{ address: { street: '12 Linden Street', city: 'Oakland', country: 'US' } }],
};
const now = new Date('2026-11-02T20:00:00Z');
const nodes = (some: Partial<Practice> = {}) =>
  (practiceJsonLd({ ...practice, ...some }, { now }) as { '@graph': Record<string, unknown>[] })['@graph'];

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

describe('opening hours', () => {
  const hoursOf = (hours: NonNullable<Practice['locations'][0]['hours']>) =>
    nodes({ locations: [{ ...(practice.locations[0] as Practice['locations'][0]), hours }] })[0]
      ?.openingHoursSpecification;
  const type = { '@type': 'OpeningHoursSpecification' };
  const day = (name: string) => `https://schema.org/${name}`;

  test('group days with the same range', () => {
    expect(hoursOf({ monday: ['09:00-12:30', '14:00–18:00'], tuesday: ['09:00-12:30'], sunday: [] })).toEqual(
      [
        { ...type, dayOfWeek: [day('Monday'), day('Tuesday')], opens: '09:00', closes: '12:30' },
        { ...type, dayOfWeek: [day('Monday')], opens: '14:00', closes: '18:00' },
        { ...type, dayOfWeek: [day('Sunday')], opens: '00:00', closes: '00:00' },
      ],
    );
  });

  test('keep a range past midnight as one entry, and write whole days as search engines expect', () => {
    expect(hoursOf({ friday: ['18:00-02:00'], saturday: ['20:00-24:00'], sunday: ['00:00-24:00'] })).toEqual([
      { ...type, dayOfWeek: [day('Friday')], opens: '18:00', closes: '02:00' },
      { ...type, dayOfWeek: [day('Saturday')], opens: '20:00', closes: '00:00' },
      { ...type, dayOfWeek: [day('Sunday')], opens: '00:00', closes: '23:59' },
    ]);
  });

  test('have the first and the last day of each exception, in order', () => {
    expect(
      hoursOf({
        exceptions: [
          { from: '2026-12-24', to: '2027-01-02' },
          { from: '2026-11-27', hours: ['10:00-14:00'] },
        ],
      }),
    ).toEqual([
      { ...type, opens: '10:00', closes: '14:00', validFrom: '2026-11-27', validThrough: '2026-11-27' },
      { ...type, opens: '00:00', closes: '00:00', validFrom: '2026-12-24', validThrough: '2027-01-02' },
    ]);
  });

  test('split overlapping exceptions, so that the last one in the list wins as on the page', () => {
    const closed = { ...type, opens: '00:00', closes: '00:00' };
    expect(
      hoursOf({
        exceptions: [
          { from: '2026-12-20', to: '2027-01-05' },
          { from: '2026-12-29', hours: ['10:00-12:00'] },
        ],
      }),
    ).toEqual([
      { ...closed, validFrom: '2026-12-20', validThrough: '2026-12-28' },
      { ...type, opens: '10:00', closes: '12:00', validFrom: '2026-12-29', validThrough: '2026-12-29' },
      { ...closed, validFrom: '2026-12-30', validThrough: '2027-01-05' },
    ]);
  });

  test('leave out exceptions that are over on the practice’s calendar', () => {
    const closed = { ...type, opens: '00:00', closes: '00:00' };
    expect(
      hoursOf({ exceptions: [{ from: '2026-11-01' }, { from: '2026-11-02', to: '2026-11-03' }] }),
    ).toEqual([{ ...closed, validFrom: '2026-11-02', validThrough: '2026-11-03' }]);
  });

  test('give each season its dates in the coming year', () => {
    const summer = { from: '06-15', to: '08-31', monday: ['08:00-13:00'] };
    const monday = { ...type, dayOfWeek: [day('Monday')] };
    const usual = { ...monday, opens: '09:00', closes: '17:00' };
    expect(hoursOf({ monday: ['09:00-17:00'], seasons: [summer] })).toEqual([
      { ...usual, validFrom: '2026-11-02', validThrough: '2027-06-14' },
      { ...monday, opens: '08:00', closes: '13:00', validFrom: '2027-06-15', validThrough: '2027-08-31' },
      { ...usual, validFrom: '2027-09-01', validThrough: '2027-11-01' },
    ]);
  });

  test('list recurring hours by date, except on days with other hours', () => {
    const dates = (hours: object) => hoursOf(hours) as { opens: string; validFrom?: string }[];
    const saturday = { day: 'saturday', nth: [1], hours: ['10:00-14:00'] };
    const found = dates({ recurring: [saturday], exceptions: [{ from: '2026-12-05' }] });
    expect(found.map(({ opens, validFrom }) => `${validFrom} ${opens}`)).toEqual([
      '2026-11-07 10:00',
      '2027-01-02 10:00',
      '2026-12-05 00:00',
    ]);
  });
});

describe('articleJsonLd', () => {
  const article = renderArticle({
    title: 'Ginger tea',
    date: '2026-03-02',
    slug: 'ginger-tea',
    author: 'ana',
    picture: { src: './ginger-tea.svg', alt: 'A cup' },
    body: 'One two three.',
  });
  const context = {
    practice: { ...practice, practitioners: [{ slug: 'ana', name: 'Ana Lee', title: 'L.Ac.' }] },
    url: '/articles/ginger-tea/',
  };

  test('refers to the practice, and has absolute URLs', () => {
    expect(articleJsonLd(article, context)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      '@id': 'https://example.com/articles/ginger-tea/#article',
      headline: 'Ginger tea',
      url: 'https://example.com/articles/ginger-tea/',
      mainEntityOfPage: 'https://example.com/articles/ginger-tea/',
      datePublished: '2026-03-02',
      inLanguage: 'en-US',
      wordCount: 3,
      image: 'https://example.com/articles/ginger-tea/ginger-tea.svg',
      author: {
        '@type': 'Person',
        '@id': 'https://example.com/#person-ana',
        name: 'Ana Lee',
        jobTitle: 'L.Ac.',
      },
      publisher: {
        '@type': 'Organization',
        '@id': 'https://example.com/#practice',
        name: 'Linden Street Acupuncture',
      },
    });
  });

  test('names an author who is not a practitioner, and has no author if there is none', () => {
    expect(articleJsonLd({ ...article, author: 'Eva Ruiz' }, context)).toMatchObject({
      author: { '@type': 'Person', name: 'Eva Ruiz' },
    });
    const { author: _, ...anonymous } = article;
    expect(articleJsonLd(anonymous, context)).not.toHaveProperty('author');
  });
});

describe('faqJsonLd', () => {
  test('has the answers as HTML, without links and pictures', () => {
    const questions = [
      {
        question: 'Where?',
        slug: 'where',
        html: html`<p>See <a class="x" href="../visit/?a=1&amp;b=2"><b>here</b></a> <img src="/a.svg" alt="${'a > b'}">.</p>`,
      },
      { question: 'When?', html: html`<p>Write href=&quot;x&quot;</p>` },
    ];
    expect(faqJsonLd(questions, { practice, url: '/questions/' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      url: 'https://example.com/questions/',
      inLanguage: 'en-US',
      mainEntity: [
        {
          '@type': 'Question',
          '@id': 'https://example.com/questions/#where',
          name: 'Where?',
          acceptedAnswer: {
            '@type': 'Answer',
            text: '<p>See <b>here</b> .</p>',
          },
        },
        {
          '@type': 'Question',
          name: 'When?',
          acceptedAnswer: { '@type': 'Answer', text: '<p>Write href=&quot;x&quot;</p>' },
        },
      ],
    });
  });
});

test('jsonLdScript cannot be closed by its content', () => {
  const script = String(jsonLdScript({ name: '</script><!--<script>' }));
  expect(script.match(/<\/?script|<!--/g)).toEqual(['<script', '</script']);
  expect(JSON.parse(script.replace(/^<[^>]*>|<[^>]*>$/g, ''))).toEqual({ name: '</script><!--<script>' });
});
