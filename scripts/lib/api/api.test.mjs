// @ts-check
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../root.mjs';
import { packagesWithoutChangeset } from './changesets.mjs';
import { readApi } from './index.mjs';

const { published, reports, gaps, exampleErrors } = readApi();

test.each(reports)('the committed report of $name has the public types of the built package', (report) => {
  const committed = readFileSync(report.file, 'utf8');
  expect(committed, 'The public types changed. Run `npm run api` and commit api.md with a changeset.').toBe(
    report.text,
  );
});

test('every exported name has a TSDoc summary, and every function and class an example', () => {
  expect(gaps).toEqual([]);
});

test('every example compiles as a module of its own', () => {
  expect(exampleErrors).toEqual([]);
});

test('every package whose public types changed has a changeset', ({ skip }) => {
  const { baseBranch } = JSON.parse(
    readFileSync(new URL('../../../.changeset/config.json', import.meta.url), 'utf8'),
  );
  const missing = packagesWithoutChangeset(root, published, baseBranch);
  if (!missing) return skip('This clone has no history to compare with.');
  expect(missing, 'api.md of these packages changed. Run `npm run changeset`.').toEqual([]);
});
