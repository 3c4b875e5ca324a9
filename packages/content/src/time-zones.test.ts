import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Everything that depends on days and times. */
const TESTS = ['hours', 'feeds', 'publication', 'structured-data/structured-data', 'parse/article'];

const MACHINE_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = join(fileURLToPath(import.meta.resolve('vitest/package.json')), '..', 'vitest.mjs');

/** It takes long, and chooses time zones itself. */
const EXCLUDED = '**/temporal.test.ts';

/** Runs tests in a process whose machine is in a time zone. */
async function run(zone: string): Promise<{ passed: number; failed: string[]; zone: string }> {
  const filters = TESTS.map((name) => `src/${name}`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      vitest,
      ...['run', '--root', root, '--reporter=json', '--no-isolate', '--maxWorkers=1', '--testTimeout=60000'],
      ...['--exclude', EXCLUDED, ...filters],
    ],
    { env: { ...process.env, TZ: zone, TENDWELL_TEST_RUNS: '10' }, maxBuffer: 64 * 2 ** 20 },
  ).catch((error: { stdout: string }) => error);
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[];
  };
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: results.filter(({ status }) => status === 'passed').length,
    failed: [
      ...results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      ...testResults.map(({ message }) => message).filter(Boolean),
    ],
    zone: await zoneOf(zone),
  };
}

async function zoneOf(zone: string): Promise<string> {
  const script = 'console.log(Intl.DateTimeFormat().resolvedOptions().timeZone)';
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
    env: { ...process.env, TZ: zone },
  });
  return stdout.trim();
}

/** In the time zone of this machine, the tests run anyway. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Apia'].filter((zone) => zone !== MACHINE_ZONE);

test.each(ZONES)(
  'what depends on days and times works on a machine in %s',
  { timeout: 180_000 },
  async (zone) => {
    const outcome = await run(zone);
    expect(outcome.failed).toEqual([]);
    expect(outcome.zone).toBe(zone);
    expect(outcome.passed).toBeGreaterThan(90);
  },
);
