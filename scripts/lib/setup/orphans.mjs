// @ts-check
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Removes output whose source files were deleted: compilers leave it, and it would be published. Source maps name the
 * sources.
 *
 * @param {string} dist
 */
export function removeOrphans(dist) {
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.map')) continue;
    const map = path.join(dist, name);
    const { sources, sourcesContent } = JSON.parse(readFileSync(map, 'utf8'));
    // Bundles contain their sources. A file of a bundle that only names what is in others has none.
    if (
      sourcesContent ||
      sources.length === 0 ||
      sources.some((/** @type {string} */ file) => existsSync(path.resolve(map, '..', file)))
    )
      continue;
    rmSync(map);
    rmSync(map.replace(/\.map$/, ''), { force: true });
  }
}
