import { describe, expect, it } from 'vitest';
import { linkTo, makeWorld, ORIGIN, rows, subscribed, tokenIn, type World } from '../testing/world.js';

async function signedUp(world: World, email = 'ada@example.com') {
  await world.signUp(email);
  const link = linkTo('confirm', (await world.mails())[0]?.text);
  return {
    link,
    token: tokenIn(link),
    press: () => world.post('/newsletter/confirm', { token: tokenIn(link) }),
  };
}

const status = async (world: World) => (await rows(world.url, 'SELECT status FROM subscribers'))[0]?.status;

describe('the confirmation link in an email', () => {
  it('opens a page with the consent and a button', async () => {
    const world = await makeWorld();
    const { link, token } = await signedUp(world);
    const answer = await world.get(link);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('Confirm your subscription');
    expect(page).toContain('ada@example.com');
    expect(page).toContain('I would like to get one letter a month by email.');
    expect(page.match(/<button/g)).toHaveLength(1);
    expect(page).toContain(`name="token" value="${token}"`);
  });

  it('shows what will be confirmed, even if somebody else has entered the address since', async () => {
    const world = await makeWorld();
    await world.signUp('ada@example.com', { name: 'Ada <b>', locale: 'en-US' });
    const own = linkTo('confirm', (await world.mails())[0]?.text);
    world.later(11);
    await world.signUp('ADA@example.com', { name: 'Stranger', locale: 'fr' });
    const page = await (await world.get(own)).text();
    expect(page).toContain('Name: Ada &lt;b&gt;');
    expect(page).toContain('ada@example.com');
    expect(page).not.toMatch(/Stranger|ADA|Nom/);
    await world.post('/newsletter/confirm', { token: tokenIn(own) });
    expect(await rows(world.url, 'SELECT email, name, locale, status FROM subscribers')).toEqual([
      { email: 'ada@example.com', name: 'Ada <b>', locale: 'en-US', status: 'confirmed' },
    ]);
    expect(await rows(world.url, 'SELECT name FROM tokens WHERE name IS NOT NULL')).toEqual([]);
  });

  it('changes nothing on GET and HEAD, however often it is opened', async () => {
    const world = await makeWorld();
    const { link } = await signedUp(world);
    const { unsubscribeLink } = { unsubscribeLink: linkTo('unsubscribe', (await world.mails())[0]?.text) };
    const dump = () =>
      Promise.all(
        ['subscribers', 'consents', 'tokens', 'mails'].map((t) => rows(world.url, `SELECT * FROM ${t}`)),
      );
    const before = await dump();
    for (const method of ['GET', 'HEAD', 'GET']) {
      for (const url of [link, unsubscribeLink, '/newsletter/subscribe', '/newsletter/outbox']) {
        const answer = await world.request(url, { method });
        expect(answer.status).toBe(200);
        if (method === 'HEAD') expect(await answer.text()).toBe('');
      }
    }
    expect(await dump()).toEqual(before);
  });
});

describe('confirming', () => {
  it('records the confirmation and sends a welcome email with an unsubscribe link', async () => {
    const world = await makeWorld();
    const { press } = await signedUp(world);
    world.later(5);
    const answer = await press();
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('You are subscribed');
    expect(await rows(world.url, 'SELECT status, confirmed_at FROM subscribers')).toEqual([
      { status: 'confirmed', confirmed_at: world.clock.now.getTime() },
    ]);
    expect(await rows(world.url, 'SELECT id, action, asked_id FROM consents')).toEqual([
      { id: 1, action: 'asked', asked_id: null },
      { id: 2, action: 'confirmed', asked_id: 1 },
    ]);
    expect((await world.mails())[0]).toMatchObject({ kind: 'welcome', to: 'ada@example.com' });
  });

  it('accepts the null origin of a page with no-referrer', async () => {
    const world = await makeWorld();
    const { token } = await signedUp(world);
    expect((await world.post('/newsletter/confirm', { token }, { origin: 'null' })).status).toBe(200);
    expect(await status(world)).toBe('confirmed');
  });

  it('is idempotent: a second time, the page says so and nothing changes', async () => {
    const world = await makeWorld();
    const { press, link } = await signedUp(world);
    await press();
    const mails = (await world.mails()).length;
    const again = await press();
    expect(again.status).toBe(200);
    expect(await again.text()).toContain('You are already subscribed');
    expect(await (await world.get(link)).text()).toContain('You are already subscribed');
    expect((await world.mails()).length).toBe(mails);
    expect(await rows(world.url, `SELECT count(*) AS n FROM consents WHERE action = 'confirmed'`)).toEqual([
      { n: 1 },
    ]);
  });

  it('confirms once on twenty simultaneous requests', async () => {
    const world = await makeWorld();
    const { press } = await signedUp(world);
    const answers = await Promise.all(Array.from({ length: 20 }, press));
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
    expect((await world.mails()).filter(({ kind }) => kind === 'welcome')).toHaveLength(1);
  });

  it('works with each of two emails', async () => {
    const world = await makeWorld();
    const first = await signedUp(world);
    world.later(30);
    const second = await signedUp(world);
    expect(second.token).not.toBe(first.token);
    expect(await (await first.press()).text()).toContain('You are subscribed');
    expect(await (await second.press()).text()).toContain('You are already subscribed');
  });

  it('responds with JSON to scripts', async () => {
    const world = await makeWorld();
    const { token } = await signedUp(world);
    const answer = await world.request('/newsletter/confirm', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', origin: ORIGIN },
      body: JSON.stringify({ token }),
    });
    expect(await answer.json()).toMatchObject({ outcome: 'confirmed' });
  });
});

