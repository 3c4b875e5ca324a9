import {
  type Article,
  articleSchema,
  faqSchema,
  type Newsletter,
  newsletterSchema,
  type Practice,
  practiceSchema,
  type Question,
} from '@tendwell/content';
import { renderMarkdown } from '@tendwell/content/markdown';
import { describe, expect, it } from 'vitest';
import {
  articleHtml,
  articleListHtml,
  newsletterSignupHtml,
  practiceAnnouncementHtml,
  practiceFaqHtml,
  practiceFooterHtml,
  practicePeopleHtml,
  practicePoliciesHtml,
  practiceServicesHtml,
  practiceVisitHtml,
} from '../html.js';
import { PROVIDERS } from '../newsletter-signup/providers/all.js';
import { completePractice } from '../testing/complete-practice.js';
import { generic, pathsOf, replaced } from '../testing/data-paths.js';
import { accepts, BAD_URLS, isSafe, urlFields, urlsIn } from '../testing/url-fields.js';

const GARBAGE: unknown[] = ['garbage', '', 42, -1, null, true, [], {}, [null], ['garbage']];

const picture = {
  src: '/socks.jpg',
  alt: 'Socks',
  caption: 'Two pairs',
  credit: 'Pim',
  width: 4,
  height: 3,
};

const article: Omit<Article, 'body'> = {
  title: 'Wool socks',
  date: '2026-01-15',
  updated: '2026-02-01',
  author: 'ona-reyes',
  slug: 'wool-socks',
  summary: 'Two pairs are better than one.',
  tags: ['socks', 'wool'],
  lang: 'en-US',
  canonical: 'https://ferntide.example.com/wool-socks/',
  picture,
  draft: true,
};

const newsletter: Newsletter = {
  action: '/newsletter/subscribe',
  provider: 'tendwell',
  method: 'json',
  hidden: { list: 'a', tag: ['b', 'c'] },
  heading: 'Letters',
  description: 'One letter each season.',
  consent: { text: 'You agree to get one letter each season.', version: '2026-01' },
  privacyUrl: '/privacy/',
  name: true,
  interests: [{ value: 'workshops', label: 'Workshops', description: 'Two a year.' }],
};

/** Facts, how they are rendered, and what is still shown if a fact outside of the given fields is invalid. */
interface Kind {
  schema: object;
  data: object;
  render(data: never): { toString(): string }[];
  shown: readonly (readonly [text: string, fields: readonly string[]])[];
}

const KINDS: Record<string, Kind> = {
  practice: {
    schema: practiceSchema,
    data: completePractice,
    render: (practice: Practice) => [practiceFooterHtml(practice, { today: '2026-01-01' })],
    shown: [
      ['Fern &amp; Tide</h2>', ['name']],
      ['tendwell-crisis', ['crisis']],
      ['/gfe/', ['notices']],
      ['6:01', ['locations']],
      ['4 Pilot Row', ['locations']],
      ['Licensed Acupuncturist', ['practitioners']],
      ['href="/book/"', ['booking', 'locations']],
    ],
  },
  services: {
    schema: practiceSchema,
    data: completePractice,
    render: (practice: Practice) => [practiceServicesHtml(practice)],
    shown: [
      ['First visit', ['services']],
      ['With Ona Reyes', ['services', 'practitioners']],
      ['href="/book/first/"', ['services']],
    ],
  },
  policies: {
    schema: practiceSchema,
    data: completePractice,
    render: (practice: Practice) => [practicePoliciesHtml(practice)],
    shown: [
      ['Receipts for your plan.', ['insurance']],
      ['Pine Tree Health', ['insurance']],
      ['Cash', ['payment']],
      ['href="/cancel/"', ['policies']],
    ],
  },
  people: {
    schema: practiceSchema,
    data: completePractice,
    render: (practice: Practice) => [
      practicePeopleHtml(practice, { bioHtml: (bio) => renderMarkdown(bio).html }),
    ],
    shown: [
      ['Ona Reyes', ['practitioners']],
      ['href="/book/ona/"', ['practitioners']],
    ],
  },
  visit: {
    schema: practiceSchema,
    data: completePractice,
    render: (practice: Practice) => [practiceVisitHtml(practice, { today: '2026-01-01' })],
    shown: [
      ['4 Pilot Row', ['locations']],
      ['6:01', ['locations']],
      ['href="/book/"', ['booking', 'locations']],
    ],
  },
  announcement: {
    schema: practiceSchema,
    data: {
      ...completePractice,
      announcement: { text: 'We are moving.', link: { text: 'The rooms', url: '/rooms/' } },
    },
    render: (practice: Practice) => [practiceAnnouncementHtml(practice)],
    shown: [['We are moving.', ['announcement']]],
  },
  questions: {
    schema: faqSchema,
    data: { questions: [{ question: 'May I eat?', slug: 'eat', group: 'Before', answer: '[Yes](/yes/).' }] },
    render: ({ questions }: { questions: Question[] }) => [practiceFaqHtml(questions)],
    shown: [['May I eat?', ['questions']]],
  },
  article: {
    schema: articleSchema,
    data: article,
    render: (facts: Omit<Article, 'body'>) => {
      const words = { html: '<p>Two pairs.</p>', headings: [], excerpt: '', words: 2, minutes: 3 };
      return [
        articleHtml({ ...facts, ...words }, { practice: completePractice, contents: true }),
        articleListHtml([{ ...facts, minutes: 3, url: '/a/' }], { filter: true, pictures: true }),
      ];
    },
    shown: [
      ['Wool socks', ['title']],
      ['Two pairs are', ['summary']],
      ['<time datetime="2026-01-15"', ['date']],
      ['3 min read', []],
      ['src="/socks.jpg"', ['picture']],
    ],
  },
  newsletter: {
    schema: newsletterSchema,
    data: newsletter,
    render: (settings: Newsletter) => [newsletterSignupHtml(settings, { locale: 'en' })],
    shown: [
      ['Letters', ['heading', 'action']],
      ['One letter each season.</p>', ['description', 'action']],
      ['You agree to get', ['consent', 'action']],
      ['type="email"', ['action']],
      ['Workshops', ['interests', 'action']],
      ['href="/privacy/"', ['privacyUrl', 'action']],
    ],
  },
};

