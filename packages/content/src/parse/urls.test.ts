import { describe, expect, test } from 'vitest';
import { ContentError } from '../issues/content-error.js';
import { parseArticle, parseNewsletter, parsePractice } from './index.js';

function problems(parse: () => unknown): string[] {
  try {
    parse();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  }
  return [];
}

const PRACTICE = {
  name: 'Saltmarsh Massage',
  kind: 'massage',
  url: 'https://saltmarsh.example.com/',
  locale: 'en-US',
  timeZone: 'America/New_York',
  locations: [{ address: { street: '8 Heron Lane', city: 'Wellfleet', country: 'US' } }],
};
const NEWSLETTER = {
  action: '/subscribe',
  description: 'One letter a month.',
  consent: { text: 'I agree.', version: '1' },
};
const person = { slug: 'ana', name: 'Ana Lee' };
const practice = (more: object) =>
  problems(() => parsePractice(JSON.stringify({ ...PRACTICE, ...more }), { file: 'practice.json' }));
const newsletter = (more: object) =>
  problems(() => parseNewsletter(JSON.stringify({ ...NEWSLETTER, ...more }), { file: 'newsletter.json' }));
const article = (more: object) =>
  problems(() =>
    parseArticle(`---\n${JSON.stringify({ title: 'A', date: '2026-03-02', ...more })}\n---\nWords.\n`, {
      file: 'a.md',
    }),
  );

/** The problems of a file with a URL, for each field that has one. */
const FIELDS: Record<string, (url: string) => string[]> = {
  'picture.src': (src) => article({ picture: { src, alt: 'A' } }),
  canonical: (canonical) => article({ canonical }),
  'practitioners.0.photo.src': (src) =>
    practice({ practitioners: [{ ...person, photo: { src, alt: 'A' } }] }),
  'practitioners.0.booking.url': (url) => practice({ practitioners: [{ ...person, booking: { url } }] }),
  'services.0.booking.url': (url) => practice({ services: [{ name: 'Massage', booking: { url } }] }),
  'booking.url': (url) => practice({ booking: { url } }),
  'notices.0.url': (url) => practice({ notices: [{ kind: 'privacy-policy', url }] }),
  'policies.0.url': (url) => practice({ policies: [{ kind: 'cancellation', url }] }),
  'announcement.link.url': (url) => practice({ announcement: { text: 'News', link: { text: 'Read', url } } }),
  url: (url) => practice({ url }),
  'social.0.url': (url) => practice({ social: [{ name: 'Elsewhere', url }] }),
  action: (action) => newsletter({ action }),
  privacyUrl: (privacyUrl) => newsletter({ privacyUrl }),
};

describe.each(Object.entries(FIELDS))('the URL %s', (path, check) => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'https://example.com/a\0b',
    'https://example.com/a\nb',
  ])('must not be %j', (url) => {
    expect(check(url)).toEqual([expect.stringMatching(/^(?:invalid-(?:link|url)|control-character) /)]);
    expect(check(url)[0]).toMatch(new RegExp(` ${path}$`));
  });

  test('may be a web address', () => {
    expect(check('https://example.com/a.svg?b#c')).toEqual([]);
  });
});
