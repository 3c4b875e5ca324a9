// @ts-check
/*
 * Outdated versions of Node load this file, so: no syntax newer than ES2018, no `node:` specifiers, no dependencies.
 */
// biome-ignore lint/style/useNodejsImportProtocol: Node before 12.20 does not support `node:`.
import { readFileSync } from 'fs';

/**
 * @param {string} text such as `v20.19.0` or `20.19`
 * @returns {number[]} major, minor, patch
 */
function parse(text) {
  const parts = /(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text) || [];
  return [Number(parts[1] || 0), Number(parts[2] || 0), Number(parts[3] || 0)];
}

/**
 * @param {number[]} a
 * @param {number[]} b
 */
function atLeast(a, b) {
  for (let i = 0; i < 3; i++) {
    const difference = Number(a[i]) - Number(b[i]);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Whether a version is in a range like those in our `engines.node`: `^1.2.3` and `>=1.2.3`, joined by `||`.
 *
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
  const actual = parse(version);
  return range.split('||').some((part) => {
    const wanted = parse(part);
    return atLeast(actual, wanted) && (!part.trim().startsWith('^') || actual[0] === wanted[0]);
  });
}

/**
 * @param {string} version
 * @param {string} range
 */
export function nodeVersionMessage(version, range) {
  const lines = range.split('||').map((part) => {
    const name = parse(part).slice(0, 2).join('.');
    return part.trim().startsWith('^') ? `${name} or a later ${parse(part)[0]}` : `${name} or newer`;
  });
  return (
    'Tendwell needs Node ' +
    lines.join(', or ') +
    '. This is Node ' +
    version.replace(/^v/, '') +
    '.\n' +
    'Install a current Node from https://nodejs.org or with your version manager, then run the command again.'
  );
}

/**
 * Prints a message and sets the exit code when this Node is too old.
 *
 * @returns {boolean} whether it is new enough
 */
export function nodeIsNewEnough() {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (satisfies(process.version, manifest.engines.node)) return true;
  console.error(nodeVersionMessage(process.version, manifest.engines.node));
  process.exitCode = 1;
  return false;
}
