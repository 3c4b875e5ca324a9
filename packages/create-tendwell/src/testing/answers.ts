import type { Answers } from '../answers.js';

/** The answers for a new site, some of them from the test. */
export const answersWith = (some: Partial<Answers> = {}): Answers => ({
  name: 'Saltmarsh Practice',
  kind: 'massage',
  town: 'Wellfleet',
  street: '8 Heron Lane',
  region: 'MA',
  postalCode: '02667',
  country: 'US',
  timeZone: 'America/New_York',
  languages: ['en'],
  design: 'booklet',
  colors: 'sage',
  host: 'github',
  newsletter: false,
  ...some,
});

/** The moment at which the sites of the tests are created. */
export const now = new Date('2026-03-02T12:00:00-05:00');
