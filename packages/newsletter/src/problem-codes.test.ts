import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from './index.js';
import { PROBLEM_CODES, type ProblemCode } from './problem-codes.js';
import { makeWorld, newsletter, ORIGIN, type World } from './testing/world.js';

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json', origin: ORIGIN };

const post = (world: World, route: string, body: BodyInit, headers: Record<string, string> = {}) =>
  world.request(`/newsletter/${route}`, { method: 'POST', body, headers: { ...JSON_TYPE, ...headers } });

const broken = async (error: Error) => {
  const { store } = await makeWorld();
  return makeWorld({ store: { ...store, signUp: () => Promise.reject(error) } });
};

/** A request with each problem. A body that stops arriving is in slow-bodies.test.ts. */
const REQUESTS: Record<Exclude<ProblemCode, 'timeout'>, () => Promise<Response>> = {
  malformed: async () => post(await makeWorld(), 'subscribe', '{'),
  unauthorized: async () =>
    post(await makeWorld({ feedbackWebhook: { secret: 'x'.repeat(32) } }), 'bounces', '{}'),
  crossSite: async () =>
    post(await makeWorld(), 'subscribe', '{}', { origin: 'https://elsewhere.example.com' }),
  notFound: async () => (await makeWorld()).get('/newsletter/no-such-page', JSON_TYPE),
  unknownLink: async () => post(await makeWorld(), 'confirm', JSON.stringify({ token: 'x'.repeat(43) })),
  methodNotAllowed: async () =>
    (await makeWorld()).request('/newsletter/confirm', { method: 'PUT', headers: JSON_TYPE }),
  expiredLink: async () => {
    const world = await makeWorld();
    await world.signUp('ada@example.com');
    const token = /confirm\?token=([\w-]{43})/.exec((await world.mails())[0]?.text ?? '')?.[1];
    world.later(73 * 60);
    return post(world, 'confirm', JSON.stringify({ token }));
  },
  tooLarge: async () => post(await makeWorld(), 'subscribe', 'x'.repeat(9000)),
  unsupportedMediaType: async () =>
    post(await makeWorld(), 'subscribe', 'x', { 'content-type': 'text/plain' }),
  rateLimited: async () => {
    const world = await makeWorld({ limits: { signUpsPerNetworkPerHour: 1 } });
    await world.signUp('ada@example.com');
    return world.signUp('bea@example.com');
  },
  internalError: async () => (await broken(new Error('unexpected'))).signUp('ada@example.com'),
  mailCapReached: async () => {
    const world = await makeWorld({ limits: { mailsPerDay: 1 } });
    await world.signUp('ada@example.com');
    return world.signUp('bea@example.com');
  },
  unavailable: async () => (await broken(new StoreUnavailable('disk full'))).signUp('ada@example.com'),
};

describe('the problem of a failed request', () => {
  it.each(Object.entries(REQUESTS))('can be %s, with its status', async (problem, request) => {
    const response = await request();
    expect(await response.json()).toEqual({ outcome: 'failed', problem, message: expect.any(String) });
    expect(response.status).toBe(PROBLEM_CODES[problem as ProblemCode].status);
  });

  it('is described in the README', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const rows = Object.entries(PROBLEM_CODES).map(
      ([code, { status, meaning, fix }]) => `| \`${code}\` | ${status} | ${meaning} | ${fix} |\n`,
    );
    expect(readme).toContain(rows.join(''));
  });

  it('is not in a response that asks for other values', async () => {
    const world = await makeWorld();
    const response = await world.signUp('ada', { consent: newsletter.consent.version });
    expect(Object.keys(await response.json())).toEqual(['outcome', 'errors']);
  });
});
