import { join } from 'node:path';
import { normalizePath } from 'vite';

/** Matches the path at which Vite looks for the shell, and others with this name. */
export const SHELL_NAME = /[\\/]index\.html$/;

/** The path at which Vite looks for the shell. */
export const shellFile = (root: string) => normalizePath(join(root, 'index.html'));
