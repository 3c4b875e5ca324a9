// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { workspaceFolders } from '../setup/workspace.mjs';
import { browserTests } from './browser-step.mjs';
import { countExit, countVitest } from './counts.mjs';
import { vitestFailures } from './failures.mjs';
import { nodeBinary } from './node-binary.mjs';
import { formatDuration, stepPrinter } from './progress.mjs';
import { projectsWith } from './test-files.mjs';
import { readReport, tool, withReport } from './tools.mjs';

/** @typedef {import('../browsers/engines.mjs').Engine} Engine */
/** @typedef {import('./arguments.mjs').Step} Step */
/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./progress.mjs').Print} Print */
/** @typedef {Counts & { name: string }} StepResult */

/** The projects of vitest.workspace.ts that need no browser. By name: vitest cannot exclude more than one. */
const UNIT_PROJECTS = ['content', 'elements', 'newsletter', 'site', 'vite-plugin', 'scripts'];

/** The packages whose code runs in Node in production. */
const NODE_PROJECTS = ['content', 'newsletter', 'site', 'vite-plugin'];

/** The seed of the random tests on other versions of Node, so that every full run includes a known one. */
const FIXED_SEED = '1';

/** Two sequences that run at the same time: the first one mostly computes, the second one mostly waits for browsers. */
const LANES = /** @type {const} */ ([
  ['types', 'lint', 'docs', 'unit'],
  ['browser', 'e2e', 'pictures'],
]);

/**
 * Runs the steps, each to its end, whether or not others fail.
 *
 * @param {import('./arguments.mjs').TestRequest} request
 * @param {readonly Engine[]} engines
 * @param {number} startedAt when the run started, as of `performance.now()`
 * @returns {Promise<Pick<import('./report.mjs').Outcome, 'results' | 'runs'>>}
 */
export async function runSteps(request, engines, startedAt) {
  const { steps, engines: wanted, paths, update, seed } = request;
  /** @type {import('./counts.mjs').EngineRun[] | undefined} */
  let runs;

  /** @type {Record<Exclude<Step, 'build'>, { name: string, work: (print?: Print) => Promise<Counts> }>} */
  const work = {
    types: { name: 'Types', work: checkTypes },
    lint: { name: 'Lint', work: lint },
    docs: { name: 'Documentation', work: buildDocs },
    unit: { name: 'Unit tests', work: (print) => vitest(UNIT_PROJECTS, paths, { print }) },
    pictures: {
      name: 'Pictures',
      work: (print) => inChromium('pictures', engines, paths, { print, update }),
    },
    browser: {
      name: 'Browser tests',
      work: async (print) => {
        const chosen = engines.filter((engine) => wanted.includes(engine.id));
        const { runs: ran, ...counts } = await browserTests(chosen, paths, print);
        runs = ran;
        return counts;
      },
    },
    e2e: { name: 'End to end', work: (print) => inChromium('e2e', engines, paths, { print }) },
  };

  // A step by itself has the terminal to itself.
  const alone = steps.filter((step) => step !== 'build').length + request.nodes.length === 1;
  /** @type {Map<string, StepResult>} */
  const results = new Map();
  /** @param {string} name @param {(print?: Print) => Promise<Counts>} run */
  const runStep = async (name, run) => {
    const print = stepPrinter(name, startedAt);
    const stepStartedAt = performance.now();
    print('started');
    const counts = await run(alone ? undefined : print);
    const duration = formatDuration(performance.now() - stepStartedAt);
    print(`finished in ${duration}: ${counts.passed} passed, ${counts.failed} failed`);
    results.set(name, { name, ...counts });
  };
  await Promise.all(
    LANES.map(async (lane) => {
      for (const step of lane) {
        if (steps.includes(step)) await runStep(work[step].name, work[step].work);
      }
    }),
  );
  for (const major of request.nodes) {
    await runStep(`Node ${major}`, async (print) => {
      const node = await nodeBinary(major);
      return vitest(NODE_PROJECTS, paths, { print, node, env: { SEED: seed ?? FIXED_SEED } });
    });
  }
  const order = [...Object.values(work).map(({ name }) => name), ...results.keys()];
  return { results: [...new Set(order)].flatMap((name) => results.get(name) ?? []), runs };
}

/**
 * The packages' own sources are checked by the build.
 *
 * @param {Print} [print]
 * @returns {Promise<Counts>}
 */
async function checkTypes(print) {
  let code = 0;
  for (const project of ['tsconfig.test.json', ...ownProjects()]) {
    code = (await tool('typescript', 'tsc', ['-p', project, '--noEmit'], { print })) || code;
  }
  return countExit(code);
}

/** Projects with their own tsconfig.json that are not part of the build. */
function ownProjects() {
  const folders = workspaceFolders().filter((folder) => /[\\/](examples[\\/][^\\/]+|docs)$/.test(folder));
  return folders.map((folder) => path.join(folder, 'tsconfig.json')).filter((file) => existsSync(file));
}

/**
 * @param {Print} [print]
 * @returns {Promise<Counts>}
 */
async function lint(print) {
  return countExit(await tool('@biomejs/biome', 'biome', ['check'], { print }));
}

/**
 * Building the documentation checks its links, and builds the site of its first page.
 *
 * @param {Print} [print]
 * @returns {Promise<Counts>}
 */
async function buildDocs(print) {
  const options = { from: 'docs', cwd: path.join(root, 'docs'), print };
  return countExit(await tool('vitepress', 'vitepress', ['build'], options));
}

/**
 * @param {string} project
 * @param {readonly Engine[]} engines
 * @param {readonly string[]} paths
 * @param {{ print: Print | undefined, update?: boolean }} options
 */
async function inChromium(project, engines, paths, { print, update = false }) {
  const chromium = engines.find((engine) => engine.id === 'chromium');
  const env = { ...(update && { TENDWELL_UPDATE: '1' }) };
  if (chromium) {
    return vitest([project], paths, { print, env: { ...env, TENDWELL_CHROMIUM: chromium.executable } });
  }
  console.error('These tests need Chromium, Chrome or Edge, and none was found.');
  return { passed: 0, failed: 1 };
}

/**
 * @param {readonly string[]} projects as `--project` takes them
 * @param {readonly string[]} paths
 * @param {{ print: Print | undefined, node?: string, env?: Record<string, string> }} options
 * @returns {Promise<Counts>}
 */
async function vitest(projects, paths, { print, node, env = {} }) {
  const found = projectsWith(projects, paths);
  if (found.length === 0) return { passed: 0, failed: 0 };
  return withReport(async (file) => {
    const progress = path.join(import.meta.dirname, 'vitest-progress.mjs');
    const reporters = [`--reporter=${progress}`, '--reporter=json', `--outputFile.json=${file}`];
    const chosen = found.map((project) => `--project=${project}`);
    const args = ['run', '--config=vitest.workspace.ts', ...chosen];
    const code = await tool('vitest', 'vitest', [...args, ...reporters, ...paths], {
      env,
      interrupt: 'SIGINT',
      print: print && ((line) => line.startsWith('JSON report written') || print(line)),
      node,
    });
    const report = readReport(file);
    return { ...countVitest(report, code), failures: vitestFailures(report) };
  });
}
