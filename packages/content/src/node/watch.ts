import { FolderWatch } from '../folder/folder-watch.js';
import { ContentError } from '../issues/content-error.js';
import type { Content, ReadOptions } from './content.js';
import { ContentReader } from './reader.js';

/** What {@link watchContent} reports: the content, or what is wrong with it. */
export type ContentReading = {
  /** Names of the files that are new, different or gone since the last report, as errors show them. */
  readonly changed: readonly string[];
} & (
  | { readonly content: Content; readonly error?: undefined }
  /** A {@link ContentError} has all problems of all files, also of those that have not changed. */
  | { readonly content?: undefined; readonly error: Error }
);

/** A folder that is watched. */
export interface ContentWatch {
  /** Stops. Nothing is reported after it. */
  close(): void;
}

/**
 * Reads a content folder, and again whenever something in it changes; what has not changed is not read again. Reports
 * come one at a time; saves that follow closely are one.
 *
 * @param callback Is told of the first reading, and of each that differs from the one before.
 * @returns When the first report has been made. The process lives on until the watch is closed.
 *
 * @example
 * ```ts
 * import { watchContent } from '@tendwell/content/node';
 *
 * const watch = await watchContent('content', ({ content, error }) => {
 *   console.log(content ? `${content.articles.length} articles` : error.message);
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
    // A folder that is new may have been filled before it was watched.
    do await readOnce();
    while (watch.refresh());
  };
  const readOnce = async () => {
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
  const watch = new FolderWatch(reader.root, () => {
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
