import type { Practice, Practitioner } from '@tendwell/content';
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
      'src="./ona.jpg" alt="Ona" width="3" height="4" loading="lazy"',
    ]) {
      expect(html).toContain(text);
    }
  });

  it('shows the placeholder for somebody without a photo, or with one that is not safe', () => {
    for (const photo of [undefined, { src: 'javascript:alert(1)', alt: '' }, 'rubbish', { alt: 'Ona' }]) {
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
    for (const people of [undefined, [], {}, 'rubbish', [null], [{ name: 7 }, {}].slice(1)]) {
      expect(render(people)).toBe('');
    }
  });

  it('leaves out a fact that cannot be read, and shows the others', () => {
    const keys = 'title pronouns summary bio specialties licenses languages supervisor booking photo slug';
    for (const rubbish of [null, 'x', -1, [], {}, [null], [{}], true]) {
      for (const key of keys.split(' ')) {
        const html = render([
          { name: 'First', [key]: rubbish },
          { name: 'Second', title: 'L.Ac.' },
        ]);
        expect(html).toContain('<h2>First</h2>');
        expect(html).toContain('L.Ac.');
        expect(html).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});
