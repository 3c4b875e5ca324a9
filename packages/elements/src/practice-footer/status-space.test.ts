import type { Hours } from '@tendwell/content';
import { expect, it } from 'vitest';
import '../lang/de.js';
import { longestStatusTexts } from './status-space.js';

const hours: Hours = {
  monday: ['09:00-12:30'],
  exceptions: [
    { from: '2026-11-26', reason: 'Thanksgiving' },
    { from: '2026-12-24', to: '2027-01-02', reason: 'Thanksgiving' },
    { from: '2027-05-03', reason: 'A day' },
  ],
};
const texts = (locale: string, from?: string) =>
  longestStatusTexts(hours, 'America/New_York', locale, from).map((text) => text.replaceAll('\u202f', ' '));

it('lists the longest texts, in the words and with the dates of the language', () => {
  expect(texts('en-US')).toEqual([
    'Closed until Wednesday 12:30 PM (Thanksgiving), Eastern Time',
    'Closed until Wednesday, September 25 (Thanksgiving), Eastern Time',
    'Closed until Wednesday 12:30 PM (A day), Eastern Time',
    'Closed until Wednesday, September 25 (A day), Eastern Time',
  ]);
  expect(texts('de')).toContain(
    'Geschlossen bis Donnerstag, 26. September (Thanksgiving), Nordamerikanische Ostküstenzeit',
  );
});

it('leaves out the reasons of exceptions that are over', () => {
  expect(texts('en-US', '2027-06-01')).toEqual([
    'Closed until Wednesday 12:30 PM, Eastern Time',
    'Closed until Wednesday, September 25, Eastern Time',
  ]);
});

it('tolerates hours that no schema has checked', () => {
  const wrong: Hours = { monday: ['9-5', '99:99-24:00'] };
  expect(longestStatusTexts(wrong, 'UTC', 'en-US')[0]).toMatch(/^Closed until Wednesday/);
});
