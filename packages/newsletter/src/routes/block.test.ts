import { describe, expect, it } from 'vitest';
import { linkTo, makeWorld, rows, subscribed, tokenIn } from '../testing/world.js';

async function mailed() {
  const world = await makeWorld();
  await world.signUp('ada@example.com');
  return { world, link: linkTo('block', (await world.mails())[0]?.text) };
}

describe('the link “Do not write to me again” in a confirmation email', () => {
  it('opens a page with one button, and changes nothing until it is pressed', async () => {
    const { world, link } = await mailed();
    const before = await rows(world.url, 'SELECT * FROM subscribers');
    const answer = await world.get(link);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('We will not send any more emails to');
    expect(page.match(/<button/g)).toHaveLength(1);
    expect(await rows(world.url, 'SELECT * FROM subscribers')).toEqual(before);
    expect(await rows(world.url, 'SELECT * FROM suppressions')).toEqual([]);
  });

  it('ends all emails, and keeps only a hash of the address besides its subscriber', async () => {
    const { world, link } = await mailed();
    const press = () => world.post('/newsletter/block', { token: tokenIn(link) });
    expect(await (await press()).text()).toContain('We will not write to you again');
    expect((await press()).status).toBe(200);
    expect(await rows(world.url, 'SELECT status FROM subscribers')).toEqual([{ status: 'unsubscribed' }]);
    expect(JSON.stringify(await rows(world.url, 'SELECT * FROM suppressions'))).not.toContain('ada');
    world.later(60 * 24 * 30);
    const answers = [await world.signUp('ada@example.com'), await world.signUp('bea@example.com')];
    // The answer doesn't reveal who is blocked.
    const [blocked, other] = await Promise.all(answers.map((answer) => answer.text()));
    expect(blocked).toBe(other);
    expect((await world.mails()).map(({ to }) => to)).toEqual(['bea@example.com', 'ada@example.com']);
  });

  it('works for scripts, and explains an unknown link', async () => {
    const { world, link } = await mailed();
    const accept = { accept: 'application/json' };
    expect(await (await world.get(link, accept)).json()).toMatchObject({ outcome: 'pending' });
    const answer = await world.post('/newsletter/block', { token: tokenIn(link) }, accept);
    expect(await answer.json()).toMatchObject({ outcome: 'unsubscribed' });
    expect((await world.get('/newsletter/block?token=unknown')).status).toBe(404);
    expect((await world.post('/newsletter/block', { token: 'unknown' })).status).toBe(404);
  });

  it('is also in an email with a link to a subscription', async () => {
    const world = await makeWorld();
    await subscribed(world, 'ada@example.com');
    world.later(60);
    await world.post('/newsletter/manage', {
      do: 'link',
      email: 'ada@example.com',
      token: await world.formToken(),
    });
    const [mail] = await world.mails();
    expect(mail?.kind).toBe('link');
    expect((await world.get(linkTo('block', mail?.text))).status).toBe(200);
  });
});
