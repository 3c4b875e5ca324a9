import { readFile } from 'node:fs/promises';
import type { Rolldown } from 'vite';
import { Failure } from '../failure.js';
import { fillShell, parseShell, type Shell } from '../shell.js';
import { outputFile } from '../site/pages.js';
import type { Reading } from '../site/read.js';
import { redirectHtml } from '../site/redirects.js';

const SHELL = 'index.html';

/**
 * Takes the built shell out of the bundle: it is not a page.
 *
 * @throws {Failure} if Vite did not build it.
 */
export function takeShell(bundle: Rolldown.OutputBundle): Shell {
  const built = bundle[SHELL];
  if (built?.type !== 'asset') {
    throw new Failure(
      'tendwell: Vite did not build index.html. Keep it as an input of the build, as it is by default.',
    );
  }
  delete bundle[SHELL];
  return parseShell(built.source.toString());
}

/** Adds a file for each page, and the files that the pages use, to the bundle, for a build that writes nothing itself. */
export async function emitSite(
  context: Rolldown.PluginContext,
  shell: Shell,
  { site, pages, redirects, finishAssets, files }: Reading,
): Promise<void> {
  const { locale } = site.practice;
  for (const page of pages.values()) {
    const source = await fillShell(shell, page, locale);
    context.emitFile({ type: 'asset', fileName: outputFile(page.path), source });
  }
  for (const [path, url] of redirects) {
    context.emitFile({ type: 'asset', fileName: outputFile(path), source: redirectHtml(url, locale) });
  }
  for (const [path, file] of files) {
    context.emitFile({ type: 'asset', fileName: outputFile(path), source: file.source() });
  }
  for (const [fileName, path] of await finishAssets()) {
    context.emitFile({ type: 'asset', fileName, source: await readFile(path) });
  }
}
