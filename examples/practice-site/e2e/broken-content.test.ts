import { expect, it } from 'vitest';
import { open } from './support/browser.ts';
import { runSite } from './support/running.ts';
import { copySite, runVite, until } from './support/site.ts';

const FILE = 'content/articles/moxa.md';
const [GOOD, BAD] = ['date: 2026-05-19', 'date: 05/19/2026'];

const running = runSite('dev');

it('shows an invalid date’s file and line in the terminal and over the page until it is fixed', async () => {
  const { page, close } = await open(running.browser, `${running.site.origin}/articles/moxa/`);
  const fix = await running.site.edit(FILE, GOOD, BAD);

  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor({ state: 'attached' });
  const text = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
  expect(text).toContain(`${FILE}:3:7`);
  expect(text).toContain('2026-05-19');
  await until(() => running.site.output().includes(`${FILE}:3:7`), running.site.output);
  expect(running.site.output()).not.toMatch(/^\s+at .*node_modules/m);

  await fix();
  await overlay.waitFor({ state: 'detached' });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('A small fire, at a distance');
  await close();
});

it('shows the place and the line of every error of three files in the overlay', async () => {
  const { page, close } = await open(running.browser, `${running.site.origin}/`);
  const overlay = page.locator('vite-error-overlay');
  const shown = () =>
    overlay.evaluateAll(([element]) => element?.shadowRoot?.textContent?.replaceAll('\u00a0', ' ') ?? '');
  const errors = [
    { file: FILE, from: GOOD, to: BAD, line: 3, column: 7 },
    { file: 'content/articles/ginger-tea.md', from: 'summary:', to: 'sumary:', line: 6, column: 1 },
    {
      file: 'content/practice.yaml',
      from: 'kind: acupuncture',
      to: 'kind: acupunture',
      line: 4,
      column: 7,
    },
  ];
  const restore: (() => Promise<void>)[] = [];
  for (const { file, from, to } of errors) restore.push(await running.site.edit(file, from, to));
  await until(async () => (await shown()).includes(errors[2]?.to ?? ''), running.site.output);

  const text = await shown();
  for (const { file, to, line, column } of errors) {
    expect(text).toContain(`${file}:${line}:${column}`);
    expect(text).toContain(`${line} | ${to}`);
  }
  // Each place is a link that opens the file in an editor.
  const links = await overlay.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('.file-link') ?? [])].map((link) => link.textContent ?? ''),
  );
  for (const { file, line, column } of errors) {
    expect(links.some((link) => link.endsWith(`${file}:${line}:${column}`))).toBe(true);
  }
  for (const undo of restore) await undo();
  await overlay.waitFor({ state: 'detached' });
  await close();
});

it('reloads the page when its content changes', async () => {
  const { page, close } = await open(running.browser, `${running.site.origin}/articles/moxa/`);
  await running.site.edit(FILE, 'title: A small fire, at a distance', 'title: A smaller fire');
  await page.getByRole('heading', { name: 'A smaller fire' }).waitFor();
  await close();
});

it('fails the build with exit code 1 and the line of an invalid date', async () => {
  const { folder, remove } = await copySite();
  const good = await runVite(folder, ['build']);
  expect(good.code).toBe(0);
  const { readFile, writeFile } = await import('node:fs/promises');
  await writeFile(`${folder}/${FILE}`, (await readFile(`${folder}/${FILE}`, 'utf8')).replace(GOOD, BAD));
  const { code, output } = await runVite(folder, ['build']);
  expect(code).toBe(1);
  expect(output).toContain(`${FILE}:3:7`);
  expect(output).toContain(BAD);
  expect(output).not.toMatch(/^\s+at .*node_modules/m);
  await remove();
});
