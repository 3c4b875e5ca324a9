import type { Practice } from '@tendwell/content';
import type { Page } from 'playwright-core';
import { practiceFooterHtml } from '../../../src/html.js';
import type { Scene } from '../scene.js';
import { NOW } from '../support/now.js';

const footer = (practice: Practice) =>
  `<practice-footer>${practiceFooterHtml(practice, { today: '2026-11-19' })}</practice-footer>`;

/** The line that says whether the practice is open has been written. */
const statusShown = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('.tendwell-status')].every((line) => line.shadowRoot?.textContent),
  );

const at = (time: string) => async (page: Page) => {
  await page.clock.setFixedTime(new Date(time));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await statusShown(page);
  await page.clock.setFixedTime(NOW);
};

export const practiceFooter: Scene[] = [
  {
    name: 'practice-footer/open',
    footer: true,
    markup: ({ practice }) => footer(practice),
    prepare: async (page) => void (await statusShown(page)),
    views: [
      {},
      { width: 800 },
      { width: 320 },
      { dark: true },
      { language: 'ar' },
      { language: 'ar', width: 320 },
      { forcedColors: true },
      { print: true },
    ],
  },
  {
    name: 'practice-footer/closed',
    footer: true,
    markup: ({ practice }) => footer(practice),
    prepare: at('2026-11-22T11:00:00-05:00'),
    part: '.tendwell-hours',
    views: [{}, { language: 'ar' }],
  },
  {
    name: 'practice-footer/holiday',
    footer: true,
    markup: ({ practice }) => footer(practice),
    prepare: at('2026-11-26T13:00:00-05:00'),
    part: '.tendwell-hours',
    trees: ['en'],
  },
  {
    name: 'practice-footer/getting-here',
    footer: true,
    markup: ({ practice }) => footer(practice),
    prepare: async (page) => {
      await statusShown(page);
      await page.locator('.tendwell-where summary').click();
    },
    part: '.tendwell-where',
    views: [{}, { width: 320 }],
  },
  {
    name: 'practice-footer/several-locations',
    footer: true,
    markup: ({ several }) => footer(several),
    prepare: async (page) => void (await statusShown(page)),
    views: [{}, { width: 800 }, { width: 320 }],
    trees: ['en'],
  },
  {
    name: 'practice-footer/minimal',
    footer: true,
    markup: ({ minimal }) => footer(minimal),
    views: [{}, { width: 320 }],
  },
];
