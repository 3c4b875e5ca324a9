// @ts-check
import { licenses } from '../../../../scripts/lib/licenses-plugin.mjs';
import { NOTICE } from './notice.mjs';
import { SANITIZER } from './sanitizer.mjs';

export const ONE_FILE = 'tendwell.js';

/**
 * All elements and everything they need in one script. An IIFE and not a module, so that it also runs in a page that is
 * opened from disk, where browsers refuse modules.
 *
 * @satisfies {import('vite').InlineConfig}
 */
export const oneFile = {
  build: {
    lib: { entry: 'dist/index.js', formats: ['iife'], name: 'tendwell', fileName: () => ONE_FILE },
    rolldownOptions: {
      external: ['dompurify'],
      output: {
        // A server that imports everything that a page loads finds nothing to do here.
        intro: 'if (!globalThis.HTMLElement) return exports;',
        postBanner: NOTICE,
        paths: { dompurify: `./${SANITIZER}` },
      },
    },
  },
  plugins: [licenses()],
};
