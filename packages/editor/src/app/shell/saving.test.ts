import { describe, expect, it } from 'vitest';
import type { ChangesRequest, Conflict, FileContent, Restored } from '../../api/types.js';
import type { Change, Value } from '../../changes/change.js';
import { ApiError } from '../api/api-error.js';
import type { SiteStore } from '../site/store.js';
import { applyChanges } from '../values/apply.js';
import { type Clash, clashes, saveChanges } from './saving.js';

const before = {
  name: 'Heron',
  services: [{ name: 'Massage', price: { amount: 90 } }, { name: 'Long massage' }],
};
const price: Change = { type: 'set', path: ['services', 0, 'price', 'amount'], value: 95 };

describe('changes by two people', () => {
  const after = (...changes: Change[]) => clashes([price], before, applyChanges(before, changes));

  it('do not conflict in different places', () => {
    expect(after({ type: 'set', path: ['name'], value: 'Heron Street' })).toEqual([]);
    expect(after({ type: 'set', path: ['services', 1, 'name'], value: 'Longer' })).toEqual([]);
  });

  it('conflict in the same field, with both values', () => {
    expect(after({ ...price, value: 100 })).toEqual([
      { path: price.path, mine: 95, theirs: 100, isMoved: false },
    ]);
  });

  it('do not conflict if they are the same', () => {
    expect(after({ ...price, value: 95 })).toEqual([]);
    expect(after({ type: 'set', path: ['services', 0, 'price'], value: { amount: 95 } })).toEqual([]);
  });

  it('conflict if an index refers to another item now, and then only theirs can be kept', () => {
    const moved = after({ type: 'add', path: ['services'], value: { name: 'Cupping' }, index: 0 });
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.every(({ isMoved }) => isMoved)).toBe(true);
    expect(after({ type: 'move', path: ['services', 0], to: 1 })[0]?.isMoved).toBe(true);
  });
});

/** A file that somebody else changes before each attempt to save it, once per value. */
function trial(...meanwhile: Value[]) {
  const taken: FileContent[] = [];
  const versions: string[] = [];
  const content = (value: Value, version: string): FileContent => ({
    path: 'practice.yaml',
    text: '',
    version,
    value,
    issues: [],
  });
  const site = {
    fact: () => ({ path: 'practice.yaml', schema: 'practice', version: 'v0', value: before }),
    take: (file: FileContent) => taken.push(file),
    async changeAll(files: ChangesRequest['files']): Promise<Restored> {
      versions.push(...files.map(({ version }) => version));
      const value = meanwhile[versions.length - 1];
      if (value === undefined) return { files: [content(before, 'saved')], removed: [], history: 'h1' };
      const conflict: Conflict = {
        ...content(value, `v${versions.length}`),
        code: 'changed-meanwhile',
        message: 'x',
      };
      throw new ApiError('conflict', 409, { conflict });
    },
  };
  const save = (answer: 'mine' | 'theirs') => {
    const asked: Clash[][] = [];
    const result = saveChanges(
      { site: site as unknown as SiteStore },
      [{ path: 'practice.yaml', changes: [price] }],
      async (found) => {
        asked.push([...found]);
        return answer;
      },
    );
    return { result, asked };
  };
  return { save, taken, versions };
}

describe('saving while somebody else saves', () => {
  const elsewhere = { ...before, name: 'Heron Street' };
  const same = applyChanges(before, [{ ...price, value: 100 }]);

  it('does not ask if the other change is elsewhere', async () => {
    const { save, versions } = trial(elsewhere);
    const { result, asked } = save('theirs');
    expect((await result)?.history).toBe('h1');
    expect(asked).toEqual([]);
    expect(versions).toEqual(['v0', 'v1']);
  });

  it('keeps the other version if that is the answer', async () => {
    const { save, taken, versions } = trial(same);
    expect(await save('theirs').result).toBeUndefined();
    expect(taken).toHaveLength(1);
    expect(versions).toEqual(['v0']);
  });

  it('asks again if it was changed again', async () => {
    const { save, versions } = trial(same, same);
    const { result, asked } = save('mine');
    expect((await result)?.history).toBe('h1');
    expect(asked).toHaveLength(2);
    expect(versions).toEqual(['v0', 'v1', 'v2']);
  });
});
