import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNewsletter, openStore, smtpMailer } from '../../index.js';
import { type FrozenLetter, freezeLetter } from '../../letters/frozen-letter.js';
import { letterFolder, PRACTICE } from '../../testing/letter-folder.js';
import { addReaders, FROM, TEA } from '../../testing/letters.js';
import { startSmtp } from '../../testing/smtp.js';
import { withStore } from '../../testing/some-list.js';
import { here } from '../../testing/terminal.js';
import { newsletter, ORIGIN, practice, temporaryFolder } from '../../testing/world.js';
import type { Arguments } from '../command.js';
import type { Terminal } from '../terminal.js';
import { sendFrozen } from './letter/send-frozen.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const SENDER = 'one';
const link = (i: number) => ({
  unsubscribeTokenHash: `leave${i}`,
  manage: { tokenHash: `manage${i}`, expiresAt: NOW },
});

/** A list of five readers and a letter that two of them have got. */
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

describe('sending', () => {
  const CONTENT = freezeLetter({ ...TEA, interests: ['tea'] });

  /** Sends a letter to a list of five, as the command does once it has read the letter. */
  async function send(
    letter: FrozenLetter,
    values: Record<string, unknown>,
    overrides: Partial<Terminal> = {},
  ) {
    const url = `file:${join(await temporaryFolder(), 'list.db')}`;
    return withStore(url, async (store) => {
      await addReaders(store, 5, NOW);
      let [out, err] = ['', ''];
      const terminal: Terminal = {
        out: async (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        ...{ color: false, columns: undefined, progress: undefined, ask: undefined, env: {} },
        now: () => NOW,
        ...overrides,
      };
      const args = { values: values as Arguments['values'], positionals: [letter.name] };
      const timeZone = 'America/Los_Angeles';
      const again = () => sendFrozen(letter, { args, terminal, store, timeZone });
      const code = await again();
      return { code, out, err, again, status: await store.findLetter(letter.name) };
    });
  }

  it('shows what goes to whom and how long it takes, and hands it to the server', async () => {
    const { code, out, status } = await send(CONTENT, { yes: true, rate: '2' });
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "tea
        Subject   Winter tea (en)
                  Wintertee (de)
        People    5, with tea among their interests, or none chosen
        Pictures  0
        Size      1 kB
        Starts    now
        Takes     3 hours, at 2 emails per hour

      The server sends it now.
      To see how far it is:  tendwell-newsletter letter status tea
      "
    `);
    expect(status).toMatchObject({ state: 'scheduled', dueAt: NOW, perHour: 2, warmUp: false });
  });

  it('reads the letter from the content folder, and sends none that has something to fix', async () => {
    const url = `file:${join(await temporaryFolder(), 'list.db')}`;
    await withStore(url, (store) => addReaders(store, 2, NOW));
    const send = async (content: string, ...options: string[]) =>
      here(['letter', 'send', 'winter-tea', '--content', content, '--store', url, '--yes', ...options]);
    // A site that has neither the page of the letter nor its picture.
    const site = createServer((_request, response) => void response.writeHead(404).end());
    await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void site.close());
    const { port } = site.address() as AddressInfo;
    const content = await letterFolder({
      'practice.yaml': PRACTICE.replace('https://quietpine.example.com', `http://127.0.0.1:${port}`),
    });
    const refused = await send(content);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was sent.') });
    expect(refused.err).toContain('status');
    const { code, out } = await send(content, '--offline');
    expect(out).toContain('Subject   Three teas for the cold months');
    expect(code).toBe(0);
    await withStore(url, async (store) => {
      expect(await store.findLetter('winter-tea')).toMatchObject({ state: 'scheduled' });
    });
  });

  it('starts later, in the time zone of the practice', async () => {
    const values = { yes: true, at: '2026-03-12 09:00', 'warm-up': true };
    const { out, status } = await send(TEA, values);
    expect(out).toContain('The server sends it at 2026-03-12 09:00 (America/Los_Angeles)');
    expect(status).toMatchObject({ dueAt: new Date('2026-03-12T16:00:00Z'), perHour: 600, warmUp: true });
    for (const at of ['2026-03-09 09:00', 'tomorrow']) {
      await expect(send(TEA, { yes: true, at })).rejects.toThrow('--at');
    }
  });

  it('asks, and sends nothing without a clear answer', async () => {
    const questions: string[] = [];
    for (const [answer, state] of [
      ['', undefined],
      ['n', undefined],
      ['y', 'scheduled'],
    ]) {
      const ask = async (question: string) => {
        questions.push(question);
        return answer ?? '';
      };
      expect((await send(TEA, {}, { ask })).status?.state).toBe(state);
    }
    expect(questions[0]).toBe('\nSend it to 5 people? [y/N] ');
    expect(await send(TEA, {})).toMatchObject({ code: 1, err: expect.stringContaining('add --yes') });
  });

  it('does not send a letter twice, and says when its file has changed since', async () => {
    const url = `file:${join(await temporaryFolder(), 'list.db')}`;
    await withStore(url, async (store) => {
      await addReaders(store, 1, NOW);
      await store.addLetter({ content: TEA, at: NOW });
      await store.openLetters(NOW);
      const options = {
        args: { values: { yes: true }, positionals: [] },
        terminal: { now: () => NOW } as Terminal,
        store,
        timeZone: 'UTC',
      };
      await expect(sendFrozen(CONTENT, options)).rejects.toThrow(
        'was sent on 2026-03-10 12:00. Nobody gets a letter twice. It goes out as it was then',
      );
    });
  });

  it('shows how far it is until it has ended', async () => {
    const url = `file:${join(await temporaryFolder(), 'list.db')}`;
    const smtp = await startSmtp();
    await withStore(url, async (store) => {
      await addReaders(store, 5, NOW);
      const lines: string[] = [];
      const mailer = smtpMailer({ ...smtp.transport, from: FROM });
      const endpoint = createNewsletter({
        ...{ practice, newsletter, origin: ORIGIN, mailer },
        store: await openStore({ url }),
        now: () => NOW,
        log: () => {},
      });
      onTestFinished(() => endpoint.close());
      let out = '';
      const code = await sendFrozen(TEA, {
        args: { values: { yes: true, rate: '1000000' }, positionals: [] },
        terminal: {
          out: async (text) => {
            out += text;
          },
          err: () => {},
          ...{ color: false, columns: undefined, ask: undefined, env: {} },
          progress: (line) => void lines.push(line),
          now: () => NOW,
        },
        store,
        timeZone: 'UTC',
      });
      expect(code).toBe(0);
      expect(out).toContain('State    sent, finished 2026-03-10 12:00');
      expect(smtp.received).toHaveLength(5);
    });
  }, 60_000);
});

describe('letter status', () => {
  it('shows how far a letter is, what went wrong, and how long the rest takes', async () => {
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
    expect(await run('pause', 'tea')).toBe('0 tea was paused already.');
    expect(await run('resume', 'tea')).toBe('0 tea continues.');
    expect(await run('resume', 'tea')).toBe('0 tea was not paused.');
    expect(await run('cancel', 'tea')).toBe('0 tea is canceled. Nobody else will get it.');
    for (const command of ['pause', 'resume', 'cancel']) {
      expect(await run(command, 'tea')).toBe('1 tea has ended already. Nothing was changed.');
    }
    expect((await letter('resume', 'coffee')).err).toContain('No letter named coffee');
  });

  it('repeats messages whose outcome is unknown', async () => {
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
