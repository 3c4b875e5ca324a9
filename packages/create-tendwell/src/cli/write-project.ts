import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorReason } from '@tendwell/content/terminal';

/** What may already be in the folder of a new site. */
const ALLOWED = new Set(['.git', '.DS_Store']);
const MAX_LISTED = 5;

/** Why a folder can't be used for a new site, as a sentence; `undefined` if it can. */
export function folderError(folder: string): string | undefined {
  const [unusable] = /[#%?]/.exec(folder) ?? [];
  if (unusable) {
    return `The path \`${folder}\` has a ${unusable} in it, and Vite can't show a site in such a folder. Choose another one.`;
  }
  let names: string[];
  try {
    const place = existing(folder);
    const stats = statSync(place, { throwIfNoEntry: false });
    if (!stats) return `\`${place}\` is a symbolic link that leads nowhere. Choose another name.`;
    if (!stats.isDirectory()) return `\`${place}\` is a file. Choose another name.`;
    accessSync(place, constants.W_OK);
    names = place === folder ? readdirSync(folder).filter((name) => !ALLOWED.has(name)) : [];
  } catch (error) {
    const reason = systemErrorReason(error);
    if (reason === undefined) throw error;
    return `The folder \`${folder}\` cannot be used: ${reason}. Choose another one.`;
  }
  if (names.length === 0) return undefined;
  const listed = names.slice(0, MAX_LISTED).join(', ');
  const more = names.length > MAX_LISTED ? `, and ${names.length - MAX_LISTED} more` : '';
  return `The folder \`${folder}\` is not empty: ${listed}${more}. Choose another one, or move these files.`;
}

/** The folder itself, or its closest ancestor that exists. A symbolic link exists even if it is broken. */
function existing(folder: string): string {
  const parent = dirname(folder);
  const exists = parent === folder || lstatSync(folder, { throwIfNoEntry: false });
  return exists ? folder : existing(parent);
}

/**
 * Writes a new site. Nothing is overwritten. All files are written synchronously, so that no signal can interrupt it,
 * and if one cannot be written, those before it are removed.
 */
export function writeProject(folder: string, files: ReadonlyMap<string, string>): void {
  const written: string[] = [];
  const made: string[] = [];
  try {
    for (const [path, text] of files) {
      const file = join(folder, path);
      const first = mkdirSync(dirname(file), { recursive: true });
      if (first !== undefined) made.push(first);
      const opened = openSync(file, 'wx');
      // From here on, it has to be removed if it can't be written completely.
      written.push(file);
      try {
        writeFileSync(opened, text);
      } finally {
        closeSync(opened);
      }
    }
  } catch (error) {
    for (const file of written) rmSync(file);
    for (const path of made.reverse()) removeEmpty(path);
    throw error;
  }
}

/** Removes a folder and the folders in it, none of which holds a file. */
function removeEmpty(folder: string): void {
  for (const name of readdirSync(folder)) removeEmpty(join(folder, name));
  rmdirSync(folder);
}
