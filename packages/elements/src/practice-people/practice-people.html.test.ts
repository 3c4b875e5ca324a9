import type { Practice, Practitioner } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import { renderMarkdown } from '@tendwell/content/markdown';
import { describe, expect, it } from 'vitest';
import '../lang/ar.js';
import { completePractice } from '../testing/complete-practice.js';
import { practicePeopleHtml } from './practice-people.html.js';

const withPeople = (practitioners: unknown): Practice => ({
  ...completePractice,
  practitioners: practitioners as Practitioner[],
});
const render = (people: unknown, options = {}) => String(practicePeopleHtml(withPeople(people), options));

describe('practicePeopleHtml', () => {
  it('shows every fact of a person', () => {
    const html = String(practicePeopleHtml(completePractice, { bioHtml: (bio) => renderMarkdown(bio).html }));
    for (const text of [
      '<h2>Ona Reyes</h2>',
      'id="ona-reyes"',
      'L.Ac., founder, she/her',
      'Backs and sleep.',
      'Specialties: Sleep',
      'Licensed Acupuncturist <span><bdi>AC-0042</bdi>,</span> Maine',
      'Licensed Massage Therapist <span><bdi>MT-0043</bdi>,</span> Maine',
      'Supervised by Pim Vos, LAc 17',
      'Not accepting new clients at the moment',
      'href="/book/ona/">Book with Ona Reyes</a> (<bdi>Oarlock</bdi>)',
      '<p>Ona rows.</p>',
      '<img src="./ona.jpg" class="tendwell-portrait tendwell-focus-x4 tendwell-focus-y10" alt="Ona" loading="lazy" decoding="async" width="3" height="4">',
    ]) {
      expect(html).toContain(text);
    }
  });

  it('prints a portrait with all its files, at the width that a picture of its shape is shown', () => {
    const print = (attributes?: Html, sizes?: string) =>
      html`<picture data-sizes="${sizes}"${attributes}></picture>`;
    const photo = { src: './ona.jpg', alt: 'Ona', width: 1080, height: 810, print };
    expect(render([{ slug: 'ona', name: 'Ona', photo }])).toContain(
      '<picture data-sizes="(min-width: 58rem) 19rem, (min-width: 28rem) 13rem, 9rem" class="tendwell-portrait" alt="Ona"',
    );
  });

  it('shows the placeholder for somebody without a photo, or with one that is not safe', () => {
    for (const photo of [undefined, { src: 'javascript:alert(1)', alt: '' }, 'garbage', { alt: 'Ona' }]) {
      const html = render([{ slug: 'ona', name: 'Ona', photo }]);
      expect(html).toContain('<svg class="tendwell-portrait"');
      expect(html).not.toContain('<img');
    }
  });

  it('names the supervisor if the practice has that person', () => {
    const html = render([
      { slug: 'ona', name: 'Ona Reyes' },
      { slug: 'pim', name: 'Pim', supervisor: 'ona' },
    ]);
    expect(html).toContain('Supervised by Ona Reyes');
  });

  it('lists languages in the language of the page, unless they are only that', () => {
    const people = (languages: string[]) => render([{ slug: 'ona', name: 'Ona', languages }]);
    expect(people(['en', 'es'])).toContain('Languages: English and Spanish');
    expect(people(['en'])).not.toContain('Languages');
    expect(people(['es'])).toContain('Languages: Spanish');
    expect(people(['??', 'es'])).toContain('Languages: Spanish');
    expect(render([{ slug: 'ona', name: 'Ona', languages: ['en'] }], { locale: 'ar' })).toContain(
      'اللغات: الإنجليزية',
    );
  });

  it('links a person to their page, and shows no bio unless it is rendered', () => {
    const people = [{ slug: 'ona', name: 'Ona', bio: 'Ona *rows*.' }];
    expect(render(people, { pageUrls: { ona: '/people/ona/' } })).toContain(
      '<h2><a href="/people/ona/">Ona</a></h2>',
    );
    expect(render(people, { pageUrls: { ona: 'javascript:alert(1)' } })).toContain('<h2>Ona</h2>');
    expect(render(people)).not.toContain('rows');
  });

  it('is empty without people', () => {
    for (const people of [undefined, [], {}, 'garbage', [null], [{ name: 7 }, {}].slice(1)]) {
      expect(render(people)).toBe('');
    }
  });

  it('leaves out a fact that cannot be read, and shows the others', () => {
    const keys = 'title pronouns summary bio specialties licenses languages supervisor booking photo slug';
    for (const garbage of [null, 'x', -1, [], {}, [null], [{}], true]) {
      for (const key of keys.split(' ')) {
        const html = render([
          { name: 'First', [key]: garbage },
          { name: 'Second', title: 'L.Ac.' },
        ]);
        expect(html).toContain('<h2>First</h2>');
        expect(html).toContain('L.Ac.');
        expect(html).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('shows the hours of a person: days with the same hours together, and when the person is away', () => {
    const hours = {
      monday: ['09:00-12:30'],
      tuesday: [],
      wednesday: ['09:00-12:30'],
      friday: ['09:00-12:30', '14:00-17:00'],
      recurring: [{ day: 'saturday', nth: [1], hours: ['10:00-12:00'] }],
      appointmentOnly: true,
      exceptions: [{ from: '2026-05-04', to: '2026-05-08', reason: 'A course' }, { from: '2025-12-24' }],
      note: 'Ring twice.',
    };
    const html = render([{ slug: 'ona', name: 'Ona', hours }], { today: '2026-05-01' });
    expect(
      [...html.matchAll(/<li>([^<]*)/g)].map(([, text = '']) => text.replace(/[\u2009\u202f\u00a0]/g, ' ')),
    ).toEqual([
      'Monday, Wednesday: 9:00 AM – 12:30 PM',
      'Friday: 9:00 AM – 12:30 PM, 2:00 – 5:00 PM',
      '1st Saturday of each month: 10:00 AM – 12:00 PM',
      'By appointment only.',
      'May 4 – 8, 2026: away (A course)',
      'Ring twice.',
    ]);
  });

  it('shows a person whose hours cannot be read without them', () => {
    for (const hours of [7, 'always', [], { monday: 7 }, { monday: ['soon'], recurring: 7, note: {} }]) {
      const html = render([{ slug: 'ona', name: 'Ona', hours }]);
      expect(html).toContain('<h2>Ona</h2>');
      expect(html).not.toMatch(/tendwell-person-hours|undefined|\[object/);
    }
  });

  it('uses the practice’s word for the people it sees', () => {
    const person = { slug: 'ona', name: 'Ona', acceptingNewClients: true };
    const words = (facts: object) =>
      String(practicePeopleHtml({ ...withPeople([person]), ...facts } as Practice));
    expect(words({ clientWord: undefined })).toContain('Accepting new patients');
    expect(words({ clientWord: undefined, kind: 'yoga' })).toContain('Accepting new students');
    expect(words({ clientWord: 'clients', kind: 'yoga' })).toContain('Accepting new clients');
    expect(words({ clientWord: 'toString', kind: {} })).toContain('Accepting new clients');
  });
});
