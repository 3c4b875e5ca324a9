import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Terminal } from './terminal.js';

/** What `@tendwell/editor/cli` exports. This package doesn't depend on it. */
interface EditorModule {
  edit(command: {
    folder: string;
    port?: number | undefined;
    open: boolean;
    publish?: string | undefined;
    config?: 'sveltia' | 'decap' | undefined;
    out(text: string): void;
    err(text: string): void;
    signal: AbortSignal;
  }): Promise<0 | 2>;
}

/** Options of {@link edit}. */
export interface EditOptions {
  readonly port: number | undefined;
  readonly open: boolean;
  /** A line for the shell that publishes the site. */
  readonly publish: string | undefined;
  /** Prints a configuration for another editor instead. */
  readonly config: 'sveltia' | 'decap' | undefined;
}

/**
 * Runs the editor that is installed in the working directory.
 *
 * @returns the exit code, 2 if there is none.
 */
export async function edit(folder: string, options: EditOptions, terminal: Terminal): Promise<0 | 2> {
  const path = findEditor(terminal.cwd);
  if (path === undefined) {
    terminal.err(
      'tendwell: the editor is not installed here\n\nInstall it in the folder of your site:  npm install --save-dev @tendwell/editor\n',
    );
    return 2;
  }
  const { edit } = (await import(pathToFileURL(path).href)) as EditorModule;
  return edit({
    folder,
    ...options,
    out: (text) => terminal.out(text),
    err: (text) => terminal.err(text),
    signal: terminal.signal,
  });
}

function findEditor(folder: string): string | undefined {
  try {
    return createRequire(join(folder, 'package.json')).resolve('@tendwell/editor/cli');
  } catch {
    return undefined;
  }
}
