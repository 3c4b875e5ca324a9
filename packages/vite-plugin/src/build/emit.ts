import type { Rolldown } from 'vite';
import { Failure } from '../failure.js';
import { fillShell, parseShell } from '../shell.js';
import { outputFile } from '../site/pages.js';
import type { Reading } from '../site/read.js';
import { redirectHtml } from '../site/redirects.js';

const SHELL = 'index.html';

/** Adds a file for each page, made from the built shell, and the files that the pages use to the bundle. */
export async function emitSite(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle,
  { site, pages, redirects, assets, files }: Reading,
): Promise<void> {
  const built = bundle[SHELL];
  if (built?.type !== 'asset') {
    throw new Failure(
      'tendwell: Vite did not build index.html. Keep it as an input of the build, as it is by default.',
    );
  }
  const shell = parseShell(built.source.toString());
  // The shell itself is not a page. The page at / gets this name below.
  delete bundle[SHELL];
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
  for (const [fileName, source] of assets.emitted) {
    context.emitFile({ type: 'asset', fileName, source });
  }
}
