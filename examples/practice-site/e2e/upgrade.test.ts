import { describe, expect, it } from 'vitest';
import { serveAllFive } from './support/all-five.ts';
import { hostSite } from './support/hosted.ts';
import { BUILT_AT, MOMENTS } from './support/moments.ts';
import { watchUpgrade } from './support/upgrade.ts';

const running = hostSite({ TENDWELL_NOW: BUILT_AT });

/** Runs in the page. */
const isUpgraded = () => {
  const status = document.querySelector('.tendwell-status');
  const form = document.querySelector<HTMLFormElement>('newsletter-signup form');
  return Boolean(status?.shadowRoot?.textContent && (!form || form.noValidate));
};

const PAGES = [
  { page: 'a page with all five elements', path: '/all-five/', prepare: serveAllFive },
  { page: 'an article', path: '/articles/ginger-tea/' },
  { page: 'the list of articles', path: '/articles/' },
  { page: 'the home page', path: '/' },
];
const ALL_FIVE = PAGES.slice(0, 1);
/** The longest status text: it includes a reason and a time zone. */
const LONGEST = MOMENTS.filter(({ timeZone }) => timeZone);

const cases = [
  ...PAGES.flatMap((page) => LONGEST.map((moment) => ({ ...page, ...moment }))),
  // The status is the same on every page.
  ...ALL_FIVE.flatMap((page) =>
    MOMENTS.filter((moment) => !LONGEST.includes(moment)).map((moment) => ({ ...page, ...moment })),
  ),
];

describe.each(cases)('$page, $name', ({ path, prepare, now, timeZone }) => {
  it.each([320, 1280])('does not move by a pixel when its elements upgrade at %i px', async (width) => {
    const { shift, moved } = await watchUpgrade(running.browser, running.site.origin + path, {
      width,
      isUpgraded,
      now,
      timeZone: timeZone ?? 'America/New_York',
      ...(prepare && { prepare }),
    });
    expect(moved).toEqual([]);
    expect(shift).toBe(0);
  });
});
