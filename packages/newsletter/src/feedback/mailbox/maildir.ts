import { mkdir, open, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_MESSAGE_BYTES } from '../classify/parse-message.js';
import { HANDLED, type Mailbox, type MailboxMessage } from './mailbox.js';

/** Opens a Maildir: a folder with the folders `new`, `cur` and `tmp`. `undefined` if the folder isn't one. */
export async function openMaildir(folder: string): Promise<Mailbox | undefined> {
  const parts = await Promise.all(
    ['new', 'cur'].map((name) => stat(join(folder, name)).catch(() => undefined)),
  );
  if (!parts.every((part) => part?.isDirectory())) return undefined;
  return { messages: () => messagesIn(folder), close: async () => {} };
}

async function* messagesIn(folder: string): AsyncGenerator<MailboxMessage> {
  for (const part of ['new', 'cur']) {
    const names = await readdir(join(folder, part));
    for (const name of names.filter((each) => !each.startsWith('.')).sort()) {
      const raw = await readStart(join(folder, part, name));
      // Another program has moved it in the meantime.
      if (raw) yield { raw, moveToHandled: () => move(folder, part, name) };
    }
  }
}

async function readStart(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return undefined;
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, MAX_MESSAGE_BYTES)));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A folder of a Maildir is a Maildir whose name starts with a dot. */
async function move(folder: string, part: string, name: string): Promise<void> {
  const target = join(folder, `.${HANDLED}`);
  for (const each of ['tmp', 'new', 'cur']) await mkdir(join(target, each), { recursive: true, mode: 0o700 });
  const [unique = name] = name.split(':', 1);
  await rename(join(folder, part, name), join(target, 'cur', `${unique}:2,S`)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    },
  );
}
