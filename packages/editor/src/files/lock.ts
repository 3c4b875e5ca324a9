import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EditorError } from '../failure.js';
import { asEditorError } from './write-file.js';

const RETRY_MS = 20;
/** Changes take milliseconds. On a busy disk, they may take seconds. */
const GIVE_UP_MS = 15_000;
/** A lock without a process id, and the lock on breaking a lock, normally exist only for an instant. */
const BREAK_MS = 10_000;
/** After a killed process, another one can have its id, even forever. No change takes this long. */
const REUSED_ID_MS = 60_000;

/** The last change of each lock in this process, in which changes run one after another. */
const last = new Map<string, Promise<unknown>>();

/**
 * Lets one process at a time change files. The lock is a file with the id of the process, so that a killed process
 * doesn't keep it.
 */
export class FolderLock {
  readonly #file: string;

  /** @param folder The folder of the editor's own data. */
  constructor(folder: string) {
    this.#file = resolve(folder, 'lock');
  }

  /**
   * Runs `work` while no other process, and nothing else in this one, holds the lock.
   *
   * @throws EditorError with the code `busy` if another process doesn't release it.
   */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    const result = Promise.resolve(last.get(this.#file)).then(async () => {
      await this.#acquire();
      try {
        return await work();
      } finally {
        await rm(this.#file, { force: true });
      }
    });
    last.set(
      this.#file,
      result.catch(() => {}),
    );
    return result;
  }

  async #acquire(): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 });
    for (let waited = 0; waited < GIVE_UP_MS; waited += RETRY_MS) {
      if (await create(this.#file)) return;
      if (await this.#isStale()) await this.#break();
      else await wait(RETRY_MS);
    }
    throw new EditorError('busy', 'Another program is changing the files. Try again in a moment.');
  }

  async #isStale(): Promise<boolean> {
    const owner = await readFile(this.#file, 'utf8').catch(() => undefined);
    if (owner === undefined) return false;
    // The owner is about to write its id, or was killed before that.
    if (owner === '') return isOld(this.#file, BREAK_MS);
    // This process doesn't hold it now: it has the id of one that was killed, as in a container that was restarted.
    if (Number(owner) === process.pid) return true;
    return !isRunning(Number(owner)) || isOld(this.#file, REUSED_ID_MS);
  }

  /** Only one process may break a lock, or the second would break the lock that the first one has just acquired. */
  async #break(): Promise<void> {
    const guard = `${this.#file}-break`;
    if (!(await create(guard))) {
      if (await isOld(guard, BREAK_MS)) await rm(guard, { force: true });
      else await wait(RETRY_MS);
      return;
    }
    try {
      if (await this.#isStale()) await rm(this.#file, { force: true });
    } finally {
      await rm(guard, { force: true });
    }
  }
}

async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // On a full disk, the file may exist without an id.
    await rm(file, { force: true });
    throw asEditorError(error);
  }
}

/** Compares times of the file system, whose clock may differ from ours. */
async function isOld(file: string, ageMs: number): Promise<boolean> {
  const stats = await stat(file).catch(() => undefined);
  if (!stats) return false;
  return (await touch(`${file}-clock`).catch(() => 0)) - stats.mtimeMs > ageMs;
}

async function touch(file: string): Promise<number> {
  await writeFile(file, '', { mode: 0o600 });
  const { mtimeMs } = await stat(file);
  await rm(file, { force: true });
  return mtimeMs;
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // It is running, as another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
