import { parentPort, workerData } from 'node:worker_threads';
import { readAndAnalyse } from './analysis.js';
import { type TextSettings, textAnalyser } from './text-analyser.js';

/** Runs in a worker thread: parses the files whose paths it is sent. */
const analyser = textAnalyser(workerData as TextSettings);
parentPort?.on('message', (paths: readonly string[]) => {
  parentPort?.postMessage(
    paths.map((path) => {
      const file = readAndAnalyse(path, analyser);
      // The text would be copied. It is only needed to show where errors are.
      return file?.front.value === undefined ? file : { ...file, text: '' };
    }),
  );
});
