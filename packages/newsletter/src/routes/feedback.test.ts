import { describe, expect, it } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { TEA } from '../testing/letters.js';
import { BEARER, NOW, reportedTo, SECRET } from '../testing/reported-to.js';
import { mailgun, sns } from '../testing/service-reports.js';
import { makeWorld } from '../testing/world.js';

const event = (changes: object = {}) => ({
  ...{ id: '1', type: 'hard', email: 'reader0@example.com', reason: '5.1.1', at: NOW },
  ...changes,
});

describe('the generic form', () => {
  it('takes several events at once, and counts each once', async () => {
    const { post, statuses } = await reportedTo();
    const body = {
      events: [
        event(),
        event({ id: '2', type: 'complaint', email: 'READER1@example.com' }),
        event({ id: '3', email: 'nobody@example.com' }),
      ],
    };
    expect(await post('', body, BEARER)).toEqual({
      status: 200,
      json: { outcome: 'received', recorded: 2, ignored: 1 },
    });
    expect(await statuses()).toEqual(['bounced 5.1.1', 'unsubscribed', 'confirmed']);
    expect((await post('', body, BEARER)).json).toEqual({ outcome: 'received', recorded: 0, ignored: 3 });
  });

  it('accepts the secret as a password, and nothing without it', async () => {
    const { post, statuses } = await reportedTo();
    const basic = (text: string) => ({ authorization: `Basic ${btoa(text)}` });
    for (const headers of [
      {},
      { authorization: SECRET },
      { authorization: 'Bearer x' },
      basic('user:x'),
      basic(''),
    ]) {
      expect(await post('', { events: [event()] }, headers as Record<string, string>)).toMatchObject({
        status: 401,
        json: { problem: 'unauthorized' },
      });
    }
    expect(await statuses()).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect((await post('', { events: [event()] }, basic(`user:${SECRET}`))).status).toBe(200);
  });

  it('ignores events that are too old or in the future, so that none can be replayed', async () => {
    const { post } = await reportedTo();
    const events = [
      event({ id: '1', at: '2026-02-27T17:59:00Z' }),
      event({ id: '2', at: '2026-03-02T18:11:00Z' }),
    ];
    expect((await post('', { events }, BEARER)).json).toMatchObject({ recorded: 0, ignored: 2 });
  });

  it.each([
    '{',
    '[]',
    '{}',
    '{"events":[{}]}',
    { events: [event({ type: 'open' })] },
    { events: [event({ email: 'reader0' })] },
    { events: [event({ at: 'yesterday' })] },
  ])('answers with 400 to %j', async (body) => {
    const { post } = await reportedTo();
    expect(await post('', body, { ...BEARER, accept: 'application/json' })).toMatchObject({
      status: 400,
      json: { problem: 'malformed' },
    });
  });

  it('reads no more than 256 kB', async () => {
    const { post } = await reportedTo();
    const headers = { ...BEARER, accept: 'application/json' };
    expect((await post('', ' '.repeat(256 * 1024), headers)).status).toBe(400);
    expect((await post('', ' '.repeat(256 * 1024 + 1), headers)).status).toBe(413);
  });
});

it('has no routes unless a secret is set, and takes only POST', async () => {
  const { get } = await makeWorld();
  for (const path of ['', '/postmark', '/brevo', '/mailgun', '/ses']) {
    expect((await get(`/newsletter/bounces${path}`)).status).toBe(404);
  }
  const response = await (await reportedTo()).get('/newsletter/bounces');
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  await expect(makeWorld({ feedbackWebhook: { secret: 'short' } })).rejects.toThrow('at least 32 characters');
  await expect(makeWorld({ feedbackWebhook: { mailgunSigningKey: '' } })).rejects.toThrow('is empty');
});

it('counts for the last letter', async () => {
  const { post, store, clock } = await reportedTo();
  await store.addLetter({ content: TEA, at: clock.now });
  const [letter] = await store.openLetters(clock.now);
  const claim = { sender: 'one', at: clock.now, leaseMs: 60_000, held: [] };
  const links = [0, 1, 2].map((i) => ({
    unsubscribeTokenHash: `leave${i}`,
    manage: { tokenHash: `manage${i}`, expiresAt: clock.now },
  }));
  const { people } = await store.claimDeliveries(letter?.id ?? '', { ...claim, links });
  for (const { number } of people) {
    const key = { letter: letter?.id ?? '', number, sender: 'one', at: clock.now };
    await store.settleDeliveries([{ ...key, state: 'sent' }]);
  }
  await post(
    '',
    { events: [event(), event({ id: '2', type: 'soft', email: 'reader1@example.com' })] },
    BEARER,
  );
  expect((await store.findLetter('tea'))?.feedback).toMatchObject({ hard: 1, soft: 1 });
});

it('never fails, whatever is posted', async () => {
  const { post, logged } = await reportedTo();
  const samples = [{ events: [event()] }, mailgun(), sns('{}'), { RecordType: 'Bounce', Type: 'HardBounce' }];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('', '/postmark', '/brevo', '/mailgun', '/ses'),
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.tuple(fc.constantFrom(...samples), fc.jsonValue()).map(([sample, value]) => {
          const names = Object.keys(sample);
          return JSON.stringify({ ...sample, [names[0] ?? '']: value });
        }),
      ),
      async (path, body) => {
        const { status } = await post(path, body, { ...BEARER, accept: 'application/json' });
        expect([200, 400, 401]).toContain(status);
      },
    ),
    { numRuns: 150 },
  );
  expect(logged).toEqual([]);
});
