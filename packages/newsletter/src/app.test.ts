import { describe, expect, it } from 'vitest';
import { createNewsletter, type NewsletterStore, outboxMailer, StoreUnavailable } from './index.js';
import {
  makeWorld,
  newsletter,
  ORIGIN,
  practice,
  subscribed,
  temporaryStore,
  tokenIn,
} from './testing/world.js';

describe('every page', () => {
  it('is not cached, indexed, framed or sniffed, and allows only its own styles', async () => {
    const world = await makeWorld();
    for (const path of [
      '/newsletter/confirm?token=x',
      '/newsletter/unsubscribe?token=x',
      '/newsletter/subscribe',
      '/newsletter/no',
    ]) {
      const { headers } = await world.get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex',
        'referrer-policy': expect.stringMatching(/^(no-referrer|same-origin)$/),
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
        ),
      });
    }
  });

  it('has a style sheet that matches the hash in its policy', async () => {
    const world = await makeWorld();
    const answer = await world.get('/newsletter/subscribe');
    const [, hash] = /'sha256-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(await answer.text()) ?? [];
    const { createHash } = await import('node:crypto');
    expect(createHash('sha256').update(style).digest('base64')).toBe(hash);
  });

  it('uses the site’s layout if there is one', async () => {
    const world = await makeWorld({
      page: ({ title, body, lang, status }) =>
        `<html lang=${lang}><title>${status} ${title}</title><main>${body}</main>`,
    });
    const answer = await world.get('/newsletter/confirm?token=x');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await answer.text()).toMatch(
      /^<html lang=en-US><title>404 This link does not work<\/title><main><section/,
    );
  });

  it('falls back to the default layout if the site’s fails', async () => {
    const world = await makeWorld({
      page: () => {
        throw new Error('template broke');
      },
    });
    const answer = await world.post('/newsletter/subscribe', {
      email: 'ada@example.com',
      consent: newsletter.consent.version,
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('check your inbox');
    expect(world.logged[0]).toMatchObject({ level: 'error', error: new Error('template broke') });
  });
});

describe('the language of pages', () => {
  it('falls back to English, and marks the page as English', async () => {
    const world = await makeWorld({ practice: { ...practice, locale: 'pt-BR' } });
    const page = await (await world.get('/newsletter/subscribe')).text();
    expect(page).toContain('<html lang="en" dir="ltr">');
  });

  it('keeps the visitor’s region, for dates', async () => {
    const world = await makeWorld();
    await world.signUp('ada@example.com', { locale: 'en-GB' });
    expect((await world.mails())[0]?.text).toContain('Thursday 5 March at 10:00');
  });
});

describe('an internal error', () => {
  const broken = (store: NewsletterStore): NewsletterStore => ({
    ...store,
    signUp: () => Promise.reject(new Error('disk is full at /srv/secret/list.db')),
  });

  it('is logged, and its details are never in the response', async () => {
    const { store } = await temporaryStore();
    const world = await makeWorld({ store: broken(store) });
    const json = await world.signUp('ada@example.com');
    const page = await world.post('/newsletter/subscribe', {
      email: 'ada@example.com',
      consent: newsletter.consent.version,
    });
    for (const answer of [json, page]) {
      expect(answer.status).toBe(500);
      const text = await answer.text();
      expect(text).toContain('Something went wrong');
      expect(text).not.toMatch(/disk|\/srv|\bError\b|at .*\.ts/);
    }
    expect(world.logged).toHaveLength(2);
    expect(world.logged[0]?.error).toEqual(new Error('disk is full at /srv/secret/list.db'));
  });
});

describe('an unavailable store', () => {
  it('gives 503 with Retry-After on every route', async () => {
    const { store } = await temporaryStore();
    const unavailable = () =>
      Promise.reject(new StoreUnavailable('libSQL: disk full at /srv/secret/list.db'));
    const world = await makeWorld({
      store: {
        ...store,
        signUp: unavailable,
        findSignUp: unavailable,
        confirm: unavailable,
        findSubscriber: unavailable,
      },
      secret: 'a secret of the test',
    });
    const token = 'a'.repeat(43);
    const answers = [
      await world.signUp('ada@example.com'),
      await world.get(`/newsletter/confirm?token=${token}`),
      await world.post('/newsletter/confirm', { token }),
      await world.get(`/newsletter/unsubscribe?token=${token}`),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('60');
      const text = await answer.text();
      expect(text).toContain('We cannot reach our list at the moment.');
      expect(text).not.toMatch(/disk|\/srv|Error/);
    }
    expect(world.logged).toHaveLength(answers.length);
  });
});

describe('methods', () => {
  it('that a route does not support are rejected with a list of those that it does', async () => {
    const world = await makeWorld();
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await world.request('/newsletter/confirm', { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
    }
    expect((await world.request('/newsletter/outbox', { method: 'POST' })).status).toBe(405);
  });
});

describe('options', () => {
  it('that are invalid throw at once', async () => {
    const { store } = await temporaryStore();
    const good = { practice, newsletter, origin: ORIGIN, store, mailer: outboxMailer(store) };
    for (const bad of [
      { origin: 'example.com' },
      { origin: 'https://example.com/path' },
      { basePath: 'news' },
      { basePath: '/' },
      { secret: 'short' },
    ]) {
      expect(() => createNewsletter({ ...good, ...bad })).toThrow(TypeError);
    }
  });

  it('set the paths of the endpoint and its links', async () => {
    let port = 0;
    const world = await makeWorld({ basePath: '/letters/sign-up', origin: () => `http://localhost:${port}` });
    port = 5173;
    const sent = await world.request('/letters/sign-up/subscribe', {
      method: 'POST',
      body: new URLSearchParams({
        email: 'ada@example.com',
        consent: newsletter.consent.version,
        token: await world.formToken(),
      }),
      headers: { origin: 'http://127.0.0.1:5173' },
    });
    expect(sent.status).toBe(200);
    expect((await world.mails())[0]?.text).toContain('http://localhost:5173/letters/sign-up/confirm?token=');
  });
});

it('handles a subscriber from sign-up to erasure', async () => {
  const world = await makeWorld();
  const { confirmLink, unsubscribeLink } = await subscribed(world, 'ada@example.com');
  expect((await world.get(confirmLink)).status).toBe(200);
  await world.post('/newsletter/unsubscribe', { token: tokenIn(unsubscribeLink) });
  expect(await (await world.get(unsubscribeLink)).text()).toContain('You are unsubscribed');
});
