import { describe, expect, it } from 'vitest';
import { reportedTo, SECONDS } from '../../testing/reported-to.js';
import { MAILGUN_EVENT, mailgun } from '../../testing/service-reports.js';

describe('Mailgun', () => {
  it.each([
    [{}, 'bounced 5.1.1'],
    [{ 'delivery-status': { code: 552, message: 'mailbox full' } }, 'confirmed'],
    [{ severity: 'temporary' }, 'confirmed'],
    [{ reason: 'suppress-bounce' }, 'bounced suppressed'],
    [{ reason: 'suppress-complaint', 'delivery-status': { code: 607 } }, 'unsubscribed'],
    [{ reason: 'suppress-unsubscribe', 'delivery-status': { code: 606 } }, 'unsubscribed'],
    [{ event: 'complained' }, 'unsubscribed'],
    [{ event: 'unsubscribed' }, 'unsubscribed'],
    [{ event: 'opened' }, 'confirmed'],
  ])('reports %j', async (changes, status) => {
    const { post, statuses } = await reportedTo();
    expect((await post('/mailgun', mailgun(changes))).status).toBe(200);
    expect((await statuses())[0]).toBe(status);
  });

  it('must sign, with a recent time, and each signature counts once', async () => {
    const { post, statuses } = await reportedTo();
    expect((await post('/mailgun', mailgun({}, { key: 'another' }))).status).toBe(401);
    expect((await post('/mailgun', { 'event-data': MAILGUN_EVENT })).status).toBe(401);
    const old = mailgun({}, { timestamp: String(SECONDS - 4 * 24 * 60 * 60) });
    expect((await post('/mailgun', old)).json).toMatchObject({ recorded: 0 });
    expect((await post('/mailgun', mailgun())).json).toMatchObject({ recorded: 1 });
    const changed = mailgun({ recipient: 'reader1@example.com' });
    expect((await post('/mailgun', changed)).json).toMatchObject({ recorded: 0 });
    expect(await statuses()).toEqual(['bounced 5.1.1', 'confirmed', 'confirmed']);
  });

  it('may sign with the key of the primary account what happens in a subaccount', async () => {
    const { post } = await reportedTo();
    const { signature: own, ...event } = mailgun({}, { key: 'of the subaccount' });
    const parent = { 'parent-signature': mailgun().signature.signature };
    expect((await post('/mailgun', { ...event, signature: { ...own, ...parent } })).json).toMatchObject({
      recorded: 1,
    });
    const wrong = { 'parent-signature': mailgun({}, { key: 'another' }).signature.signature };
    expect((await post('/mailgun', { ...event, signature: { ...own, ...wrong } })).status).toBe(401);
  });
});
