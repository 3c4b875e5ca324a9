import type { Page } from 'playwright-core';
import { newsletterSignupHtml } from '../../../src/html.js';
import type { Content } from '../content/content.js';
import type { Scene } from '../scene.js';

const ELEMENT = 'newsletter-signup';

const form = ({ newsletter, practice }: Content, facts = {}) =>
  `<${ELEMENT}>${newsletterSignupHtml({ ...newsletter, ...facts }, { locale: practice.locale })}</${ELEMENT}>`;

async function send(page: Page, address = 'ada@example.com') {
  await page.waitForFunction(() => document.querySelector('form')?.noValidate);
  await page.locator('[type="email"]').fill(address);
  await page.locator('button[type="submit"]').click();
}

const failed = (page: Page) => page.locator(`${ELEMENT} [part="state"][role="alert"] p`).waitFor();

export const newsletterSignup: Scene[] = [
  {
    name: `${ELEMENT}/form`,
    markup: (content) => form(content),
    views: [
      {},
      { width: 320 },
      { dark: true },
      { language: 'ar' },
      { language: 'ar', width: 320 },
      { forcedColors: true },
    ],
  },
  {
    name: `${ELEMENT}/with-name`,
    markup: (content) => form(content, { name: true }),
    views: [{}, { width: 320 }],
    trees: ['en'],
  },
  {
    name: `${ELEMENT}/interests`,
    markup: (content) => form(content, { name: true, interests: content.interests }),
    prepare: async (page) => void (await page.locator('[type="checkbox"]').first().check()),
    views: [{}, { width: 320 }, { dark: true }, { language: 'ar' }, { forcedColors: true }],
  },
  {
    name: `${ELEMENT}/missing`,
    markup: (content) => form(content),
    prepare: async (page) => {
      await send(page, '');
      await page.locator('[aria-invalid="true"]').waitFor();
    },
    views: [{}, { language: 'ar' }, { dark: true }],
  },
  {
    name: `${ELEMENT}/invalid`,
    markup: (content) => form(content, { name: true }),
    prepare: async (page) => {
      await send(page, 'ada@');
      await page.locator('[aria-invalid="true"]').waitFor();
    },
    views: [{}, { width: 320 }, { forcedColors: true }],
    trees: ['en'],
  },
  {
    name: `${ELEMENT}/refused`,
    markup: (content) => form(content, { action: '/answers/invalid' }),
    prepare: async (page) => {
      await send(page);
      await page.locator('[aria-invalid="true"]').waitFor();
    },
    trees: ['en'],
  },
  {
    name: `${ELEMENT}/sending`,
    markup: (content) => form(content, { action: '/answers/never' }),
    prepare: async (page) => {
      await send(page);
      await page.locator(`${ELEMENT} [role="status"] p`).waitFor();
    },
  },
  {
    name: `${ELEMENT}/leaving`,
    markup: (content) =>
      form(content, { provider: 'mailchimp', action: 'https://letters.example.com/subscribe/post?u=1&id=2' }),
    prepare: async (page) => {
      // The browser is held back at the door, to be pictured.
      await page.evaluate(() => document.addEventListener('submit', (event) => event.preventDefault()));
      await send(page);
      await page.locator(`${ELEMENT} [role="status"] p`).waitFor();
    },
  },
  {
    name: `${ELEMENT}/sent`,
    markup: (content) => form(content),
    prepare: async (page) => {
      await send(page);
      await page.locator(`${ELEMENT} [part="outcome"]`).waitFor();
    },
    views: [{}, { width: 320 }, { dark: true }, { language: 'ar' }],
  },
  {
    name: `${ELEMENT}/failed`,
    markup: (content) => form(content, { action: '/answers/failed' }),
    prepare: async (page) => {
      await send(page);
      await failed(page);
    },
    views: [{}, { dark: true }, { language: 'ar' }, { width: 320 }],
  },
  {
    name: `${ELEMENT}/offline`,
    markup: (content) => form(content),
    prepare: async (page) => {
      await page.context().setOffline(true);
      await page.route('**/answers/**', (route) => route.abort('internetdisconnected'));
      await send(page);
      await failed(page);
      await page.context().setOffline(false);
    },
  },
];
