// @ts-check
import { statSync } from 'node:fs';
import { sourceFiles } from './setup/fingerprint.mjs';

/**
 * Editors save in several steps, and a checkout writes many files: a change counts once nothing else has changed for this
 * long. Files are compared, not watched: Node's recursive watching on Linux loses a file that an editor has replaced.
 */
const INTERVAL_MS = 400;

/**
 * Calls back after source files in folders, or in those below them, have changed. Changes during a call lead to another.
 *
 * @param {readonly string[]} folders
 * @param {() => Promise<void>} changed never rejects
 * @returns {{ close: () => void }}
 */
export function watchFolders(folders, changed) {
  let isClosed = false;
  let known = stateOf(folders);
  let last = known;
  const look = async () => {
    const state = stateOf(folders);
    if (state !== known && state === last) {
      known = state;
      await changed();
    }
    last = state;
    if (!isClosed) timer = setTimeout(look, INTERVAL_MS);
  };
  let timer = setTimeout(look, INTERVAL_MS);
  return {
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

/**
 * Names, sizes, and times of the source files.
 *
 * @param {readonly string[]} folders
 */
function stateOf(folders) {
  return folders
    .flatMap((folder) => sourceFiles(folder))
    .map((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      return `${file} ${stats?.size} ${stats?.mtimeMs}`;
    })
    .join('\n');
}
