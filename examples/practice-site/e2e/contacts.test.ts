import { readFile } from 'node:fs/promises';
import { practiceFooterHtml } from '@tendwell/elements/html';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { practice } from './support/all-five.ts';
import { hostSite } from './support/hosted.ts';
import { BUILT_AT } from './support/moments.ts';

const running = hostSite({ TENDWELL_NOW: BUILT_AT });

/** A page whose footer contains the vCard in a link. Its policy allows nothing inline and no `data:` URLs. */
const EMBEDDED = `<!doctype html><html lang="en"><title>Card</title>
<practice-footer>${practiceFooterHtml(practice)}</practice-footer></html>`;

async function serveEmbedded(page: Page): Promise<void> {
  await page.route('**/embedded/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': "default-src 'self'; require-trusted-types-for 'script'" },
      body: EMBEDDED,
    }),
  );
}

describe('“Add to contacts”, without JavaScript', () => {
  it.each([
    ['downloads a file of the site', '/visit/', 'Ropewalk', undefined],
    [
      'downloads a vCard embedded in the link, with a strict policy',
      '/embedded/',
      practice.name,
      serveEmbedded,
    ],
  ] as const)('%s', async (_, path, name, prepare) => {
    const context = await running.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(running.site.origin + path);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Add to contacts' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.vcf$/);
    const card = await readFile(await download.path(), 'utf8');
    expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    expect(card).toContain(`FN:${name}`);
    await context.close();
  });
});
