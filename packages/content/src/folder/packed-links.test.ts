import { expect, test } from 'vitest';
import { fc } from '../../../../scripts/testing/random.mjs';
import { packed, unpacked } from './packed-links.js';

const reference = fc.record({
  url: fc.string({ unit: 'grapheme' }),
  kind: fc.constantFrom('link', 'image'),
  start: fc.nat(),
  end: fc.nat(),
  path: fc.constant([]),
});

test('references and ids are the same after they were packed', () => {
  fc.assert(
    fc.property(fc.array(reference), fc.array(fc.string({ unit: 'grapheme' })), (references, ids) => {
      expect(unpacked(packed({ references, ids }))).toEqual({ references, ids });
    }),
  );
});
