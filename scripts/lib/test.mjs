// @ts-check

import { chooseSeed } from '../testing/seed.mjs';
import { ensureEngines } from './browsers/ensure.mjs';
import { command } from './command.mjs';
import { describeError } from './failure.mjs';
import { build } from './setup/build.mjs';
import { install } from './setup/install.mjs';
import { parseArguments, USAGE } from './tests/arguments.mjs';
import { ensureMailServers } from './tests/mail-servers.mjs';
import { useMemoryFolder } from './tests/memory-folder.mjs';
import { ensurePostgres, needsPostgres } from './tests/postgres.mjs';
import { formatDuration } from './tests/progress.mjs';
import { report } from './tests/report.mjs';
import { ensureTemplateLanguages } from './tests/template-languages.mjs';
import { ensureWebServers } from './tests/web-servers.mjs';
import { ensureWordPress } from './tests/wordpress.mjs';

await command(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const startedAt = performance.now();
  const request = parseArguments(args, process.env);
  if (request.steps.includes('unit') || request.nodes.length > 0) chooseSeed();
  if (request.exhaustive) process.env.TENDWELL_EXHAUSTIVE = '1';
  await install();
  const wanted = new Set([
    ...(request.steps.includes('browser') ? request.engines : []),
    ...(request.steps.some((step) => ['docs', 'e2e', 'pictures'].includes(step))
      ? /** @type {const} */ (['chromium'])
      : []),
  ]);
  const found = await ensureEngines([...wanted]);
  const noPostgres = needsPostgres(request) ? await ensurePostgres() : undefined;
  await ensureWordPress(request);
  await ensureTemplateLanguages(request);
  await ensureMailServers(request);
  await ensureWebServers(request);
  const buildFailure = await build().then(() => undefined, describeError);
  // Whatever the tests start finds the packages built.
  process.env.TENDWELL_BUILT = '1';
  useMemoryFolder();
  // This module imports packages that have only just been installed.
  const { runSteps } = await import('./tests/steps.mjs');
  const outcome = await runSteps(request, found.engines, startedAt);
  console.log(`\nAll steps took ${formatDuration(performance.now() - startedAt)}.`);
  return report(request, found, { ...outcome, buildFailure, noPostgres });
});
