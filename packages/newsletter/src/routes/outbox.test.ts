import { describe, expect, it } from 'vitest';
import { linkify } from '../pages/linkify.js';
import { linkTo, makeWorld } from '../testing/world.js';

describe('the outbox page', () => {
  it('does not exist unless the option is set', async () => {
    const world = await makeWorld({ outbox: false });
    expect((await world.get('/newsletter/outbox')).status).toBe(404);
  });

  it('says what to do while it is empty', async () => {
    const world = await makeWorld();
    const page = await (await world.get('/newsletter/outbox')).text();
    expect(page).toContain('No emails yet');
    expect(page).toContain('href="https://quietpine.example.com/"');
  });

  it('shows recipient, subject, time and text, newest first, with working links', async () => {
    const world = await makeWorld();
    await world.signUp('ada@example.com');
    world.later(1);
    await world.signUp('ben@example.com');
    const page = await (await world.get('/newsletter/outbox')).text();
    expect(page.indexOf('ben@example.com')).toBeLessThan(page.indexOf('ada@example.com'));
    expect(page).toContain('Mar 2, 2026');
    const link = linkTo('confirm', (await world.mails())[0]?.text);
    expect(page).toContain(`<a href="${link}">${link}</a>`);
  });

  it('is JSON for tests that accept it', async () => {
    const world = await makeWorld();
    await world.signUp('ada@example.com');
    const answer = await world.get('/newsletter/outbox', { accept: 'application/json' });
    expect(await answer.json()).toMatchObject([
      {
        to: 'ada@example.com',
        subject: expect.stringMatching(/^Review and confirm/),
        text: expect.stringContaining('/newsletter/confirm?token='),
        html: expect.stringContaining('<!doctype html>'),
        createdAt: '2026-03-02T18:00:00.000Z',
      },
    ]);
  });

  it('runs no scripts', async () => {
    const world = await makeWorld();
    const policy = (await world.get('/newsletter/outbox')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });
});

describe('links in plain text', () => {
  it('are the only markup, whatever the text contains', () => {
    expect(String(linkify('see https://example.com/?a=1&b=2 <script>alert(1)</script>'))).toBe(
      'see <a href="https://example.com/?a=1&amp;b=2">https://example.com/?a=1&amp;b=2</a> &lt;script&gt;alert(1)&lt;/script&gt;',
    );
    expect(String(linkify('javascript:alert(1) https://x"onclick="y'))).toBe(
      'javascript:alert(1) <a href="https://x">https://x</a>&quot;onclick=&quot;y',
    );
  });
});
