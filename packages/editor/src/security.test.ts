import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTrial, type TrialSite } from './testing/trial-site.js';

const SECRET = 'key: do-not-show\n';
const TEXT = '---\ntitle: Text\n---\n';

let site: TrialSite;
let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  site = await startTrial();
  const { content } = site;
  await writeFile(join(dirname(content), 'secret.yaml'), SECRET);
  await mkdir(join(content, 'node_modules'));
  await mkdir(join(content, '.hidden'));
  for (const path of ['.env.yaml', '.hidden/a.md', 'node_modules/a.json', 'notes.txt', 'page.html']) {
    await writeFile(join(content, path), SECRET);
  }
  await symlink('../secret.yaml', join(content, 'link.yaml'));
  await symlink('..', join(content, 'linked'));
  await symlink('articles', join(content, 'linked-inside'));
  await symlink('articles/spring.md', join(content, 'linked-text.md'));
  await symlink('nowhere.md', join(content, 'broken-link.md'));
  before = await everyFile();
});
afterAll(() => site[Symbol.asyncDispose]());

/** Every file next to the content folder and in it, but the editor's own. */
async function everyFile(): Promise<Record<string, string>> {
  const root = dirname(site.content);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const own = files.filter((file) => !file.startsWith(join(root, '.data')));
  return Object.fromEntries(await Promise.all(own.map(async (file) => [file, await readFile(file, 'utf8')])));
}

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

/** Sends a request byte for byte: `fetch` would correct paths, and refuse to set some headers. */
async function send({
  method = 'GET',
  path,
  headers = {},
  body,
}: Sent): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(site.origin);
  const all: Record<string, string | undefined> = {
    cookie: site.cookie,
    origin: site.origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    ...headers,
  };
  const given = Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, method, path, headers: given }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Nothing is told about the server, and nothing was changed. */
async function expectRefused(
  { status, text }: { status: number; text: string },
  statuses: readonly number[],
) {
  expect(statuses).toContain(status);
  expect(text).not.toContain('do-not-show');
  expect(text).not.toMatch(/\bat .*:\d+:\d+|node:internal|\/packages\/|tendwell-editor-/);
  expect(await everyFile()).toEqual(before);
}

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

describe('a path that is not that of a file of the site', () => {
  const statuses = [400, 404];
  test.each(PATHS)('is not read: %s', async (path) => {
    await expectRefused(await send({ path: `/api/files/${path}` }), statuses);
  });
  test.each(PATHS)('is not written: %s', async (path) => {
    const body = JSON.stringify({ text: TEXT, version: null });
    await expectRefused(await send({ method: 'PUT', path: `/api/files/${path}`, body }), statuses);
  });
  // In JSON, a percent sign is no escape.
  test.each(PATHS.filter((path) => path !== '%zz.md'))('is not the new name of a file: %s', async (path) => {
    const to = decoded(path);
    const body = JSON.stringify({ to });
    const answer = await send({ method: 'POST', path: '/api/rename/articles/wool-socks.md', body });
    await expectRefused(answer, statuses);
  });
  test.each(PATHS)('is no picture: %s', async (path) => {
    await expectRefused(await send({ path: `/api/pictures/${path}` }), statuses);
  });
  test.each(PATHS.slice(0, 30))('is no file of the page: %s', async (path) => {
    await expectRefused(await send({ path: `/${path}` }), [200, 400, 404]);
    await expectRefused(await send({ path: `/assets/${path}` }), [200, 400, 404]);
  });
});

/** Every request that changes something, or could. */
const CHANGES: readonly Sent[] = [
  { method: 'PUT', path: '/api/files/articles/new.md', body: JSON.stringify({ text: TEXT, version: null }) },
  { method: 'POST', path: '/api/changes/practice.yaml', body: '{"version":"x","changes":[]}' },
  { method: 'POST', path: '/api/check/practice.yaml', body: '{"text":"x"}' },
  { method: 'DELETE', path: '/api/files/practice.yaml?version=x' },
  { method: 'POST', path: '/api/rename/articles/spring.md', body: '{"to":"articles/summer.md"}' },
  { method: 'PUT', path: '/api/pictures/a.png', body: 'x' },
  { method: 'POST', path: '/api/history/x/restore', body: '{}' },
  { method: 'POST', path: '/api/publication', body: '{}' },
];

