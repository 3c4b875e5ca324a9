import { describe, expect, it } from 'vitest';
import { makeWorld, newsletter } from '../testing/world.js';

const SITE = 'https://www.example.com';
const consent = newsletter.consent.version;
const json = { accept: 'application/json' };
const allowed = (answer: Response) => answer.headers.get('access-control-allow-origin');

describe('a script on a page of an allowed origin', () => {
  it('reads tokens and the outcome of a sign-up, also when it fails', async () => {
    const world = await makeWorld({ allowedOrigins: [SITE] });
    const headers = { ...json, origin: SITE };
    expect(allowed(await world.get('/newsletter/token', headers))).toBe(SITE);
    const accepted = await world.post(
      '/newsletter/subscribe',
      { email: 'ada@example.com', consent },
      headers,
    );
    expect([accepted.status, allowed(accepted)]).toEqual([200, SITE]);
    const invalid = await world.post('/newsletter/subscribe', { email: 'ada', consent }, headers);
    expect([invalid.status, allowed(invalid)]).toEqual([422, SITE]);
    const tooLarge = await world.post(
      '/newsletter/subscribe',
      { email: 'x'.repeat(20_000), consent },
      headers,
    );
    expect([tooLarge.status, allowed(tooLarge)]).toEqual([413, SITE]);
    expect(tooLarge.headers.get('vary')).toBe('Accept, Accept-Language, Origin');
  });

  it('is permitted to post JSON', async () => {
    const world = await makeWorld({ allowedOrigins: [SITE] });
    const ask = (origin: string) => {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      };
      return world.request('/newsletter/subscribe', { method: 'OPTIONS', headers });
    };
    const permission = await ask(SITE);
    expect(permission.status).toBe(204);
    expect(Object.fromEntries(permission.headers)).toMatchObject({
      'access-control-allow-origin': SITE,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'content-type',
    });
    const refusal = await ask('https://example.net');
    expect([refusal.status, allowed(refusal)]).toEqual([405, null]);
  });

  it('reads no page that a link in an email opens', async () => {
    const world = await makeWorld({ allowedOrigins: [SITE] });
    for (const path of ['confirm', 'unsubscribe', 'manage', 'erase', 'block'])
      expect(allowed(await world.get(`/newsletter/${path}?token=x`, { ...json, origin: SITE }))).toBeNull();
  });
});

describe('any other origin', () => {
  it.each(['https://example.net', 'https://www.example.com.example.net', 'null'])(
    '%s reads nothing',
    async (origin) => {
      const world = await makeWorld({ allowedOrigins: [SITE] });
      const headers = { ...json, origin };
      expect(allowed(await world.get('/newsletter/token', headers))).toBeNull();
      const answer = await world.post(
        '/newsletter/subscribe',
        { email: 'ada@example.com', consent },
        headers,
      );
      expect([answer.status, allowed(answer)]).toEqual([403, null]);
    },
  );

  it('sets no header if no origin is allowed', async () => {
    const world = await makeWorld();
    const { headers } = await world.get('/newsletter/token', { ...json, origin: SITE });
    expect([headers.get('vary'), headers.get('access-control-allow-origin')]).toEqual([
      'Accept, Accept-Language',
      null,
    ]);
  });
});
