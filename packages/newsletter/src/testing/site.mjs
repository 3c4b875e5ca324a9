// @ts-check
/** A practice and its newsletter, of a realistic size, for tests and benchmarks. */

export const ORIGIN = 'https://quietpine.example.com';

/** @type {import('@tendwell/content').Practice} */
export const practice = {
  name: 'Quiet Pine Acupuncture',
  kind: 'acupuncture',
  url: `${ORIGIN}/`,
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  locations: [
    {
      address: {
        street: '12 Alder Street',
        unit: 'Suite 3',
        city: 'Fort Bragg',
        region: 'CA',
        postalCode: '95437',
        country: 'US',
      },
      email: 'hello@quietpine.example.com',
    },
  ],
};

/** @type {import('@tendwell/content').Newsletter} */
export const newsletter = {
  action: '/newsletter/subscribe',
  description: 'One letter a month about rest, food and the seasons.',
  consent: { text: 'I would like to get one letter a month by email.', version: '2026-01' },
};
