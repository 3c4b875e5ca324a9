import { describe, expect, test } from 'vitest';
import { applyChanges } from './apply.js';
import type { Change } from './change.js';
import { change, lines, set } from './testing/change.js';

describe('an existing value', () => {
  test.each([
    ['keeps its comment', 'a: x # why\n', 'y', 'a: y # why\n'],
    ['keeps its double quotes', 'a: "x" # why\n', 'y', 'a: "y" # why\n'],
    ['keeps its single quotes', "a: 'x'\n", "don't", "a: 'don''t'\n"],
    ['gets quotes where it must', 'a: x\n', 'x: y', 'a: "x: y"\n'],
    ['gets the quotes of the file', "a: x\nb: 'y'\n", '# x', "a: '# x'\nb: 'y'\n"],
    ['gets quotes if it looks like a number', 'a: x\n', '04101', 'a: "04101"\n'],
    ['gets quotes if it looks like true', 'a: x\n', 'true', 'a: "true"\n'],
    ['gets quotes if it looks like minutes and seconds', 'a: x\n', '09:30', 'a: "09:30"\n'],
    ['needs no quotes as a date', 'a: 2026-01-01\n', '2026-12-24', 'a: 2026-12-24\n'],
    ['can be a number', 'a: 1 # one\n', 2.5, 'a: 2.5 # one\n'],
    ['can be true', 'a: false\n', true, 'a: true\n'],
    ['can be nothing', 'a: 1\n', null, 'a: null\n'],
    ['follows a key that had none', 'a: # why\nb: 1\n', 'x', 'a: x # why\nb: 1\n'],
    ['follows a key at the end of the file', 'a:', 'x', 'a: x'],
    ['stays on the line below its key', 'a:\n  # why\n  x\nb: 1\n', 'y', 'a:\n  # why\n  y\nb: 1\n'],
    ['loses a tag that it no longer has', 'a: !!str 1\n', 2, 'a: 2\n'],
    ['keeps an anchor that nothing repeats', 'a: &x 1\n', 2, 'a: &x 2\n'],
    ['keeps Windows line ends', 'a: x\r\nb: 1\r\n', 'y\nz', 'a: |-\r\n  y\r\n  z\r\nb: 1\r\n'],
    ['follows a byte order mark', '\ufeffa: x\n', 'y', '\ufeffa: y\n'],
    ['is an empty text in quotes', 'a: x\n', '', 'a: ""\n'],
    ['escapes what cannot be read', 'a: x\n', 'y\u0007\ufeff', 'a: "y\\u0007\\ufeff"\n'],
    ['is a block if it has several lines', 'a: x # why\n', 'y\nz', 'a: |- # why\n  y\n  z\n'],
    ['stays a block', 'a: | # why\n    x\n    y\nb: 1\n', 'y\nz\n', 'a: | # why\n  y\n  z\nb: 1\n'],
    ['keeps an indentation indicator', 'a: |2\n   x\n', 'y\n z\n', 'a: |2\n  y\n   z\n'],
    ['gets an indentation indicator', 'a: x\n', ' y\nz', 'a: |2-\n   y\n  z\n'],
    ['stays folded', 'a: >-\n  x\n  y\n', 'z', 'a: >-\n  z\n'],
    ['keeps the paragraphs of folded text', 'a: >\n  x\n', 'y\nz\n\nw\n', 'a: >\n  y\n\n  z\n\n\n  w\n'],
    ['keeps the line ends at the end of a block', 'a: x\nb: 1\n', 'y\n\n\n', 'a: |+\n  y\n\n\nb: 1\n'],
    ['leaves blank lines after a block', 'a: |\n  x\n  y\n\n# b\nb: 1\n', 'z', 'a: z\n\n# b\nb: 1\n'],
    ['takes the lines of a list', 'a: # why\n  - 1\n  - 2\nb: 1\n', 'x', 'a: x # why\nb: 1\n'],
    ['gives way to a list', 'a: x # why\nb: [1]\n', [1, 2], 'a: [1, 2] # why\nb: [1]\n'],
    ['gives way to a mapping', 'a: x # why\nb: 1\n', { c: 1 }, 'a: # why\n  c: 1\nb: 1\n'],
    ['can be emptied', 'a:\n  - 1\n', [], 'a: []\n'],
  ] as const)('%s', (_, text, value, expected) => {
    expect(change(text, set(['a'], value))).toBe(expected);
  });

  test('is not written again if it is equal', () => {
    const text = "a:   'x'\nb: [ 1,2 ]\n";
    expect(applyChanges(text, [set(['a'], 'x'), set(['b'], [1, 2])])).toEqual({
      text,
      span: { start: text.length, end: text.length },
      before: '',
    });
  });

  test('is located in the result, and can be restored', () => {
    const before = 'a: 1\nb: |\n  x\n  y\nc: 2\n';
    const result = applyChanges(before, [set(['b'], 'z')]);
    const { text, span } = result;
    expect(text.slice(span.start, span.end)).toBe('z');
    expect(text.slice(0, span.start) + result.before + text.slice(span.end)).toBe(before);
  });

  test('of a list or a mapping changes only where it differs', () => {
    const text = lines(`
      a:
        # one
        - { x: 1, y: 2 } # first
        - { x: 3 }
        # three
        - { x: 5 }
    `);
    expect(change(text, set(['a'], [{ x: 1, y: 3 }, { x: 5 }]))).toBe(
      lines(`
      a:
        # one
        - { x: 1, y: 3 } # first
        # three
        - { x: 5 }
    `),
    );
  });
});

