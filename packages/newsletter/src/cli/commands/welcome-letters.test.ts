import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { at, makeSignUp, welcome } from '../../conformance/fixtures.js';
import type { SignUp } from '../../store/store.js';
import { letterFolder } from '../../testing/letter-folder.js';
import { addReaders, FROM, TEA } from '../../testing/letters.js';
import { startSmtp } from '../../testing/smtp.js';
import { withStore } from '../../testing/some-list.js';
import { here } from '../../testing/terminal.js';
import { temporaryFolder } from '../../testing/world.js';

const NOW = at(0);
const DAY_MS = 24 * 60 * 60_000;
const letter = (subject: string, day: number, more = '') =>
  `---\nsubject: ${subject}\nday: ${day}\n${more}---\nHello.\n`;

/** A content folder with welcome letters, a list, and a mail server. */
async function start(files: Record<string, string> = {}) {
  const content = await letterFolder({
    'letters/welcome/first.md': letter('Welcome', 0),
    'letters/welcome/third-day.md': letter('How to breathe', 3),
    'es/practice.yaml': 'locale: es-US\n',
    'es/letters/welcome/first.md': letter('Bienvenida', 0),
    ...files,
  });
  const url = `file:${await temporaryFolder()}/list.db`;
  await withStore(url, (store) => addReaders(store, 1, NOW));
  const { received, transport } = await startSmtp();
  const env = { SMTP_URL: `smtp://${transport.host}:${transport.port}`, SMTP_FROM: FROM };
  const run = (command: string, day = 0, ...options: string[]) =>
    here([...command.split(' '), '--store', url, ...options], {
      env: { ...env, CONTENT: content },
      now: () => new Date(NOW.getTime() + day * DAY_MS),
    });
  return {
    content,
    url,
    run,
    /** Who got what since the last call. */
    inbox: () => received.splice(0).map(({ parsed, envelope }) => `${parsed.subject} ${envelope.to}`),
    received,
    async join(email: string, changes: Partial<SignUp> = {}) {
      const signUp = await makeSignUp(email, { at: NOW, ...changes });
      await withStore(url, async (store) => {
        await store.signUp(signUp);
        const { tokenHash } = signUp.confirmation.confirm;
        await store.confirm({ tokenHash, at: NOW, welcome: await welcome() });
        for (;;) {
          const mail = await store.takeMail(NOW, DAY_MS);
          if (!mail) return;
          await store.mailSent(mail.id, NOW);
        }
      });
    },
  };
}

