import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AnalyserWorker, TimedFile } from './analysis.js';

/**
 * A worker thread loads and compiles the parser again, which takes as long as parsing a few hundred files. With fewer of
 * them, it would save no time and take more CPU time.
 */
const FILES_PER_WORKER = 500;
const MOST_WORKERS = 3;
/** Files that a thread is given at once. */
const BATCH = 24;
/** Batches that a thread has, so that it parses one while this thread is still parsing and has not taken the last. */
const BATCHES = 2;

/** The number of worker threads that help with so many files. The main thread does its share. */
export function workersFor(files: number, cores: number = availableParallelism()): number {
  return Math.max(0, Math.min(cores - 1, Math.floor(files / FILES_PER_WORKER), MOST_WORKERS));
}

/**
 * Reads and parses files in this thread and in worker threads. If a worker fails, this thread does its work.
 *
 * @param here Reads and parses a file in this thread.
 * @param done Receives each result.
 */
export async function readInParallel<T>(
  paths: readonly string[],
  workers: number,
  { module, data }: AnalyserWorker,
  here: (path: string) => TimedFile<T> | undefined,
  done: (path: string, file: TimedFile<T> | undefined) => void,
): Promise<void> {
  let next = 0;
  const take = () => {
    next += BATCH;
    return paths.slice(next - BATCH, next);
  };
  const each = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const sent: (readonly string[])[] = [];
      const send = () => {
        const batch = take();
        if (batch.length === 0) return;
        sent.push(batch);
        worker.postMessage(batch);
      };
      const step = (work: () => void) => {
        try {
          work();
          if (sent.length === 0) resolve();
        } catch (error) {
          reject(error);
        }
      };
      const fail = () =>
        step(() => {
          for (const path of sent.splice(0).flat()) done(path, here(path));
        });
      worker.on('error', fail).on('exit', fail);
      worker.on('message', (results: readonly (TimedFile<T> | undefined)[]) =>
        step(() => {
          const batch = sent.shift() ?? [];
          send();
          for (const [index, path] of batch.entries()) done(path, results[index]);
        }),
      );
      step(() => {
        for (let count = 0; count < BATCHES; count += 1) send();
      });
    });
  const threads = Array.from({ length: workers }, () => new Worker(module, { workerData: data }));
  try {
    const work = threads.map(each);
    for (let batch = take(); batch.length > 0; batch = take()) {
      for (const path of batch) done(path, here(path));
      // Lets the results of the workers in.
      await new Promise(setImmediate);
    }
    await Promise.all(work);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
