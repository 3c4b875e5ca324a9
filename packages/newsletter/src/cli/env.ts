import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { CliError } from './errors.js';

/** The file that may hold settings. */
export const ENV_FILE = '.env';

/** The environment variables of the process, completed by those in the `.env` file of a folder, by default the current one. */
export async function readEnv(
  environment: NodeJS.ProcessEnv,
  folder = '',
): Promise<Record<string, string | undefined>> {
  const file = await readFile(join(folder, ENV_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return '';
    throw new CliError(
      `Cannot read the settings file ${ENV_FILE} (${error.code}).`,
      `Run the command as the owner of the file, or give it to this user with chown. For a service, it must belong to the user of the service.`,
    );
  });
  // Windows editors start the file with a byte order mark, which would become part of the first name.
  return { ...parseEnv(file.replace(/^\ufeff/, '')), ...environment };
}
