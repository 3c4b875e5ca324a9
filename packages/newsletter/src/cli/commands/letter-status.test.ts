import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addReaders, TEA } from '../../testing/letters.js';
import { withStore } from '../../testing/some-list.js';
import { here } from '../../testing/terminal.js';
import { temporaryFolder } from '../../testing/world.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const SENDER = 'one';
const link = (i: number) => ({
  unsubscribeTokenHash: `leave${i}`,
  manage: { tokenHash: `manage${i}`, expiresAt: NOW },
});

/** A list of five readers and a letter that two of them got. */
async function someLetter() {
  const url = `file:${join(await temporaryFolder(), 'list.db')}`;
  await withStore(url, async (store) => {
    await addReaders(store, 5, NOW);
    await store.addLetter({ content: TEA, at: NOW, perHour: 600, warmUp: true });
    const [letter] = await store.openLetters(NOW);
    const id = letter?.id ?? '';
    for (let i = 0; i < 4; i++) {
      const at = new Date(NOW.getTime() + i * 60_000);
      const { people } = await store.claimDeliveries(id, {
        sender: SENDER,
        at,
        leaseMs: 1000,
        links: [link(i)],
        held: [],
      });
      const key = { letter: id, number: people[0]?.number ?? 0, sender: SENDER, at };
      if (i < 2) await store.settleDeliveries([{ ...key, state: 'sent' }]);
      else if (i < 3) {
        await store.settleDeliveries([
          { ...key, state: 'failed', failure: 'EENVELOPE at RCPT TO with 550 5.1.1' },
        ]);
      } else await store.settleDeliveries([{ ...key, state: 'unknown', failure: 'interrupted' }]);
    }
  });
  const letter = (...args: string[]) => here(['letter', ...args, '--store', url]);
  return { url, letter };
}

describe('letter status', () => {
  it('shows the progress of a letter, what went wrong, and the time left', async () => {
    const { letter } = await someLetter();
    const { code, out } = await letter('status', 'tea');
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "tea
        State      going out since 2026-03-10 12:00
        People     5
        Sent       2
        Waiting    1
        Failed     1
        Unknown    1
        Rate       600 per hour, after a warm-up
        Time left  5 minutes

        1 person: address does not exist (550 5.1.1)
        1 person: the server stopped before the answer came
        For 1 person the mail server’s answer is missing, so they may have got it. To send it to them again:  tendwell-newsletter letter resume tea --repeat-unknown
      "
    `);
    const json = JSON.parse((await letter('status', 'tea', '--json')).out);
    expect(json).toMatchObject({
      version: 1,
      letters: [{ name: 'tea', state: 'sending', people: 5, done: 4, waiting: 1, counts: { sent: 2 } }],
    });
  });

  it('lists the letters', async () => {
    const { letter } = await someLetter();
    expect((await letter('status')).out).toMatchInlineSnapshot(`
      "Letter  State    Date              sent  waiting  failed  unknown
      tea     sending  2026-03-10 12:00     2        1       1        1
      "
    `);
  });

  it('reports a letter that does not exist', async () => {
    const { letter } = await someLetter();
    expect(await letter('status', 'coffee')).toMatchObject({
      code: 1,
      err: expect.stringContaining('No letter named coffee was sent or scheduled.'),
    });
  });

  it('says why a letter is paused, and what to do', async () => {
    const { url, letter } = await someLetter();
    for (const [reason, text] of [
      ['late', 'It is more than a day late'],
      [
        'your mail server does not forward email for you (EENVELOPE at RCPT TO with 554 5.7.1)',
        'Mail servers refuse your emails: your mail server does not forward email for you (554 5.7.1).',
      ],
    ] as const) {
      await withStore(url, async (store) => {
        await store.resumeLetter({ name: 'tea', at: NOW });
        await store.pauseLetter({ name: 'tea', at: NOW, reason });
      });
      const { code, out } = await letter('status', 'tea');
      expect(code).toBe(1);
      expect(out.replace(/\s+/g, ' ')).toContain(text);
      expect(out).toContain('tendwell-newsletter letter resume tea');
    }
  });
});

describe('letter pause, resume and cancel', () => {
  it('change a letter once', async () => {
    const { letter } = await someLetter();
    const run = async (...args: string[]) => {
      const { code, out } = await letter(...args);
      return `${code} ${out.split('\n', 1)[0]}`;
    };
    expect(await run('pause', 'tea')).toBe('0 tea is paused.');
    expect(await run('pause', 'tea')).toBe('0 tea was already paused.');
    expect(await run('resume', 'tea')).toBe('0 tea continues.');
    expect(await run('resume', 'tea')).toBe('0 tea was not paused.');
    expect(await run('cancel', 'tea')).toBe('0 tea is canceled. Nobody else will get it.');
    for (const command of ['pause', 'resume', 'cancel']) {
      expect(await run(command, 'tea')).toBe('1 tea has already ended. Nothing was changed.');
    }
    expect((await letter('resume', 'coffee')).err).toContain('No letter named coffee');
  });

  it('sends messages again whose outcome is unknown', async () => {
    const { letter } = await someLetter();
    expect((await letter('resume', 'tea', '--repeat-unknown', '--json')).out).toBe(
      '{"version":1,"name":"tea","outcome":"resumed"}\n',
    );
    expect((await letter('status', 'tea')).out).not.toContain('Unknown');
  });
});

describe('letter', () => {
  it('has help for each command', async () => {
    for (const command of ['send', 'status', 'pause', 'resume', 'cancel']) {
      const help = await here(['letter', command, '--help']);
      expect(help.out).toContain(`Usage: tendwell-newsletter letter ${command}`);
    }
    expect(await here(['letter', 'pause'])).toMatchObject({ code: 2 });
  });
});
