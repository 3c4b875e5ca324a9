// @ts-check
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/*
 * Imports each of the modules named on the command line from the current folder, in a thread of its own: what one puts
 * into the global scope must not help the next one. With --without=NAME, an entry may need that package, which is not
 * installed.
 */
const without = process.argv
  .filter((arg) => arg.startsWith('--without='))
  .map((arg) => arg.slice('--without='.length));
const source = `
  const { workerData } = require('node:worker_threads');
  import(workerData).then(() => {
    if (globalThis.document) throw new Error('a DOM');
  });
`;

let failed = false;
for (const specifier of process.argv.slice(2).filter((arg) => !arg.startsWith('--'))) {
  const worker = new Worker(source, { eval: true, workerData: specifier });
  await once(worker, 'exit').catch((error) => {
    if (without.some((name) => error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(`'${name}'`)))
      return;
    failed = true;
    console.error(`${specifier}\n${error}`);
  });
}
process.exitCode = failed ? 1 : 0;
