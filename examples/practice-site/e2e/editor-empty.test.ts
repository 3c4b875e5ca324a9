import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveEditor } from '@tendwell/editor/node';
import { expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { launch } from './support/browser.ts';
import { removeEdited } from './support/editor.ts';

it('lists what an empty folder lacks, and searches nothing', async () => {
  const content = await mkdtemp(path.join(tmpdir(), 'tendwell-editor-empty-'));
  const server = await serveEditor({ content, now: () => new Date('2026-12-01T15:00:00Z') });
  const browser = await launch();
  try {
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    await page.goto(server.url);
    const views = [
      ['Today', 'This site has no practice.yaml yet'],
      ['Articles', 'There’s nothing here yet.'],
      ['Pictures', 'There’s nothing here yet.'],
      ['Facts', 'This site has no practice.yaml yet'],
    ] as const;
    for (const [view, text] of views) {
      await page.getByRole('link', { name: view, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: view }).waitFor();
      await page.getByText(text).waitFor();
      expect(await page.getByRole('searchbox').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
    }
  } finally {
    await browser.close();
    await server.close();
    await removeEdited(content);
  }
});