describe('a request that another site has caused', () => {
  const HEADERS: readonly Record<string, string | undefined>[] = [
    { origin: undefined, 'sec-fetch-site': undefined },
    { origin: undefined, 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
    { origin: '' },
    { origin: 'https://evil.example' },
    { origin: 'http://127.0.0.1' },
    { origin: 'http://127.0.0.1:1' },
    { origin: 'http://localhost.evil.example' },
    { origin: 'file://' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ];
  const cases = CHANGES.flatMap((change) => HEADERS.map((headers) => ({ ...change, headers })));
  test.each(cases)('is refused: $method $path $headers', async (sent) => {
    await expectRefused(await send(sent), [403]);
  });
  test.each(['cross-site', 'same-site'])('does not even read, %s', async (value) => {
    for (const path of ['/api/site', '/api/files/practice.yaml', '/api/history', '/api/pictures/a.png']) {
      await expectRefused(
        await send({ path, headers: { origin: undefined, 'sec-fetch-site': value } }),
        [403],
      );
    }
  });
});

describe('a request by another name than this computer’s', () => {
  const port = () => new URL(site.origin).port;
  const HOSTS = [
    () => 'evil.example',
    () => `evil.example:${port()}`,
    () => `127.0.0.1.evil.example:${port()}`,
    () => `localhost.evil.example:${port()}`,
    () => `evil-localhost:${port()}`,
    () => `0.0.0.0:${port()}`,
    () => `10.0.0.1:${port()}`,
    () => `[::]:${port()}`,
    () => '127.0.0.1:1',
    () => '127.0.0.1',
    () => `127.0.0.1:${port()}@evil.example`,
    () => `user@127.0.0.1:${port()}`,
    () => `127.0.0.1:${port()}/`,
    () => `127.0.0.1 evil.example:${port()}`,
  ];
  test.each(HOSTS.map((host) => ({ host })))('is refused (%$)', async ({ host }) => {
    for (const path of ['/', '/api/site', '/api/session', '/?key=x']) {
      await expectRefused(await send({ path, headers: { host: host() } }), [400, 403]);
    }
  });
  test('is answered by its own names', async () => {
    for (const name of ['localhost', '127.0.0.1', 'LOCALHOST']) {
      expect((await send({ path: '/api/site', headers: { host: `${name}:${port()}` } })).status).toBe(200);
    }
  });
});

describe('a request without a session', () => {
  const name = () => site.cookie.split('=')[0] ?? '';
  const COOKIES: readonly (() => string | undefined)[] = [
    () => undefined,
    () => '',
    () => `${name()}=`,
    () => `${name()}=x`,
    () => `${site.cookie}x`,
    () => site.cookie.slice(0, -1),
    () => site.cookie.toUpperCase(),
    () => `${name()}x=${site.cookie.split('=')[1]}`,
    () => `${site.cookie}; ${name()}=x`,
    () => `${name()}=__proto__`,
  ];
  const REQUESTS = [
    ...CHANGES,
    ...[
      'site',
      'files/practice.yaml',
      'pictures/a.png',
      'history',
      'publication',
      'schemas/practice.json',
      'letters',
      'x',
    ].map((path) => ({ path: `/api/${path}` })),
  ];
  const cases = REQUESTS.flatMap((request) => COOKIES.map((cookie) => ({ ...request, cookie })));
  test.each(cases)('is refused: $method $path (%$)', async ({ cookie, ...request }) => {
    await expectRefused(await send({ ...request, headers: { cookie: cookie() } }), [401]);
  });
});

describe('the key in the address', () => {
  test('works once', async () => {
    const response = await fetch(site.server.url, { redirect: 'manual' });
    expect(response.headers.get('set-cookie')).toBeNull();
  });
  test.each(['', 'x', '__proto__', 'a'.repeat(10_000)])('gives nothing if it is wrong (%#)', async (key) => {
    const response = await fetch(`${site.origin}/?key=${key}`, { redirect: 'manual' });
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});

describe('a body that the page would not send', () => {
  const path = '/api/changes/practice.yaml';
  const set = (value: string) =>
    `{"version":"x","changes":[{"type":"set","path":["name"],"value":${value}}]}`;
  const BODIES: readonly [body: string, type: string, status: number][] = [
    ['{}', 'text/plain', 415],
    ['a=b', 'application/x-www-form-urlencoded', 415],
    ['{}', 'multipart/form-data', 415],
    ['', 'application/json', 400],
    ['{', 'application/json', 400],
    ['null', 'application/json', 400],
    ['[]', 'application/json', 400],
    ['"x"', 'application/json', 400],
    ['{}', 'application/json', 400],
    ['{"version":1,"changes":[]}', 'application/json', 400],
    ['{"version":"x","changes":[]}', 'application/json', 400],
    ['{"version":"x","changes":[null]}', 'application/json', 400],
    ['{"version":"x","changes":[{"type":"run","path":["name"]}]}', 'application/json', 400],
    ['{"version":"x","changes":[{"type":"set","path":[],"value":1}]}', 'application/json', 400],
    ['{"version":"x","changes":[{"type":"set","path":["__proto__"],"value":1}]}', 'application/json', 400],
    ['{"version":"x","changes":[{"type":"set","path":[-1],"value":1}]}', 'application/json', 400],
    [set('{"__proto__":{"a":1}}'), 'application/json', 400],
    [set('{"constructor":1}'), 'application/json', 400],
    [set('[['.repeat(50) + ']]'.repeat(50)), 'application/json', 400],
    [set('"\\ud800"'), 'application/json', 400],
    [`{"version":"x","text":"${'x'.repeat(4_000_001)}"}`, 'application/json', 413],
  ];
  test.each(BODIES)('is refused (%#)', async (body, type, status) => {
    await expectRefused(await send({ method: 'POST', path, body, headers: { 'content-type': type } }), [
      status,
    ]);
  });
  test.each(['a.png', 'a.jpg', 'a.webp', 'a.svg', 'a.gif', 'a.avif'])('is no picture: %s', async (name) => {
    for (const body of ['', '<svg onload="alert(1)"/>', 'GIF89a', '\x89PNG\r\n\x1a\n', 'RIFF0000WEBP']) {
      await expectRefused(await send({ method: 'PUT', path: `/api/pictures/${name}`, body }), [400, 415]);
    }
  });
});

test.each(['OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'POST', 'PUT'])(
  'the method %s does nothing it should not',
  async (method) => {
    for (const path of ['/', '/api/site', '/api/history', '/assets/x.js']) {
      await expectRefused(
        await send({ method, path, body: method === 'TRACE' ? undefined : '{}' } as Sent),
        [400, 404, 405, 500],
      );
    }
  },
);

test('every answer has a strict policy, and none allows another site to read it', async () => {
  for (const path of ['/', '/api/site', '/api/nothing', '/nothing', '/api/schemas/faq.json']) {
    const { headers } = await fetch(site.origin + path, { headers: { cookie: site.cookie } });
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(
      /unsafe-eval|script-src[^;]*(?:unsafe|https?:|\*)/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
  const { headers } = await fetch(`${site.origin}/`);
  expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
});
