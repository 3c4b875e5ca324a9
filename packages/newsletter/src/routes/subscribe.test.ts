import { describe, expect, it } from 'vitest';
import { makeWorld, newsletter, ORIGIN, rows, subscribed } from '../testing/world.js';

const consent = newsletter.consent.version;

describe('signing up', () => {
  it('stores a pending subscriber, the consent and the email, and says what happens next', async () => {
    const world = await makeWorld();
    const answer = await world.post('/newsletter/subscribe', {
      email: 'Ada@Example.com',
      name: 'Ada Moreno',
      website: '',
      locale: 'en-US',
      page: '/articles/ginger-tea/',
      consent,
    });
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('One more step: check your inbox');
    expect(page).toContain('Ada@example.com');

    expect(await rows(world.url, 'SELECT email, name, status, locale FROM subscribers')).toEqual([
      { email: 'Ada@example.com', name: 'Ada Moreno', status: 'pending', locale: 'en-US' },
    ]);
    expect(await rows(world.url, 'SELECT action, at, text, version, locale, page FROM consents')).toEqual([
      {
        action: 'asked',
        at: world.clock.now.getTime(),
        text: newsletter.consent.text,
        version: consent,
        locale: 'en-US',
        page: '/articles/ginger-tea/',
      },
    ]);
    const mails = await world.mails();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      kind: 'confirmation',
      to: 'Ada@example.com',
      subject: 'Review and confirm: the newsletter from Quiet Pine Acupuncture',
    });
  });

  it('accepts urlencoded, multipart and JSON bodies', async () => {
    const world = await makeWorld();
    const form = new FormData();
    form.set('email', 'multipart@example.com');
    form.set('consent', consent);
    form.set('token', await world.formToken());
    const sent = [
      await world.post('/newsletter/subscribe', { email: 'urlencoded@example.com', consent }),
      await world.request('/newsletter/subscribe', {
        method: 'POST',
        body: form,
        headers: { origin: ORIGIN },
      }),
      await world.signUp('json@example.com'),
    ];
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await world.mails()).map(({ to }) => to).reverse()).toEqual([
      'urlencoded@example.com',
      'multipart@example.com',
      'json@example.com',
    ]);
  });

  it('responds with JSON if the request accepts it, else with a page', async () => {
    const world = await makeWorld();
    const json = await world.signUp('ada@example.com');
    expect(await json.json()).toEqual({
      outcome: 'pending',
      message: expect.stringContaining('check your inbox'),
    });

    const page = await world.post(
      '/newsletter/subscribe',
      { email: 'ada@example.com', consent },
      {
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
      },
    );
    expect(page.headers.get('content-type')).toMatch('text/html');
    expect(await page.text()).toMatch(/^<!doctype html>/);
  });

  it('gives new, pending and confirmed addresses the same response', async () => {
    const world = await makeWorld();
    await subscribed(world, 'confirmed@example.com');
    await world.signUp('pending@example.com');
    world.later(60);

    const bodies: string[] = [];
    for (const email of ['brandnew@example.com', 'pending@example.com', 'confirmed@example.com']) {
      const json = await world.signUp(email);
      const page = await world.post('/newsletter/subscribe', { email, consent });
      const headers = JSON.stringify([...json.headers, ...page.headers]);
      bodies.push(
        `${json.status} ${await json.text()} ${page.status} ${headers} ${await page.text()}`.replaceAll(
          email,
          'X',
        ),
      );
    }
    expect(new Set(bodies).size).toBe(1);
  });

  it('does not wait for the mail server', async () => {
    const world = await makeWorld({ mailer: { send: () => new Promise(() => {}) } });
    expect((await world.signUp('ada@example.com')).status).toBe(200);
  });
});

