// @ts-check
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { root } from '../root.mjs';
import { runAgain } from './again.mjs';
import { parseArguments } from './arguments.mjs';
import { countTests, listFailures } from './browser-report.mjs';
import {
  add,
  countBrowserTests,
  countExit,
  countVitest,
  describeEngines,
  engineProblems,
  enginesThatRan,
  sum,
} from './counts.mjs';
import { browserFailures, vitestFailures } from './failures.mjs';
import { needsPostgres } from './postgres.mjs';
import { report } from './report.mjs';
import { projectsWith, stepOf } from './test-files.mjs';

const CHROME = 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36';
const WEBKIT = 'Mozilla/5.0 AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';

/** @param {Partial<import('./browser-report.mjs').SessionReport>} facts */
function session(facts) {
  return {
    browser: 'Chromium',
    file: 'a',
    userAgent: CHROME,
    passed: true,
    passedTests: 0,
    failedTests: 0,
    skippedTests: 0,
    failures: [],
    ...facts,
  };
}

test('without arguments everything runs, and no engine is required', () => {
  const { steps, engines, required, paths } = parseArguments([], {});
  expect(steps).toEqual(['build', 'types', 'lint', 'docs', 'unit', 'pictures', 'browser', 'e2e']);
  expect(engines).toEqual(['chromium', 'firefox', 'webkit']);
  expect({ required, paths }).toEqual({ required: [], paths: [] });
});

test('a path limits the run to the steps that have tests there', () => {
  const { steps, paths } = parseArguments(['./packages/elements/src/article-view'], {});
  expect(steps).toEqual(['unit', 'browser']);
  expect(paths).toEqual(['packages/elements/src/article-view']);
  expect(parseArguments(['upgrade.test.ts'], {}).steps).toEqual(['e2e']);
  expect(() => parseArguments(['no-such-file'], {})).toThrow('contains no-such-file');
});

test('a path leaves out the steps named by --only that have no test there', () => {
  expect(parseArguments(['--only=types,unit,pictures', 'lib/port.test'], {}).steps).toEqual([
    'types',
    'unit',
  ]);
  expect(() => parseArguments(['--only=pictures', 'lib/port.test'], {})).toThrow('contains lib/port.test');
});

test('a path limits a step to the projects that have tests there', () => {
  const projects = ['content', 'elements', 'scripts', 'pictures', 'e2e'];
  expect(projectsWith(projects, ['lib/port.test'])).toEqual(['scripts']);
  expect(projectsWith(projects, ['sizes.test', 'upgrade.test'])).toEqual(['elements', 'e2e']);
  expect(projectsWith(['content'], ['lib/port.test'])).toEqual([]);
  expect(projectsWith(projects, [])).toEqual(projects);
});

test.each([
  ['packages/content/src/hours/week.test.ts', 'unit'],
  ['packages/elements/test/packed.test.ts', 'unit'],
  ['scripts/lib/port.test.mjs', 'unit'],
  ['packages/elements/test/pictures/draw.test.ts', 'pictures'],
  ['packages/elements/src/article-view/article-view.browser.test.ts', 'browser'],
  ['examples/practice-site/e2e/pages.test.ts', 'e2e'],
  ['packages/content/src/hours/week.ts', undefined],
])('%s is run by the step %s', (file, step) => {
  expect(stepOf(file)).toBe(step);
});

test('other versions of Node are named by their major version', () => {
  expect(parseArguments(['--node=22,24'], {}).nodes).toEqual(['22', '24']);
  expect(parseArguments([], {}).nodes).toEqual([]);
  expect(() => parseArguments(['--node=lts'], {})).toThrow('not a major version');
});

test('steps run in a fixed order, independent of the arguments', () => {
  expect(parseArguments(['--only=browser,types'], {}).steps).toEqual(['types', 'browser']);
});

test('pictures are accepted only with --update', () => {
  expect(parseArguments(['--only=pictures'], {}).update).toBe(false);
  expect(parseArguments(['--only=pictures', '--update'], {})).toMatchObject({
    steps: ['pictures'],
    update: true,
  });
});

test('tests check a sample, unless everything is asked for', () => {
  expect(parseArguments([], {}).exhaustive).toBe(false);
  expect(parseArguments(['--exhaustive', 'hours'], {})).toMatchObject({ exhaustive: true, paths: ['hours'] });
});

