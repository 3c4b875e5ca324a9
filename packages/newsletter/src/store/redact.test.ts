import { createServer } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startLibsqlServer } from '../testing/libsql-server.js';
import { openStore } from './open-store.js';
import { redactText, redactUrl } from './redact.js';

/** URLs with the secret "hunter2" in every part where people put one. */
const URLS = [
  'postgres://newsletter:hunter2@127.0.0.1:1/list',
  'postgres://newsletter:hunter2/abc@127.0.0.1:1/list',
  'postgres://newsletter:hunter2#abc@127.0.0.1:1/list',
  'postgres://newsletter:abc/hunter2@127.0.0.1:1/list',
  'postgres://newsletter:a@hunter2@127.0.0.1:1/list',
  'postgres://newsletter:%hunter2@127.0.0.1:1/list',
  'postgres://127.0.0.1:1/list?user=newsletter&password=hunter2',
  'postgres://127.0.0.1:1/list?password=hunter2#x',
  'postgres://127.0.0.1:1/list#hunter2',
  'libsql://127.0.0.1:1?tls=0&authToken=hunter2',
  'libsql://127.0.0.1:1?jwt=hunter2',
  'http://127.0.0.1:1/?jwt=hunter2',
  'http://newsletter:hunter2@127.0.0.1:1/',
  'http://127.0.0.1:1/#hunter2',
  'libsql://hunter2@127.0.0.1:1',
  'mysql://newsletter:hunter2@127.0.0.1/list',
];

describe('a secret in the URL of a list', () => {
  it.each(URLS)('is not shown: %s', (url) => {
    expect(redactUrl(url)).not.toContain('hunter2');
    expect(redactUrl(url)).toContain('127.0.0.1');
    expect(redactText(`TypeError: Invalid URL { input: '${url}' }`, [url])).not.toContain('hunter2');
  });

  it.each(URLS)('is in no logged error: %s', { timeout: 30_000 }, async (url) => {
    const error = await openStore({ url }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 10 })).not.toContain('hunter2');
  });

  it('is in no error of a later call either', async () => {
    const server = await startLibsqlServer();
    onTestFinished(() => server.remove());
    const url = server.url('list');
    const store = await openStore({ url });
    onTestFinished(() => store.close());
    await server.stop();
    const token = new URL(url).searchParams.get('authToken') ?? '';
    const rude = createServer((_, response) => response.writeHead(500).end(`What is ${token}?`));
    await new Promise<void>((resolve) => rude.listen(Number(new URL(url).port), '127.0.0.1', resolve));
    onTestFinished(() => void rude.close());
    for (const call of [() => store.countList(), () => store.takeMail(new Date(0), 1000)]) {
      const errorText = () => call().then(String, (error) => inspect(error, { depth: 10 }));
      // The first requests use connections of the server that has stopped.
      await expect.poll(errorText).toContain('What is ***?');
      expect(await errorText()).not.toContain(token);
    }
  });

  it('does not redact the rest of the URL', () => {
    expect(redactUrl('postgres://newsletter:secret@db.example.com/list?sslmode=require')).toBe(
      'postgres://newsletter:***@db.example.com/list?sslmode=require',
    );
    expect(redactUrl('file:.data/newsletter.db')).toBe('file:.data/newsletter.db');
    expect(redactUrl('file:host=db password=hunter2')).toBe('file:host=db password=***');
  });
});
