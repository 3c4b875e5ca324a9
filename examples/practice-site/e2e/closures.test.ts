import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open, openInTabs, scrollTo } from './support/browser.ts';
import { hostSite } from './support/hosted.ts';
import { watchUpgrade } from './support/upgrade.ts';

/** Two weeks before the winter break is announced, a month before it begins. */
const running = hostSite({ TENDWELL_NOW: '2026-11-25T12:00:00-05:00' });
const openInTab = openInTabs();
const WORDS = 'Closed Dec 24, 2026 – Jan 2, 2027 (Winter break)';

/** Reads a page about the practice at a moment. */
async function at<Result>(now: string, look: (page: Page) => Promise<Result>): Promise<Result> {
  const { page } = await openInTab(running.browser, `${running.site.origin}/visit/`, {
    now,
    timezoneId: 'America/New_York',
  });
  await scrollTo(page, 'practice-footer');
  await page.locator('practice-footer tr[aria-current]').first().waitFor();
  await page.locator('practice-visit tr[aria-current]').first().waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.tendwell-status')].every((line) => line.shadowRoot?.textContent),
  );
  return look(page);
}

const announced = async (page: Page) =>
  (await page.locator('practice-announcement p:visible').allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );

const today = async (page: Page) =>
  (await page.locator('tr[aria-current]').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

const statuses = (page: Page) =>
  page
    .locator('.tendwell-status')
    .evaluateAll((lines) => lines.map(({ shadowRoot }) => shadowRoot?.textContent));

describe('a closure that is entered once', () => {
  it.each([
    ['the day before the chosen one', '2026-12-09T23:59:00-05:00', []],
    ['the chosen day', '2026-12-10T00:01:00-05:00', [WORDS]],
    ['its first day', '2026-12-24T10:00:00-05:00', [WORDS]],
    ['its last day', '2027-01-02T23:59:00-05:00', [WORDS]],
    ['the day after', '2027-01-03T00:01:00-05:00', []],
  ])('is announced on a page that was built a month before: %s', async (_, time, expected) => {
    expect(await at(time, announced)).toEqual(expected);
  });

  it('is in the status of the page and of its footer while it lasts', async () => {
    // Both are Mondays.
    const closed = 'Closed until Monday, January 4 (Winter break)';
    expect(await at('2026-12-28T10:00:00-05:00', statuses)).toEqual([closed, closed]);
    expect(await at('2027-01-04T10:00:00-05:00', statuses)).toEqual([
      'Open until 12:30 PM',
      'Open until 12:30 PM',
    ]);
  });

  it('is in the row of the day while it lasts, and only then', async () => {
    // Both are Mondays.
    expect(await at('2026-12-28T10:00:00-05:00', today)).toEqual(['Monday Closed', 'Monday Closed']);
    const usual = 'Monday 9:00 AM – 12:30 PM 2:00 – 6:00 PM';
    expect(await at('2027-01-04T10:00:00-05:00', today)).toEqual([usual, usual]);
  });

  it('is in the calendar feed, from its first day to its last', async () => {
    const text = await (await fetch(`${running.site.origin}/hours.ics`)).text();
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const closure = events
      .map((component) => new ICAL.Event(component))
      .filter(({ startDate }) => startDate.toString() === '2026-12-24');
    // The end of a day-long event is the day after its last.
    expect(closure.map(({ summary, endDate }) => [summary, endDate.toString()])).toEqual([
      ['Ropewalk Acupuncture: Closed (Winter break)', '2027-01-03'],
    ]);
  });

  it('is in the structured data', async () => {
    const html = await (await fetch(`${running.site.origin}/visit/`)).text();
    const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].join();
    expect(data).toContain('"validFrom":"2026-12-24","validThrough":"2027-01-02"');
  });

  it('is announced with its dates without JavaScript', async () => {
    const { page, close } = await open(running.browser, `${running.site.origin}/visit/`, {
      javaScriptEnabled: false,
    });
    expect(await announced(page)).toEqual([WORDS]);
    await close();
  });

  it.each([320, 1280])('moves nothing when it appears or ends on an old page, at %i px', async (width) => {
    for (const now of ['2026-12-28T10:00:00-05:00', '2027-01-03T10:00:00-05:00']) {
      const { shift, moved } = await watchUpgrade(running.browser, `${running.site.origin}/visit/`, {
        width,
        now,
        timeZone: 'America/New_York',
        isUpgraded: () => Boolean(document.querySelector('.tendwell-status')?.shadowRoot?.textContent),
      });
      expect(moved).toEqual([]);
      expect(shift).toBe(0);
    }
  });
});
