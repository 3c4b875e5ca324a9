import { describe, expect, it } from 'vitest';
import { makeWorld, ORIGIN, subscribed, type World } from './testing/world.js';

/** A long run: `BOMB_POSTS=20000 npx vitest run --root packages/newsletter list-bombing`. */
const POSTS = Number(process.env.BOMB_POSTS ?? 1000);
const AT_ONCE = 50;
const timeout = 20_000 + POSTS * 20;

/** Another network for each number: 65,536 of them. */
const network = (number: number) => ({ address: `198.${(number >> 8) & 255}.${number & 255}.7` });

/** Posts as many forms as are wished for, spread over some hours; returns how many answers had which status. */
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

async function askForLink(world: World, email: string, from: { address: string }) {
  const body = new URLSearchParams({ do: 'link', email, token: await world.formToken() });
  return world.request('/newsletter/manage', { method: 'POST', body, headers: { origin: ORIGIN } }, from);
}

describe('list bombing', () => {
  it(
    'sends one victim three mails a day, however many forms come from however many networks',
    async () => {
      const world = await makeWorld();
      const statuses = await bombard(world, 23, (i) => world.signUp('victim@example.com', {}, network(i)));
      // The answer does not say that it has stopped.
      expect(statuses).toEqual({ 200: POSTS });
      expect(await countMails(world)).toBe(3);
    },
    timeout,
  );

  it(
    'sends a subscriber no more either, by all forms together',
    async () => {
      const world = await makeWorld();
      await subscribed(world, 'victim@example.com');
      world.later(24 * 60 + 1);
      const before = await countMails(world);
      await bombard(world, 23, (i) =>
        i % 2 === 0
          ? world.signUp('Victim@example.com', {}, network(i))
          : askForLink(world, 'victim@EXAMPLE.com', network(i)),
      );
      expect((await countMails(world)) - before).toBeLessThanOrEqual(3);
    },
    timeout,
  );

  it(
    'sends thirty mails an hour for one network, however many victims it names',
    async () => {
      const world = await makeWorld();
      const statuses = await bombard(world, 3, (i) =>
        // All of a household's addresses are one network.
        world.signUp(`victim${i}@example.com`, {}, { address: `203.0.113.${i % 256}` }),
      );
      // Three hours touch four windows at most.
      expect(statuses[200]).toBeLessThanOrEqual(4 * 30);
      expect(statuses[429]).toBe(POSTS - (statuses[200] ?? 0));
      expect(await countMails(world)).toBe(statuses[200]);
    },
    timeout,
  );

  it(
    'sends no more than a day’s mails in all, whoever asks for them',
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