describe('a new field', () => {
  const schema = {
    properties: { name: {}, tagline: {}, hours: { properties: { monday: {}, tuesday: {} } }, url: {} },
  };

  test.each([
    [
      'comes after the one before it in the schema',
      'url: u\nname: n # why\n',
      ['tagline'],
      't',
      'url: u\nname: n # why\ntagline: t\n',
    ],
    [
      'comes before the one after it',
      '# file\n\n# url\nurl: u\n',
      ['name'],
      'n',
      '# file\n\nname: n\n# url\nurl: u\n',
    ],
    ['comes after the comment of the file', '# file\nurl: u\n', ['name'], 'n', '# file\nname: n\nurl: u\n'],
    [
      'comes at the end if the schema lacks it',
      'url: u\nname: n',
      ['other'],
      'o',
      'url: u\nname: n\nother: o',
    ],
    [
      'brings what contains it',
      'name: n\n',
      ['hours', 'tuesday'],
      ['09:00-10:00'],
      'name: n\nhours:\n  tuesday: ["09:00-10:00"]\n',
    ],
    ['fills an empty file', '', ['name'], 'n', 'name: n\n'],
    ['fills a file of comments', '# file\n', ['name'], 'n', '# file\nname: n\n'],
    ['fills empty braces', '{}\n', ['name'], 'n', 'name: n\n'],
    ['comes before the end of the document', 'name: n\n...\n', ['url'], 'u', 'name: n\nurl: u\n...\n'],
    ['fits into braces', '{ name: n }\n', ['url'], 'u, v', '{ name: n, url: "u, v" }\n'],
    [
      'has the indentation of the file',
      'hours:\n    monday: []\n',
      ['hours', 'tuesday'],
      [],
      'hours:\n    monday: []\n    tuesday: []\n',
    ],
    ['has a key in quotes where it must', 'name: n\n', ['12'], 'x', 'name: n\n"12": x\n'],
  ] as const)('%s', (_, text, path, value, expected) => {
    expect(change(text, set(path, value), { schema })).toBe(expected);
  });

  test('does not use the brackets of texts for a list of mappings', () => {
    expect(change('a: [x]\n', set(['b'], [{ c: 1 }]))).toBe('a: [x]\nb:\n  - c: 1\n');
  });

  test('is in the order of the schema inside, too', () => {
    expect(change('', set(['hours'], { tuesday: [], monday: [] }), { schema })).toBe(
      'hours:\n  monday: []\n  tuesday: []\n',
    );
  });

  test('comes first in an item of a list', () => {
    const schema = { properties: { a: { items: { properties: { x: {}, y: {} } } } } };
    expect(change('a:\n  - y: 1\n', set(['a', 0, 'x'], { z: 1 }), { schema })).toBe(
      'a:\n  - x:\n      z: 1\n    y: 1\n',
    );
  });
});