test('the option or the variable requires engines, but not of a run without browser tests', () => {
  expect(parseArguments(['--require=all'], {}).required).toHaveLength(3);
  expect(parseArguments([], { TENDWELL_REQUIRE_ENGINES: 'firefox' }).required).toEqual(['firefox']);
  expect(parseArguments(['--only=unit'], { TENDWELL_REQUIRE_ENGINES: 'firefox' }).required).toEqual([]);
});

test.each([['--onyl=unit'], ['--only=units'], ['--engines=']])('%s is rejected', (arg) => {
  expect(() => parseArguments([arg], {})).toThrow();
});

test('the newsletter’s tests need PostgreSQL, and --require=all requires it', () => {
  expect(needsPostgres(parseArguments([], {}))).toBe(true);
  expect(needsPostgres(parseArguments(['packages/newsletter/src/store'], {}))).toBe(true);
  expect(needsPostgres(parseArguments(['article-view'], {}))).toBe(false);
  expect(needsPostgres(parseArguments(['--only=types'], {}))).toBe(false);
  expect(parseArguments(['--require=all'], {}).requiresPostgres).toBe(true);
  expect(parseArguments(['--require=chromium'], {}).requiresPostgres).toBe(false);
});

test('a run without PostgreSQL reports it, and fails if it is required', () => {
  const found = { engines: [], missing: [], advice: '' };
  const outcome = {
    results: [{ name: 'Unit tests', passed: 1, failed: 0 }],
    runs: undefined,
    buildFailure: undefined,
    noPostgres: 'Install it.',
  };
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const optional = report(parseArguments(['--only=unit'], {}), found, outcome);
  const required = report(parseArguments(['--only=unit', '--require=all'], {}), found, outcome);
  const text = said.mock.calls.flat().join('\n');
  said.mockRestore();
  expect({ optional, required }).toEqual({ optional: 0, required: 1 });
  expect(text).toContain('MISSING: PostgreSQL. The newsletter was not tested on it.\nInstall it.');
  expect(text).toContain('FAILED: No test ran on PostgreSQL, because it is not installed.');
});

test('a check counts as one test', () => {
  expect(sum([countExit(0), countExit(2), countExit(0)])).toEqual({ passed: 2, failed: 1 });
});

test('the parts of a step are added up, with the failures of each', () => {
  const first = { passed: 2, failed: 1, failures: ['a.test.ts'] };
  expect(add(undefined, first)).toEqual(first);
  expect(add(first, { passed: 3, failed: 0 })).toEqual({ passed: 5, failed: 1, failures: ['a.test.ts'] });
});

