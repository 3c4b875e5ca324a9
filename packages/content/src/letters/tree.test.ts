import { describe, expect, test } from 'vitest';
import { letterTree } from './tree.js';

const text = (text: string) => ({ type: 'text', text });

describe('letterTree', () => {
  test('has the blocks of a text, with headings counted from the highest one', () => {
    expect(letterTree('### Tea\n\n#### Green\n\n> Boil it.\n\n---\n\n```\nx < y\n```\n')).toEqual([
      { type: 'heading', level: 1, inlines: [text('Tea')] },
      { type: 'heading', level: 2, inlines: [text('Green')] },
      { type: 'quote', blocks: [{ type: 'paragraph', inlines: [text('Boil it.')] }] },
      { type: 'rule' },
      { type: 'code', text: 'x < y\n' },
    ]);
  });

  test('nests marks and links, and keeps URLs as they are written', () => {
    expect(
      letterTree('**Boil *water***, [a `cup`](./cup.md "Cup"), <https://example.com>\\\nand wait'),
    ).toEqual([
      {
        type: 'paragraph',
        inlines: [
          { type: 'strong', inlines: [text('Boil '), { type: 'em', inlines: [text('water')] }] },
          text(', '),
          { type: 'link', href: './cup.md', inlines: [text('a '), { type: 'code', text: 'cup' }] },
          text(', '),
          { type: 'link', href: 'https://example.com', inlines: [text('https://example.com')] },
          { type: 'break' },
          text('and wait'),
        ],
      },
    ]);
  });

  test('has lists with their numbers and tasks', () => {
    expect(letterTree('3. three\n4. four\n\n- [x] done\n- [ ] open\n')).toMatchObject([
      { type: 'list', start: 3, isLoose: false, items: [{ blocks: [{}] }, { blocks: [{}] }] },
      { type: 'list', items: [{ task: true }, { task: false }] },
    ]);
  });

  test('has a cell for each column of a table, and no more', () => {
    const [table] = letterTree('| a | b |\n| - | -: |\n| 1 |\n| 2 | 3 | 4 |\n');
    expect(table).toEqual({
      type: 'table',
      alignments: [undefined, 'right'],
      header: [[text('a')], [text('b')]],
      rows: [
        [[text('1')], []],
        [[text('2')], [text('3')]],
      ],
    });
  });

  test('has pictures that are alone in a paragraph as such, with their captions', () => {
    expect(letterTree('![A bowl](bowl.svg "Blue")\n\nSee ![ginger](ginger.svg).')).toEqual([
      { type: 'pictures', pictures: [{ type: 'image', src: 'bowl.svg', alt: 'A bowl', title: 'Blue' }] },
      {
        type: 'paragraph',
        inlines: [text('See '), { type: 'image', src: 'ginger.svg', alt: 'ginger' }, text('.')],
      },
    ]);
  });

  test('has footnotes at its end, by number', () => {
    expect(letterTree('One[^b], two[^a].\n\n[^a]: Second.\n[^b]: First.\n')).toMatchObject([
      {
        inlines: [
          text('One'),
          { type: 'note', number: 1 },
          text(', two'),
          { type: 'note', number: 2 },
          text('.'),
        ],
      },
      {
        type: 'notes',
        notes: [[{ inlines: [text('First.')] }], [{ inlines: [text('Second.')] }]],
      },
    ]);
  });

  test('uses the typography of the language, and shows raw HTML as text', () => {
    expect(letterTree('"Tee" <b>', 'de')).toMatchObject([{ inlines: [text('„Tee“ '), text('<b>')] }]);
  });
});
