import { describe, expect, it } from 'vitest';
import { openStore } from './open-store.js';

describe('a store', () => {
  it('is named by a URL of a known kind', async () => {
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

  it('does not tell the password in a URL of another kind', async () => {
    const opened = openStore({ url: 'mysql://owner:very-secret@example.com/list' });
    await expect(opened).rejects.toThrow(/its scheme is mysql:/);
    await expect(opened).rejects.not.toThrow(/very-secret/);
  });
});
