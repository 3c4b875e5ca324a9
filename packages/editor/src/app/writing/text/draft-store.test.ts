import { expect, it } from 'vitest';
import { DraftStore } from './draft-store.js';

it('fails silently if the browser stores nothing', () => {
  const refuse = () => {
    throw new Error('Storage is not allowed');
  };
  for (const storage of [undefined, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
    const drafts = new DraftStore(storage, 'here');
    drafts.write('a.md', { version: '1', body: 'b', at: 0 });
    drafts.remove('a.md');
    expect(drafts.read('a.md')).toBeUndefined();
  }
});

it('ignores what is not a draft', () => {
  for (const text of ['', 'null', '{}', '[]', '{"body":1,"version":"1"}']) {
    const drafts = new DraftStore({ getItem: () => text, setItem: () => {}, removeItem: () => {} }, 'here');
    expect(drafts.read('a.md')).toBeUndefined();
  }
});
