import { expect, it } from 'vitest';
import { noDovecot } from '../../../../../scripts/testing/mail-servers.mjs';
import { startDovecot } from '../../testing/dovecot.js';
import { fromPerson, outOfOffice } from '../../testing/returned-mail/people.js';
import { postfix } from '../../testing/returned-mail/postfix.js';
import { here } from '../../testing/terminal.js';
import { temporaryStore } from '../../testing/world.js';
import { openImap } from './imap.js';

/** The name of a test, with the reason if it can't run. */
const nameOf = (name: string) => (noDovecot ? `${name} (skipped: ${noDovecot})` : name);

it.skipIf(noDovecot)(
  nameOf('reads a mailbox by IMAP, and moves handled messages to another folder'),
  async () => {
    const { url, store } = await temporaryStore();
    await store.close();
    const server = await startDovecot([
      outOfOffice(),
      postfix.delayed(),
      fromPerson('Opening hours', 'Are you open?'),
      `${postfix.hard()}${'x'.repeat(2_000_000)}`,
    ]);
    const env = { BOUNCES_MAILBOX: server.url() };
    const first = await here(['bounces', '--store', url, '--json'], { env });
    expect(first).toMatchObject({ code: 0, err: '' });
    const kinds = (out: string) =>
      JSON.parse(out).messages.map(
        ({ kind, handled }: { kind: string; handled: boolean }) => `${kind} ${handled}`,
      );
    expect(kinds(first.out)).toEqual(['auto-reply true', 'notice true', 'unknown false', 'hard false']);
    const second = await here(['bounces', '--store', url, '--json'], { env });
    expect(kinds(second.out)).toEqual(['unknown false', 'hard false']);
    const handled = await openImap(new URL(server.url().replace('INBOX', 'Handled')), false);
    const found: string[] = [];
    for await (const { raw } of handled.messages()) found.push(Buffer.from(raw).toString('utf8', 0, 40));
    await handled.close();
    expect(found).toHaveLength(2);
  },
);

it.skipIf(noDovecot)(
  nameOf('distinguishes a wrong password from other failures, and does not show it'),
  async () => {
    const { url, store } = await temporaryStore();
    await store.close();
    const server = await startDovecot([]);
    const wrong = await here(['bounces', '--store', url], {
      env: { BOUNCES_MAILBOX: server.url('not-secret') },
    });
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/rejects the\s+login for ada/);
    expect(wrong.err).not.toContain('not-secret');
    const missing = server.url().replace('INBOX', 'No-such-folder');
    const folder = await here(['bounces', '--store', url], { env: { BOUNCES_MAILBOX: missing } });
    expect(folder.code).toBe(1);
    expect(folder.err).toContain('Cannot read the mailbox at 127.0.0.1');
    expect((await here(['bounces', '--store', url], { env: { BOUNCES_MAILBOX: server.url() } })).out).toBe(
      'The mailbox is empty.\n',
    );
  },
);
