import { readFile } from 'node:fs/promises';
import type { Html } from '@tendwell/content/html';
import type { Page } from '@tendwell/site';
import type { Logger } from 'vite';
import { fillShell, type Shell } from '../shell.js';
import { outputFile } from '../site/pages.js';
import type { Reading } from '../site/read.js';
import { redirectHtml } from '../site/redirects.js';
import { hashOf } from './hash.js';
import type { Output } from './output.js';
import { Progress } from './progress.js';

/**
 * Writes each page as soon as it is made, so that they are never all in memory, and then the other files of a site. A page
 * with the same key as in the last build is not made.
 *
 * @throws {ContentError} with all pictures that cannot be decoded.
 */
export async function writeSite(
  output: Output,
  shell: Shell,
  { site, pages, redirects, finishAssets, files }: Reading,
  logger: Logger,
): Promise<void> {
  const { locale } = site.practice;
  const progress = new Progress(pages.size, logger);
  for (const page of pages.values()) {
    const html = () => fillShell(shell, page, locale);
    progress.wrote(await output.write(outputFile(page.path), fullKey(page), html));
  }
  for (const [path, url] of redirects) {
    await output.write(outputFile(path), undefined, () => redirectHtml(url, locale));
  }
  for (const [path, file] of files) {
    await output.write(outputFile(path), file.key, async () => {
      await file.prepare?.();
      return file.source();
    });
  }
  // Their names have a hash of their content.
  for (const [name, path] of await finishAssets()) await output.write(name, name, () => readFile(path));
  progress.end();
}

/** The key of what the functions of a page make, and of everything else on the page. */
function fullKey({ key, title, description, lang, dir, head, jsonLd }: Page): string | undefined {
  if (key === undefined) return undefined;
  // JSON leaves out functions: the key stands for what they make.
  const own = typeof key === 'function' ? key() : key;
  return hashOf(JSON.stringify([own, title, description, lang, dir, head && headKey(head), jsonLd]));
}

/** Identifies HTML that most pages of a site share. */
function headKey(head: Html): string {
  const known = headKeys.get(head);
  if (known !== undefined) return known;
  const key = hashOf(head.toString());
  headKeys.set(head, key);
  return key;
}

const headKeys = new WeakMap<Html, string>();
