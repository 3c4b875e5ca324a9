// @ts-check
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { cpuTime } from './cpu-time.mjs';

test('CPU time includes what this process computes, and no wait for another one', () => {
  const spin = () => {
    for (const end = process.cpuUsage().user + 50_000; process.cpuUsage().user < end; );
  };
  expect(cpuTime(spin)).toBeGreaterThanOrEqual(50);
  const other = `const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end);`;
  expect(cpuTime(() => execFileSync(process.execPath, ['--eval', other]))).toBeLessThan(200);
});