describe('welcome letters', () => {
  it('are checked, sent to everybody who confirms from then on, and shown', async () => {
    const { content, run, join, inbox } = await start();
    const checked = await here(['letter', 'check', 'welcome/third-day', '--offline', '--content', content]);
    expect(checked.out).toContain('3 days after the confirmation.');
    expect(checked.out).toContain('For everybody who confirms.');
    const sent = await run('letter send welcome/first --offline --yes', -1 / (24 * 60));
    expect(sent.out).toMatchInlineSnapshot(`
      "welcome/first
        Subject   Welcome (en-US)
                  Bienvenida (es)
        When      Right after the confirmation, in place of the welcome email
        People    everybody who confirms from now on

      The server sends it from now on. To stop:  tendwell-newsletter letter cancel welcome/first
      "
    `);
    await run('letter send welcome/third-day --offline --yes');
    await join('ada@example.com');
    await join('luz@example.com', { locale: 'es-MX' });
    expect(await run('deliver')).toMatchObject({ code: 0, err: '' });
    expect(inbox().sort()).toEqual(['Bienvenida luz@example.com', 'Welcome ada@example.com']);
    expect(await run('deliver', 3)).toMatchObject({ code: 0, err: '' });
    expect(inbox().sort()).toEqual(['How to breathe ada@example.com', 'How to breathe luz@example.com']);
    expect((await run('letter status welcome/third-day', 4)).out).toMatchInlineSnapshot(`
      "welcome/third-day
        State    goes to everybody who confirms, since 2026-03-02 10:00
        When     3 days after the confirmation
        People   2
        Sent     2
        Waiting  0
      "
    `);
    expect((await run('letter status', 4)).out).toMatchInlineSnapshot(`
      "Letter             State     Date              sent  waiting  failed  unknown
      welcome/third-day  on day 3  2026-03-02 10:00     2        0       0        0
      welcome/first      on day 0  2026-03-02 09:59     2        0       0        0
      "
    `);
  });

  it('are listed by status if they go to nobody, with what is missing', async () => {
    const { run } = await start({
      'letters/welcome/broken.md': letter('Broken', 5, 'intrests: [tea]\n'),
      'letters/welcome/later.md': letter('Later', 9, 'draft: true\n'),
      'es/letters/welcome/third-day.md': letter('Respirar', 3, 'intereses: [tea]\n'),
    });
    await run('letter send welcome/first --offline --yes');
    const { code, out } = await run('letter status');
    expect(code).toBe(0);
    expect(out.slice(out.indexOf('Nobody')).replace(/ \S*(?=letters\/)/g, ' …/')).toMatchInlineSnapshot(`
      "Nobody gets these welcome letters:
        welcome/broken: has errors. …/letters/welcome/broken.md:4: \`intrests\` is not a known key here. To check it:  tendwell-newsletter letter check welcome/broken
        welcome/later: draft. When it is ready, delete the line \`draft: true\`.
        welcome/third-day: has errors. …/letters/welcome/third-day.md:4: \`intereses\` is not a known key here. To check it:  tendwell-newsletter letter check welcome/third-day
      "
    `);
    const json = JSON.parse((await run('letter status --json')).out);
    expect(json.unsentWelcome.map(({ name, problem }: Record<string, string>) => [name, problem])).toEqual([
      ['welcome/broken', 'has errors'],
      ['welcome/later', 'draft'],
      ['welcome/third-day', 'has errors'],
    ]);
    expect((await run('letter status welcome/first')).out).not.toContain('Nobody');
  });

  it('are listed by status until they are sent', async () => {
    const { run } = await start();
    expect((await run('letter status')).out).toContain('Nobody gets these welcome letters:');
    await run('letter send welcome/first --offline --yes');
    expect((await run('letter status')).out).toContain(
      '  welcome/third-day: not sent. To send it to everybody who confirms from now on:  tendwell-newsletter letter send welcome/third-day\n',
    );
    await run('letter send welcome/third-day --offline --yes');
    expect((await run('letter status')).out).not.toContain('Nobody');
  });

  it('can be changed for those who have not got them yet, and canceled', async () => {
    const { content, run, join, inbox } = await start();
    const send = () => run('letter send welcome/third-day --offline --yes');
    await send();
    expect((await send()).out).toBe('welcome/third-day is already sent like this. Nothing was changed.\n');
    await join('ada@example.com');
    await writeFile(`${content}/letters/welcome/third-day.md`, letter('How to sleep', 3));
    const changed = await send();
    expect(changed.out).toContain('Changes   the letter for 1 person who will still get it');
    await run('deliver', 3);
    expect(inbox()).toEqual(['How to sleep ada@example.com']);
    expect((await run('letter cancel welcome/third-day')).out).toContain('is canceled');
  });

  it('can be the latest letter or an article, in place of the welcome email', async () => {
    const { run, join, inbox } = await start();
    const choose = (name: string) => run(`letter send ${name} --as-welcome --offline --yes`);
    await choose('winter-tea');
    await join('ada@example.com', { interests: ['tea'] });
    await run('deliver');
    expect(inbox()).toEqual(['Three teas for the cold months ada@example.com']);
    expect((await choose('ginger')).out).toContain('Right after the confirmation');
    await join('grace@example.com');
    await run('deliver');
    expect(inbox()).toEqual(['Ginger tea grace@example.com']);
    expect((await run('letter status welcome')).out).toContain('Sent     2');
    expect(await choose('welcome/first')).toMatchObject({ code: 2 });
  });

  it('cannot be sent at a set time or rate, or without confirmation', async () => {
    const { run } = await start();
    for (const option of ['--at=2026-03-12 09:00', '--rate=5', '--warm-up']) {
      const { code, err } = await run('letter send welcome/first --offline', 0, option);
      expect(code).toBe(2);
      expect(err).toMatch(/cannot be used with a\s+welcome\s+letter/);
    }
    expect(await run('letter send welcome/first --offline')).toMatchObject({
      code: 1,
      err: expect.stringContaining('add --yes'),
    });
    expect((await run('letter status welcome/first')).code).toBe(1);
  });
});

describe('deliver', () => {
  it('sends letters and the emails of sign-ups, and exits', async () => {
    const { url, run, inbox } = await start();
    await withStore(url, async (store) => {
      await store.signUp(await makeSignUp('bea@example.com', { at: NOW }));
      await store.addLetter({ content: TEA, at: NOW });
    });
    expect(await run('deliver')).toMatchObject({ code: 0, err: '' });
    expect(inbox().sort()).toEqual(['Winter tea reader0@example.com', 'a confirmation bea@example.com']);
    expect((await run('letter status tea')).out).toContain('sent, finished');
  });

  it('exits when the mail server cannot be reached', async () => {
    const { url, content } = await start();
    await withStore(url, (store) => store.addLetter({ content: TEA, at: NOW }));
    const env = { SMTP_URL: 'smtp://127.0.0.1:1', SMTP_FROM: FROM, CONTENT: content };
    await here(['deliver', '--store', url], { env, now: () => NOW });
    await withStore(url, async (store) => {
      expect(await store.findLetter('tea')).toMatchObject({ counts: { waiting: 1, sent: 0 } });
    });
  });

  it('says which settings are missing', async () => {
    const { url, content } = await start();
    const { code, err } = await here(['deliver', '--store', url], { env: { CONTENT: content, PORT: 'x' } });
    expect(code).toBe(1);
    expect(err).toContain('SMTP_URL is missing.');
    expect(err).not.toContain('PORT');
  });
});
