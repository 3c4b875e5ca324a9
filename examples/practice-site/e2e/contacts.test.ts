import { readFile } from 'node:fs/promises';
import { practiceFooterHtml } from '@tendwell/elements/html';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { practice } from './support/all-five.ts';
import { runSite } from './support/running.ts';

const running = runSite('preview');

/** A page of its own whose footer carries the card, under a policy that allows nothing inline and no `data:`. */
const CARRIED = `<!doctype html><html lang="en"><title>Card</title>
<practice-footer>${practiceFooterHtml(practice)}</practice-footer></html>`;

async function serveCarried(page: Page): Promise<void> {
  await page.route('**/carried/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': "default-src 'self'; require-trusted-types-for 'script'" },
      body: CARRIED,
    }),
  );
}

describe('the practice in a phone’s contacts, without JavaScript', () => {
  it.each([
    ['by a file of the site', '/visit/', 'Ropewalk', undefined],
    ['by a link that carries it, under a strict policy', '/carried/', practice.name, serveCarried],
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