describe('an invalid confirmation link', () => {
  it('expires after 72 hours and links to the sign-up form', async () => {
    const world = await makeWorld();
    const { press, link } = await signedUp(world);
    world.later(72 * 60 - 1);
    expect((await world.get(link)).status).toBe(200);
    world.later(1);
    for (const answer of [await world.get(link), await press()]) {
      expect(answer.status).toBe(410);
      const page = await answer.text();
      expect(page).toContain('This link is no longer valid');
      expect(page).toContain('href="/newsletter/subscribe"');
    }
    expect(await status(world)).toBe('pending');
  });

  it('is 404 if the token is unknown', async () => {
    const world = await makeWorld();
    for (const token of [
      '',
      'short',
      'A'.repeat(43),
      `${'A'.repeat(42)}\u0000`,
      '../../etc/passwd',
      "' OR 1=1 --",
    ]) {
      const shown = await world.get(`/newsletter/confirm?token=${encodeURIComponent(token)}`);
      expect(shown.status).toBe(404);
      expect(await shown.text()).toContain('This link does not work');
      expect((await world.post('/newsletter/confirm', { token })).status).toBe(404);
    }
  });

  it('cannot be used for another purpose', async () => {
    const world = await makeWorld();
    await world.signUp('ada@example.com');
    const [mail] = await world.mails();
    const confirm = tokenIn(linkTo('confirm', mail?.text));
    const leave = tokenIn(linkTo('unsubscribe', mail?.text));
    expect((await world.post('/newsletter/confirm', { token: leave })).status).toBe(404);
    expect((await world.post('/newsletter/unsubscribe', { token: confirm })).status).toBe(404);
    expect(await status(world)).toBe('pending');
  });

  it('does not resubscribe someone who has unsubscribed', async () => {
    const world = await makeWorld();
    const { confirmLink, unsubscribeLink } = await subscribed(world, 'ada@example.com');
    await world.post('/newsletter/unsubscribe', { token: tokenIn(unsubscribeLink) });
    const answer = await world.post('/newsletter/confirm', { token: tokenIn(confirmLink) });
    expect(answer.status).toBe(410);
    expect(await status(world)).toBe('unsubscribed');
  });
});

describe('a stored token', () => {
  it('is only its SHA-256 once the email has been sent', async () => {
    const sent: string[] = [];
    const world = await makeWorld({
      mailer: {
        send: async ({ text }) => {
          sent.push(text);
        },
      },
    });
    await world.signUp('ada@example.com');
    await expect.poll(() => sent.length).toBe(1);
    await expect.poll(async () => (await world.mails())[0]?.state).toBe('sent');

    const token = tokenIn(linkTo('confirm', sent[0]));
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const stored = JSON.stringify([
      await rows(world.url, 'SELECT * FROM tokens'),
      await rows(world.url, 'SELECT * FROM mails'),
    ]);
    expect(stored).not.toContain(token);
    const { createHash } = await import('node:crypto');
    expect(stored).toContain(createHash('sha256').update(token).digest('hex'));
  });
});
