// @ts-check
import { build } from './build.mjs';
import { install } from './install.mjs';

/** From a fresh clone to packages that can be imported; next to nothing to do when that is so already. */
export async function setUp() {
  await install();
  await build();
}
