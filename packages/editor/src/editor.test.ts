import { readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HistoryEntry } from './api/publications.js';
import type { Conflict, FileContent, Restored, Saved, SiteDetails, SiteOverview } from './api/types.js';
import { startTrial, type TrialSite } from './testing/trial-site.js';

let site: TrialSite;
beforeAll(async () => {
  site = await startTrial();
});
afterAll(() => site[Symbol.asyncDispose]());

const open = async (path: string) => (await (await site.send('GET', `files/${path}`)).json()) as FileContent;

test('answers the first screen in one response', async () => {
  const overview = (await (await site.send('GET', 'site')).json()) as SiteOverview;
  expect(overview).toMatchObject({
    name: 'Quiet Pine',
    locale: 'en',
    languages: ['en'],
    today: '2026-03-02',
    now: '2026-03-02T12:00:00.000Z',
  });
  expect(overview.facts).toMatchObject([
    { path: 'practice.yaml', schema: 'practice', value: { kind: 'yoga' } },
  ]);
  expect(overview.texts.map(({ path, kind, state, title, url }) => [path, kind, state, title, url])).toEqual([
    ['articles/spring.md', 'article', 'scheduled', 'Spring', '/articles/spring/'],
    ['articles/wool-socks.md', 'article', 'live', 'Wool socks', '/articles/wool-socks/'],
  ]);
});

test('reports the issues of files on request', async () => {
  const details = async () => {
    await site.send('GET', 'site');
    return (await (await site.send('GET', 'site/details')).json()) as SiteDetails;
  };
  expect((await details()).issues).toEqual([]);
  const path = 'articles/wool-socks.md';
  const { text } = await open(path);
  await writeFile(join(site.content, path), `${text}\n[Gone](./gone.md)\n`);
  expect((await details()).issues).toMatchObject([{ code: 'broken-link', file: path }]);
  await writeFile(join(site.content, path), text);
  expect((await details()).issues).toEqual([]);
});

test.skipIf(process.platform === 'win32')('keeps its data from other people on the computer', async () => {
  await site.send('GET', 'site');
  for (const folder of [site.data, join(site.data, 'cache')])
    expect((await stat(folder)).mode & 0o777, folder).toBe(0o700);
});

test('checks what is typed without reading the folder again', async () => {
  const path = 'articles/wool-socks.md';
  const { text } = await open(path);
  // The folder is moved, so that reading it again would fail.
  await rename(site.content, `${site.content}-away`);
  try {
    const checked = await site.send('POST', `check/${path}`, { text: text.replace('date:', 'dat:') });
    const { issues } = (await checked.json()) as FileContent;
    expect(issues.map(({ code }) => code)).toContain('unknown-key');
  } finally {
    await rename(`${site.content}-away`, site.content);
  }
});

test('saves a text, keeps the earlier one, and undoes and redoes the change', async () => {
  const before = await open('articles/wool-socks.md');
  expect(before.text.slice(before.bodyStart)).toBe('\nWear them.\n');
  const text = before.text.replace('Wear', 'Wash');
  const saved = (await (
    await site.send('PUT', 'files/articles/wool-socks.md', { text, version: before.version })
  ).json()) as Saved;
  expect(saved).toMatchObject({ text, issues: [], value: { title: 'Wool socks' } });
  expect(await site.read('articles/wool-socks.md')).toBe(text);

  const undone = (await (await site.send('POST', `history/${saved.history}/restore`, {})).json()) as Restored;
  expect(undone.files).toMatchObject([{ text: before.text, version: before.version }]);
  expect(await site.read('articles/wool-socks.md')).toBe(before.text);

  await site.send('POST', `history/${undone.history}/restore`, {});
  expect(await site.read('articles/wool-socks.md')).toBe(text);
  const [last] = (await (await site.send('GET', 'history')).json()) as HistoryEntry[];
  expect(last).toMatchObject({ action: 'restore', of: undone.history, by: null });
});

test('refuses to save over what somebody else has saved, and shows it', async () => {
  const { version, text } = await open('articles/spring.md');
  await site.send('PUT', 'files/articles/spring.md', { text: `${text}First.\n`, version });
  const response = await site.send('PUT', 'files/articles/spring.md', { text: `${text}Second.\n`, version });
  expect(response.status).toBe(409);
  const conflict = (await response.json()) as Conflict;
  expect(conflict).toMatchObject({ code: 'changed-meanwhile', by: null, at: '2026-03-02T12:00:00.000Z' });
  expect(conflict.text).toBe(`${text}First.\n`);
  expect(await site.read('articles/spring.md')).toBe(`${text}First.\n`);
});

