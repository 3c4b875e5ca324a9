// @ts-check
/**
 * Generated content: the facts and texts of the example practice, and articles of about 900 words. The same number gives
 * the same text. Dates are in the past of the moment that the build is made for.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleSource } from '../../../content/bench/articles.mjs';

const EXAMPLE = fileURLToPath(new URL('../../../../examples/practice-site/', import.meta.url));

/** The moment that sites are made for, so that a benchmark measures the same on any day. */
export const NOW = '2026-11-28T10:00:00Z';

/** The example's folder, whose content is used and whose packages are linked. */
export const example = EXAMPLE;

/**
 * The source of an article, by one of the example's practitioners.
 *
 * @param {number} index
 */
export const source = (index) => articleSource(index).replace('ana-lee', 'miriam-thibodeau');

/**
 * Writes a content folder: what the example practice has, with its few articles, and generated ones.
 *
 * @param {string} folder
 * @param {number} count
 */
export async function writePractice(folder, count) {
  await cp(join(EXAMPLE, 'content'), folder, { recursive: true });
  await writeFile(
    join(folder, 'pictures', 'cup.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
  );
  await writeArticles(join(folder, 'articles'), count);
}

/**
 * Writes the articles as Markdown with front matter, which the other generators read too.
 *
 * @param {string} folder
 * @param {number} count
 * @param {(text: string) => string} [edit]
 */
export async function writeArticles(folder, count, edit = (text) => text) {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    await writeFile(join(folder, `a-${index}.md`), edit(source(index)));
  }
}
