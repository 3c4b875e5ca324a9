import { defineConfig } from 'vite';

/**
 * The CDN file: all elements and everything they need in one script. An IIFE and not a module, so that it also runs
 * in a page that is opened from disk, where browsers refuse modules.
 */
export default defineConfig({
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    sourcemap: true,
    lib: { entry: 'dist/index.js', formats: ['iife'], name: 'tendwell', fileName: () => 'tendwell.js' },
  },
});
