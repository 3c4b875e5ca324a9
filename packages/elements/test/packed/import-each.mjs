// @ts-check
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Imports each of the modules named on the command line from the current folder, in a thread of its own: what one puts
 * into the global scope must not help the next one.
 */
const source = `
  const { workerData } = require('node:worker_threads');
  import(workerData).then(() => {
    if (globalThis.document) throw new Error('a DOM');
  });
`;

let failed = false;
for (const specifier of process.argv.slice(2)) {
  const worker = new Worker(source, { eval: true, workerData: specifier });
  await once(worker, 'exit').catch((error) => {
    failed = true;
    console.error(`${specifier}\n${error}`);
  });
}
process.exitCode = failed ? 1 : 0;
