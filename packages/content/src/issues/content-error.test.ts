import { describe, expect, test } from 'vitest';
import { ContentError } from './content-error.js';
import type { ContentIssue } from './issue.js';

const issue = (some: Partial<ContentIssue> = {}): ContentIssue => ({
  file: 'a.md',
  line: 1,
  column: 1,
  path: [],
  code: 'invalid-value',
  message: 'this is wrong',
  severity: 'error',
  ...some,
});
const draw = (lineText: string, some: Partial<ContentIssue>) =>
  new ContentError([issue({ lineText, ...some })]).format().split('\n');

describe('ContentError.format', () => {
  test('shows the line, the marked span and the help', () => {
    const error = new ContentError([
      issue({
        line: 3,
        column: 7,
        length: 10,
        code: 'invalid-date',
        message: '`date` is wrong',
        help: 'write 2026-03-02',
        lineText: 'date: 03/02/2026',
      }),
    ]);
    expect(error.format()).toBe(
      [
        'error[invalid-date]: `date` is wrong',
        ' --> a.md:3:7',
        '  |',
        '3 | date: 03/02/2026',
        '  |       ^^^^^^^^^^',
        '  |',
        '  = help: write 2026-03-02',
      ].join('\n'),
    );
  });

  test('aligns long line numbers and multi-line help', () => {
    const error = new ContentError([issue({ line: 100, length: 1, help: 'one\ntwo', lineText: 'x: 1' })]);
    expect(error.format().split('\n').slice(1)).toEqual([
      '   --> a.md:100:1',
      '    |',
      '100 | x: 1',
      '    | ^',
      '    |',
      '    = help: one',
      '            two',
    ]);
  });

  test('separates several problems and counts them', () => {
    const error = new ContentError([issue({ file: 'b.md' }), issue({ line: 2 }), issue()]);
    expect(error.format().split('\n\n')).toHaveLength(4);
    expect(error.format().endsWith('\n\n3 errors in 2 files')).toBe(true);
    expect(error.issues.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.md:1', 'a.md:2', 'b.md:1']);
  });

  test('shows no frame without the file’s text', () => {
    expect(new ContentError([issue({ help: 'make it' })]).format()).toBe(
      'error[invalid-value]: this is wrong\n --> a.md:1:1\n  = help: make it',
    );
  });

  test('shows a tab as four spaces and keeps the carets below the span', () => {
    const [, , , line, carets] = draw('\ta:\tbc', { column: 5, length: 2 });
    expect(line).toBe('1 |     a:    bc');
    expect(carets).toBe('  |           ^^');
  });

  test('counts wide characters as two columns and combining marks as none', () => {
    expect(draw('漢字: ab', { column: 5, length: 2 })[4]).toBe('  |       ^^');
    expect(draw('漢字: ab', { column: 1, length: 2 })[4]).toBe('  | ^^^^');
    expect(draw('e\u0301e\u0301: ab', { column: 7, length: 2 })[4]).toBe('  |     ^^');
    expect(draw('🙂 ab', { column: 4, length: 2 })[4]).toBe('  |    ^^');
  });

  test('shows a window of a long line', () => {
    const [, , , line = '', carets = ''] = draw(`${'a'.repeat(500)}BAD${'b'.repeat(500)}`, {
      column: 501,
      length: 3,
    });
    expect(line.length).toBeLessThan(110);
    expect(line).toMatch(/^1 \| …a+BADb+…$/);
    expect(line.indexOf('BAD')).toBe(carets.indexOf('^^^'));
  });

  test('points past the end of a line', () => {
    expect(draw('abc', { column: 4 })[4]).toBe('  |    ^');
    expect(draw('', {})[4]).toBe('  | ^');
  });

  test('processes no more of a long line than it shows', () => {
    const [, , , line = '', carets = ''] = draw(`${'🙂'.repeat(2_000_000)}BAD${'b'.repeat(4_000_000)}`, {
      column: 4_000_001,
      length: 3,
    });
    expect(line).toMatch(/^1 \| …🙂+BADb+…$/u);
    expect(carets).toMatch(/^ {2}\| +\^\^\^$/);
  });

  test('distinguishes warnings from errors', () => {
    const error = new ContentError([issue({ severity: 'warning' }), issue()]);
    expect(error.format()).toMatch(/^warning\[invalid-value\]: this is wrong\n/);
    expect(error.format()).toMatch(/\n\n1 error and 1 warning in 1 file$/);
  });

  test('neutralizes control characters', () => {
    const error = new ContentError([
      issue({
        message: 'no \u001b[31m',
        help: '\u0007',
        file: 'a\u001b.md',
        lineText: 'x\u001b]0;title\u0007 \u202e',
      }),
    ]);
    expect(error.format().replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
    expect(error.message).not.toMatch(/\p{Cc}/u);
    expect(error.format()).toContain('␛');
  });

  test('colors with plain ANSI and leaves the text unchanged', () => {
    const error = new ContentError([issue({ help: 'so', lineText: 'abc' })]);
    const colored = error.format({ color: true });
    expect(colored).toContain('\u001b[1;31merror[invalid-value]\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is taken out.
    expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(error.format());
  });
});

describe('ContentError', () => {
  test('has a message that is useful without the frames', () => {
    expect(new ContentError([issue({ line: 3, column: 7 })]).message).toBe('a.md:3:7: this is wrong');
    expect(new ContentError([issue(), issue({ line: 2 })]).message).toBe(
      'a.md:1:1: this is wrong (and 1 more)',
    );
    expect(new ContentError([issue()])).toMatchObject({ name: 'ContentError' });
  });

  test('has the properties that Vite and Rollup use', () => {
    const error = new ContentError([issue({ line: 3, column: 7, lineText: 'date: 1' })]);
    expect(error.loc).toEqual({ file: 'a.md', line: 3, column: 7 });
    expect(error.frame).toBe(error.format());
  });

  test('lets build tools replace the position and the frame, as Astro does', () => {
    const error = new ContentError([issue({ lineText: 'date: 1' })]);
    Object.assign(error, { loc: { file: '/site/a.md', line: 1, column: 1 }, frame: 'a frame of its own' });
    expect(error.loc?.file).toBe('/site/a.md');
    expect(error.frame).toBe('a frame of its own');
  });

  test('merges several errors', () => {
    const merged = ContentError.merge([
      new ContentError([issue({ file: 'b.md', lineText: 'bbb' })]),
      new ContentError([issue({ lineText: 'aaa' })]),
    ]);
    expect(merged.issues.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
    expect(merged.format()).toContain('1 | aaa');
    expect(merged.format()).toContain('1 | bbb');
  });
});
