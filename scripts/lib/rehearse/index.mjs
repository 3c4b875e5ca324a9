// @ts-check
import path from 'node:path';
import { ensureEngines } from '../browsers/ensure.mjs';
import { describeError } from '../failure.mjs';
import { packages } from '../setup/workspace.mjs';
import { formatDuration } from '../tests/progress.mjs';
import { installAlone } from './alone.mjs';
import { checkBundles } from './bundles.mjs';
import { createSite } from './created.mjs';
import { EXAMPLES, useExample } from './examples.mjs';
import { openPlainPage, startRepository } from './front-doors.mjs';
import { startRegistry } from './registry.mjs';
import { buildCopy, copyRepository, copyTag, lastReleaseTag, publishCopy, versionCopy } from './release.mjs';
import { stranger } from './stranger.mjs';
import { checkTypes } from './typescript.mjs';
import { upgradeSite } from './upgrade.mjs';

/**
 * Releases the packages to a separate registry on this machine, and uses them as new users do.
 *
 * @param {string} folder an empty one
 * @param {readonly string[]} wanted parts of the names of consumers. Default: all consumers
 * @returns {Promise<number>} the exit code
 */
export async function rehearse(folder, wanted) {
  const startedAt = performance.now();
  const time = () => formatDuration(performance.now() - startedAt);
  const names = packages().flatMap(({ name, isPrivate }) => (isPrivate ? [] : name));
  const { url } = await startRegistry(path.join(folder, 'registry'), names);
  const publisher = stranger(path.join(folder, 'publisher'), url);
  const user = stranger(path.join(folder, 'user'), url);

  const { engines } = await ensureEngines(['chromium']);
  const chromium = engines[0]?.executable ?? '';

  const before = lastReleaseTag();
  /** @type {string | undefined} */
  let oldSite;
  if (before) {
    console.log(`[${time()}] Publishing the last release, ${before}`);
    const copy = path.join(folder, 'before');
    copyTag(copy, before);
    await buildCopy(copy);
    await publishCopy(copy, publisher);
    oldSite = await createSite(user, 'site-before', []);
  }
  console.log(`[${time()}] Publishing the next release`);
  const copy = path.join(folder, 'copy');
  copyRepository(copy);
  await buildCopy(copy);
  await versionCopy(copy);
  // The version is part of what is built.
  await buildCopy(copy);
  await publishCopy(copy, publisher);

  /** @type {Record<string, () => Promise<unknown>>} */
  const consumers = {
    'npm create tendwell': () => createSite(user, 'clinic', ['--kind=acupuncture', '--name=Salt & Marsh']),
    'npm create tendwell, in two languages, with a newsletter': () =>
      createSite(user, 'studio', [
        '--kind=yoga',
        '--name=Low Tide Yoga',
        '--languages=en,es',
        '--newsletter',
      ]),
    'a page without a build': () => openPlainPage(user, chromium),
    'npm start in the repository': () => startRepository(user),
    ...Object.fromEntries(names.map((name) => [`${name} alone`, () => installAlone(user, name)])),
    'types of all packages': () => checkTypes(user, names),
    'bundles of five bundlers': () => checkBundles(user, chromium),
    ...Object.fromEntries(
      Object.keys(EXAMPLES).map((name) => [`examples/${name}`, () => useExample(user, name, chromium)]),
    ),
  };
  if (before && oldSite) {
    const [site, version] = [oldSite, before.replace(/^.*@/, '')];
    consumers[`upgrade from ${version}`] = () => upgradeSite(user, site, version);
  } else console.log('There is no earlier release to upgrade from.');

  const chosen = Object.entries(consumers).filter(
    ([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  let failed = 0;
  for (const [name, work] of chosen) {
    const began = performance.now();
    try {
      await work();
      console.log(`[${time()}] passed  ${name}, in ${formatDuration(performance.now() - began)}`);
    } catch (error) {
      failed++;
      console.error(`[${time()}] FAILED  ${name}\n\n${describeError(error)}\n`);
    }
  }
  if (failed > 0) console.error(`${failed} of ${chosen.length} consumers failed`);
  else console.log(`rehearsed ${names.length} packages, ${chosen.length} consumers`);
  return failed > 0 ? 1 : 0;
}
