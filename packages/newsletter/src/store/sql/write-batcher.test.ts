import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../testing/world.js';
import { openDatabase } from '../open-store.js';
import { WriteBatcher } from './write-batcher.js';

/** A batcher that writes keys, and the sizes of its batches. */
async function keyBatcher() {
  const database = await openDatabase({ url: `file:${join(await temporaryFolder(), 'list.db')}` });
  onTestFinished(() => database.close());
  const sizes: number[] = [];
  const keys = new WriteBatcher<string, string>(database, async ({ run }, items) => {
    sizes.push(items.length);
    for (const key of items) await run('INSERT INTO settings (key, value) VALUES (?, ?)', [key, '']);
    return items.map((key) => `wrote ${key}`);
  });
  const written = async () =>
    (await database.read(`SELECT key FROM settings WHERE value = '' ORDER BY key`)).map(({ key }) => key);
  return { keys, sizes, written };
}

it('combines items that arrive in consecutive turns of the event loop', async () => {
  const { keys, sizes } = await keyBatcher();
  const results: Promise<string>[] = [];
  for (let number = 0; number < 40; number++) {
    results.push(keys.write(`key ${number}`));
    await setImmediate();
  }
  expect(await Promise.all(results)).toEqual(results.map((_, number) => `wrote key ${number}`));
  // Usually one or two. A busy machine can make it more.
  expect(sizes.length).toBeLessThanOrEqual(10);
});

it('starts a batch even if new items keep arriving', async () => {
  const { keys, sizes } = await keyBatcher();
  let finished = false;
  const first = keys.write('first').then(() => {
    finished = true;
  });
  let came = 0;
  const others: Promise<string>[] = [];
  for (; !finished && came < 1e6; came++) {
    others.push(keys.write(`other ${came}`));
    await setImmediate();
  }
  await first;
  await Promise.all(others);
  expect(came).toBeLessThan(1e6);
  expect(sizes.length).toBeGreaterThan(1);
});

it('writes the other items of a batch when one fails', async () => {
  const { keys, written } = await keyBatcher();
  await keys.write('twice');
  const results = await Promise.allSettled(['one', 'twice', 'other'].map((key) => keys.write(key)));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await written()).toEqual(['one', 'other', 'twice']);
});
