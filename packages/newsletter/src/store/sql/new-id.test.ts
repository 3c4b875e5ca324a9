import { expect, it } from 'vitest';
import { newId } from './new-id.js';

it('creates UUIDs of version 7 that sort by time and are unique', () => {
  const ids = [1, 2, 1_000_000, Date.UTC(2026, 2, 2)].map((at) => newId(at));
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(Array.from({ length: 1000 }, () => newId(0))).size).toBe(1000);
});
