import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GuardedSite, type Sent, startGuarded } from './testing/guarded-site.js';

let site: GuardedSite;
beforeAll(async () => {
  site = await startGuarded();
});
afterAll(() => site[Symbol.asyncDispose]());

const TEXT = '---\ntitle: Text\n---\n';

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

describe('a request that was caused by another site', () => {
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
    await site.expectRefused(await site.sendRaw(sent), [403]);
  });
  test.each(['cross-site', 'same-site'])('does not even read the folder, %s', async (value) => {
    for (const path of ['/api/site', '/api/files/practice.yaml', '/api/history', '/api/pictures/a.png']) {
      await site.expectRefused(
        await site.sendRaw({ path, headers: { origin: undefined, 'sec-fetch-site': value } }),
        [403],
      );
    }
  });
});

describe('a request with the host name of another computer', () => {
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
      await site.expectRefused(await site.sendRaw({ path, headers: { host: host() } }), [400, 403]);
    }
  });
  test('is answered with its own names', async () => {
    for (const name of ['localhost', '127.0.0.1', 'LOCALHOST']) {
      expect((await site.sendRaw({ path: '/api/site', headers: { host: `${name}:${port()}` } })).status).toBe(
        200,
      );
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
    await site.expectRefused(await site.sendRaw({ ...request, headers: { cookie: cookie() } }), [401]);
  });
});

describe('the key in the address', () => {
  test('works once', async () => {
    const response = await fetch(site.server.url, { redirect: 'manual' });
    expect(response.headers.get('set-cookie')).toBeNull();
  });
  test.each(['', 'x', '__proto__', 'a'.repeat(10_000)])('grants nothing if it is wrong (%#)', async (key) => {
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
    await site.expectRefused(
      await site.sendRaw({ method: 'POST', path, body, headers: { 'content-type': type } }),
      [status],
    );
  });
  test.each(['a.png', 'a.jpg', 'a.webp', 'a.svg', 'a.gif', 'a.avif'])(
    'is rejected as a picture: %s',
    async (name) => {
      for (const body of ['', '<svg onload="alert(1)"/>', 'GIF89a', '\x89PNG\r\n\x1a\n', 'RIFF0000WEBP']) {
        await site.expectRefused(
          await site.sendRaw({ method: 'PUT', path: `/api/pictures/${name}`, body }),
          [400, 415],
        );
      }
    },
  );
});

test.each(['OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'POST', 'PUT'])(
  'the method %s does nothing it should not',
  async (method) => {
    for (const path of ['/', '/api/site', '/api/history', '/assets/x.js']) {
      await site.expectRefused(
        await site.sendRaw({ method, path, body: method === 'TRACE' ? undefined : '{}' } as Sent),
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
