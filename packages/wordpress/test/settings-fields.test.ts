import type { Practice } from '@tendwell/content';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  isSkipped,
  practice,
  type Settings,
  save,
  savedFacts,
  saveFacts,
  settingsUrl,
  startSettings,
} from './settings-page.js';
import type { WordPress } from './wordpress.js';

describe.skipIf(isSkipped)('the fields of the settings', { timeout: 120_000 }, () => {
  let settings: Settings;
  let wordpress: WordPress;
  let page: Page;
  beforeAll(async () => {
    settings = await startSettings();
    ({ wordpress, page } = settings);
  }, 240_000);
  afterAll(() => settings?.stop(), 60_000);

  const open = (section: string) => page.goto(settingsUrl(wordpress, section));

  test('name new people in URLs, and offer them at services', async () => {
    saveFacts(wordpress, 'practice', {
      ...practice,
      practitioners: [{ slug: 'ona', name: 'Ona' }],
      services: [],
    });
    await open('practitioners');
    const add = page.getByRole('button', { name: 'Add: People' });
    for (const [index, name] of ['Ona', '小雨'].entries()) {
      await add.click();
      await page.fill(`#tendwell-practitioners-${index + 1}-name`, name);
    }
    await page.fill('#tendwell-practitioners-2-specialties', 'Backs\n\nSleep ');
    await page.fill('#tendwell-practitioners-2-photo-src', '/wp-content/uploads/rain.jpg');
    expect(await save(page)).toBe('Saved.');
    const photo = { src: '/wp-content/uploads/rain.jpg', alt: '' };
    expect((savedFacts(wordpress, 'practice') as Practice).practitioners).toEqual([
      { slug: 'ona', name: 'Ona' },
      { slug: 'ona-2', name: 'Ona' },
      { slug: 'person', name: '小雨', specialties: ['Backs', 'Sleep'], photo },
    ]);
    await open('services');
    await page.getByRole('button', { name: 'Add: Services' }).click();
    await page.fill('#tendwell-services-0-name', 'Walk');
    await page.getByLabel('小雨').check();
    expect(await save(page)).toBe('Saved.');
    expect((savedFacts(wordpress, 'practice') as Practice).services).toEqual([
      { name: 'Walk', practitioners: ['person'] },
    ]);
  });

  test('take a price in words or in numbers, and not both', async () => {
    const { currency, ...rest } = practice;
    expect(currency).toBe('USD');
    saveFacts(wordpress, 'practice', { ...rest, services: [{ name: 'Walk', price: 'Ask us' }] });
    const price = '#tendwell-services-0-price';
    await open('services');
    await page.fill(`${price}-amount`, '62,50');
    expect(await save(page)).toContain('These facts exclude each other.');
    expect(await page.inputValue(`${price}-words`)).toBe('Ask us');
    await page.fill(`${price}-words`, '');
    expect(await save(page)).toContain('Currency: Fill in this field.');
    await page.selectOption('#tendwell-currency', 'EUR');
    expect(await save(page)).toBe('Saved.');
    const saved = () => (savedFacts(wordpress, 'practice') as Practice).services;
    expect(saved()).toEqual([{ name: 'Walk', price: { amount: 62.5 } }]);
    await page.fill(`${price}-amount`, '');
    await page.fill(`${price}-from`, '90');
    await page.fill(`${price}-to`, '80');
    expect(await save(page)).toContain('Highest price: This number is too large, too small');
    await page.fill(`${price}-from`, '');
    await page.fill(`${price}-to`, '');
    await page.check(`${price}-free`);
    expect(await save(page)).toBe('Saved.');
    expect(saved()).toEqual([{ name: 'Walk', price: { free: true } }]);
    await page.uncheck(`${price}-free`);
    expect(await save(page)).toBe('Saved.');
    expect(saved()).toEqual([{ name: 'Walk' }]);
  });

  test('ask for what a policy, an announcement, and a link need', async () => {
    saveFacts(wordpress, 'practice', {
      ...practice,
      policies: [{ kind: 'custom' }],
      announcement: { text: 'New' },
    });
    await open('policies');
    const policy = await save(page);
    expect(policy).toContain('Policies 1, Title: Fill in this field.');
    expect(policy).toContain('Policies 1, Text: Fill in this field.');
    await open('announcement');
    await page.fill('#tendwell-announcement-from', '2026-05-02');
    await page.fill('#tendwell-announcement-until', '2026-05-01');
    await page.fill('#tendwell-announcement-link-url', 'javascript:alert(1)');
    const announcement = await save(page);
    expect(announcement).toContain('Announcement, Shown until: The last day is before the first one.');
    expect(announcement).toContain('Announcement, Link, Link text: Fill in this field.');
    expect(announcement).toContain('Announcement, Link, Page: This isn’t a link.');
    for (const field of ['text', 'from', 'until', 'link-url'])
      await page.fill(`#tendwell-announcement-${field}`, '');
    expect(await save(page)).toBe('Saved.');
    expect(savedFacts(wordpress, 'practice')).not.toHaveProperty('announcement');
  });

  test('keep the HTML of answers, and leave out questions and a newsletter without facts', async () => {
    const [questions, newsletter] = ['questions', 'newsletter'].map((name) => savedFacts(wordpress, name));
    saveFacts(wordpress, 'questions', [{ question: 'Why?', answer: { html: '<p>So.</p>' } }]);
    await open('questions');
    expect(await page.inputValue('#tendwell-questions-0-answer')).toBe('<p>So.</p>');
    await page.fill('#tendwell-questions-0-answer', '<p>Because.</p>');
    expect(await save(page)).toBe('Saved.');
    expect(savedFacts(wordpress, 'questions')).toEqual([
      { question: 'Why?', answer: { html: '<p>Because.</p>' } },
    ]);
    await page.getByRole('button', { name: 'Remove: Why?' }).click();
    expect(await save(page)).toBe('Saved.');
    expect(wordpress.run(`echo get_option('tendwell_questions');`)).toBe('');
    wordpress.run(`update_option('tendwell_newsletter', '');`);
    await open('newsletter');
    expect(await save(page)).toBe('Saved.');
    await page.fill('#tendwell-action', 'newsletter');
    expect(await save(page)).toContain('Form address: This isn’t a link.');
    saveFacts(wordpress, 'questions', questions);
    saveFacts(wordpress, 'newsletter', newsletter);
  });
});
