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
    await saveFacts(wordpress, 'practice', {
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
    expect(((await savedFacts(wordpress, 'practice')) as Practice).practitioners).toEqual([
      { slug: 'ona', name: 'Ona' },
      { slug: 'ona-2', name: 'Ona' },
      { slug: 'person', name: '小雨', specialties: ['Backs', 'Sleep'], photo },
    ]);
    await open('services');
    await page.getByRole('button', { name: 'Add: Services' }).click();
    await page.fill('#tendwell-services-0-name', 'Walk');
    await page.getByLabel('小雨').check();
    expect(await save(page)).toBe('Saved.');
    expect(((await savedFacts(wordpress, 'practice')) as Practice).services).toEqual([
      { name: 'Walk', practitioners: ['person'] },
    ]);
  });

  test('take a price in words or in numbers, and not both', async () => {
    const { currency, ...rest } = practice;
    expect(currency).toBe('USD');
    await saveFacts(wordpress, 'practice', { ...rest, services: [{ name: 'Walk', price: 'Ask us' }] });
    const price = '#tendwell-services-0-price';
    await open('services');
    await page.fill(`${price}-amount`, '62,50');
    expect(await save(page)).toContain('These facts exclude each other.');
    expect(await page.inputValue(`${price}-words`)).toBe('Ask us');
    await page.fill(`${price}-words`, '');
    expect(await save(page)).toContain('Currency: Fill in this field.');
    await page.selectOption('#tendwell-currency', 'EUR');
    expect(await save(page)).toBe('Saved.');
    const saved = async () => ((await savedFacts(wordpress, 'practice')) as Practice).services;
    expect(await saved()).toEqual([{ name: 'Walk', price: { amount: 62.5 } }]);
    await page.fill(`${price}-amount`, '');
    await page.fill(`${price}-from`, '90');
    await page.fill(`${price}-to`, '80');
    expect(await save(page)).toContain('Highest price: This number is too large, too small');
    await page.fill(`${price}-from`, '');
    await page.fill(`${price}-to`, '');
    await page.check(`${price}-free`);
    expect(await save(page)).toBe('Saved.');
    expect(await saved()).toEqual([{ name: 'Walk', price: { free: true } }]);
    await page.uncheck(`${price}-free`);
    expect(await save(page)).toBe('Saved.');
    expect(await saved()).toEqual([{ name: 'Walk' }]);
  });

  test('ask for what a policy, an announcement, and a link need', async () => {
    await saveFacts(wordpress, 'practice', {
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
    expect(await savedFacts(wordpress, 'practice')).not.toHaveProperty('announcement');
  });

  const openMore = async () => {
    const summaries = page.locator('.tendwell-more:not([open]) > summary:visible');
    while ((await summaries.count()) > 0) await summaries.first().click();
  };
  const saved = async () => (await savedFacts(wordpress, 'practice')) as Practice;

  test('take seasons, and say which of their days don’t exist', async () => {
    await saveFacts(wordpress, 'practice', {
      ...practice,
      locations: [{ ...practice.locations[0], hours: {} }],
    });
    await open('locations');
    await openMore();
    await page.click('[value="add:locations.0.hours.seasons"]');
    const season = '#tendwell-locations-0-hours-seasons-0';
    await page.selectOption(`${season}-from`, { label: 'June' });
    await page.selectOption(`${season}-to`, { label: 'February' });
    await page.selectOption(`${season}-to-day`, '30');
    await page.fill(`${season}-friday`, '08:00');
    await page.fill(`${season}-friday-0-closes`, '12:00');
    const wrong = await save(page);
    expect(wrong).toContain('Seasons 1, First day: This day doesn’t exist. Choose a month and a day.');
    expect(wrong).toContain('Seasons 1, Last day: This day doesn’t exist.');
    await page.selectOption(`${season}-from-day`, '15');
    await page.selectOption(`${season}-to-day`, '29');
    expect(await save(page)).toBe('Saved.');
    const summer = { from: '06-15', to: '02-29', friday: ['08:00-12:00'] };
    expect((await saved()).locations[0]?.hours).toEqual({ seasons: [summer] });
  });

  test('take hours that don’t come every week, and say what they lack', async () => {
    const [location] = practice.locations;
    const hours = { monday: ['09:00-12:00'], seasons: [{ from: '06-15', to: '08-31' }] };
    await saveFacts(wordpress, 'practice', { ...practice, locations: [{ ...location, hours }] });
    await open('locations');
    await openMore();
    await page.click('[value="add:locations.0.hours.recurring"]');
    const recurring = '#tendwell-locations-0-hours-recurring-0';
    const inMonth = page.locator(recurring).locator('..').getByRole('group', { name: 'Which in the month' });
    await page.selectOption(`${recurring}-day`, 'wednesday');
    expect(await save(page)).toContain(
      'Every how many weeks: Choose which ones in the month, or enter every',
    );
    await page.fill(`${recurring}-everyWeeks`, '2');
    expect(await save(page)).toContain('First of these days: Fill in this field.');
    await page.fill(`${recurring}-from`, '2027-01-07');
    expect(await save(page)).toContain('First of these days: This date is on another day of the week.');
    await inMonth.getByLabel('Last').check();
    expect(await save(page)).toContain('Every how many weeks: These facts exclude each other.');
    await page.fill(`${recurring}-everyWeeks`, '');
    await page.fill(`${recurring}-from`, '');
    await inMonth.getByLabel('Second').check();
    expect(await save(page)).toBe('Saved.');
    const closed = { day: 'wednesday', nth: [-1, 2], hours: [] };
    expect((await saved()).locations[0]?.hours).toEqual({ ...hours, recurring: [closed] });
    await openMore();
    await inMonth.getByLabel('Last').uncheck();
    await page.getByRole('button', { name: 'Remove: 06-15' }).click();
    expect(await save(page)).toBe('Saved.');
    expect((await saved()).locations[0]?.hours).toEqual({
      monday: ['09:00-12:00'],
      recurring: [{ ...closed, nth: [2] }],
    });
  });

  test('take the hours of one person, and leave them out when they are empty again', async () => {
    await saveFacts(wordpress, 'practice', { ...practice, practitioners: [{ slug: 'ona', name: 'Ona' }] });
    await open('practitioners');
    await openMore();
    const monday = '#tendwell-practitioners-0-hours-monday';
    await page.fill(monday, '09:00');
    expect(await save(page)).toContain('Monday: A time is missing here');
    await page.fill(`${monday}-0-closes`, '13:00');
    await openMore();
    await page.click('[value="add:practitioners.0.hours.seasons"]');
    expect(await save(page)).toBe('Saved.');
    expect((await saved()).practitioners).toEqual([
      { slug: 'ona', name: 'Ona', hours: { monday: ['09:00-13:00'] } },
    ]);
    await openMore();
    await page.fill(monday, '');
    await page.fill(`${monday}-0-closes`, '');
    await page.click('[value="add:practitioners.0.hours.seasons"]');
    await openMore();
    await page.click('[value="remove:practitioners.0.hours.seasons.0"]');
    expect(await save(page)).toBe('Saved.');
    expect((await saved()).practitioners).toEqual([{ slug: 'ona', name: 'Ona' }]);
  });

  test('leave imported seasons and recurring hours as they are written', async () => {
    const hours = {
      seasons: [{ from: '11-01', to: 'March 1', name: 'Winter', monday: ['9 to 5'], recurring: [] }],
      recurring: [{ day: 'Monday', nth: [1, 7, '-1'], hours: ['10:00 – 12:00'] }],
    };
    const facts = {
      ...practice,
      locations: [{ ...practice.locations[0], hours }],
      practitioners: [{ slug: 'ona', name: 'Ona', hours: {} }],
    };
    await saveFacts(wordpress, 'practice', facts);
    await open('locations');
    expect(await save(page)).toContain('Last day: This day doesn’t exist.');
    const draft = JSON.parse(await page.inputValue('[name="tendwell_draft"]'));
    expect(draft.locations[0].hours).toEqual(hours);
    await open('practitioners');
    expect(await save(page)).toBe('Saved.');
    expect(await savedFacts(wordpress, 'practice')).toEqual(facts);
  });

  test('keep the HTML of answers, and leave out questions and a newsletter without facts', async () => {
    const [questions, newsletter] = await Promise.all(
      ['questions', 'newsletter'].map((name) => savedFacts(wordpress, name)),
    );
    await saveFacts(wordpress, 'questions', [{ question: 'Why?', answer: { html: '<p>So.</p>' } }]);
    await open('questions');
    expect(await page.inputValue('#tendwell-questions-0-answer')).toBe('<p>So.</p>');
    await page.fill('#tendwell-questions-0-answer', '<p>Because.</p>');
    expect(await save(page)).toBe('Saved.');
    expect(await savedFacts(wordpress, 'questions')).toEqual([
      { question: 'Why?', answer: { html: '<p>Because.</p>' } },
    ]);
    await page.getByRole('button', { name: 'Remove: Why?' }).click();
    expect(await save(page)).toBe('Saved.');
    expect(await wordpress.run(`echo get_option('tendwell_questions');`)).toBe('');
    await wordpress.run(`update_option('tendwell_newsletter', '');`);
    await open('newsletter');
    expect(await save(page)).toBe('Saved.');
    await page.fill('#tendwell-action', 'newsletter');
    expect(await save(page)).toContain('Form address: This isn’t a link.');
    await saveFacts(wordpress, 'questions', questions);
    await saveFacts(wordpress, 'newsletter', newsletter);
  });
});
