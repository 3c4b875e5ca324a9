import { parentPort, workerData } from 'node:worker_threads';
import type { SentFiles, WrittenFiles } from './file-batch.js';
import { fileWriter } from './write-files.js';

/** Runs in a worker thread: writes the files that it is sent to the folder that it was started with. */
const write = fileWriter(workerData as string);
parentPort?.on('message', ({ bytes, places }: SentFiles) => {
  const written = places.map(([name, start, end]) => write([name, bytes.subarray(start, end)]));
  parentPort?.postMessage({ written, bytes } satisfies WrittenFiles, [bytes.buffer]);
});
