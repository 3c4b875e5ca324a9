import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EditorServer, type ServeOptions, serveEditor } from '@tendwell/editor/node';
import { makeGitRemote } from '../../../../scripts/testing/git-remote.mjs';
import { removeEdited } from './editor.ts';

/** A site in a Git repository with a remote, and its editor. */
export interface GitSite {
  /** The folder with `content` and `remote.git`. */
  readonly folder: string;
  readonly server: EditorServer;
  /** Runs Git in the folder. @returns What it printed. */
  git(...args: string[]): string;
  /** Reads a file of the content folder. */
  read(file: string): Promise<string>;
  /** Reads a file of the content folder as it was published. */
  published(file: string): string;
  /** Stops the editor, and removes the folder. */
  stop(): Promise<void>;
}

/** @param example Whose content is copied. Default: the practice site. */
export async function startGitSite(
  options: Omit<ServeOptions, 'content'>,
  example = 'practice-site',
): Promise<GitSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendwell-publish-'));
  const content = path.join(folder, 'content');
  await cp(path.join(import.meta.dirname, '../../..', example, 'content'), content, { recursive: true });
  const git = makeGitRemote(folder);
  const server = await serveEditor({ content, ...options });
  return {
    folder,
    server,
    git,
    read: (file) => readFile(path.join(content, file), 'utf8'),
    published: (file) => git('--git-dir', 'remote.git', 'show', `main:content/${file}`),
    async stop() {
      await server.close();
      await removeEdited(folder);
    },
  };
}
