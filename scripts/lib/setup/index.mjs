// @ts-check
import { build } from './build.mjs';
import { install } from './install.mjs';
import { packages, packagesOf } from './workspace.mjs';

/**
 * Installs dependencies and builds packages, where either is missing or outdated.
 *
 * @param {string} [example] the name of an example: only what it runs with is installed and built. Default:
 *   every package
 */
export async function setUp(example) {
  await install(example);
  await build(example === undefined ? packages() : packagesOf(example));
}
