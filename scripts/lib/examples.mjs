// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';

const DEFAULT = 'practice-site';

/** The names of the example sites that Vite serves: the folders of `examples` with a `vite.config.ts`. */
export function exampleSites() {
  const examples = path.join(root, 'examples');
  return readdirSync(examples)
    .filter((name) => existsSync(path.join(examples, name, 'vite.config.ts')))
    .sort();
}

/**
 * The example that is named on the command line. Default: the practice site.
 *
 * @param {readonly string[]} args
 * @throws {Failure} if there is no such example, or more than one argument.
 */
export function chosenExample([name = DEFAULT, ...rest]) {
  const known = exampleSites();
  if (!known.includes(name)) {
    throw new Failure(`There is no example site named ${name}. The example sites are ${known.join(', ')}.`);
  }
  if (rest.length > 0) throw new Failure(`Unexpected argument: ${rest[0]}. Name one example site.`);
  return name;
}
