import { expect, it } from 'vitest';
import { UnsavedTexts } from './unsaved-texts.js';

it('fails silently if the browser stores nothing', () => {
  const refuse = () => {
    throw new Error('Storage is not allowed');
  };
  for (const storage of [undefined, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
    const texts = new UnsavedTexts(storage, 'here');
    texts.write('a.md', { version: '1', body: 'b', at: 0 });
    texts.remove('a.md');
    expect(texts.read('a.md')).toBeUndefined();
  }
});

it('ignores what is not an unsaved text', () => {
  for (const text of ['', 'null', '{}', '[]', '{"body":1,"version":"1"}']) {
    const texts = new UnsavedTexts({ getItem: () => text, setItem: () => {}, removeItem: () => {} }, 'here');
    expect(texts.read('a.md')).toBeUndefined();
  }
});
