import type { Practitioner, Service } from '@tendwell/content';
import { describe, expect, it } from 'vitest';
import { barePractice, sampleSite } from '../testing/sample-site.js';
import { home } from './home.js';

/** The HTML of the home page. */
function mainOf(more: { services?: Service[]; people?: Practitioner[] }): string {
  const { services = [], people = [] } = more;
  const practice = { ...barePractice, services, practitioners: people };
  const { main } = home(
    sampleSite({ practice, services, people: people.map((person) => ({ ...person, articles: [] })) }),
  );
  return String(typeof main === 'function' ? main() : main);
}

const shownServices = (services: Service[]) =>
  services.map(({ name }) => name).filter((name) => mainOf({ services }).includes(name));

const named = (index: number, more: Partial<Service> = {}): Service => ({
  name: `Massage ${index};`,
  ...more,
});
const list = (length: number, more: (index: number) => Partial<Service> = () => ({})) =>
  Array.from({ length }, (_, index) => named(index + 1, more(index)));

describe('the services on the home page', () => {
  it('are all shown if they are eight or fewer', () => {
    expect(shownServices(list(8))).toHaveLength(8);
  });

  it('are the first four of a long list without groups', () => {
    expect(shownServices(list(30))).toEqual(['Massage 1;', 'Massage 2;', 'Massage 3;', 'Massage 4;']);
  });

  it('are those of a first visit and the first of each group, and others only if those are few', () => {
    const grouped = (size: number) =>
      list(30, (index) => ({ group: `Group ${Math.floor(index / size)}`, firstVisit: index === 2 }));
    expect(shownServices(grouped(5))).toEqual(
      [1, 3, 6, 11, 16, 21, 26].map((number) => `Massage ${number};`),
    );
    expect(shownServices(grouped(15))).toEqual([1, 2, 3, 16].map((number) => `Massage ${number};`));
  });
});

describe('the people on the home page', () => {
  const team = (length: number): Practitioner[] =>
    Array.from({ length }, (_, index) => ({
      slug: `person-${index}`,
      name: `Ada ${index}`,
      title: 'LMT',
      summary: 'Shoulders.',
      specialties: ['Migraine'],
      acceptingNewClients: true,
      licenses: [{ type: 'Massage Therapist', number: 'MT-1', region: 'IA' }],
      hours: { monday: ['09:00-12:00'] },
    }));

  it('have all their details if they are three or fewer', () => {
    expect(mainOf({ people: team(3) })).toContain('Migraine');
  });

  it('leave their details to the page of people if there are more', () => {
    const main = mainOf({ people: team(9) });
    expect(main.match(/Shoulders\./g)).toHaveLength(9);
    expect(main.match(/Accepting new/g)).toHaveLength(9);
    expect(main).not.toMatch(/Migraine|MT-1|9:00/);
  });

  it('have all their details if there is no page of people', () => {
    const people = team(9);
    const site = sampleSite({
      practice: { ...barePractice, practitioners: people },
      people: people.map((person) => ({ ...person, articles: [] })),
      removed: new Set(['/people/']),
    });
    const { main } = home(site);
    expect(String(typeof main === 'function' ? main() : main)).toContain('Migraine');
  });
});
