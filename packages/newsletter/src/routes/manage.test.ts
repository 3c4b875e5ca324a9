import type { Newsletter } from '@tendwell/content';
import { describe, expect, it } from 'vitest';
import { linkTo, makeWorld, newsletter, ORIGIN, rows, subscribed, tokenIn } from '../testing/world.js';

const offering: Newsletter = {
  ...newsletter,
  name: true,
  interests: [
    { value: 'teas', label: 'Teas & soups', description: 'Recipes' },
    { value: 'walks', label: 'Walks' },
  ],
};

async function someone(email = 'ada@example.com') {
  const world = await makeWorld({ newsletter: offering });
  const { manageLink, ...links } = await subscribed(world, email);
  const token = tokenIn(manageLink);
  const press = (fields: Record<string, string | readonly string[]>) =>
    world.post('/newsletter/manage', { token, ...fields });
  const json = async () => (await world.get(manageLink, { accept: 'application/json' })).json();
  return { world, manageLink, token, press, json, ...links };
}

describe('the page of a subscription', () => {
  it('is linked from the welcome and reminder emails, and shows what is stored', async () => {
    const { world, manageLink } = await someone();
    const page = await (await world.get(manageLink)).text();
    expect(page).toContain('We send the newsletter to');
    expect(page).toContain('You confirmed this on March 2, 2026');
    expect(page).toContain(newsletter.consent.text);
    expect(page).toContain('Teas &amp; soups');
    expect(page).not.toContain(' checked');
    expect(page).toContain('<option value="en-US" lang="en-US" selected>American English</option>');
    expect(page).toContain('<option value="ar" lang="ar">العربية</option>');

    world.later(60);
    await world.signUp('ada@example.com');
    const [reminder] = await world.mails();
    expect((await world.get(linkTo('manage', reminder?.text))).status).toBe(200);
    expect(reminder?.html).toContain(linkTo('manage', reminder?.text));
  });

  it('is JSON for scripts', async () => {
    const { json } = await someone();
    expect(await json()).toEqual({
      outcome: 'subscription',
      subscription: {
        email: 'ada@example.com',
        locale: 'en-US',
        interests: [],
        status: 'confirmed',
        since: '2026-03-02T18:00:00.000Z',
        consent: { text: newsletter.consent.text, version: '2026-01', at: '2026-03-02T18:00:00.000Z' },
      },
    });
  });

  it('saves name, language and interests, and records the interests as consent', async () => {
    const { world, press, json } = await someone();
    const answer = await press({ do: 'save', name: 'Ada', locale: 'fr', interests: ['walks', 'teas'] });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Vos modifications sont enregistrées');
    expect(await json()).toMatchObject({
      subscription: { name: 'Ada', locale: 'fr', interests: ['walks', 'teas'] },
    });
    const proof = `SELECT action, interests, how FROM consents WHERE action = 'changed'`;
    expect(await rows(world.url, proof)).toEqual([
      { action: 'changed', interests: '["walks","teas"]', how: 'page' },
    ]);
    // If all boxes are unchecked, the browser sends none.
    await press({ do: 'save', name: '' });
    expect(await json()).toMatchObject({ subscription: { interests: [] } });
    expect(await rows(world.url, 'SELECT name FROM subscribers')).toEqual([{ name: null }]);
  });

  it('rejects invalid fields and names them', async () => {
    const { press, json } = await someone();
    const wrong = await press({ do: 'save', name: 'A'.repeat(101) });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('aria-describedby="tendwell-name-error"');
    expect((await press({ do: 'save', interests: 'cash' })).status).toBe(422);
    expect((await press({ do: 'save', locale: 'not a locale' })).status).toBe(422);
    expect(await json()).toMatchObject({ subscription: { interests: [], locale: 'en-US' } });
  });

  it('unsubscribes', async () => {
    const { world, press, manageLink } = await someone();
    expect(await (await press({ do: 'leave' })).text()).toContain('You are unsubscribed');
    expect(await rows(world.url, `SELECT how FROM consents WHERE action = 'unsubscribed'`)).toEqual([
      { how: 'manage' },
    ]);
    const page = await (await world.get(manageLink)).text();
    expect(page).toContain('We keep the address so that we do not write to it again');
    expect(page.match(/<button/g)).toHaveLength(1);
  });

  it('opens only with a manage token, for 30 days', async () => {
    const { world, manageLink, unsubscribeLink, press } = await someone();
    const other = `/newsletter/manage?token=${tokenIn(unsubscribeLink)}`;
    expect((await world.get(other)).status).toBe(404);
    expect((await world.post('/newsletter/unsubscribe', { token: tokenIn(manageLink) })).status).toBe(404);
    world.later(30 * 24 * 60);
    for (const answer of [await world.get(manageLink), await press({ do: 'leave' })]) {
      expect(answer.status).toBe(410);
      const page = await answer.text();
      expect(page).toContain('work for 30 days');
      expect(page).toContain('href="/newsletter/manage"');
    }
    expect(await rows(world.url, 'SELECT status FROM subscribers')).toEqual([{ status: 'confirmed' }]);
  });
});

