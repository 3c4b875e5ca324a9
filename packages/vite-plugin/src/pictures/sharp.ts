import type sharp from 'sharp';
import { Failure } from '../failure.js';
import { MAX_PIXELS } from './limits.js';

/** The function that sharp exports. */
export type SharpFunction = typeof sharp;

let loading: Promise<SharpFunction> | undefined;

/**
 * Loads sharp. Its code for the machine is in an optional dependency, which may be missing.
 *
 * @throws {Failure} with what to install.
 */
export function loadSharp(): Promise<SharpFunction> {
  loading ??= import('sharp').then(
    (module) => module.default,
    (error: unknown) => {
      loading = undefined;
      throw new Failure(
        `tendwell: sharp, which resizes pictures, does not run on this machine (${process.platform} ${process.arch}). ` +
          'Install it with its optional dependencies: `npm install --include=optional sharp`. Where it cannot run, ' +
          'install `@img/sharp-wasm32`, or set `pictures: false` in the options of tendwell(): pictures are then copied ' +
          `unchanged, including the location in photos.\n\n${error instanceof Error ? error.message : String(error)}`,
      );
    },
  );
  return loading;
}

/** What sharp must reject: pictures that are too large or incomplete. */
export const INPUT = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const;
