// @ts-check
import { licensesOf } from './licenses.mjs';

/**
 * A Vite plugin that writes the licenses of other packages' modules beside the bundle.
 *
 * @returns {import('vitest/config').Plugin}
 */
export function licenses() {
  return {
    name: 'tendwell-licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licensesOf(modules) });
    },
  };
}
