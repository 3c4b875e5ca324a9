import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { HistoryEntry, Publication, PublicationResult } from '../api/publications.js';
import { startTrial, type TrialSite } from '../testing/trial-site.js';

let site: TrialSite;
const folder = () => dirname(site.content);
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
    cwd: folder(),
    encoding: 'utf8',
    stdio: 'pipe',
  });
const publication = async () => (await (await site.send('GET', 'publication')).json()) as Publication;
const publish = async () => (await (await site.send('POST', 'publication', {})).json()) as PublicationResult;

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const { text, version } = await (await site.send('GET', `files/${path}`)).json();
  await site.send('PUT', `files/${path}`, { text: change(text), version });
}

afterEach(() => site[Symbol.asyncDispose]());

describe('a site in a Git repository', () => {
  beforeEach(async () => {
    site = await startTrial();
    git('init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
    git('init', '--quiet', '--initial-branch=main');
    await writeFile(join(folder(), '.gitignore'), '.data\nremote.git\n');
    git('add', '.');
    git('commit', '--quiet', '-m', 'Start');
    git('remote', 'add', 'origin', './remote.git');
    git('push', '--quiet', '--set-upstream', 'origin', 'main');
  });

  test('shows what has changed since it was pushed, and pushes nothing else', async () => {
    await edit('practice.yaml', (text) => text.replace('Quiet Pine', 'Quiet Oak'));
    await writeFile(
      join(site.content, 'articles', 'Café tea.md'),
      '---\ntitle: Tea\nslug: cafe-tea\ndate: 2026-01-01\n---\n\nHot.\n',
    );
    await writeFile(join(folder(), 'other.txt'), 'Not content.');
    git('add', 'other.txt');
    await rm(join(site.content, 'articles/spring.md'));
    const { files, publishedAt } = await publication();
    expect(publishedAt).toMatch(/^\d{4}-/);
    expect(files.map(({ path, change }) => [path, change])).toEqual([
      ['articles/spring.md', 'removed'],
      ['practice.yaml', 'changed'],
      ['articles/Café tea.md', 'added'],
    ]);
    expect(files[1]?.before).toContain('Quiet Pine');
    expect(files[1]?.after).toContain('Quiet Oak');

    expect(await publish()).toMatchObject({ ok: true });
    expect(git('--git-dir', 'remote.git', 'show', 'main:content/practice.yaml')).toContain('Quiet Oak');
    expect(git('--git-dir', 'remote.git', 'ls-tree', '--name-only', 'main')).not.toContain('other.txt');
    expect((await publication()).files).toEqual([]);
    const [last] = (await (await site.send('GET', 'history')).json()) as HistoryEntry[];
    expect(last).toMatchObject({ action: 'publish', by: null });
    expect(last?.files).toHaveLength(3);
  });

  test('pulls what somebody else has pushed in the meantime', async () => {
    git('clone', '--quiet', 'remote.git', 'other');
    await writeFile(join(folder(), 'other', 'theirs.txt'), 'Theirs.');
    git('-C', 'other', 'add', '.');
    git('-C', 'other', 'commit', '--quiet', '-m', 'Theirs');
    git('-C', 'other', 'push', '--quiet');
    await rm(join(folder(), 'other'), { recursive: true });
    await edit('practice.yaml', (text) => text.replace('Quiet Pine', 'Quiet Oak'));
    expect(await publish()).toMatchObject({ ok: true });
    expect(git('--git-dir', 'remote.git', 'ls-tree', '--name-only', 'main')).toContain('theirs.txt');
  });

  test('keeps everything when the push fails, and pushes it the next time', async () => {
    await edit('practice.yaml', (text) => text.replace('Quiet Pine', 'Quiet Oak'));
    git('remote', 'set-url', 'origin', './nowhere.git');
    const failed = await publish();
    expect(failed.ok).toBe(false);
    expect(failed.output).toContain('nowhere.git');
    expect(await site.read('practice.yaml')).toContain('Quiet Oak');
    expect((await publication()).files).toHaveLength(1);
    git('remote', 'set-url', 'origin', './remote.git');
    expect(await publish()).toMatchObject({ ok: true });
    expect((await publication()).files).toEqual([]);
  });

  test('is not published from here without an upstream branch', async () => {
    git('branch', '--unset-upstream');
    expect(await (await site.send('GET', 'publication')).json()).toMatchObject({ code: 'not-set-up' });
  });

  test('is not published with errors', async () => {
    await edit('practice.yaml', (text) => text.replace('kind: yoga', 'kind: nothing'));
    const response = await site.send('POST', 'publication', {});
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'has-errors', issues: [{ file: 'practice.yaml' }] });
  });
});

