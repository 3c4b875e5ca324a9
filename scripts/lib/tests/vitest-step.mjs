// @ts-check
import path from 'node:path';
import { countVitest } from './counts.mjs';
import { vitestFailures } from './failures.mjs';
import { projectsWith, testFiles } from './test-files.mjs';
import { readReport, tool, withReport } from './tools.mjs';

/** @typedef {import('../browsers/engines.mjs').Engine} Engine */
/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./progress.mjs').Print} Print */

/**
 * @param {string} project
 * @param {readonly Engine[]} engines
 * @param {readonly string[]} paths
 * @param {{ print: Print | undefined, update?: boolean }} options
 * @returns {Promise<Counts>}
 */
export async function inChromium(project, engines, paths, { print, update = false }) {
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
export async function vitest(projects, paths, { print, node, env = {} }) {
  const found = projectsWith(projects, paths);
  if (found.length === 0) return { passed: 0, failed: 0 };
  return withReport(async (file) => {
    const progress = path.join(import.meta.dirname, 'vitest-progress.mjs');
    const reporters = [`--reporter=${progress}`, '--reporter=json', `--outputFile.json=${file}`];
    const chosen = found.map((project) => `--project=${project}`);
    const args = ['run', '--config=vitest.workspace.ts', ...chosen];
    // Vitest compares a part of a path with paths from the package on, which lack `packages/content`.
    const files = paths.length > 0 ? Object.values(testFiles(paths)).flat() : [];
    const code = await tool('vitest', 'vitest', [...args, ...reporters, ...files], {
      env,
      interrupt: 'SIGINT',
      print: print && ((line) => line.startsWith('JSON report written') || print(line)),
      node,
    });
    const report = readReport(file);
    return { ...countVitest(report, code), failures: vitestFailures(report) };
  });
}
