// @ts-check
import { build } from './build.mjs';
import { install } from './install.mjs';

/** Installs dependencies and builds the packages, where either is missing or outdated. */
export async function setUp() {
  await install();
  await build();
}
