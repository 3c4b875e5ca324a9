import { expect, it } from 'vitest';
import { fc } from '../../../scripts/testing/random.mjs';
import { parseSignUp } from './request/fields.js';
import { makeWorld, newsletter, rows, type World } from './testing/world.js';

/** The statuses that README.md lists for requests; 500 would be a bug. */
const DOCUMENTED = new Set([200, 400, 403, 404, 405, 410, 413, 415, 422, 429]);

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'ada@example.com',
    'a@b.co\r\nBcc: c@d.co',
    '<script>alert(1)</script>',
    '\u0000',
    '\ud800',
    '../../x',
    "'; DROP TABLE subscribers; --",
    newsletter.consent.version,
    'A'.repeat(43),
    'A'.repeat(9000),
  ),
  fc.emailAddress(),
);

const value: fc.Arbitrary<unknown> = fc.oneof(nasty, fc.jsonValue({ maxDepth: 2 }));
const asText = (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data));
const key = fc.oneof(
  fc.constantFrom(
    'email',
    'name',
    'website',
    'locale',
    'page',
    'consent',
    'token',
    'interests',
    'do',
    'List-Unsubscribe',
    '__proto__',
  ),
  fc.string({ maxLength: 10 }),
);
/** Valid forms, and forms with one invalid field: these pass more checks. */
const almostRight = fc
  .record({
    email: fc.emailAddress(),
    consent: fc.constant(newsletter.consent.version),
    wrong: fc.option(fc.tuple(key, nasty), { nil: undefined }),
  })
  .map(
    ({ wrong, ...form }): Record<string, unknown> => ({ ...form, ...(wrong && { [wrong[0]]: wrong[1] }) }),
  );
const fields = fc.oneof(fc.dictionary(key, value, { maxKeys: 7 }), almostRight);

const body = fc.oneof(
  fc.constant({ type: 'application/json', body: 'x'.repeat(9000) }),
  fields.map((data) => ({ type: 'application/json', body: JSON.stringify(data) })),
  fields.map((data) => ({
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams(Object.entries(data).map(([k, v]) => [k, asText(v)])).toString(),
  })),
  fields.map((data) => ({
    type: 'multipart/form-data; boundary=b',
    body: Object.entries(data)
      .map(([k, v]) => `--b\r\nContent-Disposition: form-data; name="${k}"\r\n\r\n${asText(v)}\r\n`)
      .concat('--b--\r\n')
      .join(''),
  })),
  fc.record({
    type: fc.constantFrom('application/json', 'multipart/form-data', 'text/html', '', 'x/y; boundary=\t'),
    body: nasty,
  }),
);

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: string | undefined;
  readonly headers: Record<string, string>;
  readonly body: { readonly type: string; readonly body: string };
}

const request: fc.Arbitrary<Sent> = fc.record({
  method: fc.constantFrom('GET', 'HEAD', 'POST', 'POST', 'POST', 'POST', 'PUT', 'DELETE'),
  path: fc.oneof(
    fc.constantFrom(
      '/newsletter/subscribe',
      '/newsletter/subscribe',
      '/newsletter/subscribe',
      '/newsletter/confirm',
      '/newsletter/unsubscribe',
      '/newsletter/manage',
      '/newsletter/erase',
      '/newsletter/token',
      '/newsletter/',
      '/newsletter/outbox',
    ),
    fc.string({ maxLength: 20 }).map((text) => `/newsletter/${encodeURIComponent(text)}`),
  ),
  query: fc.option(nasty, { nil: undefined }),
  body,
  headers: fc.dictionary(
    fc.constantFrom(
      'origin',
      'referer',
      'accept-language',
      'accept',
      'sec-fetch-site',
      'x-forwarded-for',
      'content-length',
    ),
    fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
    { maxKeys: 3 },
  ),
});

/** One for each expected status, because random requests may miss one. */
const posted: Sent = {
  method: 'POST',
  path: '/newsletter/subscribe',
  query: undefined,
  headers: {},
  body: { type: 'application/json', body: '{}' },
};
const sure: readonly Sent[] = [
  {
    ...posted,
    body: {
      type: 'application/json',
      body: JSON.stringify({ email: 'ada@example.com', consent: newsletter.consent.version }),
    },
  },
  { ...posted, method: 'GET' },
  { ...posted, body: { type: 'application/json', body: '{' } },
  { ...posted, headers: { origin: 'https://elsewhere.example.com' } },
  { ...posted, path: '/newsletter/no-such-page' },
  { ...posted, method: 'PUT' },
  { ...posted, body: { type: 'application/json', body: 'x'.repeat(9000) } },
  { ...posted, body: { type: 'text/html', body: '' } },
  posted,
];

/** The number of random requests. A long run: `FUZZ_RUNS=10000 npx vitest run --root packages/newsletter fuzz`. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 600);

it(
  `answers ${numRuns} malformed requests with a documented status and never a stack trace, and stores nothing but sign-ups`,
  async () => {
    const limits = { signUpsPerNetworkPerHour: 1e6, mailsPerDay: 1e6 };
    // Without a form token, more of them reach the store.
    const worlds = [await makeWorld({ limits, formToken: false }), await makeWorld({ limits })];
    let turn = 0;
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path, query, body: { type, body: text }, headers }) => {
        const world = worlds[turn++ % worlds.length] as World;
        const search =
          query === undefined ? '' : `?token=${encodeURIComponent(query.replace(/\p{Cs}/gu, ''))}`;
        const answer = await world.request(path + search, {
          method,
          headers: { ...headers, ...(type && { 'content-type': type }) },
          ...(method !== 'GET' && method !== 'HEAD' && { body: text }),
        });
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        expect(DOCUMENTED).toContain(answer.status);
        const said = await answer.text();
        expect(said).not.toMatch(/\bat [\w.<>]+ \(|node_modules|SQLITE|<script/i);
      }),
      { numRuns, examples: sure.map((example): [Sent] => [example]) },
    );
    for (const { logged } of worlds) expect(logged).toEqual([]);
    // The test is only useful if every kind of response was seen.
    expect([...statuses.keys()].sort()).toEqual(
      expect.arrayContaining([200, 400, 403, 404, 405, 413, 415, 422]),
    );
    const stored = await rows(
      worlds[0]?.url ?? '',
      `SELECT s.email, s.name, s.locale, c.page, c.version AS consent
        FROM subscribers s JOIN consents c ON c.subscriber_id = s.id`,
    );
    expect(stored.length).toBeGreaterThan(0);
    // Everything stored is valid, and validating it again doesn't change it.
    for (const { consent, ...row } of stored) {
      const fields = Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? undefined]));
      expect(parseSignUp({ ...fields, consent }, newsletter)).toEqual({
        ok: true,
        fields: { ...fields, interests: [] },
      });
    }
  },
  numRuns * 20 + 20_000,
);