describe.each(Object.entries(KINDS))('facts of the %s that no schema has checked', (_, kind) => {
  const { schema, data, render, shown } = kind;
  const markupsOf = (facts: object) => render(facts as never).map(String);
  const paths = pathsOf(data);

  it('are complete in this test, and all shown if they are valid', () => {
    expect(accepts(schema, data)).toBe(true);
    for (const markup of markupsOf(data)) {
      for (const [text] of shown) expect(markup).toContain(text);
    }
  });

  it.each(paths.map((path) => [path.join('.'), path] as const))(
    'leave the others if %s is invalid',
    (_, path) => {
      for (const value of GARBAGE) {
        for (const markup of markupsOf(replaced(data, path, value))) {
          for (const [text, fields] of shown) {
            if (!fields.includes(String(path[0]))) expect(markup, JSON.stringify(value)).toContain(text);
          }
          expect(markup).not.toMatch(/undefined|NaN|\[object/);
          expect(urlsIn(markup).filter((url) => !isSafe(url))).toEqual([]);
        }
      }
    },
  );

  it('are shown without a URL that is not safe', () => {
    const fields = new Set(urlFields(schema));
    const here = paths.filter((path) => fields.has(generic(path)));
    expect(new Set(here.map(generic))).toEqual(fields);
    for (const path of here) {
      for (const url of BAD_URLS) {
        for (const markup of markupsOf(replaced(data, path, url))) {
          expect(urlsIn(markup).filter((printed) => !isSafe(printed))).toEqual([]);
        }
      }
    }
  });
});

describe('a URL that is an option, not a fact', () => {
  it.each(BAD_URLS)('is left out if it is not safe: %j', (url) => {
    const link = { title: 'Wind', url };
    const content = {
      title: 'a',
      date: '',
      slug: 'a',
      html: '',
      headings: [],
      excerpt: '',
      words: 0,
      minutes: 1,
    };
    for (const markup of [
      articleHtml(content, { previous: link, next: link }),
      articleListHtml([{ title: 'Wool socks', date: '', url }]),
      practiceFooterHtml(completePractice, { contactUrl: url }),
      practiceServicesHtml(completePractice, { pageUrls: { 'first-visit': url } }),
      practicePeopleHtml(completePractice, { pageUrls: { 'ona-reyes': url } }),
    ]) {
      expect(urlsIn(String(markup)).filter((printed) => !isSafe(printed))).toEqual([]);
    }
  });

  it('leaves the title of its article', () => {
    const summary = { title: 'Wool socks', date: '2026-01-15', url: 'javascript:alert(1)' };
    expect(String(articleListHtml([summary]))).toContain('>Wool socks</h2>');
  });

  it.each(Object.keys(PROVIDERS))('leaves out a form that could post anywhere: %s', (provider) => {
    for (const action of BAD_URLS) {
      expect(String(newsletterSignupHtml({ ...newsletter, provider: provider as never, action }))).toBe('');
    }
  });
});

describe('hours in a time zone that no browser knows', () => {
  const markup = String(practiceFooterHtml({ ...completePractice, timeZone: 'Mars/Olympus' }));

  it('are shown as a table, without the data for a status', () => {
    expect(markup).toContain('<table');
    expect(markup).not.toContain('Mars');
  });
});

describe('hours of which some cannot be read', () => {
  const [place, ...others] = completePractice.locations;
  const withMonday = (monday: unknown) =>
    practiceFooterHtml({
      ...completePractice,
      locations: [{ ...place, hours: { ...place?.hours, monday } } as typeof place & object, ...others],
    });

  it('leave out that day, as "Closed" could be wrong', () => {
    expect(String(withMonday('all day')).split('data-day="monday"')).toHaveLength(2);
    expect(String(withMonday(['9-5'])).split('data-day="monday"')).toHaveLength(2);
  });

  it('are all shown if they are written with spaces and a dash', () => {
    expect(String(withMonday(['09:00 \u2013 12:00'])).split('data-day="monday"')).toHaveLength(3);
  });
});
