import { describe, expect, it } from 'vitest';
import { openStore } from '../index.js';
import { startFaultySmtp } from '../testing/faulty-smtp.js';
import { startSmtp } from '../testing/smtp.js';
import { makeWorld } from '../testing/world.js';
import { smtpMailer } from './smtp.js';

const from = 'newsletter@quietpine.example.com';

describe('closing', () => {
  it('finishes sending an email, and does not send it again', async () => {
    let reached = () => {};
    const atTheServer = new Promise<void>((resolve) => {
      reached = resolve;
    });
    let answer = () => {};
    const smtp = await startSmtp({
      onData(stream, _session, callback) {
        stream.resume();
        stream.on('end', () => {
          answer = callback;
          reached();
        });
      },
    });
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    await world.signUp('willow@example.com');
    await atTheServer;
    const closed = world.endpoint.close();
    answer();
    await closed;

    const store = await openStore({ url: world.url });
    expect(await store.listMails(1)).toMatchObject([{ state: 'sent' }]);
    await store.close();
  });

  it('returns an email to the outbox if the server does not respond', async () => {
    const smtp = await startFaultySmtp();
    smtp.fault = { at: 'greeting', what: 'stall' };
    const world = await makeWorld({ mailer: smtpMailer({ ...smtp.transport, from }) });
    await world.signUp('willow@example.com');
    await expect.poll(() => smtp.hits).toBe(1);
    await world.endpoint.close();

    const store = await openStore({ url: world.url });
    expect(await store.takeMail(world.clock.now, 1000)).toMatchObject({
      to: 'willow@example.com',
      attempts: 2,
    });
    await store.close();
  }, 20_000);
});
