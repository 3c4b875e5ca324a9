import { describe, expect, test } from 'vitest';
import { change, errorOf, set } from './testing/change.js';

describe('front matter', () => {
  const markdown = { format: 'markdown' } as const;

  test('is changed, and the text below is not', () => {
    const text = '---\r\ntitle: A # b\r\n---\r\n\r\ntitle: A\r\n';
    expect(change(text, [set(['title'], 'C'), set(['tags'], ['x'])], markdown)).toBe(
      '---\r\ntitle: C # b\r\ntags: [x]\r\n---\r\n\r\ntitle: A\r\n',
    );
  });

  test.each([
    ['A text.\n', '---\ntitle: A\n---\n\nA text.\n'],
    ['\n# A text', '---\ntitle: A\n---\n\n# A text'],
    ['', '---\ntitle: A\n---\n'],
    ['---\n---\nA text.', '---\ntitle: A\n---\nA text.'],
    ['\ufeffA text.\r\n', '\ufeff---\r\ntitle: A\r\n---\r\n\r\nA text.\r\n'],
  ])('is added to %j', (text, expected) => {
    expect(change(text, set(['title'], 'A'), markdown)).toBe(expected);
  });

  test.each(['---\ntitle: A\n', ' ---\ntitle: A\n---\n', '+++\ntitle = "A"\n+++\n'])(
    'is refused in %j',
    (text) => {
      expect(errorOf(text, set(['title'], 'B'), markdown)?.code).toBe('broken-syntax');
    },
  );
});

describe('JSON', () => {
  const json = { format: 'json' } as const;

  test.each([
    [
      'has a line for each value',
      '{\n\t"a": 1\n}\n',
      set(['b'], { c: ['x', 'y'], d: {} }),
      '{\n\t"a": 1,\n\t"b": {\n\t\t"c": ["x", "y"],\n\t\t"d": {}\n\t}\n}\n',
    ],
    ['has no white space', '{"a":1}', set(['b'], [{ c: 'x' }]), '{"a":1,"b":[{"c":"x"}]}'],
    ['escapes text', '{ "a": "x" }', set(['a'], '"\n\u2028'), '{ "a": "\\"\\n\\u2028" }'],
    ['is begun', '{}\n', set(['a'], 'x'), '{\n  "a": "x"\n}\n'],
    [
      'loses a value with its comma',
      '{\n  "a": 1,\n  "b": 2\n}\n',
      { type: 'remove', path: ['b'] },
      '{\n  "a": 1\n}\n',
    ],
    ['loses its only value', '{ "a": { "b": 1 } }', { type: 'remove', path: ['a', 'b'] }, '{ "a": {} }'],
  ] as const)('%s', (_, text, changed, expected) => {
    expect(change(text, changed, json)).toBe(expected);
  });
});
