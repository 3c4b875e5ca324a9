// @ts-check
import { runAgain } from './again.mjs';
import { browserTests } from './browser-step.mjs';
import { buildDocs, checkTypes, lint } from './checks.mjs';
import { add } from './counts.mjs';
import { runLanes } from './lanes.mjs';
import { nodeBinary } from './node-binary.mjs';
import { formatDuration, stepPrinter } from './progress.mjs';
import { projectsWith } from './test-files.mjs';
import { inChromium, vitest } from './vitest-step.mjs';

/** @typedef {import('../browsers/engines.mjs').Engine} Engine */
/** @typedef {import('./arguments.mjs').Step} Step */
/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./progress.mjs').Print} Print */
/** @typedef {Counts & { name: string }} StepResult */

/** The projects of vitest.workspace.ts that run in Node, the longest first. */
const UNIT_PROJECTS = [
  'newsletter',
  'content',
  'vite-plugin',
  'wordpress',
  'elements',
  'editor',
  'scripts',
  'create-tendwell',
  'site',
];

/** The packages whose code runs in Node in production. */
const NODE_PROJECTS = ['content', 'create-tendwell', 'editor', 'newsletter', 'site', 'vite-plugin'];

/** The seed of the random tests on other versions of Node, so that every full run includes a known one. */
const FIXED_SEED = '1';

/**
 * Sequences that run at the same time, one more than there are processors on a small machine: each waits at times, for
 * browsers, servers, and files, but with a fourth, all of it took longer. The one that ends first begins with the unit
 * tests, one package after the other, and the others join it. It ends soon, because those of the newsletter wait for most of
 * their time.
 */
const LANES = /** @type {const} */ ([['types', 'lint'], ['browser', 'docs', 'pictures'], ['e2e']]);

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

  /** @typedef {(print?: Print, files?: readonly string[]) => Promise<Counts>} Work */
  /** @type {Record<Exclude<Step, 'build' | 'unit'>, { name: string, work: Work }>} */
  const work = {
    types: { name: 'Types', work: checkTypes },
    lint: { name: 'Lint', work: lint },
    docs: { name: 'Documentation', work: (print) => buildDocs(print, engines) },
    pictures: {
      name: 'Pictures',
      work: (print, files = paths) => inChromium('pictures', engines, files, { print, update }),
    },
    browser: {
      name: 'Browser tests',
      work: async (print, files = paths) => {
        const chosen = engines.filter((engine) => wanted.includes(engine.id));
        const { runs: ran, ...counts } = await browserTests(chosen, files, print);
        runs ??= ran;
        return counts;
      },
    },
    e2e: {
      name: 'End to end',
      work: (print, files = paths) => inChromium('e2e', engines, files, { print }),
    },
  };
  const units = steps.includes('unit') ? projectsWith(UNIT_PROJECTS, paths) : [];

  // A step by itself has the terminal to itself.
  const others = steps.filter((step) => step !== 'build' && step !== 'unit');
  const alone = others.length + units.length + request.nodes.length === 1;
  /** @type {Map<string, StepResult>} */
  const results = new Map();
  /** @param {string} name @param {(print?: Print) => Promise<Counts>} run @param {string} [title] of this part of it */
  const runStep = async (name, run, title = name) => {
    const print = stepPrinter(title, startedAt);
    const stepStartedAt = performance.now();
    print('started');
    const counts = await run(alone ? undefined : print);
    const duration = formatDuration(performance.now() - stepStartedAt);
    print(`finished in ${duration}: ${counts.passed} passed, ${counts.failed} failed`);
    results.set(name, { name, ...add(results.get(name), counts) });
  };
  await runLanes(
    LANES.map((lane) => {
      const chosen = lane.filter((step) => steps.includes(step));
      return chosen.map((step) => () => runStep(work[step].name, work[step].work));
    }),
    units.map((project) => {
      const run = (/** @type {Print | undefined} */ print) => vitest([project], paths, { print });
      return () => runStep('Unit tests', run, project);
    }),
  );
  if (paths.length === 0) {
    /** @type {[string, Work][]} */
    const repeatable = [
      ['Unit tests', (print, files = []) => vitest(UNIT_PROJECTS, files, { print })],
      ...[work.pictures, work.browser, work.e2e].map(
        ({ name, work }) => /** @type {[string, Work]} */ ([name, work]),
      ),
    ];
    for (const [name, run] of repeatable) {
      const first = results.get(name);
      const print = stepPrinter(`${name} again`, startedAt);
      if (first) results.set(name, { name, ...(await runAgain(first, (files) => run(print, files))) });
    }
  }
  for (const major of request.nodes) {
    await runStep(`Node ${major}`, async (print) => {
      const node = await nodeBinary(major);
      return vitest(NODE_PROJECTS, paths, { print, node, env: { SEED: seed ?? FIXED_SEED } });
    });
  }
  const order = ['Types', 'Lint', 'Documentation', 'Unit tests', 'Pictures', 'Browser tests', 'End to end'];
  return {
    results: [...new Set([...order, ...results.keys()])].flatMap((name) => results.get(name) ?? []),
    runs,
  };
}