describe('a site with a command', () => {
  test('is built and copied, and records what was published', async () => {
    const command = `${JSON.stringify(process.execPath)} build.mjs`;
    site = await startTrial(undefined, { publish: { command, copy: { from: 'dist', to: 'www' } } });
    await mkdir(join(folder(), 'dist'));
    await writeFile(
      join(folder(), 'build.mjs'),
      "import { copyFileSync } from 'node:fs';\ncopyFileSync('content/practice.yaml', 'dist/site.txt');\nconsole.log('Built.');\n",
    );
    expect((await publication()).files).toEqual([]);
    await edit('practice.yaml', (text) => text.replace('Quiet Pine', 'Quiet Oak'));
    const before = await publication();
    expect(before.publishedAt).toBeUndefined();
    expect(before.files).toMatchObject([{ path: 'practice.yaml', change: 'changed' }]);
    expect(before.files[0]?.before).toContain('Quiet Pine');
    expect(await publish()).toEqual({ ok: true, output: 'Built.\n' });
    expect(await readFile(join(folder(), 'www', 'site.txt'), 'utf8')).toContain('Quiet Oak');
    expect(await publication()).toMatchObject({ publishedAt: '2026-03-02T12:00:00.000Z', files: [] });
  });

  test('is copied to a folder elsewhere, such as that of a web server', async () => {
    const command = `${JSON.stringify(process.execPath)} --version`;
    const to = await mkdtemp(join(tmpdir(), 'tendwell-elsewhere-'));
    onTestFinished(() => rm(to, { recursive: true }));
    site = await startTrial(undefined, { publish: { command, copy: { from: 'content', to } } });
    expect(await publish()).toMatchObject({ ok: true });
    expect(await readdir(to)).toContain('practice.yaml');
  });

  /** A site that is its content, copied to `www`. */
  async function startCopied(): Promise<void> {
    const build = [
      "import { cpSync, rmSync } from 'node:fs';",
      "rmSync('dist', { recursive: true, force: true });",
      "cpSync('content', 'dist', { recursive: true });",
    ];
    const command = `${JSON.stringify(process.execPath)} build.mjs`;
    site = await startTrial(undefined, { publish: { command, copy: { from: 'dist', to: 'www' } } });
    await writeFile(join(folder(), 'build.mjs'), build.join('\n'));
  }
  const published = async () =>
    (await readdir(join(folder(), 'www'), { recursive: true }))
      .map((path) => path.replaceAll('\\', '/'))
      .sort();

  test('no longer has pages that were removed, and keeps what others have put there', async () => {
    await startCopied();
    await mkdir(join(folder(), 'www', 'letters'), { recursive: true });
    await writeFile(join(folder(), 'www', 'letters', 'own.txt'), '');
    expect(await publish()).toMatchObject({ ok: true });
    expect(await published()).toContain('articles/wool-socks.md');
    await rm(join(folder(), 'content', 'articles'), { recursive: true });
    expect(await publish()).toMatchObject({ ok: true });
    expect(await published()).toEqual(['letters', 'letters/own.txt', 'practice.yaml']);
  });

  test('no longer has pages that were removed after a publication was interrupted that had copied them', async () => {
    await startCopied();
    expect(await publish()).toMatchObject({ ok: true });
    await rm(join(folder(), 'content', 'articles'), { recursive: true });
    await writeFile(join(folder(), 'content', 'new.md'), '---\ntitle: New\n---\n\nNew.\n');
    // What can't be removed interrupts it.
    const page = join(folder(), 'www', 'articles', 'spring.md');
    await rm(page);
    await mkdir(page);
    expect(await publish()).toMatchObject({ ok: false });
    expect(await published()).toContain('new.md');
    await rm(page, { recursive: true });
    await rm(join(folder(), 'content', 'new.md'));
    expect(await publish()).toMatchObject({ ok: true });
    expect(await published()).toEqual(['practice.yaml']);
  });

  test('reports a command that fails', async () => {
    site = await startTrial(undefined, { publish: { command: 'no-such-program-here' } });
    await edit('practice.yaml', (text) => text.replace('Quiet Pine', 'Quiet Oak'));
    const { ok, output } = await publish();
    expect(ok).toBe(false);
    expect(output).toContain('no-such-program-here');
    expect((await publication()).files).toHaveLength(1);
  });
});

test('says so if there is no way to publish', async () => {
  site = await startTrial();
  const response = await site.send('GET', 'publication');
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({ code: 'not-set-up' });
});

test('shows the output of a command while it runs, and stops it with all its child processes', async () => {
  const script = 'console.log("building"); setInterval(() => {}, 1000)';
  site = await startTrial(undefined, { publish: { command: `node -e '${script}'; true` } });
  await edit('practice.yaml', (text) => text.replace('Quiet Pine', 'Quiet Oak'));
  const progress = async () => (await (await site.send('GET', 'publication/progress')).json()).output;
  expect(await progress()).toBe(null);
  const published = publish();
  await expect.poll(progress).toBe('building\n');
  await site.send('DELETE', 'publication');
  expect(await published).toEqual({ ok: false, output: 'building\nStopped (SIGTERM).\n' });
  expect(await progress()).toBe(null);
  expect((await publication()).files).toHaveLength(1);
});
