import type { Change } from '../../changes/change.js';
import type { Api } from '../api/client.js';
import type { EditorMessages } from '../lang/messages.js';
import type { SiteStore } from '../site/store.js';

/** A message to the user. It is read out, and shown until the next one or until it is dismissed. */
export interface Notice {
  readonly text: string;
  /** `error` interrupts a screen reader. Default: `success`. */
  readonly kind?: 'success' | 'error';
  /** A button beside the message, such as *Undo*. */
  readonly action?: { readonly label: string; run(): void | Promise<void> };
}

/** Changes of a file. */
export interface FileChanges {
  readonly path: string;
  /** If empty, the file isn't touched. */
  readonly changes: readonly Change[];
}

/** What every view can use. */
export interface App {
  readonly api: Api;
  readonly site: SiteStore;
  readonly words: EditorMessages;
  /** The language tag of the page, for `Intl`: `en-US`. */
  readonly locale: string;
  /**
   * Saves changes of a file, and says so with *Undo*. If somebody else has changed the file in the meantime, the person
   * is asked which version to keep. Failures are reported.
   *
   * @param text What has been done: "Closed from December 24 to January 2."
   * @returns True if the changes were saved.
   */
  save(path: string, changes: readonly Change[], text: string): Promise<boolean>;
  /** Saves changes of several files as {@link App.save} does, all or none. *Undo* reverts all of them. */
  saveAll(files: readonly FileChanges[], text: string): Promise<boolean>;
  notify(notice: Notice): void;
  /** Reports a failed request, in words. Requests that were aborted are not reported. */
  report(error: unknown): void;
}
