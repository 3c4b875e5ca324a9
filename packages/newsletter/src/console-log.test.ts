import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { ConsoleLog } from './console-log.js';
import { StoreUnavailable } from './store/unavailable.js';

let lines: string[];

beforeEach(() => {
  lines = [];
  vi.useFakeTimers();
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation(
      (...parts: unknown[]) => void lines.push(parts.map(String).join(' ')),
    );
  }
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
});

it('writes one line for an expected failure, then a count every ten minutes', () => {
  const { log } = new ConsoleLog();
  for (let i = 0; i < 1000; i++) {
    const error = new StoreUnavailable(`PostgreSQL: connect ECONNREFUSED\n 127.0.0.1:${i}`, {
      cause: new Error('deep'),
    });
    log({ level: 'error', message: 'POST /newsletter/subscribe failed.', error });
  }
  const first = 'newsletter: POST /newsletter/subscribe failed. PostgreSQL: connect ECONNREFUSED 127.0.0.1:0';
  expect(lines).toEqual([first]);
  vi.advanceTimersByTime(10 * 60_000);
  const count = 'newsletter: POST /newsletter/subscribe failed. (999 more like this in the last 10 minutes)';
  expect(lines).toEqual([first, count]);
  // After ten minutes without one, it is written again.
  vi.advanceTimersByTime(20 * 60_000);
  log({
    level: 'error',
    message: 'POST /newsletter/subscribe failed.',
    error: new StoreUnavailable('PostgreSQL: connect ECONNREFUSED\n 127.0.0.1:5'),
  });
  expect(lines).toHaveLength(3);
});

it('counts emails together, whatever their ids and times', () => {
  const consoleLog = new ConsoleLog();
  for (let i = 0; i < 3; i++) {
    const message = `Email ${crypto.randomUUID()} (welcome) failed on attempt ${i}: refused. Retrying at 2026-03-0${i + 1}T10:00:00.000Z.`;
    consoleLog.log({ level: 'warn', message });
  }
  consoleLog.log({ level: 'warn', message: 'Something else.' });
  expect(lines).toHaveLength(2);
  consoleLog.close();
  expect(lines).toHaveLength(3);
  expect(lines[2]).toContain('(2 more like this');
  consoleLog.close();
  expect(lines).toHaveLength(3);
});

it('writes the stack trace of an unexpected error', () => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
  const error = new TypeError('undefined is not a function');
  new ConsoleLog().log({ level: 'error', message: 'GET /newsletter/manage failed.', error });
  expect(spy).toHaveBeenCalledWith('newsletter: GET /newsletter/manage failed.', error);
});