describe('requesting a link', () => {
  const ask = async (
    world: Awaited<ReturnType<typeof makeWorld>>,
    email: string,
    headers?: Record<string, string>,
  ) => world.post('/newsletter/manage', { email, token: await world.formToken(), do: 'link' }, headers);

  it('gives everyone the same response, and emails only people on the list', async () => {
    const { world } = await someone();
    world.later(60);
    const bodies = new Set<string>();
    for (const email of ['ada@example.com', 'nobody@example.com', 'ada@example.com']) {
      const answer = await ask(world, email);
      bodies.add(
        `${answer.status} ${JSON.stringify([...answer.headers])} ${(await answer.text()).replaceAll(email, 'X')}`,
      );
    }
    expect(bodies.size).toBe(1);
    const links = (await world.mails()).filter(({ kind }) => kind === 'link');
    expect(links).toMatchObject([
      { to: 'ada@example.com', subject: expect.stringMatching(/^Your subscription/) },
    ]);
    expect((await world.get(linkTo('manage', links[0]?.text))).status).toBe(200);
    expect(links[0]?.headers).not.toHaveProperty('List-Unsubscribe');
  });

  it('works with and without JavaScript, and ignores requests with a filled honeypot', async () => {
    const { world } = await someone();
    world.later(60);
    const page = await (await world.get('/newsletter/manage')).text();
    expect(page).toContain('<input type="hidden" name="do" value="link">');
    const mails = (await world.mails()).length;
    const robot = { email: 'ada@example.com', token: await world.formToken(), do: 'link', website: 'x' };
    expect((await world.post('/newsletter/manage', robot)).status).toBe(200);
    expect((await world.post('/newsletter/manage', { email: 'ada@example.com', do: 'link' })).status).toBe(
      422,
    );
    expect((await ask(world, 'ada@example,com')).status).toBe(422);
    expect((await ask(world, 'ada@example.com', { origin: 'https://else.example.com' })).status).toBe(403);
    expect(await world.mails()).toHaveLength(mails);
  });

  it('counts toward the rate limit like a sign-up', async () => {
    const world = await makeWorld({ limits: { signUpsPerNetworkPerHour: 1, mailsPerDay: 1 } });
    await subscribed(world, 'ada@example.com');
    expect((await ask(world, 'ben@example.com')).status).toBe(429);
    world.later(61);
    const full = await ask(world, 'ben@example.com');
    expect(full.status).toBe(503);
    expect(full.headers.get('retry-after')).toBe('3600');
  });
});

