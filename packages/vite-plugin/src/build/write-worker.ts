import { parentPort, workerData } from 'node:worker_threads';
import { fileWriter, type NewFile } from './write-files.js';

/** Runs in a worker thread: writes the files that it is sent to the folder that it was started with. */
const write = fileWriter(workerData as string);
parentPort?.on('message', (files: readonly NewFile[]) => {
  parentPort?.postMessage(files.map(write));
});
