import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openStore } from './open-store.js';
import { redactText, redactUrl } from './redact.js';

/** URLs with the secret "hunter2" in every place where people write one. */
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

  it.each(URLS)('is in no error that a log would print: %s', { timeout: 30_000 }, async (url) => {
    const error = await openStore({ url }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 10 })).not.toContain('hunter2');
  });

  it('leaves the rest of the URL to be read', () => {
    expect(redactUrl('postgres://newsletter:secret@db.example.com/list?sslmode=require')).toBe(
      'postgres://newsletter:***@db.example.com/list?sslmode=require',
    );
    expect(redactUrl('file:.data/newsletter.db')).toBe('file:.data/newsletter.db');
    expect(redactUrl('file:host=db password=hunter2')).toBe('file:host=db password=***');
  });
});
