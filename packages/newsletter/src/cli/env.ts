import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';

/** Where settings may be written down, in the current folder. */
export const ENV_FILE = '.env';

/** The settings of the process and, where it has none, of the `.env` file of the current folder. */
export async function readEnv(own: NodeJS.ProcessEnv): Promise<Record<string, string | undefined>> {
  const file = await readFile(ENV_FILE, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return '';
    throw error;
  });
  return { ...parseEnv(file), ...own };
}