test('does not say who has changed a file if that was another program', async () => {
  const { version, text } = await open('articles/spring.md');
  await writeFile(join(site.content, 'articles/spring.md'), `${text}By hand.\n`);
  const response = await site.send('PUT', 'files/articles/spring.md', { text, version });
  const conflict = (await response.json()) as Conflict;
  expect(response.status).toBe(409);
  expect(conflict).not.toHaveProperty('by');
  expect(conflict.text).toBe(`${text}By hand.\n`);
});

test('changes values and leaves every other byte as it is', async () => {
  const { version, text } = await open('practice.yaml');
  const change = { type: 'set', path: ['name'], value: 'Quiet Oak' };
  const checked = await site.send('POST', 'check/practice.yaml', { version, changes: [change] });
  expect(await checked.json()).toMatchObject({ value: { name: 'Quiet Oak' } });
  expect(await site.read('practice.yaml')).toBe(text);
  const response = await site.send('POST', 'changes/practice.yaml', { version, changes: [change] });
  expect(await response.json()).toMatchObject({ value: { name: 'Quiet Oak' }, issues: [] });
  expect(await site.read('practice.yaml')).toBe(text.replace('Quiet Pine', 'Quiet Oak'));
});

test('says why a value cannot be changed', async () => {
  const { version } = await open('practice.yaml');
  const changes = [{ type: 'set', path: ['name', 'first'], value: 'Oak' }];
  const response = await site.send('POST', 'changes/practice.yaml', { version, changes });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    code: 'invalid-change',
    message: expect.stringContaining('`name'),
  });
});

test('shows a broken file with its errors, and the rest as usual', async () => {
  await writeFile(join(site.content, 'articles/broken.md'), '---\ntitle: [Broken\n---\n\nText.\n');
  const { issues, value } = await open('articles/broken.md');
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ file: 'articles/broken.md', line: 2, severity: 'error' }]);
  const { texts, name } = (await (await site.send('GET', 'site')).json()) as SiteOverview;
  expect(name).toBe('Quiet Oak');
  expect(texts.find(({ path }) => path === 'articles/broken.md')).toMatchObject({ state: 'broken' });
  await site.send('DELETE', `files/articles/broken.md?version=${(await open('articles/broken.md')).version}`);
});

test('checks a text without saving it', async () => {
  const response = await site.send('POST', 'check/articles/new.md', {
    text: '---\ntitle: New\ndate: 2026-13-01\n---\n',
  });
  const { issues } = (await response.json()) as FileContent;
  expect(issues).toMatchObject([{ file: 'articles/new.md', line: 3, path: ['date'] }]);
  expect(await readdir(join(site.content, 'articles'))).not.toContain('new.md');
});

describe('a new file', () => {
  test('is made with its folders, and removed again by an undo', async () => {
    const text = '---\ntitle: Café\n---\n\nHello.\n';
    const response = await site.send('PUT', 'files/pages/Caf%C3%A9%20%26%20tea/a%20b%25.md', {
      text,
      version: null,
    });
    expect(response.status).toBe(200);
    expect(await site.read('pages/Café & tea/a b%.md')).toBe(text);
    const { history } = (await response.json()) as Saved;
    const undone = (await (await site.send('POST', `history/${history}/restore`, {})).json()) as Restored;
    expect(undone.removed).toEqual(['pages/Café & tea/a b%.md']);
  });

  test('does not replace one that exists', async () => {
    const response = await site.send('PUT', 'files/articles/spring.md', { text: 'x', version: null });
    expect(response.status).toBe(409);
  });
});

test('renames a file', async () => {
  const response = await site.send('POST', 'rename/articles/wool-socks.md', { to: 'articles/socks.md' });
  expect(response.status).toBe(200);
  expect(await readdir(join(site.content, 'articles'))).toContain('socks.md');
  expect(await readdir(join(site.content, 'articles'))).not.toContain('wool-socks.md');
});

test('serves the JSON Schemas for forms', async () => {
  const schema = await (await site.send('GET', 'schemas/practice.json')).json();
  expect(schema).toMatchObject({ type: 'object', properties: { name: {} } });
  expect((await site.send('GET', 'schemas/other.json')).status).toBe(404);
});
