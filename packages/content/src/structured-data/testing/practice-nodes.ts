import type { Practice } from '../../schema/practice.js';
import { practiceJsonLd } from '../index.js';

/** A practice that states only what it must. */
export const practice: Practice = {
  name: 'Linden Street Acupuncture',
  kind: 'acupuncture',
  url: 'https://example.com/',
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  locations: [{ address: { street: '12 Linden Street', city: 'Oakland', country: 'US' } }],
};

/** When its structured data is made. */
export const now = new Date('2026-11-02T20:00:00Z');

/** The nodes of its structured data, with some facts in place of others. */
export const nodes = (some: Partial<Practice> = {}) =>
  (practiceJsonLd({ ...practice, ...some }, { now }) as { '@graph': Record<string, unknown>[] })['@graph'];
