import { expect, test } from 'vitest';
import { dayMoment, rfc822, rfc3339 } from './calendar.js';

test('RSS and Atom dates name the same moment', () => {
  for (const zone of ['America/St_Johns', 'Pacific/Apia', 'UTC']) {
    const moment = dayMoment('2026-03-02', zone);
    expect(Date.parse(rfc822(moment))).toBe(moment.instant);
    expect(Date.parse(rfc3339(moment))).toBe(moment.instant);
  }
  expect(rfc822(dayMoment('2026-03-02', 'America/St_Johns'))).toBe('Mon, 02 Mar 2026 00:00:00 -0330');
});
