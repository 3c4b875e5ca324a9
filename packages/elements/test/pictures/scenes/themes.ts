import { articleListHtml, newsletterSignupHtml } from '../../../src/html.js';
import type { Scene } from '../scene.js';

/** Every theme in both schemes, with what a theme colors: paper, ink, links, fields, buttons, what went wrong. */
export const themes: Scene[] = [
  {
    name: 'themes/all',
    markup: ({ newsletter, summaries }) => `
<style>
  main { display: grid; grid-template-columns: repeat(3, 1fr); }
  main > div { padding: 1.5rem; background: var(--tendwell-color-paper); color: var(--tendwell-color-ink); }
</style>
${['light', 'dark']
  .flatMap((scheme) =>
    ['sage', 'clay', 'dusk'].map(
      (theme) => `<div data-tendwell-theme="${theme}" style="color-scheme: ${scheme}">
<article-list filter tag="visits">${articleListHtml(summaries.slice(1, 2))}</article-list>
<newsletter-signup>${newsletterSignupHtml({ ...newsletter, heading: `${theme}, ${scheme}` })}</newsletter-signup>
</div>`,
    ),
  )
  .join('\n')}`,
    prepare: async (page) => {
      await page.waitForFunction(() => document.querySelectorAll('form:not([novalidate])').length === 0);
      await page.locator('button[type="submit"]').first().click();
      await page.locator('[aria-invalid="true"]').waitFor();
      for (const button of await page.locator('button[type="submit"]').all()) await button.click();
    },
    trees: [],
  },
];
