import { describe, expect, it } from 'vitest';
import { makeWorld, newsletter, rows } from '../testing/world.js';

const consent = newsletter.consent.version;
const sent = { email: 'ada@example.com', name: '', page: '/visit/', consent };
const fieldIn = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];

describe('every response', () => {
  it('forbids framing, and sends no referrer to other sites', async () => {
    const world = await makeWorld();
    for (const path of [
      'token',
      'subscribe',
      'confirm?token=x',
      'manage',
      'erase',
      'unsubscribe',
      'outbox',
      'none',
    ]) {
      for (const accept of ['text/html', 'application/json']) {
        const { headers } = await world.get(`/newsletter/${path}`, { accept });
        expect.soft(headers.get('x-frame-options'), path).toBe('DENY');
        expect.soft(headers.get('referrer-policy'), path).toMatch(/^(no-referrer|same-origin)$/);
        expect.soft(headers.get('x-content-type-options'), path).toBe('nosniff');
      }
    }
  });
});

describe('the form token', () => {
  it('is sent to scripts, and never cached', async () => {
    const world = await makeWorld();
    const answer = await world.get('/newsletter/token');
    expect(answer.headers.get('content-type')).toMatch('application/json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.has('set-cookie')).toBe(false);
    const { token } = (await answer.json()) as { token: string };
    world.clock.now = new Date(world.clock.now.getTime() + 2000);
    expect((await world.signUp('ada@example.com', { token })).status).toBe(200);
    expect((await world.request('/newsletter/token', { method: 'POST' })).headers.get('allow')).toBe(
      'GET, HEAD',
    );
  });

  it('is part of the endpoint’s own form, which is accepted the first time', async () => {
    const world = await makeWorld();
    const page = await (await world.get('/newsletter/subscribe')).text();
    world.later(1);
    const answer = await world.post('/newsletter/subscribe', {
      ...sent,
      token: fieldIn(page, 'token') ?? '',
    });
    expect(answer.status).toBe(200);
  });

  it('delays the response while it is too new, so that people who use autofill need not submit again', async () => {
    const world = await makeWorld();
    const token = await world.formToken(1.9);
    const started = performance.now();
    expect((await world.signUp('ada@example.com', { token })).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(95);
  });

  it.each([
    ['a missing token', ''],
    ['a forged token', 'mm9hhs00.AAAAAAAAAAAAAAAA'],
    ['a token without a signature', 'mm9hhs00'],
    ['an invalid token', '..\u0000'],
  ])('is required: the form is shown again with its values for %s', async (_, token) => {
    const world = await makeWorld();
    const first = await world.post('/newsletter/subscribe', { ...sent, token });
    expect(first.status).toBe(422);
    const page = await first.text();
    expect(page).toContain('Press the button again');
    expect(page).toContain('value="ada@example.com"');
    expect(page).toContain('name="page" value="/visit/"');
    expect(await rows(world.url, 'SELECT email FROM subscribers')).toEqual([]);

    world.clock.now = new Date(world.clock.now.getTime() + 3000);
    const second = await world.post('/newsletter/subscribe', {
      ...sent,
      token: fieldIn(page, 'token') ?? '',
    });
    expect(second.status).toBe(200);
    expect(await rows(world.url, 'SELECT page FROM consents')).toEqual([{ page: '/visit/' }]);
  });

  it('is named in JSON errors, so that a script can fetch a new one', async () => {
    const world = await makeWorld();
    const answer = await world.signUp('ada@example.com', { token: undefined });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ outcome: 'invalid', errors: { token: expect.any(String) } });
  });

  it('expires after a day, and works only at its own endpoint', async () => {
    const world = await makeWorld();
    const good = await world.formToken(24 * 60 * 60);
    const old = await world.formToken(24 * 60 * 60 + 1);
    const elsewhere = await (await makeWorld()).formToken();
    expect((await world.signUp('a@example.com', { token: old })).status).toBe(422);
    expect((await world.signUp('a@example.com', { token: elsewhere })).status).toBe(422);
    expect((await world.signUp('a@example.com', { token: good })).status).toBe(200);
  });

  it('keeps its age after an error', async () => {
    const world = await makeWorld();
    const token = await world.formToken();
    const page = await (await world.post('/newsletter/subscribe', { ...sent, email: 'ada', token })).text();
    expect(fieldIn(page, 'token')).toBe(token);
  });

  it('does not count toward the rate limit', async () => {
    const world = await makeWorld({ limits: { signUpsPerNetworkPerHour: 1 } });
    for (let i = 0; i < 3; i++) await world.post('/newsletter/subscribe', { ...sent, token: '' });
    expect((await world.signUp('ada@example.com')).status).toBe(200);
  });

  it('is not required if the option is off', async () => {
    const world = await makeWorld({ formToken: false });
    expect((await world.get('/newsletter/token')).status).toBe(404);
    expect(await (await world.get('/newsletter/subscribe')).text()).not.toContain('name="token"');
    expect((await world.signUp('ada@example.com', { token: undefined })).status).toBe(200);
  });
});