describe('a new item', () => {
  const add = (value: Extract<Change, { type: 'add' }>['value'], index?: number): Change => ({
    type: 'add',
    path: ['a'],
    value,
    ...(index !== undefined && { index }),
  });

  test.each([
    ['has the quotes of the others', 'a: ["x", "y"]\n', add('z'), 'a: ["x", "y", "z"]\n'],
    ['has no quotes if one of the others has none', 'a: ["1", y]\n', add('z'), 'a: ["1", y, z]\n'],
    ['has the white space of the others', 'a: [x,y]\n', add('z', 0), 'a: [z,x,y]\n'],
    ['keeps a comma at the end', 'a: [x, y,]\n', add('z'), 'a: [x, y, z,]\n'],
    ['has its line', 'a: [\n  x, # why\n  y # y\n]\n', add('z'), 'a: [\n  x, # why\n  y, # y\n  z\n]\n'],
    ['has its hyphen', 'a:\n- x\nb: 1\n', add('z'), 'a:\n- x\n- z\nb: 1\n'],
    [
      'has the distance of the others from its hyphen',
      'a:\n  -   x\n',
      add({ b: 1, c: 2 }),
      'a:\n  -   x\n  -   b: 1\n      c: 2\n',
    ],
    [
      'comes before the comment of the next',
      'a:\n  - x\n  # y\n  - y\n',
      add('z', 1),
      'a:\n  - x\n  - z\n  # y\n  - y\n',
    ],
    [
      'is in braces if the others are',
      'a:\n  - { b: 1 }\n',
      add({ b: 2, c: 'x' }),
      'a:\n  - { b: 1 }\n  - { b: 2, c: x }\n',
    ],
    [
      'has blank lines if the others have',
      'a:\n  - x\n\n  - y\nb: 1\n',
      add('z'),
      'a:\n  - x\n\n  - y\n\n  - z\nb: 1\n',
    ],
    ['begins a list', 'b: 1\n', add('z'), 'b: 1\na: [z]\n'],
    ['begins a list that had no value', 'a:\nb: 1\n', add({ c: 1 }), 'a:\n  - c: 1\nb: 1\n'],
    ['fills empty brackets', 'a: [] # why\n', add({ c: 1 }), 'a: # why\n  - c: 1\n'],
    ['follows the last line of the file', 'a:\n  - x', add('z'), 'a:\n  - x\n  - z'],
    ['can be a list', 'a:\n  - - 1\n    - 2\n', add([3, 4]), 'a:\n  - - 1\n    - 2\n  - - 3\n    - 4\n'],
  ] as const)('%s', (_, text, added, expected) => {
    expect(change(text, added)).toBe(expected);
  });
});

describe('a value that is removed', () => {
  const remove = (...path: (string | number)[]): Change => ({ type: 'remove', path });

  test.each([
    ['takes the comments above it along', 'a: 1\n# b\n# c\nb: 2 # d\nc: 3\n', remove('b'), 'a: 1\nc: 3\n'],
    [
      'leaves comments that are not its own',
      'a: 1\n# file\n\nb: 2\n\n# c\nc: 3\n',
      remove('b'),
      'a: 1\n# file\n\n# c\nc: 3\n',
    ],
    ['leaves the comment of the file', '# file\na: 1\nb: 2\n', remove('a'), '# file\nb: 2\n'],
    ['takes all its lines along', 'a:\n  b:\n    - |+\n      x\n\nc: 3\n', remove('a'), 'c: 3\n'],
    ['leaves empty brackets', 'a:\n  # x\n  - x\nb: 1\n', remove('a', 0), 'a: []\nb: 1\n'],
    ['leaves empty braces', 'a:\n  b: 1\nc: 1\n', remove('a', 'b'), 'a: {}\nc: 1\n'],
    ['leaves blank lines at the start of the file', '\n\na: 1\nb: 2\n', remove('a'), '\n\nb: 2\n'],
    [
      'leaves no blank lines to a block that keeps them',
      'a: |+\n  x\n\nb: 2\n\nc: 3\n',
      remove('b'),
      'a: |+\n  x\n\nc: 3\n',
    ],
    ['leaves an empty file', '# file\na: 1\n', remove('a'), '# file\n'],
    ['takes its comma along', 'a: [x, y, z]\n', remove('a', 1), 'a: [x, z]\n'],
    ['takes the comma before it along', 'a: { b: 1, c: 2 }\n', remove('a', 'c'), 'a: { b: 1 }\n'],
    ['takes its line along', 'a: [\n  x, # x\n  y # y\n]\n', remove('a', 1), 'a: [\n  x # x\n]\n'],
    ['is the first of an item', 'a:\n  - b: 1\n    c: 2\n', remove('a', 0, 'b'), 'a:\n  - c: 2\n'],
    [
      'leaves the comment of what follows',
      'a:\n  - b: 1\n    # c\n    c: 2\n',
      remove('a', 0, 'b'),
      'a:\n  -\n    # c\n    c: 2\n',
    ],
    ['is at the end of the file', 'a: 1\nb: 2', remove('b'), 'a: 1'],
  ] as const)('%s', (_, text, removed, expected) => {
    expect(change(text, removed)).toBe(expected);
  });
});

describe('an item that is moved', () => {
  const move = (from: number, to: number): Change => ({ type: 'move', path: ['a', from], to });

  test.each([
    [
      'takes its comments along',
      'a:\n  # x\n  - x # 1\n\n  # y\n  - y\nb: 1\n',
      move(1, 0),
      'a:\n  # y\n  - y\n\n  # x\n  - x # 1\nb: 1\n',
    ],
    [
      'takes all its lines along',
      'a:\n  - b: |\n      x\n    c: 1\n  - y\n  - z',
      move(0, 2),
      'a:\n  - y\n  - z\n  - b: |\n      x\n    c: 1',
    ],
    ['stays in its brackets', 'a: [x,  "y", z] # why\n', move(2, 0), 'a: [z,  x, "y"] # why\n'],
  ] as const)('%s', (_, text, moved, expected) => {
    expect(change(text, moved)).toBe(expected);
  });
});
