import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Author, ContentFiles } from '../files/content-files.js';
import { FolderLock } from '../files/lock.js';
import { History } from '../history/history.js';

/** Who changes something in tests of files, and when. */
export const AUTHOR: Author = { by: null, at: new Date('2026-03-02T12:00:00Z') };
const DIST = pathToFileURL(fileURLToPath(new URL('../../dist/', import.meta.url))).href;

/** The files of a folder that has its content in `content`, as an editor opens them. */
export function filesOf(root: string): { files: ContentFiles; history: History } {
  const data = join(root, '.data', 'editor');
  const history = new History(data);
  return { files: new ContentFiles(join(root, 'content'), new FolderLock(data), history), history };
}

/**
 * A program that opens the folder as an editor does, and runs `code` with `files` and `versionOf`.
 *
 * @param shell A command of a shell that starts it, as `"$@"`.
 */
export function program(folder: string, code: string, shell?: string) {
  const source = `
    import { ContentFiles } from '${DIST}files/content-files.js';
    import { FolderLock } from '${DIST}files/lock.js';
    import { versionOf } from '${DIST}files/version.js';
    import { History } from '${DIST}history/history.js';
    const [root] = process.argv.slice(1);
    const data = root + '/.data/editor';
    const files = new ContentFiles(root + '/content', new FolderLock(data), new History(data));
    const author = { by: null, at: new Date('2026-03-02T12:00:00Z') };
    ${code}`;
  const command = [process.execPath, '--input-type=module', '--eval', source, folder];
  const [file = '', ...args] = shell === undefined ? command : ['sh', '-c', shell, 'sh', ...command];
  return spawn(file, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Runs a program, and returns what it prints as JSON. */
export async function answerOf(folder: string, code: string, shell?: string): Promise<unknown> {
  const child = program(folder, code, shell);
  let text = '';
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString();
  });
  await once(child, 'close');
  return JSON.parse(text);
}
