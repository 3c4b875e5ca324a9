import type { EditorState, StateCommand, TransactionSpec } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { freeNoteName, insertBlock, insertNote, insertPictures, linkTo, pasteBlocks } from './inserts.js';
import { toggleBullets, toggleHeading, toggleNumbers, toggleQuote } from './lines.js';
import { type Mark, toggleMark } from './marks.js';
import { run, stateOf, textOf } from './testing/run.js';

const change = (make: (state: EditorState) => TransactionSpec, text: string) => {
  const state = stateOf(text);
  return textOf(state.update(make(state)).state);
};

describe('a mark', () => {
  it.each<[Mark, string, string]>([
    ['**', 'drink |tea| now', 'drink **|tea|** now'],
    ['**', 'drink **|tea|** now', 'drink |tea| now'],
    ['**', 'drink |**tea**| now', 'drink |tea| now'],
    ['*', 'drink **|tea|** now', 'drink ***|tea|*** now'],
    ['**', 'drink ***|tea|*** now', 'drink *|tea|* now'],
    ['*', 'drink ***|tea|*** now', 'drink **|tea|** now'],
    ['**', 'drink *|tea|* now', 'drink ***|tea|*** now'],
    ['**', 'drink t|ea now', 'drink **t|ea** now'],
    ['**', 'drink **t|ea** now', 'drink t|ea now'],
    ['**', 'drink| tea |now', 'drink **|tea|** now'],
    ['*', '|', '*|*'],
    ['*', '*|*', '|'],
    ['~~', '|old|', '~~|old|~~'],
    ['~~', '~~|old|~~', '|old|'],
    ['**', '|- a\n- b|', '- **|a**\n- **b|**'],
    ['**', '|- **a**\n- **b**|', '- |a\n- b|'],
    ['**', '|## Tea|', '## **|Tea|**'],
    ['**', '|> a\n>\n> b|', '> **|a**\n>\n> **b|**'],
  ])('%s turns %j into %j', (mark, before, after) => {
    expect(run(toggleMark(mark), before)).toBe(after);
  });
});

describe('a line', () => {
  it.each<[string, StateCommand, string, string]>([
    ['a heading', toggleHeading(2), 'Te|a', '## Te|a'],
    ['text again', toggleHeading(2), '## Te|a', 'Te|a'],
    ['a heading of another level', toggleHeading(3), '## Te|a', '### Te|a'],
    ['a heading instead of an item', toggleHeading(2), '- Te|a', '## Te|a'],
    ['a heading to be written', toggleHeading(2), '|', '## |'],
    ['a list', toggleBullets, '|a\nb|', '- |a\n- b|'],
    ['a list, without its blank lines', toggleBullets, '|a\n\nb|', '- |a\n\n- b|'],
    ['text instead of a list', toggleBullets, '|- a\n* b|', '|a\nb|'],
    ['a numbered list', toggleNumbers, '|- a\n- b|', '1. |a\n2. b|'],
    ['a list instead of numbers', toggleBullets, '|1. a\n2. b|', '- |a\n- b|'],
    ['a nested list', toggleNumbers, '- a\n  - |b', '- a\n  1. |b'],
    ['a list, without the line after it', toggleBullets, '|a\n|b', '- |a\n|b'],
    ['a quote', toggleQuote, '|a\n\nb|', '> |a\n>\n> b|'],
    ['text instead of a quote', toggleQuote, '|> a\n>\n> b|', '|a\n\nb|'],
  ])('becomes %s', (_, command, before, after) => {
    expect(run(command, before).replaceAll('|', '')).toBe(after.replaceAll('|', ''));
  });

  it('keeps the position of the cursor in the text', () => {
    expect(run(toggleHeading(2), 'Te|a')).toBe('## Te|a');
    expect(run(toggleHeading(2), '## Te|a')).toBe('Te|a');
    expect(run(toggleBullets, '|')).toBe('- |');
  });
});

describe('a link', () => {
  it.each([
    ['see |this page| now', 'see [this page](/visit/)| now'],
    ['see |this | now', 'see [this](/visit/)|  now'],
    ['see th|is now', 'see [this](/visit/)| now'],
    ['see | now', 'see [Your \\[first\\] visit](/visit/)| now'],
  ])('turns %j into %j', (before, after) => {
    expect(change((state) => linkTo(state, '/visit/', 'Your [first] visit'), before)).toBe(after);
  });

  it('has a URL with parentheses in angle brackets', () => {
    expect(change((state) => linkTo(state, '/a (b)/', 'A'), '|')).toBe('[A](</a (b)/>)|');
  });
});

describe('pasted Markdown', () => {
  it.each([
    ['a |b', '**new**', 'a **new**|b'],
    ['a |x| b', '**new**', 'a **new**| b'],
    ['|', '## New\n\ntext', '## New\n\ntext|'],
    ['ab|', '- x\n- y', 'ab\n\n- x\n- y|'],
    ['a\n\n|\n\nb', '- x', 'a\n\n- x|\n\nb'],
    ['a|b', 'x\n\ny', 'a\n\nx\n\ny|\n\nb'],
    ['a |b| c', '## New', 'a New| c'],
  ])('into %j gives %#', (before, markdown, after) => {
    expect(change((state) => pasteBlocks(state, markdown, state.selection.main), before)).toBe(after);
  });
});

describe('an insertion', () => {
  it('is a paragraph of its own', () => {
    const insert = (text: string) =>
      change((state) => insertBlock(state, 'NEW', state.selection.main.to), text);
    expect(insert('|')).toBe('NEW|');
    expect(insert('a|b')).toBe('ab\n\nNEW|');
    expect(insert('ab|\nc')).toBe('ab\n\nNEW|\n\nc');
    expect(insert('ab\n|\ncd')).toBe('ab\n\nNEW|\n\ncd');
    expect(insert('ab\n\n|\n\ncd')).toBe('ab\n\nNEW|\n\ncd');
  });

  it('puts several pictures into one paragraph, which becomes a gallery', () => {
    const pictures = [
      { src: './a.jpg', alt: 'Tea' },
      { src: './b (1).jpg', alt: 'A [cup]' },
    ];
    expect(change((state) => insertPictures(state, pictures, state.selection.main.to), 'x|')).toBe(
      'x\n\n![Tea](./a.jpg)\n![A \\[cup\\]](<./b (1).jpg>)|',
    );
  });

  it('adds a footnote with a free number, and selects its text', () => {
    const note = (text: string) => change((state) => insertNote(state, 'Note'), text);
    expect(note('Tea| helps.')).toBe('Tea[^1] helps.\n\n[^1]: |Note|');
    expect(note('Tea[^1] helps| me.\n\n[^1]: Yes.\n')).toBe(
      'Tea[^1] helps[^2] me.\n\n[^1]: Yes.\n[^2]: |Note|\n',
    );
    expect(note('Tea|\n')).toBe('Tea[^1]\n\n[^1]: |Note|\n');
    expect(freeNoteName('[^2] [^1] [^tea]')).toBe('3');
  });
});
