import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
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

/** Sets the clock of this process, so that a busy machine cannot let time pass between two items. */
function stopClock(): (nowMs: number) => void {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  onTestFinished(() => now.mockRestore());
  return (nowMs) => now.mockReturnValue(nowMs);
}

it('combines items that arrive in consecutive turns of the event loop', async () => {
  const { keys, sizes } = await keyBatcher();
  stopClock();
  const results: Promise<string>[] = [];
  for (let number = 0; number < 40; number++) {
    results.push(keys.write(`key ${number}`));
    await setImmediate();
  }
  expect(await Promise.all(results)).toEqual(results.map((_, number) => `wrote key ${number}`));
  expect(sizes).toEqual([40]);
});

it('starts a batch after 10 ms even if new items keep arriving', async () => {
  const { keys, sizes } = await keyBatcher();
  const setClock = stopClock();
  const results = [keys.write('first')];
  const add = async () => {
    results.push(keys.write(`other ${results.length}`));
    await setImmediate();
  };
  for (let turn = 0; turn < 50; turn++) await add();
  expect(sizes).toEqual([]);
  setClock(10);
  for (let turn = 0; sizes.length === 0 && turn < 1e5; turn++) await add();
  expect(sizes).toHaveLength(1);
  setClock(20);
  await Promise.all(results);
});

it('writes the other items of a batch when one fails', async () => {
  const { keys, written } = await keyBatcher();
  await keys.write('twice');
  const results = await Promise.allSettled(['one', 'twice', 'other'].map((key) => keys.write(key)));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await written()).toEqual(['one', 'other', 'twice']);
});
