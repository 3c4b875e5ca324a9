// @ts-check
import { Failure } from '../failure.mjs';
import { ENGINE_NAMES } from './engines.mjs';
import { findEngine } from './find.mjs';
import { aptGet, aptPackagesHere, download } from './install.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('./engines.mjs').EngineId} EngineId */

/**
 * Makes sure of the engines as far as this machine allows.
 *
 * @param {readonly EngineId[]} ids
 * @returns {Promise<{ engines: Engine[], missing: EngineId[], advice: string }>}
 */
export async function ensureEngines(ids) {
  const notes = [];
  for (const way of [aptGet, download]) {
    const missing = ids.filter((id) => !findEngine(id));
    if (missing.length === 0) break;
    const note = await way(missing);
    if (note) notes.push(note);
  }
  const engines = ids.flatMap((id) => findEngine(id) ?? []);
  const missing = ids.filter((id) => !engines.some((engine) => engine.id === id));
  const advice = missing.length === 0 ? '' : [...notes, howToInstall(missing)].join('\n');
  if (ids.length > 0 && engines.length === 0) throw new Failure(`No browser to run the tests in.\n${advice}`);
  return { engines, missing, advice };
}

/** @param {readonly EngineId[]} ids */
function howToInstall(ids) {
  const names = ids.map((id) => ENGINE_NAMES[id]).join(', ');
  const ways = [`npx playwright-core install --with-deps ${ids.join(' ')}`];
  const packages = aptPackagesHere(ids);
  if (packages.length > 0) ways.unshift(`sudo apt-get install ${packages.join(' ')}`);
  return `To have ${names}, run one of these, then the tests again:\n${ways.map((way) => `  ${way}`).join('\n')}`;
}
