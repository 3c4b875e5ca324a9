import { describe, expect, it } from 'vitest';
import { Draft } from './draft.js';

const base = { name: 'Heron Street Massage', services: [{ name: 'Massage' }, { name: 'Long massage' }] };

describe('a draft', () => {
  it('is unchanged until something differs, and again once it is the same', () => {
    const draft = new Draft(base);
    draft.set(['name'], 'Heron');
    expect(draft.changes).toEqual([{ type: 'set', path: ['name'], value: 'Heron' }]);
    draft.set(['name'], 'Heron Street Massage');
    expect(draft.isChanged).toBe(false);
  });

  it('keeps what was typed when the file changes elsewhere', () => {
    const draft = new Draft(base);
    draft.set(['name'], 'Heron');
    draft.rebase({ ...base, services: [...base.services, { name: 'Cupping' }] });
    expect(draft.value).toMatchObject({ name: 'Heron', services: { length: 3 } });
    expect(draft.changes).toEqual([{ type: 'set', path: ['name'], value: 'Heron' }]);
  });

  it('is unchanged after it was saved', () => {
    const draft = new Draft(base);
    draft.set(['name'], 'Heron');
    draft.rebase({ ...base, name: 'Heron' });
    expect(draft.isChanged).toBe(false);
  });

  it('forgets which fields were edited when the indexes of list items change', () => {
    const draft = new Draft(base);
    draft.set(['services', 1, 'name'], 'x');
    expect(draft.isTouched(['services', 1, 'name'])).toBe(true);
    draft.move(['services', 1], 0);
    expect(draft.isTouched(['services', 1, 'name'])).toBe(false);
  });

  it('has the values of the file after it was discarded', () => {
    const draft = new Draft(base);
    draft.removeItem(['services', 0]);
    expect(draft.changes).toEqual([{ type: 'remove', path: ['services', 0] }]);
    draft.discard();
    expect(draft.value).toBe(base);
  });
});
