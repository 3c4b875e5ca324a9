// @ts-check
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Removes what was once built from files that are no longer there: a compiler leaves it, and a package would carry it.
 * What a file was built from is in its source map.
 *
 * @param {string} dist
 */
export function removeOrphans(dist) {
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.map')) continue;
    const map = path.join(dist, name);
    const { sources, sourcesContent } = JSON.parse(readFileSync(map, 'utf8'));
    // A bundle carries its sources, so that it needs none beside it.
    if (
      sourcesContent ||
      sources.some((/** @type {string} */ file) => existsSync(path.resolve(map, '..', file)))
    )
      continue;
    rmSync(map);
    rmSync(map.replace(/\.map$/, ''), { force: true });
  }
}
