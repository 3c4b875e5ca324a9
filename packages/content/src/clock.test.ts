import { describe, expect, it } from 'vitest';
import { clock } from './clock.js';

describe('the clock', () => {
  it('starts at the moment in TENDWELL_NOW, and advances from there', () => {
    const start = Date.parse('2028-02-29T15:00:00Z');
    const now = clock('2028-02-29T10:00:00-05:00');
    expect(now().getTime()).toBeGreaterThanOrEqual(start);
    expect(now().getTime()).toBeLessThan(start + 60_000);
  });

  it('is the machine’s clock without it', () => {
    for (const none of [undefined, '']) {
      expect(Math.abs(clock(none)().getTime() - Date.now())).toBeLessThan(60_000);
    }
  });

  it('rejects what is not a moment', () => {
    expect(() => clock('soon')).toThrow(/TENDWELL_NOW must be a date and time in ISO 8601.*not "soon"/);
  });
});