describe('erasing', () => {
  const button = async (answer: Response) =>
    /name="token" value="([^"]+)"/.exec(await answer.text())?.[1] ?? '';

  it('asks for confirmation, deletes everything, and says what is kept and why', async () => {
    const { world, press } = await someone();
    const asked = await press({ do: 'erase' });
    const page = await asked.clone().text();
    expect(page).toContain('This cannot be undone');
    expect(page).toContain('delete it after 3 years');
    expect(page.match(/<button/g)).toHaveLength(1);
    expect(await rows(world.url, 'SELECT status FROM subscribers')).toEqual([{ status: 'confirmed' }]);

    const token = await button(asked);
    for (let i = 0; i < 2; i++) {
      const done = await world.post('/newsletter/erase', { token });
      expect(done.status).toBe(200);
      expect(await done.text()).toContain('Your data has been erased');
    }
    for (const table of ['subscribers', 'consents', 'tokens', 'mails']) {
      expect(await rows(world.url, `SELECT * FROM ${table}`), table).toEqual([]);
    }
    const [kept] = await rows(world.url, 'SELECT * FROM suppressions');
    expect(kept).toMatchObject({ hash: expect.stringMatching(/^[\w-]{16}$/) });
    const proof = await rows(world.url, 'SELECT * FROM erased_consents');
    expect(proof.map(({ action, suppression }) => [action, suppression])).toEqual([
      ['asked', kept?.hash],
      ['confirmed', kept?.hash],
    ]);
    expect(JSON.stringify([kept, proof])).not.toContain('ada@');
  });

  it('erases once on twenty simultaneous requests', async () => {
    const { world, press } = await someone();
    const token = await button(await press({ do: 'erase' }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.post('/newsletter/erase', { token })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await rows(world.url, 'SELECT count(*) AS n FROM suppressions')).toEqual([{ n: 1 }]);
  });

  it('requires an erase token, which expires after an hour', async () => {
    const { world, press, manageLink, token } = await someone();
    const right = await button(await press({ do: 'erase' }));
    expect((await world.post('/newsletter/erase', { token })).status).toBe(404);
    expect((await world.get(`/newsletter/manage?token=${right}`)).status).toBe(404);
    expect((await world.get(`/newsletter/erase?token=${right}`)).status).toBe(200);
    world.later(60);
    const late = await world.post('/newsletter/erase', { token: right });
    expect(late.status).toBe(410);
    expect(await late.text()).toContain('Nothing was erased');
    expect((await world.get(manageLink)).status).toBe(200);
    expect(await (await world.get('/newsletter/erase')).text()).toContain('Send me the link');
  });

  it('works for scripts', async () => {
    const { world, token } = await someone();
    const post = async (path: string, body: object) =>
      (
        await world.request(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json', origin: ORIGIN },
          body: JSON.stringify(body),
        })
      ).json() as Promise<{ outcome: string; token?: string }>;
    const asked = await post('/newsletter/manage', { token, do: 'erase' });
    expect(asked.outcome).toBe('pending');
    expect(await post('/newsletter/erase', { token: asked.token })).toMatchObject({ outcome: 'erased' });
  });

  it('keeps the consent record for at most three years', async () => {
    const { world, press } = await someone();
    await world.post('/newsletter/erase', { token: await button(await press({ do: 'erase' })) });
    const count = async () => (await rows(world.url, 'SELECT count(*) AS n FROM erased_consents'))[0]?.n;
    const tidyAfter = async (days: number) => {
      const then = new Date(world.clock.now.getTime() + days * 24 * 60 * 60_000);
      await world.store.tidy(then);
      // Simulates daily calls until then.
      const clock = JSON.stringify({ time: then.getTime() - 1000, seen: then.getTime() - 1000 });
      await rows(world.url, `UPDATE settings SET value = '${clock}' WHERE key = 'clock'`);
      await world.store.tidy(then);
    };
    await tidyAfter(3 * 365 - 1);
    expect(await count()).toBe(2);
    await tidyAfter(3 * 366);
    expect(await count()).toBe(0);
  });
});