test('Vitest: passed and failed tests count, skipped ones do not, a file that did not load counts as a failure', () => {
  const report = {
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(countVitest(report, 1)).toEqual({ passed: 2, failed: 2 });
});

test('Vitest: an exit code that no test explains is a failure, and so is a missing report', () => {
  expect(countVitest({ testResults: [] }, 1)).toEqual({ passed: 0, failed: 1 });
  expect(countVitest(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});

test('browser tests: a test that fails in one engine only is a failure', () => {
  const sessions = [
    session({ passedTests: 3 }),
    session({ userAgent: WEBKIT, passed: false, passedTests: 2, failedTests: 1 }),
  ];
  expect(countBrowserTests(sessions, 1)).toEqual({ passed: 5, failed: 1 });
});

test('browser tests: a page that never answered is a failure', () => {
  const sessions = [session({ passedTests: 1 }), session({ userAgent: undefined, passed: false })];
  expect(countBrowserTests(sessions, 1)).toEqual({ passed: 1, failed: 1 });
  expect(countBrowserTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});

test('tests are counted through nested suites', () => {
  const passing = { name: 'a', passed: true, skipped: false };
  const suite = {
    name: '',
    tests: [passing, { ...passing, passed: false }],
    suites: [{ name: 'inner', suites: [], tests: [passing, { ...passing, skipped: true }] }],
  };
  expect(countTests(suite)).toEqual({ passedTests: 2, failedTests: 1, skippedTests: 1 });
  expect(countTests(undefined)).toEqual({ passedTests: 0, failedTests: 0, skippedTests: 0 });
});

test('a failure is listed with its file, its name and the first lines of its message', () => {
  const test = {
    fullName: 'counts days',
    status: 'failed',
    failureMessages: ['\u001b[31mError: 1\u001b[39m\n\n  a\n  b\n  c'],
  };
  const passed = { ...test, status: 'passed' };
  const name = path.join(root, 'packages', 'a.test.ts');
  const report = {
    testResults: [
      { name, status: 'failed', message: '', assertionResults: [passed, test] },
      { name, status: 'failed', message: 'No such file', assertionResults: [] },
      { name, status: 'passed', message: '', assertionResults: [passed] },
    ],
  };
  expect(vitestFailures(report)).toEqual([
    'packages/a.test.ts > counts days\n  Error: 1\n  a\n  b',
    'packages/a.test.ts\n  No such file',
  ]);
  const file = path.join(root, 'b.browser.test.ts');
  const sessions = [
    session({ userAgent: WEBKIT, file, failures: [{ name: 'a form > is sent', message: 'late' }] }),
    session({ userAgent: undefined, file, browser: 'Firefox', failures: [{ message: 'did not start' }] }),
  ];
  expect(browserFailures(sessions)).toEqual([
    'WebKit: b.browser.test.ts > a form > is sent\n  late',
    'Firefox: b.browser.test.ts\n  did not start',
  ]);
  expect([vitestFailures(undefined), browserFailures(undefined)]).toEqual([[], []]);
});

test('a few files that failed are run again, and what passes then is flaky', async () => {
  const first = {
    passed: 7,
    failed: 3,
    failures: [
      'a.test.ts > adds\n  1',
      'a.test.ts > subtracts\n  2',
      'WebKit: b.browser.test.ts > draws\n  3',
    ],
  };
  const run = vi.fn(async () => ({ passed: 4, failed: 1, failures: ['a.test.ts > adds\n  5'] }));
  expect(await runAgain(first, run)).toEqual({
    passed: 9,
    failed: 1,
    failures: ['a.test.ts > adds\n  5'],
    flaky: ['a.test.ts > subtracts\n  2', 'WebKit: b.browser.test.ts > draws\n  3'],
  });
  expect(run.mock.calls).toEqual([[['a.test.ts', 'b.browser.test.ts']]]);
});

test('nothing is run again if all passed, if many failed, or if no file is known', async () => {
  const run = vi.fn();
  const many = { passed: 0, failed: 5, failures: ['a', 'b', 'c', 'd', 'e'] };
  for (const first of [{ passed: 1, failed: 0 }, many, { passed: 1, failed: 1, failures: [] }]) {
    expect(await runAgain(first, run)).toBe(first);
  }
  expect(run).not.toHaveBeenCalled();
});

test('failures are found in nested suites', () => {
  const result = { name: 'is sent', passed: false, skipped: false, error: { message: 'late' } };
  const inner = {
    name: 'a form',
    suites: [],
    tests: [result, { ...result, passed: true }, { ...result, skipped: true }],
  };
  expect(listFailures({ name: '', tests: [], suites: [inner] })).toEqual([
    { name: 'a form > is sent', message: 'late' },
  ]);
  expect(listFailures(undefined)).toEqual([]);
});

test('engines whose browser ran tests are listed with their exact version', () => {
  const engines = /** @type {import('./counts.mjs').Engine[]} */ ([
    { id: 'chromium', source: 'system', executable: '', version: '156.0.8078.79' },
    { id: 'webkit', source: 'system', executable: '', version: '2.50.6' },
    { id: 'firefox', source: 'system', executable: '', version: '153.7.0' },
  ]);
  const sessions = [
    session({ passedTests: 2 }),
    session({ passedTests: 1, failedTests: 1 }),
    session({ userAgent: WEBKIT, passedTests: 1 }),
    session({ browser: 'Firefox', userAgent: undefined, passed: false }),
  ];
  const runs = enginesThatRan(sessions, engines);
  expect(describeEngines(runs)).toBe('Engines: Chromium 156.0.8078.79 (4 tests), WebKit 2.50.6 (1 test)');
  expect(engineProblems(runs, engines, [])).toEqual(['No test ran in Firefox, although it is installed']);
});

test('a required engine that is not installed is a problem', () => {
  expect(engineProblems([], [], ['webkit'])).toEqual(['No test ran in WebKit, because it is not installed']);
  expect(describeEngines([])).toBe('Engines: none');
});
