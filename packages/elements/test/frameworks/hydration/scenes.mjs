// @ts-check
import { newsletterSignupHtml, practiceFooterHtml } from '../../../dist/html.js';

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
};

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
    {
      tag: 'practice-provider',
      attributes: { src: '/test/practice.json' },
      children: [{ tag: 'practice-footer', attributes: {} }],
    },
  ],
  filled: [
    {
      tag: 'newsletter-signup',
      attributes: {},
      html: String(newsletterSignupHtml(newsletter, { locale: 'en' })),
    },
    { tag: 'practice-footer', attributes: {}, html: String(practiceFooterHtml(practice)) },
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
