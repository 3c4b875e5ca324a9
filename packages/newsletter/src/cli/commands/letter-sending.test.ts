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

  it('shows what goes to whom and how long it takes, and queues it for the server', async () => {
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
      To see its progress:  tendwell-newsletter letter status tea
      "
    `);
    expect(status).toMatchObject({ state: 'scheduled', dueAt: NOW, perHour: 2, warmUp: false });
  });

  it('reads the letter from the content folder, and refuses one with something to fix', async () => {
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

  it('asks for confirmation, and sends nothing without it', async () => {
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

  it('shows the progress of the letter until it has ended', async () => {
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
