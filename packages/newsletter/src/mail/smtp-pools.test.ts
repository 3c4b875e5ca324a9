import { expect, it } from 'vitest';
import { letterPoolSettings, poolSettings } from './smtp-pools.js';

it('waits longer for the answer to a letter, whose outcome is unknown otherwise, than to another email', () => {
  expect(poolSettings({}).socketTimeout).toBe(45_000);
  expect(letterPoolSettings({}).socketTimeout).toBe(180_000);
});

it('waits as long as it is told to', () => {
  expect(poolSettings({ socketTimeout: 500 }).socketTimeout).toBe(500);
  expect(letterPoolSettings({ socketTimeout: 500 }).socketTimeout).toBe(500);
});

it('never lets the content of an email name a file or a URL to read', () => {
  const options = { disableFileAccess: false, disableUrlAccess: false };
  for (const settings of [poolSettings(options), letterPoolSettings(options)]) {
    expect(settings).toMatchObject({ pool: true, disableFileAccess: true, disableUrlAccess: true });
  }
});
