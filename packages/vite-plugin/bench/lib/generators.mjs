// @ts-check
import { eleventy, hugo } from './peers.mjs';
import { tendwell } from './tendwell.mjs';

/**
 * A site generator.
 *
 * @typedef {{
 *   name: string,
 *   output: string,
 *   command: (folder: string) => string[],
 *   write: (folder: string, count: number) => Promise<void>,
 *   clean: (folder: string) => Promise<void>,
 *   edit: (folder: string, word: string) => Promise<void>,
 * }} Generator
 * `write` makes a site with so many articles in an empty folder; `clean` removes the output and all caches; `edit`
 * changes one article.
 */

/** @type {Record<string, Generator>} */
export const generators = { tendwell, hugo, eleventy };
