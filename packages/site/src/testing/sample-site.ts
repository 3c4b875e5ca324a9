import type { Newsletter, Practice } from '@tendwell/content';
import { html } from '@tendwell/content/html';
import { renderMarkdown } from '@tendwell/content/markdown';
import { withBase } from '@tendwell/content/url';
import type { Site } from '../site.js';
import type { SiteArticle, SiteText } from '../texts.js';

/** A practice that states only what it must. */
export const barePractice: Practice = {
  name: 'Heron Lane Massage',
  kind: 'massage',
  url: 'https://heronlane.example.com/',
  locale: 'en-US',
  timeZone: 'America/Chicago',
  locations: [{ address: { street: '4 Heron Lane', city: 'Decorah', country: 'US' } }],
};

/** A practice with two locations, people, and services. */
export const fullPractice: Practice = {
  ...barePractice,
  tagline: 'Slow massage above the river.',
  locations: [
    {
      name: 'Mill',
      address: { street: '4 Heron Lane', city: 'Decorah', region: 'IA', country: 'US' },
      phone: '+1 563 555 0142',
      hours: { monday: ['09:00-17:00'] },
    },
    { name: 'Depot', address: { street: '9 Rail Street', city: 'Decorah', region: 'IA', country: 'US' } },
  ],
  practitioners: [
    { slug: 'ada-voss', name: 'Ada Voss', title: 'LMT', summary: 'Shoulders.', bio: 'Ada *swims*.' },
    { slug: 'bo-lund', name: 'Bo Lund' },
  ],
  services: [
    { slug: 'long-massage', name: 'Long massage', minutes: 90, practitioners: ['ada-voss'] },
    { name: 'Short massage', minutes: 30 },
  ],
};

/** The newsletter of that practice. */
export const newsletter: Newsletter = {
  action: '/newsletter/subscribe',
  description: 'One letter a month.',
  consent: { text: 'Send me the letter.', version: '1' },
};

/** A text with one paragraph. */
export const sampleText = (slug: string, title: string): SiteText => ({
  slug,
  title,
  ...renderMarkdown('Words about it.'),
});

/** An article whose page is below `/articles/`. */
export const sampleArticle = (slug: string, more: Partial<SiteArticle> = {}): SiteArticle => ({
  ...sampleText(slug, `On ${slug}`),
  name: `articles/${slug}`,
  date: '2026-02-01',
  path: `/articles/${slug}/`,
  url: `/articles/${slug}/`,
  ...more,
});

/** A site with one article, at a fixed moment. */
export function sampleSite(more: Partial<Site> = {}, base = '/'): Site {
  const practice = more.practice ?? barePractice;
  const below = (path: string) => (path.startsWith(base) && base !== '/' ? path : withBase(path, base));
  const site: Site = {
    root: '/',
    languages: [],
    now: new Date('2026-03-02T12:00:00Z'),
    practice,
    people: [],
    services: [],
    questions: [],
    newsletter: undefined,
    articles: [sampleArticle('towels')],
    pages: {},
    picture: (path) => ({ src: below(`/assets/${path}`) }),
    asset: (path) => below(`/assets/${path}`),
    href: below,
    url: (path) => new URL(below(path), practice.url).href,
    ...more,
  };
  return Object.assign(site, { languages: more.languages ?? [site] });
}

/** A site that has every kind of page. */
export function fullSite(base = '/'): Site {
  const page = (path: string, title: string) => ({
    ...sampleText(path, title),
    path,
    url: withBase(path, base),
  });
  const article = (slug: string, more: Partial<SiteArticle> = {}) =>
    sampleArticle(slug, { url: withBase(`/articles/${slug}/`, base), author: 'ada-voss', ...more });
  const articles = [
    article('oil', { tags: ['Sleep', 'oil'] }),
    article('towels', { tags: ['sleep'] }),
    ...Array.from({ length: 39 }, (_, index) => article(`letter-${index}`)),
  ];
  const [ada, bo] = fullPractice.practitioners ?? [];
  const [long, short] = fullPractice.services ?? [];
  if (!ada || !bo || !long || !short) throw new Error('The sample practice has two people and two services.');
  return sampleSite(
    {
      practice: {
        ...fullPractice,
        notices: [{ kind: 'privacy-policy', url: withBase('/notices/privacy-policy/', base) }],
      },
      newsletter,
      articles,
      people: [
        { ...ada, page: page('/people/ada-voss/', 'Ada Voss'), articles },
        { ...bo, articles: [] },
      ],
      services: [{ ...long, page: page('/services/long-massage/', 'Long massage') }, short],
      questions: [{ question: 'Where?', html: html`<p>Above the river.</p>`, slug: 'where' }],
      pages: {
        about: { ...sampleText('about', 'About us'), nav: { order: 25 } },
        home: sampleText('home', 'Massage in Decorah'),
        'notices/privacy-policy': sampleText('privacy-policy', 'Privacy'),
        'people/ada-voss': sampleText('ada-voss', 'Ada Voss'),
        'services/long-massage': sampleText('long-massage', 'Long massage'),
        visit: sampleText('visit', 'When you come'),
      },
    },
    base,
  );
}
