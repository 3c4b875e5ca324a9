import { describe, expect, it } from 'vitest';
import { makeWorld, ORIGIN, subscribed, type World } from './testing/world.js';

/** A long run: `BOMB_POSTS=20000 npx vitest run --root packages/newsletter list-bombing`. */
const POSTS = Number(process.env.BOMB_POSTS ?? 500);
const AT_ONCE = 50;
const timeout = 20_000 + POSTS * 20;

/** An address in one of 65,536 networks. */
const network = (number: number) => ({ address: `198.${(number >> 8) & 255}.${number & 255}.7` });

/** Posts `POSTS` forms over a number of hours. Returns the number of responses by status. */
async function bombard(world: World, hours: number, post: (number: number) => Promise<Response>) {
  const statuses: Record<number, number> = {};
  for (let from = 0; from < POSTS; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, POSTS - from) }, (_, i) => from + i);
    for (const { status } of await Promise.all(numbers.map(post)))
      statuses[status] = (statuses[status] ?? 0) + 1;
    world.later((hours * 60 * AT_ONCE) / POSTS);
  }
  return statuses;
}

const countMails = async (world: World) => (await world.store.listMails(1e6)).length;

async function requestLink(world: World, email: string, from: { address: string }) {
  const body = new URLSearchParams({ do: 'link', email, token: await world.formToken() });
  return world.request('/newsletter/manage', { method: 'POST', body, headers: { origin: ORIGIN } }, from);
}

describe('list bombing', () => {
  it(
    'sends at most three emails a day to one address, however many networks the forms come from',
    async () => {
      const world = await makeWorld();
      const statuses = await bombard(world, 23, (i) => world.signUp('victim@example.com', {}, network(i)));
      // The response does not reveal that no more emails are sent.
      expect(statuses).toEqual({ 200: POSTS });
      expect(await countMails(world)).toBe(3);
    },
    timeout,
  );

  it(
    'sends a subscriber no more than that from both forms together',
    async () => {
      const world = await makeWorld();
      await subscribed(world, 'victim@example.com');
      world.later(24 * 60 + 1);
      const before = await countMails(world);
      await bombard(world, 23, (i) =>
        i % 2 === 0
          ? world.signUp('Victim@example.com', {}, network(i))
          : requestLink(world, 'victim@EXAMPLE.com', network(i)),
      );
      expect((await countMails(world)) - before).toBeLessThanOrEqual(3);
    },
    timeout,
  );

  it(
    'sends at most thirty emails an hour for one network, however many addresses it enters',
    async () => {
      const world = await makeWorld();
      const statuses = await bombard(world, 3, (i) =>
        // A household's addresses are in one network.
        world.signUp(`victim${i}@example.com`, {}, { address: `203.0.113.${i % 256}` }),
      );
      // Three hours overlap with four windows at most.
      expect(statuses[200]).toBeLessThanOrEqual(4 * 30);
      expect(statuses[429]).toBe(POSTS - (statuses[200] ?? 0));
      expect(await countMails(world)).toBe(statuses[200]);
    },
    timeout,
  );

  it(
    'sends no more emails in total than the daily limit',
    async () => {
      const mailsPerDay = 200;
      const world = await makeWorld({ limits: { mailsPerDay } });
      const statuses = await bombard(world, 23, (i) =>
        world.signUp(`victim${i}@example.com`, {}, network(i)),
      );
      expect(statuses).toEqual({ 200: mailsPerDay, 503: POSTS - mailsPerDay });
      expect(await countMails(world)).toBe(mailsPerDay);
      world.later(24 * 60);
      expect((await world.signUp('reader@example.com')).status).toBe(200);
    },
    timeout,
  );
});
