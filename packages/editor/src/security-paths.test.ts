import { afterAll, beforeAll, describe, test } from 'vitest';
import { type GuardedSite, startGuarded } from './testing/guarded-site.js';

let site: GuardedSite;
beforeAll(async () => {
  site = await startGuarded();
});
afterAll(() => site[Symbol.asyncDispose]());

const TEXT = '---\ntitle: Text\n---\n';

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const PATHS = [
  '../secret.yaml',
  '..%2fsecret.yaml',
  '..%2Fsecret.yaml',
  '%2e%2e/secret.yaml',
  '%2e%2e%2fsecret.yaml',
  '.%2e/secret.yaml',
  '..%5csecret.yaml',
  '..\\secret.yaml',
  '%252e%252e/secret.yaml',
  '%c0%ae%c0%ae/secret.yaml',
  '%e0%80%ae%e0%80%ae/secret.yaml',
  '%ef%bc%8e%ef%bc%8e/secret.yaml%00',
  'articles/../../secret.yaml',
  'articles/..%2f..%2fsecret.yaml',
  'articles/%2e%2e/%2e%2e/secret.yaml',
  './../secret.yaml',
  '%2fetc%2fpasswd',
  '/etc/passwd',
  '//etc/hosts.md',
  '%2fetc/hosts.md',
  'file:%2f%2f%2fetc/hosts.md',
  'link.yaml',
  'linked/secret.yaml',
  'linked/content/practice.yaml',
  'linked-inside/spring.md',
  'linked-inside/new.md',
  'linked-text.md',
  'broken-link.md',
  '.env.yaml',
  '.hidden/a.md',
  '.hidden/new.md',
  '.git/config.yaml',
  '.data/a.json',
  'node_modules/a.json',
  'notes.txt',
  'page.html',
  'new.html',
  'new.js',
  'new.php',
  'new',
  'practice.yaml%00.png',
  'a%00.md',
  'a%0a.md',
  'a%0d%0aSet-Cookie:%20x.md',
  'a%7f.md',
  'practice.yaml/a.md',
  'articles',
  'articles/',
  'articles//spring.md',
  '',
  '.',
  '..',
  '%2e',
  '%2e%2e',
  '%',
  '%zz.md',
  '%ed%a0%80.md',
  'C:%5ca.md',
  'c:a.md',
  'a.md:stream.md',
  'con.md',
  'nul.yaml',
  'com1.md',
  'a%3cb%3e.md',
  'a%7cb.md',
  'a%3fb.md',
  'a%2ab.md',
  'trailing./a.md',
  'trailing%20/a.md',
  `${'a'.repeat(300)}.md`,
  `${'a/'.repeat(600)}a.md`,
];

describe('a path that does not belong to a file of the site', () => {
  const statuses = [400, 404];
  test.each(PATHS)('is not read: %s', async (path) => {
    await site.expectRefused(await site.sendRaw({ path: `/api/files/${path}` }), statuses);
  });
  test.each(PATHS)('is not written: %s', async (path) => {
    const body = JSON.stringify({ text: TEXT, version: null });
    await site.expectRefused(
      await site.sendRaw({ method: 'PUT', path: `/api/files/${path}`, body }),
      statuses,
    );
  });
  // In JSON, a percent sign is no escape.
  test.each(PATHS.filter((path) => path !== '%zz.md'))('is not the new name of a file: %s', async (path) => {
    const to = decoded(path);
    const body = JSON.stringify({ to });
    const answer = await site.sendRaw({ method: 'POST', path: '/api/rename/articles/wool-socks.md', body });
    await site.expectRefused(answer, statuses);
  });
  test.each(PATHS)('is rejected for a picture: %s', async (path) => {
    await site.expectRefused(await site.sendRaw({ path: `/api/pictures/${path}` }), statuses);
  });
  test.each(PATHS.slice(0, 30))('is not found among the files of the page: %s', async (path) => {
    await site.expectRefused(await site.sendRaw({ path: `/${path}` }), [200, 400, 404]);
    await site.expectRefused(await site.sendRaw({ path: `/assets/${path}` }), [200, 400, 404]);
  });
});
