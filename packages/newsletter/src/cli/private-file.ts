import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { Problem } from './problem.js';
import { writer } from './terminal.js';

/**
 * Writes a file that only its owner may read. It has its name once it is whole: what is interrupted leaves no half
 * of a list behind that looks like one.
 */
export async function writePrivateFile(
  path: string,
  { overwrite = false }: { overwrite?: boolean },
  write: (out: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  if (!overwrite && (await stat(path).catch(() => undefined))) {
    throw new Problem(`${path} is there already.`, 'Choose another name, or add --overwrite.');
  }
  const part = `${path}.part`;
  await rm(part, { force: true });
  const file = await open(part, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is no such folder' : error.code;
    throw new Problem(`${path} cannot be written: ${why}.`);
  });
  try {
    const stream = createWriteStream(part, { fd: file.fd, autoClose: false });
    await write(writer(stream));
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
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new Problem('The disk is full.') : error;
  }
}
