// @ts-check
import path from 'node:path';
import { command } from './command.mjs';
import { buildTimes } from './compare/build-times.mjs';
import { comparison } from './compare/comparison.mjs';
import { entrySizes } from './compare/entry-sizes.mjs';
import { Failure } from './failure.mjs';

/** `node scripts/compare.mjs BASE HEAD`: what changed between two checkouts that have been built, as Markdown. */
await command(async () => {
  const [base, head, ...others] = process.argv.slice(2).map((folder) => path.resolve(folder));
  if (!base || !head || others.length > 0) throw new Failure('Usage: node scripts/compare.mjs BASE HEAD');
  const [before, after] = [await entrySizes(base), await entrySizes(head)];
  console.log(comparison(before, after, await buildTimes(base, head)));
  return 0;
});
