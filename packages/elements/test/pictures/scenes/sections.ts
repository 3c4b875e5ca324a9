import {
  practiceAnnouncementHtml,
  practiceFaqHtml,
  practicePeopleHtml,
  practicePoliciesHtml,
  practiceServicesHtml,
  practiceVisitHtml,
} from '../../../src/html.js';
import type { Scene, View } from '../scene.js';

const VIEWS: View[] = [
  {},
  { width: 768 },
  { width: 320 },
  { dark: true },
  { language: 'ar' },
  { language: 'ar', width: 320 },
  { forcedColors: true },
];

export const sections: Scene[] = [
  {
    name: 'practice-services/groups',
    markup: ({ sections: practice }) =>
      `<practice-services>${practiceServicesHtml(practice, { pageUrls: { first: '/services/first/' } })}</practice-services>`,
    views: VIEWS,
  },
  {
    name: 'practice-services/without-prices',
    markup: ({ sections: practice }) => {
      const services = practice.services?.map(({ name, description = name }) => ({ name, description }));
      return `<practice-services>${practiceServicesHtml({ ...practice, services })}</practice-services>`;
    },
    views: [{}],
    trees: [],
  },
  {
    name: 'practice-policies/all',
    markup: ({ sections: practice }) =>
      `<practice-policies>${practicePoliciesHtml(practice)}</practice-policies>`,
    views: VIEWS,
  },
  {
    name: 'practice-announcement/news',
    markup: ({ sections: practice }) =>
      `<practice-announcement>${practiceAnnouncementHtml(practice)}</practice-announcement>`,
    views: [{}, { width: 320 }, { dark: true }, { language: 'ar' }, { forcedColors: true }],
  },
  {
    name: 'practice-visit/all',
    markup: ({ practice }) => `<practice-visit>${practiceVisitHtml(practice)}</practice-visit>`,
    prepare: (page) => page.locator('tr[aria-current]').waitFor({ state: 'attached' }),
    views: [...VIEWS, { print: true }],
  },
  {
    name: 'practice-people/several',
    markup: ({ sections: practice }) => `<practice-people>${practicePeopleHtml(practice)}</practice-people>`,
    views: VIEWS,
  },
  {
    name: 'practice-people/one',
    markup: ({ sections: practice }) => {
      const practitioners = practice.practitioners?.slice(0, 1);
      return `<practice-people>${practicePeopleHtml({ ...practice, practitioners })}</practice-people>`;
    },
    views: [{}],
    trees: [],
  },
  {
    name: 'practice-faq/open',
    markup: ({ questions, practice: { locale } }) =>
      `<practice-faq>${practiceFaqHtml(questions, { locale })}</practice-faq>`,
    prepare: async (page) => page.locator('summary').first().press('Enter'),
    views: [{}, { width: 320 }, { dark: true }, { language: 'ar' }, { forcedColors: true }, { print: true }],
  },
];
