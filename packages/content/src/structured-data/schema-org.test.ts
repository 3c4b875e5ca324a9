import { expect, test } from 'vitest';
import { schemaOrgErrors } from '../../../../scripts/testing/schema-org.mjs';
import { html } from '../html.js';
import { renderArticle } from '../markdown/index.js';
import type { Practice } from '../schema/practice.js';
import { PRACTICE_KINDS } from '../schema/practice-kinds.js';
import { articleJsonLd, faqJsonLd, practiceJsonLd } from './index.js';

const address = {
  street: '12 Linden Street',
  unit: 'Suite 2',
  city: 'Oakland',
  region: 'CA',
  postalCode: '94600',
  country: 'US',
};

/** A practice with all facts. */
const practice: Practice = {
  name: 'Linden Street',
  legalName: 'Linden Street, LLC',
  kind: 'acupuncture',
  tagline: 'A quiet house.',
  url: 'https://example.com/',
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  founded: '2014',
  locations: [
    {
      address,
      geo: { latitude: 37.8, longitude: -122.2 },
      phone: '+1 510 555 0142',
      email: 'hello@example.com',
      hours: {
        monday: ['09:00-12:30', '14:00-24:00'],
        sunday: [],
        exceptions: [{ from: '2026-12-24', to: '2027-01-02', reason: 'Winter break' }],
      },
    },
    { name: 'Eastside', address },
  ],
  practitioners: [
    {
      slug: 'ana',
      name: 'Ana Lee',
      title: 'L.Ac.',
      pronouns: 'she/her',
      languages: ['en', 'es'],
      licenses: [{ type: 'Licensed Acupuncturist', number: '0042', region: 'CA' }],
      photo: { src: '/ana.jpg', alt: 'Ana' },
      summary: 'Backs and sleep.',
      specialties: ['Sleep'],
      booking: { url: '/book/ana/', provider: 'Oarlock' },
      hours: {
        monday: ['09:00-12:30'],
        recurring: [{ day: 'saturday', nth: [1], hours: ['10:00-12:00'] }],
        seasons: [{ from: '06-15', to: '08-31', monday: [] }],
      },
    },
    { slug: 'ben', name: 'Ben Ortiz', supervisor: 'ana', acceptingNewClients: false },
  ],
  currency: 'USD',
  services: [
    { name: 'First visit', description: 'A long talk.', price: '$135' },
    { name: 'Later visits', price: '$60–$90' },
    {
      slug: 'needles',
      group: 'Acupuncture',
      name: 'Needles',
      price: { amount: 90, note: 'Paid on the day.' },
      practitioners: ['ana', 'ben'],
      firstVisit: true,
      formats: ['in-person', 'video'],
      booking: { url: '/book/needles/' },
    },
    { name: 'Group', price: { from: 30, to: 60, slidingScale: true } },
    { name: 'Evening', price: { from: 30 } },
    { name: 'Five visits', price: { amount: 400, visits: 5, currency: 'CAD' } },
    { name: 'Membership', price: { amount: 120, per: 'month' } },
    { name: 'Talk', price: { free: true } },
  ],
  insurance: {
    summary: 'Receipts for your plan.',
    plans: [
      { name: 'Pine Tree Health', network: 'in' },
      { name: 'Oak Health', network: 'out' },
    ],
    superbills: true,
  },
  payment: { methods: ['Cash', 'Visa'], note: 'On the day.' },
  policies: [{ kind: 'cancellation', text: 'A day before.' }],
  priceRange: '$60–$135',
  booking: { url: '/book/' },
  acceptingNewClients: true,
  social: [{ name: 'Mastodon', url: 'https://social.example.com/@linden' }],
};
const now = new Date('2026-11-02T20:00:00Z');
const options = { now, personUrls: { ana: '/people/ana/' }, serviceUrls: { needles: '/services/needles/' } };

const article = {
  ...renderArticle({
    title: 'Ginger tea',
    date: '2026-03-02',
    updated: '2026-03-03',
    slug: 'ginger-tea',
    author: 'ana',
    summary: 'A cup.',
    picture: { src: './ginger-tea.svg', alt: 'A cup' },
    tags: ['tea', 'winter'],
    lang: 'en-GB',
    canonical: 'https://example.org/tea',
    body: 'One two three.',
  }),
};

// Together, because the type checker takes seconds to read the types.
test('the output has the types of schema.org, for each kind of practice, and a property that it does not have is found', {
  timeout: 60_000,
}, async () => {
  const graphs = PRACTICE_KINDS.map(
    (kind) => ['Graph', practiceJsonLd({ ...practice, kind }, options)] as const,
  );
  const alone = { ...practice, practitioners: practice.practitioners?.slice(0, 1) ?? [] };
  const post = articleJsonLd(article, { practice, url: '/articles/ginger-tea/' });
  const questions = [
    { question: 'Socks?', html: html`<p>Only <a href="/socks/">these</a>.</p>`, slug: 'socks' },
  ];
  const faq = faqJsonLd(questions, { practice, url: '/questions/' });
  const graph = practiceJsonLd(practice, { now }) as { '@graph': object[] };
  const [first, ...others] = graph['@graph'];
  const wrong = { ...graph, '@graph': [{ ...first, openingTimes: 'Mo-Fr' }, ...others] };
  const errors = await schemaOrgErrors([
    ...graphs,
    ['Graph', practiceJsonLd(alone, { now })],
    ['WithContext<BlogPosting>', post],
    ['WithContext<FAQPage>', faq],
    ['Graph', wrong],
  ]);
  expect(errors.split(/^(?=\S)/m)).toEqual([expect.stringContaining('openingTimes')]);
});
