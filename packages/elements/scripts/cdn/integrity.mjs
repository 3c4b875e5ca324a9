// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { filesIn } from '../../../../scripts/testing/entries.mjs';

/**
 * Keeps what a page says of each script that it expects: https://www.w3.org/TR/SRI/.
 *
 * @param {string} outDir
 * @returns {Record<string, string>} by path
 */
export function writeIntegrity(outDir) {
  const scripts = filesIn(outDir).filter((file) => file.endsWith('.js'));
  const hashes = Object.fromEntries(scripts.map((file) => [file, sha384(`${outDir}/${file}`)]));
  writeFileSync(`${outDir}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}

/** @param {string} path */
function sha384(path) {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}