describe('an existing subscriber who signs up again', () => {
  it('gets a reminder email at most once a day, and stays subscribed', async () => {
    const world = await makeWorld();
    await subscribed(world, 'ada@example.com');
    world.later(60);
    await world.signUp('ADA@example.com');
    expect((await world.mails())[0]).toMatchObject({
      kind: 'reminder',
      subject: expect.stringMatching(/^You are already subscribed/),
    });

    world.later(60);
    await world.signUp('ada@example.com');
    expect((await world.mails()).filter(({ kind }) => kind === 'reminder')).toHaveLength(1);
    world.later(25 * 60);
    await world.signUp('ada@example.com');
    expect((await world.mails()).filter(({ kind }) => kind === 'reminder')).toHaveLength(2);
    expect(await rows(world.url, 'SELECT status FROM subscribers')).toEqual([{ status: 'confirmed' }]);
  });
});

describe('limits on email', () => {
  it('sends an address at most one email in ten minutes and three a day', async () => {
    const world = await makeWorld();
    const count = async () => (await world.mails()).length;
    for (let i = 0; i < 5; i++) await world.signUp('victim@example.com');
    expect(await count()).toBe(1);
    for (let i = 0; i < 6; i++) {
      world.later(11);
      await world.signUp('victim@example.com');
    }
    expect(await count()).toBe(3);
    world.later(24 * 60);
    await world.signUp('victim@example.com');
    expect(await count()).toBe(4);
  });

  it('stops at the daily limit of the list, for every address', async () => {
    const world = await makeWorld({ limits: { mailsPerDay: 2 } });
    await subscribed(world, 'one@example.com');
    await world.signUp('two@example.com');
    for (const email of ['one@example.com', 'two@example.com', 'three@example.com']) {
      const answer = await world.signUp(email);
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('3600');
      expect(await answer.json()).toMatchObject({ outcome: 'failed' });
    }
    expect(await rows(world.url, 'SELECT count(*) AS n FROM subscribers')).toEqual([{ n: 2 }]);
  });

  it('limits sign-ups per network and hour, and keeps what was entered', async () => {
    const world = await makeWorld({ limits: { signUpsPerNetworkPerHour: 2 } });
    const from = (last: number) => ({ address: `198.51.100.${last}` });
    expect((await world.signUp('a@example.com', {}, from(1))).status).toBe(200);
    expect((await world.signUp('b@example.com', {}, from(2))).status).toBe(200);
    const token = await world.formToken();
    const refused = await world.request(
      '/newsletter/subscribe',
      { method: 'POST', body: new URLSearchParams({ email: 'c@example.com', consent, token }) },
      from(3),
    );
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000);
    expect(await refused.text()).toContain('value="c@example.com"');

    expect((await world.signUp('d@example.com', {}, { address: '203.0.113.9' })).status).toBe(200);
    world.later(61);
    expect((await world.signUp('c@example.com', {}, from(3))).status).toBe(200);
  });

  it('stores no IP address', async () => {
    const world = await makeWorld();
    await world.signUp('ada@example.com', {}, { address: '198.51.100.77' });
    const tables = ['subscribers', 'consents', 'tokens', 'mails', 'settings'];
    const all = await Promise.all(tables.map((table) => rows(world.url, `SELECT * FROM ${table}`)));
    expect(JSON.stringify(all)).not.toContain('198.51');
  });
});

describe('the endpoint’s own form', () => {
  it('is a complete page that works without JavaScript', async () => {
    const world = await makeWorld();
    const page = await (await world.get('/newsletter/subscribe')).text();
    expect(page).toContain('<form class="tendwell-form" method="post" action="/newsletter/subscribe">');
    expect(page).toContain('<label for="tendwell-email">');
    expect(page).not.toContain('<script');
  });

  it('is also at the base path, where the endpoint’s server hides the site’s page', async () => {
    const world = await makeWorld();
    for (const path of ['/newsletter/', '/newsletter']) {
      const answer = await world.get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(await answer.text()).toContain('method="post" action="/newsletter/subscribe">');
    }
    expect((await world.post('/newsletter/', {})).status).toBe(405);
  });

  it('sends its origin, unlike pages with a token in their URL', async () => {
    const world = await makeWorld();
    // A form on a page with `no-referrer` is sent with `Origin: null`, and would be rejected without HTTPS.
    expect((await world.get('/newsletter/subscribe')).headers.get('referrer-policy')).toBe('same-origin');
    expect((await world.get('/newsletter/confirm?token=x')).headers.get('referrer-policy')).toBe(
      'no-referrer',
    );
  });
});
