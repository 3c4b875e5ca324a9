// @ts-check
import { build } from '../lib/setup/build.mjs';

/** Vitest's global setup where tests run what is built. `npm test` has built it already. */
export default async function buildOnce() {
  if (process.env.TENDWELL_BUILT) return;
  await build();
  process.env.TENDWELL_BUILT = '1';
}
