import { describe, expect, it } from 'vitest';
import { continueLine, deleteLineStart } from './line-breaks.js';
import { run } from './testing/run.js';

describe('the enter key', () => {
  it.each([
    ['continues a list', '- tea|', '- tea\n- |'],
    ['keeps the bullet and its spaces', '*   tea|', '*   tea\n*   |'],
    ['continues in the middle of an item', '- ginger| tea', '- ginger\n- | tea'],
    ['counts on', '9. tea|', '9. tea\n10. |'],
    ['counts on after a parenthesis', '1) tea|', '1) tea\n2) |'],
    [
      'counts the items that follow anew',
      '1. a|\n2. b\n   more\n3. c\n\nend',
      '1. a\n2. |\n3. b\n   more\n4. c\n\nend',
    ],
    ['leaves numbers that do not count on', '1. a|\n1. b', '1. a\n2. |\n1. b'],
    ['adds a box that is not checked', '- [x] tea|', '- [x] tea\n- [ ] |'],
    ['keeps the indentation of a nested list', '- a\n  - b|', '- a\n  - b\n  - |'],
    ['keeps a blank line between items', '- a\n\n- b|', '- a\n\n- b\n\n- |'],
    ['keeps none that is before the list', 'text\n\n- a|', 'text\n\n- a\n- |'],
    ['continues a quote', '> calm|', '> calm\n> |'],
    ['continues a list in a quote', '> - a|', '> - a\n> - |'],
    ['starts a paragraph in a quote', '> a\n> |', '> a\n>\n> |'],
    ['removes spaces at the end of the line', '- tea  |', '- tea\n- |'],
  ])('%s', (_, before, after) => expect(run(continueLine, before)).toBe(after));

  it.each([
    // Without a blank line, what is typed there would be part of the item.
    ['ends a list at an empty item', '- a\n- |', '- a\n\n|'],
    ['ends a list whose items have blank lines between them', '- a\n\n- |', '- a\n\n|'],
    ['ends a numbered list at an empty item', '1. a\n2. |', '1. a\n\n|'],
    [
      'continues the outer list at an empty item of a nested one',
      '1. a\n   - b\n   - |',
      '1. a\n   - b\n2. |',
    ],
    ['ends a list in a quote, but not the quote', '> - a\n> - |', '> - a\n>\n> |'],
    ['ends a quote at its second blank line', '> a\n>\n> |', '> a\n\n|'],
  ])('%s', (_, before, after) => expect(run(continueLine, before)).toBe(after));

  it.each([
    ['in a paragraph', 'tea|'],
    ['before the text of an item', '|- tea'],
    ['inside a marker', '-| tea'],
    ['with a selection', '- |tea|'],
    ['in code', '```\n- tea|'],
    ['after an asterisk that is no bullet', '*tea*|'],
  ])('is left to the field %s', (_, text) => expect(run(continueLine, text)).toBe(text));

  it('continues a list after code', () =>
    expect(run(continueLine, '~~~\n```\n~~~\n- tea|')).toBe('~~~\n```\n~~~\n- tea\n- |'));
});

describe('the backspace key', () => {
  it.each([
    ['a bullet', '- |tea', '|tea'],
    ['a number', 'a\n12. |tea', 'a\n|tea'],
    ['a check box with its bullet', '- [ ] |tea', '|tea'],
    ['the bullet of a nested item, but not its indentation', '- a\n  - |b', '- a\n  |b'],
    ['the sign of a quote', '> |calm', '|calm'],
    ['the inner one of two quotes', '> > |calm', '> |calm'],
    ['a bullet in a quote, but not the quote', '> - |calm', '> |calm'],
  ])('removes %s', (_, before, after) => expect(run(deleteLineStart, before)).toBe(after));

  it.each([
    ['within the text', '- te|a'],
    ['before a marker', '|- tea'],
    ['with a selection', '- |tea|'],
    ['in code', '```\n- |tea'],
  ])('is left to the field %s', (_, text) => expect(run(deleteLineStart, text)).toBe(text));
});
