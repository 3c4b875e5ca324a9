import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { stylesOf } from './highlight.js';

/** The styles that are found, as `name:text`, without the markers. */
function found(text: string, { signs = false, from = 1 } = {}): string[] {
  const doc = Text.of(text.split('\n'));
  return stylesOf(doc, from, doc.lines)
    .filter(({ name }) => (name === 'sign') === signs)
    .map(({ from: start, to, name }) => (signs ? text.slice(start, to) : `${name}:${text.slice(start, to)}`));
}

describe('the highlighted text', () => {
  it.each([
    ['## Tea', ['h2:## Tea']],
    ['# Tea', ['h2:# Tea']],
    ['### Tea', ['h3:### Tea']],
    ['#### Tea', ['h4:#### Tea']],
    ['Tea\n===', ['h2:Tea']],
    ['- tea\n- ', []],
    ['#tea', []],
    ['**bold** and *italic*', ['bold:**bold**', 'italic:*italic*']],
    ['__bold__ and _italic_', ['bold:__bold__', 'italic:_italic_']],
    ['***both***', ['italic:*both*', 'bold:***both***']],
    ['**a *b* c**', ['italic:*b*', 'bold:**a *b* c**']],
    ['*a **b***', ['bold:**b**', 'italic:*a **b***']],
    ['~~no~~', ['struck:~~no~~']],
    ['**over\nlines**', ['bold:**over\nlines**']],
    ['**not\n\nover paragraphs**', []],
    ['- **not\n- over items**', []],
    ['snake_case_name', []],
    ['2 * 3 * 4', []],
    ['\\*not\\*', []],
    ['`a * b` *c*', ['code:`a * b`', 'italic:*c*']],
    ['[tea](/tea_and_more_)', ['link:[tea']],
    ['[**tea**](/tea)', ['link:[**tea**', 'bold:**tea**']],
    ['![cup](cup.jpg)', ['link:![cup']],
    ['<https://example.com>', ['link:<https://example.com>']],
    ['> *calm*', ['italic:*calm*']],
    ['- [ ] *tea*', ['italic:*tea*']],
    ['```\n*code*\n```\n*text*', ['code:*code*', 'italic:*text*']],
    ['~~~\n```\n# no\n~~~', ['code:```', 'code:# no']],
  ])('of %j', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['- tea', ['- ']],
    ['> 1. tea', ['> 1. ']],
    ['- [x] tea', ['- [x] ']],
    ['---', ['---']],
    ['[^1]: Note', ['[^1]:']],
    ['tea[^1]', ['[^1]']],
    ['[tea](/tea)', ['](/tea)']],
    ['a | b\n--|--', ['--|--']],
    ['**b**', ['**', '**']],
  ])('has the markers of %j', (text, expected) => expect(found(text, { signs: true })).toEqual(expected));

  it('can start at any line, and recognizes code there', () => {
    expect(found('*a*\n\n*b*', { from: 2 })).toEqual(['italic:*b*']);
    expect(found('```\n*a*\n*b*\n```', { from: 3 })).toEqual(['code:*b*']);
  });

  it.each([
    ['stars', '*'.repeat(50_000)],
    ['backticks', '`'.repeat(9_999)],
    ['opened marks', '*a '.repeat(3_300)],
    ['opened brackets', '['.repeat(9_999)],
    ['opened targets', ']('.repeat(4_999)],
    ['angles', '<a:'.repeat(3_300)],
    ['rows', '- '.repeat(50_000)],
    ['quotes', '> '.repeat(50_000)],
    ['spaces', ' '.repeat(100_000)],
    ['tables', '|'.repeat(50_000)],
  ])('takes no longer than a moment for many %s', (_, text) => {
    const start = process.cpuUsage();
    found(`${text}x`);
    const { user } = process.cpuUsage(start);
    expect(user / 1000).toBeLessThan(500);
  });
});
