import type { Newsletter, Practice } from '@tendwell/content';
import {
  articleListHtml,
  newsletterSignupHtml,
  practiceFooterHtml,
  practiceServicesHtml,
} from '@tendwell/elements/html';

const practice: Practice = {
  name: 'Heron Street Massage',
  kind: 'massage',
  url: 'https://heronstreet.example.com/',
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  locations: [
    {
      address: {
        street: '12 Heron Street',
        city: 'Astoria',
        region: 'OR',
        postalCode: '97103',
        country: 'US',
      },
      phone: '+1 503 555 0118',
      email: 'hello@heronstreet.example.com',
      hours: { tuesday: ['10:00-18:00'], thursday: ['10:00-18:00'], saturday: ['09:00-13:00'] },
    },
  ],
  services: [
    { name: 'Massage', minutes: 60, price: '$95', description: 'Slow, with as much pressure as you like.' },
    { name: 'Long massage', minutes: 90, price: '$130' },
  ],
};
const newsletter: Newsletter = {
  action: '/newsletter/subscribe',
  description: 'One page in the first week of each season.',
  consent: { version: '1', text: 'You agree that we store your email address to send you these letters.' },
};
const articles = [
  {
    title: 'Wool socks, and what they cannot do',
    date: '2026-01-15',
    url: '/articles/wool-socks/',
    summary: 'Warm feet help you sleep.',
    minutes: 3,
  },
];

/**
 * The parts of a practice's page, one below the other. Two previews are on a page, and their forms need different names.
 *
 * @param heading of the sign-up
 */
export const previewHtml = (heading: string): string => `<h2>${practice.name}</h2>
<article-list>${articleListHtml(articles, { practice, headingLevel: 3 })}</article-list>
<practice-services>${practiceServicesHtml(practice)}</practice-services>
<newsletter-signup>${newsletterSignupHtml({ ...newsletter, heading }, { locale: practice.locale })}</newsletter-signup>
<practice-footer>${practiceFooterHtml(practice)}</practice-footer>`;
