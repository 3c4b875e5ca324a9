import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../index.js';
import { addReaders, FROM } from '../../testing/letters.js';
import { startSmtp } from '../../testing/smtp.js';
import { here } from '../../testing/terminal.js';
import { temporaryFolder } from '../../testing/world.js';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const content = `${root}examples/practice-site/content`;
const now = new Date('2026-12-01T15:00:00Z');

it('prints what the documentation of letters shows', async () => {
  const docs = await readFile(`${root}docs/letters.md`, 'utf8');
  const url = `file:${await temporaryFolder()}/list.db`;
  const store = await openStore({ url });
  onTestFinished(() => store.close());
  await addReaders(store, 312, now);
  let question = '';
  const ask = async (text: string) => {
    question = text;
    return 'y';
  };
  const run = async (command: string, ...options: string[]) => {
    const args = ['letter', command, 'first-frost', '--content', content, ...options];
    return (await here(args, { now: () => now, ask })).out;
  };
  const expectShown = (text: string) => expect(docs).toContain(`\n\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`);
  expectShown(await run('check', '--offline'));
  const sent = await run('send', '--offline', '--rate', '600', '--store', url);
  // The answer ends the line.
  expectShown(sent.replace(/\n\nThe server/, () => `\n${question}y\n\nThe server`));
  await store.openLetters(now);
  expectShown(await run('status', '--store', url));

  const { host, port } = (await startSmtp()).transport;
  const env = { SMTP_URL: `smtp://${host}:${port}`, SMTP_FROM: FROM, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
  expectShown(
    (await here(['letter', 'test', 'first-frost', '--content', content, '--to', 'ada@example.com'], { env }))
      .out,
  );
});
