import { describe, expect, test } from 'vitest';
import type { Value, ValuePath } from './change.js';
import { change, set } from './testing/change.js';

// A block of text with `+` ends after its last blank line, at the start of the next line, and so does what contains it.
const KEPT = '|+\n      x\n\n';

describe.each(['\n', '\r\n'])(
  'a value that ends with a block of text that keeps its blank lines (%j)',
  (lineEnd) => {
    test.each<[string, string, ValuePath, Value, string]>([
      ['in the line of a hyphen', `a:\n  - b: ${KEPT}  - y\n`, ['a', 0], 'z', 'a:\n  - z\n  - y\n'],
      ['in a list of the whole file', '- b: |+\n    x\n\n- y\n', [0], 'z', '- z\n- y\n'],
      ['in a list in a list', `a:\n  - - ${KEPT}  - y\n`, ['a', 0], 'z', 'a:\n  - z\n  - y\n'],
      [
        'and becomes a block',
        `a:\n  - - ${KEPT}  - y\n`,
        ['a', 0],
        'z\nw',
        'a:\n  - |-\n    z\n    w\n  - y\n',
      ],
      ['and becomes a list', `a:\n  - b: ${KEPT}  - y\n`, ['a', 0], ['z'], 'a:\n  - [z]\n  - y\n'],
      ['after a tag', `a: !x\n  b: ${KEPT}c: 1\n`, ['a'], 'z', 'a: z\nc: 1\n'],
      ['after a question mark', `? a\n: b: ${KEPT}c: 1\n`, ['a'], 'z', '? a\n: z\nc: 1\n'],
      ['at the end of the file', `a:\n  - b: ${KEPT}`, ['a', 0], 'z', 'a:\n  - z\n'],
      ['at the end of a file without a line end', 'a:\n  - b: |+\n      x', ['a', 0], 'z', 'a:\n  - z'],
    ])('is replaced %s', (_, text, path, value, expected) => {
      const written = (lines: string) => lines.replaceAll('\n', lineEnd);
      expect(change(written(text), set(path, value))).toBe(written(expected));
    });

    test('is removed from a list that is the whole file', () => {
      const text = '- |+\n  x\n\n'.replaceAll('\n', lineEnd);
      expect(change(text, { type: 'remove', path: [0] })).toBe(`[]${lineEnd}`);
    });
  },
);
