import { ContentError } from '../issues/content-error.js';
import type { Content, ContentWatch, ReadOptions } from './content.js';
import { ContentReader } from './reader.js';

/** What {@link watchContent} reports: the content, or an error. */
export type ContentReading = {
  /** Names of the files that were added, changed, or deleted since the last report, as in issues. */
  readonly changed: readonly string[];
} & (
  | { readonly content: Content; readonly error?: undefined }
  /** A {@link ContentError} has all problems of all files, including unchanged ones. */
  | { readonly content?: undefined; readonly error: Error }
);

/**
 * Reads a content folder, and reads it again whenever something in it changes. Unchanged files are not parsed again.
 * Several changes in quick succession cause one report.
 *
 * @param callback Called with the first reading, and with each one that differs from the previous.
 * @returns Resolves after the first report. The process stays alive until the watch is closed.
 * @example
 * ```ts
 * import { watchContent } from '@tendwell/content/node';
 *
 * const watch = await watchContent('content', ({ content, error }) => {
 *   console.log(error ? error.message : `${content.articles.length} articles`);
 * });
 * watch.close();
 * ```
 */
export async function watchContent(
  folder: string,
  callback: (reading: ContentReading) => void,
  options: ReadOptions = {},
): Promise<ContentWatch> {
  const reader = new ContentReader(folder, options);
  let reported: string | undefined;
  let changed = new Set<string>();
  let isClosed = false;

  const report = async () => {
    const outcome = await reader.read().then(
      (content) => ({ content }),
      (error: Error) => ({ error }),
    );
    for (const file of reader.changed) changed.add(file);
    const problems = problemsOf(outcome);
    if (isClosed || (changed.size === 0 && problems === reported)) return;
    const reading = { ...outcome, changed: [...changed].sort() };
    [changed, reported] = [new Set(), problems];
    callback(reading);
  };

  let last = Promise.resolve();
  const watch = reader.watch(() => {
    last = last.then(report);
  });
  last = report();
  await last;
  return {
    close() {
      isClosed = true;
      watch.close();
    },
  };
}

function problemsOf(outcome: { content: Content } | { error: Error }): string {
  if ('content' in outcome) return JSON.stringify(outcome.content.warnings);
  const { error } = outcome;
  return error instanceof ContentError ? JSON.stringify(error.issues) : String(error);
}
