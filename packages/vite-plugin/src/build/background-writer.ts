import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fileWriter, type NewFile, type Written } from './write-files.js';

/** Fewer files are written before a worker thread has started. */
const FEW_FILES = 100;
/** Files that the thread is given at once. */
const BATCH = 16;
/** Batches that it may be given before it has written them: more would only take memory. */
const MOST_BATCHES = 4;

/** Where the package is run from its source, there is no module that a worker thread could load. */
const WORKER = import.meta.url.endsWith('.ts') ? undefined : new URL('./write-worker.js', import.meta.url);

/** Writes the files of a site. The many of a large one are written in another thread, while this one makes more. */
export class BackgroundWriter {
  readonly #folder: string;
  readonly #here: (file: NewFile) => Written;
  readonly #sent: Batch[] = [];
  #batch: Batch = emptyBatch();
  #worker: Worker | undefined;
  #count = 0;
  #wake: () => void = () => {};
  #error: Error | undefined;

  /** @param folder Absolute path. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#here = fileWriter(folder);
  }

  /**
   * Writes a file soon.
   *
   * @param done Is called when it is written.
   * @throws The error of an earlier file, such as that of a full disk.
   */
  async write(file: NewFile, done: (written: Written) => void): Promise<void> {
    this.#count += 1;
    const isText = typeof file[1] === 'string';
    if (!WORKER || !isText || this.#count <= FEW_FILES || availableParallelism() < 2) {
      done(this.#here(file));
      return;
    }
    this.#batch.files.push(file);
    this.#batch.done.push(done);
    if (this.#batch.files.length < BATCH) return;
    this.#send(WORKER);
    while (this.#sent.length >= MOST_BATCHES) await this.#progress();
    if (this.#error) throw this.#error;
  }

  /**
   * Waits until all files are written.
   *
   * @throws The error of a file.
   */
  async finish(): Promise<void> {
    if (WORKER && this.#batch.files.length > 0) this.#send(WORKER);
    while (this.#sent.length > 0) await this.#progress();
    await this.#worker?.terminate();
    this.#worker = undefined;
    if (this.#error) throw this.#error;
  }

  #send(module: URL): void {
    this.#worker ??= this.#start(module);
    this.#sent.push(this.#batch);
    if (this.#error) this.#fail(this.#error);
    else this.#worker.postMessage(this.#batch.files);
    this.#batch = emptyBatch();
  }

  #start(module: URL): Worker {
    const fail = (error: Error) => this.#fail(error);
    return new Worker(module, { workerData: this.#folder })
      .on('message', (written: readonly Written[]) => {
        const { done } = this.#sent.shift() ?? emptyBatch();
        for (const [index, each] of written.entries()) done[index]?.(each);
        this.#wake();
      })
      .on('error', fail)
      .on('messageerror', fail);
  }

  #fail(error: Error): void {
    this.#error = error;
    this.#sent.length = 0;
    this.#wake();
  }

  /** Resolves when the thread has written a batch, or has failed. */
  #progress(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

interface Batch {
  readonly files: NewFile[];
  readonly done: ((written: Written) => void)[];
}

const emptyBatch = (): Batch => ({ files: [], done: [] });
