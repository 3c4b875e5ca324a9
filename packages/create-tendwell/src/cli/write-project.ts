import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What may already be in the folder of a new site. */
const ALLOWED = new Set(['.git', '.DS_Store']);
const MAX_LISTED = 5;

/** What keeps a folder from being used for a new site, as a sentence; `undefined` if nothing does. */
export function folderError(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return `\`${folder}\` is a file. Choose another name.`;
  const names = readdirSync(folder).filter((name) => !ALLOWED.has(name));
  if (names.length === 0) return undefined;
  const listed = names.slice(0, MAX_LISTED).join(', ');
  const more = names.length > MAX_LISTED ? `, and ${names.length - MAX_LISTED} more` : '';
  return `The folder \`${folder}\` is not empty: ${listed}${more}. Choose another one, or move these files.`;
}

/**
 * Writes a new site. Nothing is overwritten. All files are written without a pause, so that no signal comes between two
 * of them, and if one cannot be written, those before it are removed.
 */
export function writeProject(folder: string, files: ReadonlyMap<string, string>): void {
  const written: string[] = [];
  const made: string[] = [];
  try {
    for (const [path, text] of files) {
      const file = join(folder, path);
      const first = mkdirSync(dirname(file), { recursive: true });
      if (first !== undefined) made.push(first);
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
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
