import { describe, expect, it } from 'vitest';
import { serveAllFive } from './support/all-five.ts';
import { runSite } from './support/running.ts';
import { watchUpgrade } from './support/upgrade.ts';

const running = runSite('preview');

/** Runs in the page. */
const isUpgraded = () => {
  const status = document.querySelector('.tendwell-status');
  const form = document.querySelector<HTMLFormElement>('newsletter-signup form');
  return Boolean(status?.shadowRoot?.textContent && (!form || form.noValidate));
};

const PAGES = [
  ['with all five elements', '/all-five/', serveAllFive],
  ['of an article', '/articles/ginger-tea/', undefined],
  ['of the list of articles', '/articles/', undefined],
  ['that visitors come to first', '/', undefined],
] as const;

describe.each(PAGES)('a page %s', (_, path, prepare) => {
  it.each([360, 1280])('does not move by a pixel when its elements wake up at %i px', async (width) => {
    const { shift, moved } = await watchUpgrade(running.browser, running.site.origin + path, {
      width,
      isUpgraded,
      ...(prepare && { prepare }),
    });
    expect(moved).toEqual([]);
    expect(shift).toBe(0);
  });
});
