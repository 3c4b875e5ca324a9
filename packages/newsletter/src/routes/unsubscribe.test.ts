import { describe, expect, it } from 'vitest';
import { linkTo, makeWorld, rows, subscribed, tokenIn } from '../testing/world.js';

const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };

describe('unsubscribing on the page', () => {
  it('asks for confirmation, and is idempotent', async () => {
    const world = await makeWorld();
    const { unsubscribeLink } = await subscribed(world, 'ada@example.com');
    const asked = await (await world.get(unsubscribeLink)).text();
    expect(asked.match(/<button/g)).toHaveLength(1);

    for (let i = 0; i < 2; i++) {
      const done = await world.post('/newsletter/unsubscribe', { token: tokenIn(unsubscribeLink) });
      expect(done.status).toBe(200);
      expect(await done.text()).toContain('You are unsubscribed');
    }
    expect(await (await world.get(unsubscribeLink)).text()).toContain('You are unsubscribed');
    expect(await rows(world.url, 'SELECT status, unsubscribed_at FROM subscribers')).toEqual([
      { status: 'unsubscribed', unsubscribed_at: world.clock.now.getTime() },
    ]);
    expect(await rows(world.url, `SELECT how FROM consents WHERE action = 'unsubscribed'`)).toEqual([
      { how: 'page' },
    ]);
  });

  it('deletes the name', async () => {
    const world = await makeWorld();
    await world.signUp('ada@example.com', { name: 'Ada' });
    const link = linkTo('unsubscribe', (await world.mails())[0]?.text);
    await world.post('/newsletter/unsubscribe', { token: tokenIn(link) });
    expect(await rows(world.url, 'SELECT name FROM subscribers')).toEqual([{ name: null }]);
  });
});

describe('one-click unsubscribe (RFC 8058)', () => {
  it('works at the header’s URL without cookies, origin or redirects, urlencoded and multipart', async () => {
    const world = await makeWorld();
    const multipart = new FormData();
    multipart.set('List-Unsubscribe', 'One-Click');
    for (const [email, body] of [
      ['ada@example.com', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
      ['ben@example.com', multipart],
    ] as const) {
      const { welcome } = await subscribed(world, email);
      expect(welcome?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
      const url = welcome?.headers['List-Unsubscribe']?.slice(1, -1) ?? '';
      const answer = await world.request(url, { method: 'POST', body });
      expect(answer.status).toBe(200);
      expect(answer.headers.has('set-cookie')).toBe(false);
    }
    expect(await rows(world.url, 'SELECT DISTINCT status FROM subscribers')).toEqual([
      { status: 'unsubscribed' },
    ]);
    expect(await rows(world.url, `SELECT DISTINCT how FROM consents WHERE how IS NOT NULL`)).toEqual([
      { how: 'one-click' },
    ]);
  });

  it('accepts malformed bodies', async () => {
    const world = await makeWorld();
    const { unsubscribeLink } = await subscribed(world, 'ada@example.com');
    for (const [type, body] of [
      ['text/plain', 'List-Unsubscribe=One-Click'],
      ['multipart/form-data', 'List-Unsubscribe=One-Click'],
      ['multipart/form-data; boundary=b', '--a\r\n'],
      ['application/json', ''],
    ] as const) {
      const { unsubscribeLink } = await subscribed(world, `${body.length}-${type.length}@example.com`);
      const headers = { 'content-type': type };
      const answer = await world.request(unsubscribeLink, { method: 'POST', body, headers });
      expect(answer.status, type).toBe(200);
    }
    expect((await world.request(unsubscribeLink, { method: 'POST' })).status).toBe(200);
    expect(await rows(world.url, 'SELECT DISTINCT status FROM subscribers')).toEqual([
      { status: 'unsubscribed' },
    ]);
  });

  it('cancels an unconfirmed sign-up, and its confirmation link stops working', async () => {
    const world = await makeWorld();
    await world.signUp('ada@example.com');
    const [mail] = await world.mails();
    await world.request(linkTo('unsubscribe', mail?.text), oneClick);
    const confirmed = await world.post('/newsletter/confirm', {
      token: tokenIn(linkTo('confirm', mail?.text)),
    });
    expect(confirmed.status).toBe(410);
  });
});

describe('after unsubscribing', () => {
  it('people can sign up again, and old unsubscribe links still work', async () => {
    const world = await makeWorld();
    const { unsubscribeLink } = await subscribed(world, 'ada@example.com');
    await world.request(unsubscribeLink, oneClick);
    world.later(60);
    // Anybody can enter an address, so it stays off the list until it is confirmed.
    await world.signUp('ada@example.com');
    expect(await rows(world.url, 'SELECT status FROM subscribers')).toEqual([{ status: 'unsubscribed' }]);
    const link = linkTo('confirm', (await world.mails())[0]?.text);
    await world.post('/newsletter/confirm', { token: tokenIn(link) });
    expect(await rows(world.url, 'SELECT status FROM subscribers')).toEqual([{ status: 'confirmed' }]);

    await world.request(unsubscribeLink, oneClick);
    expect(await rows(world.url, 'SELECT status FROM subscribers')).toEqual([{ status: 'unsubscribed' }]);
  });

  it('an unknown link shows an email address to write to', async () => {
    const world = await makeWorld();
    for (const answer of [
      await world.get(`/newsletter/unsubscribe?token=${'A'.repeat(43)}`),
      await world.request(`/newsletter/unsubscribe?token=${'A'.repeat(43)}`, oneClick),
    ]) {
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('mailto:hello@quietpine.example.com');
    }
  });
});
