import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { MAX_BODY_BYTES, readFields } from './body.js';
import type { RequestError } from './request-error.js';

const read = (body: BodyInit | null, type?: string, length?: number) =>
  readFields(
    new Request('https://example.com/', {
      method: 'POST',
      body,
      headers: {
        ...(type !== undefined && { 'content-type': type }),
        ...(length !== undefined && { 'content-length': String(length) }),
      },
      duplex: 'half',
    } as RequestInit),
  );
const problem = (promise: Promise<unknown>) =>
  promise.then(
    () => 'read',
    (error: RequestError) => error.problem,
  );

describe('a request body', () => {
  it('is parsed by its content type', async () => {
    expect(await read('email=a%40example.com', 'application/x-www-form-urlencoded; charset=UTF-8')).toEqual({
      email: 'a@example.com',
    });
    expect(await read('{"email":"a@example.com"}', 'Application/JSON')).toEqual({ email: 'a@example.com' });
  });

  it('contains a list for a repeated field', async () => {
    const type = 'application/x-www-form-urlencoded';
    expect(await read('email=a&email=b', type)).toEqual({ email: ['a', 'b'] });
  });

  it.each(['text/plain', 'application/xml', '', 'application/jsonx', 'constructor'])(
    'of type %j is rejected',
    async (type) => {
      expect(await problem(read('email=a', type))).toBe('unsupportedMediaType');
    },
  );

  it.each([
    ['{"email":', 'application/json'],
    ['[]', 'application/json'],
    ['null', 'application/json'],
    ['"text"', 'application/json'],
    ['', 'application/json'],
    ['--x\r\nbroken', 'multipart/form-data; boundary=x'],
    ['--x--', 'multipart/form-data'],
  ])('%j as %s is malformed', async (body, type) => {
    expect(await problem(read(body, type))).toBe('malformed');
  });

  it('with invalid UTF-8 is malformed JSON', async () => {
    expect(await problem(read(new Uint8Array([0x22, 0xff, 0x22]), 'application/json'))).toBe('malformed');
  });

  it('is read only up to the limit, whatever its Content-Length', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1024;
        controller.enqueue(new Uint8Array(1024).fill(97));
      },
    });
    expect(await problem(read(endless, 'application/x-www-form-urlencoded'))).toBe('tooLarge');
    expect(pulled).toBeLessThanOrEqual(MAX_BODY_BYTES + 3 * 1024);
  });

  it('of exactly the limit is read', async () => {
    const form = `email=${'a'.repeat(MAX_BODY_BYTES - 6)}`;
    expect(Object.keys(await read(form, 'application/x-www-form-urlencoded'))).toEqual(['email']);
    expect(await problem(read(`${form}a`, 'application/x-www-form-urlencoded'))).toBe('tooLarge');
  });

  it('with a Content-Length is read completely or not at all', async () => {
    const json = '{"email":"a@example.com"}';
    expect(await read(json, 'application/json', json.length)).toEqual({ email: 'a@example.com' });
    expect(await problem(read(json, 'application/json', MAX_BODY_BYTES + 1))).toBe('tooLarge');
    const long = `email=${'a'.repeat(MAX_BODY_BYTES)}`;
    expect(await problem(read(long, 'application/x-www-form-urlencoded', 10))).toBe('tooLarge');
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) });
    expect(await problem(read(broken, 'application/json', 10))).toBe('malformed');
  });

  it.each([undefined, 100])('that never ends times out after ten seconds (length: %s)', async (length) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const outcome = problem(read(new ReadableStream(), 'application/json', length));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(await Promise.race([outcome, Promise.resolve('waiting')])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toBe('timeout');
  });
});
