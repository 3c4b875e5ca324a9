import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';

/** The file in the current folder that may hold settings. */
export const ENV_FILE = '.env';

/** The environment variables of the process, completed by those in the `.env` file of the current folder. */
export async function readEnv(environment: NodeJS.ProcessEnv): Promise<Record<string, string | undefined>> {
  const file = await readFile(ENV_FILE, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return '';
    throw error;
  });
  return { ...parseEnv(file), ...environment };
}
