// @ts-check
import {
  articleListHtml,
  newsletterSignupHtml,
  practiceAnnouncementHtml,
  practiceFaqHtml,
  practiceFooterHtml,
  practicePeopleHtml,
  practicePoliciesHtml,
  practiceServicesHtml,
  practiceVisitHtml,
} from '../../../dist/html.js';

/** @typedef {{ tag: string, attributes: Record<string, string | boolean>, html?: string, children?: ElementOf[] }} ElementOf */

const newsletter = {
  action: '/test/pending',
  description: 'Four a year.',
  consent: { text: 'Yes.', version: '1' },
};
/** @type {import('@tendwell/content').Practice} */
const practice = {
  name: 'Salt & Reed',
  kind: 'massage',
  url: 'https://www.example.com',
  locale: 'en-US',
  timeZone: 'UTC',
  locations: [
    { address: { street: '9 Quay Lane', city: 'Duluth', country: 'US' }, hours: { monday: ['09:00-17:00'] } },
  ],
  announcement: { text: 'We are moving.' },
  services: [{ name: 'Massage', minutes: 60 }],
  policies: [{ kind: 'scent', text: 'None, please.' }],
  practitioners: [{ slug: 'ida-holm', name: 'Ida Holm' }],
};
const articles = [
  { title: 'Tea', date: '2026-02-01', url: '/tea/', tags: ['tea'] },
  { title: 'Sleep', date: '2026-01-01', url: '/sleep/', tags: ['rest'] },
];
const questions = [{ question: 'May I eat?', answer: 'Yes.' }];

/** @param {string} tag @param {import('@tendwell/content/html').Html} content */
const filled = (tag, content) => ({ tag, attributes: {}, html: String(content) });

/** For React: it compares neither the content of such an element nor its attributes. */
const marked = { attributes: { suppressHydrationWarning: true }, html: '' };

/** Elements as a framework's server writes them: without content, or with that of our renderers. @type {Record<string, ElementOf[]>} */
export const SCENES = {
  empty: [
    {
      tag: 'newsletter-signup',
      attributes: { action: newsletter.action, description: newsletter.description },
    },
    { tag: 'article-view', attributes: { src: '/test/article.md' } },
    { tag: 'article-list', attributes: { src: '/test/feed.json' } },
    {
      tag: 'practice-provider',
      attributes: { src: '/test/practice.json' },
      children: [
        'practice-announcement',
        'practice-services',
        'practice-policies',
        'practice-people',
        'practice-visit',
        'practice-footer',
      ].map((tag) => ({ tag, attributes: {} })),
    },
  ],
  filled: [
    filled('practice-announcement', practiceAnnouncementHtml(practice)),
    filled('practice-services', practiceServicesHtml(practice)),
    filled('practice-policies', practicePoliciesHtml(practice)),
    filled('practice-people', practicePeopleHtml(practice)),
    filled('practice-faq', practiceFaqHtml(questions, { locale: 'en' })),
    filled('practice-visit', practiceVisitHtml(practice)),
    filled('article-list', articleListHtml(articles)),
    filled('newsletter-signup', newsletterSignupHtml(newsletter, { locale: 'en' })),
    filled('practice-footer', practiceFooterHtml(practice)),
  ],
  marked: [
    {
      tag: 'newsletter-signup',
      attributes: { ...marked.attributes, action: newsletter.action, description: newsletter.description },
      html: marked.html,
    },
    {
      tag: 'article-view',
      attributes: { ...marked.attributes, src: '/test/article.md' },
      html: marked.html,
    },
    {
      tag: 'practice-provider',
      attributes: { src: '/test/practice.json' },
      children: [{ tag: 'practice-footer', ...marked }],
    },
  ],
};
