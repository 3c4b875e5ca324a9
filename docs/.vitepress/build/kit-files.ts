import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitepress';

const FILES = {
  'tendwell.css': { from: '@tendwell/elements/tendwell.css', type: 'text/css' },
  'tendwell.js': { from: '@tendwell/elements/cdn/tendwell.js', type: 'text/javascript' },
  'purify.js': { from: '@tendwell/elements/cdn/purify.js', type: 'text/javascript' },
  'licenses.txt': { from: '@tendwell/elements/cdn/licenses.txt', type: 'text/plain' },
} as const;

const pathOf = (specifier: string) => fileURLToPath(import.meta.resolve(specifier));

/** Serves the files that plain HTML pages need, so that readers can download them. */
export function kitFiles(): Plugin {
  return {
    name: 'kit-files',
    configureServer({ middlewares }) {
      for (const [name, { from, type }] of Object.entries(FILES)) {
        middlewares.use(`/${name}`, (_request, response, next) => {
          readFile(pathOf(from)).then((source) => {
            response.setHeader('Content-Type', type);
            response.end(source);
          }, next);
        });
      }
    },
  };
}

/** Copies the same files to the built site. */
export async function copyKitFiles(folder: string): Promise<void> {
  for (const [name, { from }] of Object.entries(FILES)) await copyFile(pathOf(from), join(folder, name));
}
