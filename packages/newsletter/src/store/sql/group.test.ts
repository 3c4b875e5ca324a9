import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../testing/world.js';
import { openDatabase } from '../open-store.js';
import { Group } from './group.js';

/** A group that writes keys, and how many went into each transaction. */
async function group() {
  const database = await openDatabase({ url: `file:${join(await temporaryFolder(), 'list.db')}` });
  onTestFinished(() => database.close());
  const sizes: number[] = [];
  const keys = new Group<string, string>(database, async ({ run }, items) => {
    sizes.push(items.length);
    for (const key of items) await run('INSERT INTO settings (key, value) VALUES (?, ?)', [key, '']);
    return items.map((key) => `has ${key}`);
  });
  const written = async () =>
    (await database.read(`SELECT key FROM settings WHERE value = '' ORDER BY key`)).map(({ key }) => key);
  return { keys, sizes, written };
}

it('takes those together who come in one turn after the other, as over new connections', async () => {
  const { keys, sizes } = await group();
  const results: Promise<string>[] = [];
  for (let number = 0; number < 40; number++) {
    results.push(keys.do(`key ${number}`));
    await setImmediate();
  }
  expect(await Promise.all(results)).toEqual(results.map((_, number) => `has key ${number}`));
  // One or two in fact, more where the machine stops for a while.
  expect(sizes.length).toBeLessThanOrEqual(10);
});

it('waits for nobody who comes and comes', async () => {
  const { keys, sizes } = await group();
  let finished = false;
  const first = keys.do('first').then(() => {
    finished = true;
  });
  let came = 0;
  const others: Promise<string>[] = [];
  for (; !finished && came < 1e6; came++) {
    others.push(keys.do(`other ${came}`));
    await setImmediate();
  }
  await first;
  await Promise.all(others);
  expect(came).toBeLessThan(1e6);
  expect(sizes.length).toBeGreaterThan(1);
});

it('does not let one that fails take the others with it', async () => {
  const { keys, written } = await group();
  await keys.do('twice');
  const results = await Promise.allSettled(['one', 'twice', 'other'].map((key) => keys.do(key)));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await written()).toEqual(['one', 'other', 'twice']);
});
