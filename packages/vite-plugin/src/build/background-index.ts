import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MakeParts } from '@tendwell/site';

/** Fewer texts are indexed before a worker thread has started. */
const FEW_TEXTS = 100;

/** Each text is forgotten at once: more room for new ones would only take memory. */
const YOUNG_MB = 6;

/** Where the package is run from its source, there is no module that a worker thread could load. */
const WORKER = import.meta.url.endsWith('.ts') ? undefined : new URL('./index-worker.js', import.meta.url);

/** Makes the parts of the index of many texts in another thread. If it fails, those that it has not made are left out. */
export const makeParts: MakeParts = async (parts) => {
  if (!WORKER || parts.flat().length <= FEW_TEXTS || availableParallelism() < 2) return [];
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  const worker = new Worker(WORKER, { workerData: parts, resourceLimits });
  const made: (string | undefined)[] = [];
  return new Promise((resolve) => {
    worker
      .on('message', (part) => made.push(part))
      .on('error', () => {})
      .on('exit', () => resolve(made));
  });
};
