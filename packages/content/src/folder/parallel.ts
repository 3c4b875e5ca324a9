import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AnalyserWorker, TimedFile } from './analysis.js';

/** Fewer files are parsed before a worker thread has started. */
const FILES_PER_WORKER = 150;
const MOST_WORKERS = 3;
/** Files that a thread is given at once. */
const BATCH = 24;

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
  const each = async (worker: Worker) => {
    for (let batch = take(); batch.length > 0; batch = take()) {
      const results = await resultsOf<T>(worker, batch);
      if (!results) for (const path of batch) done(path, here(path));
      else for (const [index, path] of batch.entries()) done(path, results[index]);
      if (!results) return;
    }
  };
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

/** What a worker answers. `undefined` if it fails. */
function resultsOf<T>(
  worker: Worker,
  batch: readonly string[],
): Promise<(TimedFile<T> | undefined)[] | undefined> {
  return new Promise((resolve) => {
    const finish = (results: (TimedFile<T> | undefined)[] | undefined) => {
      worker.off('message', finish).off('error', fail).off('exit', fail);
      resolve(results);
    };
    const fail = () => finish(undefined);
    worker.on('message', finish).on('error', fail).on('exit', fail);
    worker.postMessage(batch);
  });
}
