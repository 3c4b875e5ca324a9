import { describe, expect, it } from 'vitest';
import { FormTokens, MAX_AGE_MS, MIN_AGE_MS } from './form-token.js';

const tokens = new FormTokens(async () => 'a secret of the list', '/newsletter');
const now = new Date('2026-03-02T18:00:00Z');
const ago = (ms: number) => tokens.create(new Date(now.getTime() - ms));

describe('a form token', () => {
  it('is valid from two seconds to a day after it was created', async () => {
    expect(await tokens.check(await ago(MIN_AGE_MS), now)).toEqual({ result: 'valid' });
    expect(await tokens.check(await ago(MAX_AGE_MS), now)).toEqual({ result: 'valid' });
    expect(await tokens.check(await ago(MAX_AGE_MS + 1), now)).toEqual({ result: 'invalid' });
    expect(await tokens.check(await ago(500), now)).toEqual({ result: 'too-new', waitMs: 1500 });
  });

  it.each([20_000, 60 * 60_000, 30 * 24 * 60 * 60_000])(
    'delays a response by two seconds at most when the clock was set back by %i ms',
    async (ms) => {
      expect(await tokens.check(await ago(-ms), now)).toEqual({ result: 'too-new', waitMs: MIN_AGE_MS });
    },
  );
});
