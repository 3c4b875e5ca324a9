// @ts-check
import { Failure } from '../failure.mjs';
import { ENGINE_NAMES } from './engines.mjs';
import { findEngine } from './find.mjs';
import { aptGet, aptPackagesHere, download } from './install.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('./engines.mjs').EngineId} EngineId */

/**
 * Finds the engines, and installs missing ones where this machine allows it.
 *
 * @param {readonly EngineId[]} ids
 * @returns {Promise<{ engines: Engine[], missing: EngineId[], advice: string }>}
 */
export async function ensureEngines(ids) {
  const notes = [];
  for (const install of [aptGet, download]) {
    const missing = ids.filter((id) => !findEngine(id));
    if (missing.length === 0) break;
    const note = await install(missing);
    if (note) notes.push(note);
  }
  const engines = ids.flatMap((id) => findEngine(id) ?? []);
  const missing = ids.filter((id) => !engines.some((engine) => engine.id === id));
  const advice = missing.length === 0 ? '' : [...notes, howToInstall(missing)].join('\n');
  if (ids.length > 0 && engines.length === 0)
    throw new Failure(`No browser was found to run the tests in.\n${advice}`);
  return { engines, missing, advice };
}

/** @param {readonly EngineId[]} ids */
function howToInstall(ids) {
  const names = ids.map((id) => ENGINE_NAMES[id]).join(', ');
  const commands = [`npx playwright-core install --with-deps ${ids.join(' ')}`];
  const packages = aptPackagesHere(ids);
  if (packages.length > 0) commands.unshift(`sudo apt-get install ${packages.join(' ')}`);
  return `To install ${names}, run one of these commands, then the tests again:\n${commands.map((command) => `  ${command}`).join('\n')}`;
}
