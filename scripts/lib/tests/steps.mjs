// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { workspaceFolders } from '../setup/workspace.mjs';
import { browserTests } from './browser-step.mjs';
import { countExit, countVitest } from './counts.mjs';
import { vitestFailures } from './failures.mjs';
import { readReport, tool, withReport } from './tools.mjs';

/** @typedef {import('../browsers/engines.mjs').Engine} Engine */
/** @typedef {import('./counts.mjs').Counts} Counts */

/** The projects of vitest.workspace.ts that need no browser. By name: two that are left out by `!` bring each other back. */
const UNIT_PROJECTS = ['content', 'elements', 'newsletter', 'vite-plugin', 'scripts'];

/**
 * Runs the steps one after the other, whatever becomes of each.
 *
 * @param {import('./arguments.mjs').TestRequest} request
 * @param {readonly Engine[]} engines
 * @returns {Promise<Pick<import('./report.mjs').Outcome, 'results' | 'runs'>>}
 */
export async function runSteps({ steps, engines: wanted, paths, update }, engines) {
  /** @type {(Counts & { name: string })[]} */
  const results = [];
  /** @param {string} name @param {() => Promise<Counts>} work */
  const step = async (name, work) => {
    console.log(`\n${name}`);
    results.push({ name, ...(await work()) });
  };
  /** @type {import('./counts.mjs').EngineRun[] | undefined} */
  let runs;

  if (steps.includes('types')) await step('Types', checkTypes);
  if (steps.includes('lint')) await step('Lint', lint);
  if (steps.includes('docs')) await step('Documentation', buildDocs);
  if (steps.includes('unit')) await step('Unit tests', () => vitest(UNIT_PROJECTS, paths));
  if (steps.includes('pictures'))
    await step('Pictures', () => inChromium('pictures', engines, paths, update));
  if (steps.includes('browser')) {
    await step('Browser tests', async () => {
      const chosen = engines.filter((engine) => wanted.includes(engine.id));
      const { runs: ran, ...counts } = await browserTests(chosen, paths);
      runs = ran;
      return counts;
    });
  }
  if (steps.includes('e2e')) await step('End to end', () => inChromium('e2e', engines, paths));
  return { results, runs };
}

/** @returns {Promise<Counts>} */
async function checkTypes() {
  let code = await tool('typescript', 'tsc', ['-b']);
  for (const project of ['tsconfig.test.json', ...ownProjects()]) {
    code = (await tool('typescript', 'tsc', ['-p', project, '--noEmit'])) || code;
  }
  return countExit(code);
}

/** What is not built by tsc and has settings of its own. */
function ownProjects() {
  const folders = workspaceFolders().filter((folder) => /[\\/](examples[\\/][^\\/]+|docs)$/.test(folder));
  return folders.map((folder) => path.join(folder, 'tsconfig.json')).filter((file) => existsSync(file));
}

/** @returns {Promise<Counts>} */
async function lint() {
  return countExit(await tool('@biomejs/biome', 'biome', ['check']));
}

/**
 * The documentation's build follows its links and builds its first site.
 *
 * @returns {Promise<Counts>}
 */
async function buildDocs() {
  return countExit(
    await tool('vitepress', 'vitepress', ['build'], { from: 'docs', cwd: path.join(root, 'docs') }),
  );
}

/**
 * @param {string} project
 * @param {readonly Engine[]} engines
 * @param {readonly string[]} paths
 * @param {boolean} [update]
 */
async function inChromium(project, engines, paths, update = false) {
  const chromium = engines.find((engine) => engine.id === 'chromium');
  const env = { ...(update && { TENDWELL_UPDATE: '1' }) };
  if (chromium) return vitest([project], paths, { ...env, TENDWELL_CHROMIUM: chromium.executable });
  console.error('These tests need Chromium, Chrome or Edge, and there is none.');
  return { passed: 0, failed: 1 };
}

/**
 * @param {readonly string[]} projects as `--project` takes them
 * @param {readonly string[]} paths
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>}
 */
function vitest(projects, paths, env = {}) {
  return withReport(async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const chosen = projects.map((project) => `--project=${project}`);
    const args = ['run', '--config=vitest.workspace.ts', ...chosen, '--passWithNoTests'];
    const code = await tool('vitest', 'vitest', [...args, ...reporters, ...paths], {
      env,
      interrupt: 'SIGINT',
    });
    const report = readReport(file);
    return { ...countVitest(report, code), failures: vitestFailures(report) };
  });
}
