import { readFile, rename, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { runSite } from './support/running.ts';
import { copySite, runVite, until } from './support/site.ts';

const FILE = 'content/articles/moxa.md';
const [GOOD, BAD] = ['date: 2026-05-19', 'date: 05/19/2026'];

const running = runSite('dev');

/** Opens a page that has begun to listen for changes: Vite sends each of them once. */
async function openDev(path: string) {
  const page = await running.browser.newPage();
  const connected = page.waitForEvent('console', (message) => message.text() === '[vite] connected.');
  await page.goto(running.site.origin + path);
  await connected;
  const overlay = page.locator('vite-error-overlay');
  const shown = () =>
    overlay.evaluateAll(([element]) => element?.shadowRoot?.textContent?.replaceAll('\u00a0', ' ') ?? '');
  return { page, overlay, shown, close: () => page.close() };
}

it('shows an invalid date’s file and line in the terminal and over the page until it is fixed', async () => {
  const { page, overlay, shown, close } = await openDev('/articles/moxa/');
  const fix = await running.site.edit(FILE, GOOD, BAD);

  // A file that is read while it is being saved has other errors.
  await expect.poll(shown).toContain(`${FILE}:3:7`);
  expect(await shown()).toContain('2026-05-19');
  await until(() => running.site.output().includes(`${FILE}:3:7`), running.site.output);
  expect(running.site.output()).not.toMatch(/^\s+at .*node_modules/m);

  await fix();
  await overlay.waitFor({ state: 'detached' });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('A small fire, at a distance');
  await close();
});

it('shows the place and the line of every error of three files in the overlay', async () => {
  const { overlay, shown, close } = await openDev('/');
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
  for (const { file, to, line, column } of errors) {
    await expect.poll(shown).toContain(`${file}:${line}:${column}`);
    await expect.poll(shown).toContain(`${line} | ${to}`);
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
  const { page, close } = await openDev('/articles/moxa/');
  await running.site.edit(FILE, 'title: A small fire, at a distance', 'title: A smaller fire');
  await page.getByRole('heading', { name: 'A smaller fire' }).waitFor();
  await close();
});

it('shows an edit in the open page, without loading it again', async () => {
  const page = await running.browser.newPage();
  // What is compared with the edited page is loaded after the page.
  const loaded = page.waitForResponse((response) => response.request().resourceType() === 'fetch');
  const connected = page.waitForEvent('console', (message) => message.text() === '[vite] connected.');
  await page.goto(`${running.site.origin}/articles/moxa/`);
  await Promise.all([loaded, connected]);
  const field = page.locator('newsletter-signup input[type=email]').first();
  await field.fill('half@');
  const open = await field.elementHandle();

  const { folder } = running.site;
  const text = await readFile(`${folder}/${FILE}`, 'utf8');
  const [paragraph = ''] = /(?<=\n\n)[A-Z][^\n#*[]+/.exec(text) ?? [];
  const save = async (edit: string) => {
    // In one step: half a text has errors, after which a page is loaded again.
    await writeFile(`${folder}/saved.md`, text.replace(paragraph, edit + paragraph));
    await rename(`${folder}/saved.md`, `${folder}/${FILE}`);
  };
  await save('The first edit. ');
  await page.getByText('The first edit.').waitFor();
  await save('## The second edit\n\n');
  await page.getByRole('heading', { name: 'The second edit' }).waitFor();
  expect(await page.getByText('The first edit.').count()).toBe(0);
  // A page that was loaded again would have another element, and this one would be in no page.
  expect(await open?.evaluate((element) => element.isConnected && (element as HTMLInputElement).value)).toBe(
    'half@',
  );
  await page.close();
});

it('fails the build with exit code 1 and the line of an invalid date', async () => {
  const { folder, remove } = await copySite();
  await writeFile(`${folder}/${FILE}`, (await readFile(`${folder}/${FILE}`, 'utf8')).replace(GOOD, BAD));
  const { code, output } = await runVite(folder, ['build']);
  expect(code).toBe(1);
  expect(output).toContain(`${FILE}:3:7`);
  expect(output).toContain(BAD);
  expect(output).not.toMatch(/^\s+at .*node_modules/m);
  await remove();
});
