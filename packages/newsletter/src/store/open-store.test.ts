import { describe, expect, it } from 'vitest';
import { openStore } from './open-store.js';

describe('a store', () => {
  it('is opened by a URL with a known scheme', async () => {
    for (const url of [
      'list.db',
      ':memory:',
      '',
      'mysql://example.com/list',
      '/var/lib/list.db',
      'C:\\list.db',
    ]) {
      await expect(openStore({ url })).rejects.toThrow(TypeError);
    }
  });

  it('does not reveal the password in a URL with another scheme', async () => {
    const opened = openStore({ url: 'mysql://owner:very-secret@example.com/list' });
    await expect(opened).rejects.toThrow(/its scheme is mysql:/);
    await expect(opened).rejects.not.toThrow(/very-secret/);
  });
});
