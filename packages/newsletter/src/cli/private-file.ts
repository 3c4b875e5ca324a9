import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { CliError } from './errors.js';
import { streamWriter } from './terminal.js';

/**
 * Writes a file that only its owner can read. It gets its name when it is complete, so an interrupted command never
 * leaves a partial list that looks complete.
 */
export async function writePrivateFile(
  path: string,
  { overwrite = false }: { overwrite?: boolean },
  write: (out: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  if (!overwrite && (await stat(path).catch(() => undefined))) {
    throw new CliError(`${path} already exists.`, 'Choose another name, or add --overwrite.');
  }
  const part = `${path}.part`;
  await rm(part, { force: true });
  const file = await open(part, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'the folder does not exist' : error.code;
    throw new CliError(`Cannot write ${path}: ${reason}.`);
  });
  try {
    const stream = createWriteStream(part, { fd: file.fd, autoClose: false });
    await write(streamWriter(stream));
    await new Promise<void>((resolve, reject) => {
      stream.on('error', reject);
      stream.end(resolve);
    });
    await file.sync();
    await file.close();
    await rename(part, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(part, { force: true });
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new CliError('The disk is full.') : error;
  }
}
