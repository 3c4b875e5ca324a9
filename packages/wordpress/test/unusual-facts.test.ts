import type { Practice } from '@tendwell/content';
import { practicePeopleHtml, practiceVisitHtml } from '@tendwell/elements/html';
import { describe, expect, test } from 'vitest';
import { array, call, find, isOptional } from './php.js';

/* Facts that no fixture has, as imported JSON can: PHP prints them as the elements do. */

const TODAY = '2026-03-10';
const zone = 'America/New_York';

const HOURS: unknown[] = [
  { monday: ['13:00-17:00', '09:00-12:00'] },
  { monday: ['09:00-17:00'], tuesday: null },
  { monday: ['noon'] },
  { note: 'Ring twice.' },
  { appointmentOnly: true },
  { appointmentOnly: 'yes', monday: ['noon'], tuesday: ['09:00-10:00'] },
  { monday: ['noon'], tuesday: ['09:00-10:00'], note: 5 },
  { exceptions: [{ from: '2026-03-12', hours: [], reason: 'Holiday' }] },
  { monday: ['09:00-17:00'], exceptions: 'none' },
  {
    monday: ['09:00-17:00'],
    exceptions: [
      { from: '2026-03-20', hours: [] },
      { from: '2026-03-09', to: '2026-03-10', hours: ['10:00-11:00'] },
      { from: '2026-03-08', to: '2026-03-09' },
      { from: '2026-06-08', reason: 'In 90 days' },
      { from: '2026-06-09', reason: 'In 91 days' },
    ],
  },
  {
    monday: ['09:00-17:00'],
    seasons: [
      { from: '01-01', to: '12-31', name: 'All year', monday: ['08:00-09:00'] },
      { from: '03-01', to: '03-31', name: 'March', monday: ['10:00-11:00'] },
    ],
  },
  {
    recurring: [
      { day: 'tuesday', everyWeeks: 2, from: '2026-03-10', hours: ['09:00-10:00'] },
      { day: 'monday', everyWeeks: 2, from: '2026-03-23', hours: ['09:00-10:00'] },
      { day: 'monday', everyWeeks: 3, from: '2026-01-05', hours: ['09:00-10:00'] },
    ],
  },
];

const PEOPLE: unknown[] = [
  { name: 'No Slug' },
  { slug: 'a', name: 'A', bio: 'About A.', acceptingNewClients: false },
  { slug: 'b', name: 'B', bio: ' ', acceptingNewClients: true },
  { slug: 'c', name: 'C', bio: 5 },
];

const practiceWith = (facts: object) =>
  ({
    name: 'Quiet Pine',
    kind: 'yoga',
    url: 'https://quietpine.example.com/',
    locale: 'en-US',
    timeZone: zone,
    locations: [{ address: { city: 'Salem', country: 'US' } }],
    ...facts,
  }) as unknown as Practice;

const visits = [zone, 'Moon/Crater', ''].flatMap((timeZone) =>
  HOURS.map((hours) =>
    practiceWith({ timeZone, locations: [{ address: { city: 'Salem', country: 'US' }, hours }] }),
  ),
);

describe.skipIf(isOptional && !find('php'))('PHP prints as the elements do', () => {
  test('unusual hours', () => {
    const options = { today: TODAY };
    const printed = call(visits.map((practice) => ['practice_visit_html', array(practice), array(options)]));
    expect(printed).toEqual(visits.map((practice) => String(practiceVisitHtml(practice, options))));
  });

  test('people without all facts', () => {
    const practices = PEOPLE.map((person) => practiceWith({ practitioners: [person] }));
    const printed = call(practices.map((practice) => ['practice_people_html', array(practice)]));
    expect(printed).toEqual(practices.map((practice) => String(practicePeopleHtml(practice))));
  });
});
