import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { FileBatch, type WrittenFiles } from './file-batch.js';
import { fileWriter, type NewFile, type Written } from './write-files.js';

/** Fewer files are written before a worker thread has started. */
const FEW_FILES = 100;
/** Batches that it may be given before it has written them: more would only take memory. */
const MOST_BATCHES = 4;
/** The contents of files are outside of the heap of the thread, which only needs their names. */
const YOUNG_MB = 2;

/** Where the package is run from its source, there is no module that a worker thread could load. */
const WORKER = import.meta.url.endsWith('.ts') ? undefined : new URL('./write-worker.js', import.meta.url);

/** Writes the files of a site. The many of a large one are written in another thread, while this one makes more. */
export class BackgroundWriter {
  readonly #folder: string;
  readonly #here: (file: NewFile) => Written;
  readonly #sent: Batch[] = [];
  /** The memory of batches that are written. */
  readonly #free: Uint8Array<ArrayBuffer>[] = [];
  #batch: Batch | undefined;
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
  async write(file: NewFile, done: Done): Promise<void> {
    this.#count += 1;
    const [name, content] = file;
    if (!WORKER || typeof content !== 'string' || this.#count <= FEW_FILES || availableParallelism() < 2) {
      done(this.#here(file));
      return;
    }
    if (this.#added(name, content, done)) return;
    this.#send(WORKER);
    while (this.#sent.length >= MOST_BATCHES) await this.#progress();
    if (this.#error) throw this.#error;
    // A file can be larger than a batch.
    if (!this.#added(name, content, done)) done(this.#here(file));
  }

  #added(name: string, content: string, done: Done): boolean {
    this.#batch ??= new FileBatch(this.#free.pop());
    return this.#batch.add(name, content, done);
  }

  /**
   * Waits until all files are written.
   *
   * @throws The error of a file.
   */
  async finish(): Promise<void> {
    if (WORKER) this.#send(WORKER);
    while (this.#sent.length > 0) await this.#progress();
    await this.#worker?.terminate();
    this.#worker = undefined;
    if (this.#error) throw this.#error;
  }

  #send(module: URL): void {
    const batch = this.#batch;
    if (!batch || batch.isEmpty) return;
    this.#batch = undefined;
    this.#worker ??= this.#start(module);
    this.#sent.push(batch);
    const { files } = batch;
    if (this.#error) this.#fail(this.#error);
    else this.#worker.postMessage(files, [files.bytes.buffer]);
  }

  #start(module: URL): Worker {
    const fail = (error: Error) => this.#fail(error);
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
    return new Worker(module, { workerData: this.#folder, resourceLimits })
      .on('message', ({ written, bytes }: WrittenFiles) => {
        this.#free.push(bytes);
        const done = this.#sent.shift()?.notes ?? [];
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

/** Is called when a file is written. */
type Done = (written: Written) => void;

type Batch = FileBatch<Done>;
