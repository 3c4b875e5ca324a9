// @ts-check
import path from 'node:path';
import { root } from '../root.mjs';
import { sourceFiles } from '../setup/fingerprint.mjs';

/** @typedef {'unit' | 'pictures' | 'browser' | 'e2e'} TestStep */

/**
 * Which step runs a test file, by its path from the root; undefined for any other file.
 *
 * @param {string} file
 * @returns {TestStep | undefined}
 */
export function stepOf(file) {
  if (/^packages\/elements\/test\/pictures\/.*\.test\.ts$/.test(file)) return 'pictures';
  if (/^packages\/[^/]+\/src\/.*\.browser\.test\.ts$/.test(file)) return 'browser';
  if (/^examples\/practice-site\/e2e\/.*\.test\.ts$/.test(file)) return 'e2e';
  if (/^(packages\/[^/]+\/(src|test)\/.*\.test\.ts|scripts\/.*\.test\.mjs)$/.test(file)) return 'unit';
  return undefined;
}

/**
 * The test files whose path contains one of the parts, by step; all test files without any part.
 *
 * @param {readonly string[]} parts
 * @returns {Record<TestStep, string[]>} paths from the root, with `/`
 */
export function testFiles(parts) {
  /** @type {Record<TestStep, string[]>} */
  const files = { unit: [], pictures: [], browser: [], e2e: [] };
  for (const folder of ['packages', 'examples/practice-site/e2e', 'scripts']) {
    for (const absolute of sourceFiles(path.join(root, folder))) {
      const file = path.relative(root, absolute).replaceAll('\\', '/');
      const step = stepOf(file);
      if (step && (parts.length === 0 || parts.some((part) => file.includes(part)))) files[step].push(file);
    }
  }
  return files;
}

/**
 * The projects of vitest.workspace.ts that have a test file whose path contains one of the parts. Vitest reports one
 * without such a file as if nothing had been found.
 *
 * @param {readonly string[]} projects
 * @param {readonly string[]} parts
 */
export function projectsWith(projects, parts) {
  const { unit, pictures, e2e } = testFiles(parts);
  const found = new Set(unit.map((file) => file.match(/^packages\/([^/]+)\//)?.[1] ?? 'scripts'));
  if (pictures.length > 0) found.add('pictures');
  if (e2e.length > 0) found.add('e2e');
  return projects.filter((project) => found.has(project));
}
