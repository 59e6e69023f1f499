import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, csvRows } from '../../functions/domain/csv.ts';

const cellsOf = (text: string) => Array.from(csvRows(text), ({ cells }) => cells);
const faulty = (text: string) => Array.from(csvRows(text)).flatMap(({ line, isWhole }) => (isWhole ? [] : [line]));

describe('rows of CSV', () => {
  it.each([
    ['', []],
    ['a', [['a']]],
    ['a,', [['a', '']]],
    ['\n', [['']]],
    ['a,b\r\nc,d\ne,f\rg', [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g']]],
    ['"a, b","say ""hi""","",""""\n', [['a, b', 'say "hi"', '', '"']]],
    ['"a\r\nb",c\r\n', [['a\r\nb', 'c']]],
    ['a,b\n\nc', [['a', 'b'], [''], ['c']]],
  ])('of %j are %j', (text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
    expect(faulty(text)).toEqual([]);
  });

  it('know the line that they begin on, and their own text', () => {
    const text = 'a\r\n"b\n\r\nc"\n\nd\re';

    const rows = [...csvRows(text)];

    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5, 6, 7]);
    expect(rows.map(({ begin, end }) => text.slice(begin, end))).toEqual(['a\r\n', '"b\n\r\nc"\n', '\n', 'd\r', 'e']);
  });

  it.each([
    ['a\n"b\nc,d', [2], [['a'], ['b\nc,d']]],
    ['a\n5" pipe\nc', [2], [['a'], ['5" pipe'], ['c']]],
    ['"a"b,c\nd', [1], [['ab', 'c'], ['d']]],
    ['"a" "b"', [1], [['a "b"']]],
  ])('of %j have lines with quotes that nobody can read for sure: %j', (text, lines, rows) => {
    expect(faulty(text)).toEqual(lines);
    expect(cellsOf(text)).toEqual(rows);
  });

  it('are what was written, whatever the cells hold, when none is a formula', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') });
    const row = fc.array(
      cell.map((text) => `x${text}`),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const text = rows.map(csvLine).join('');

        expect(cellsOf(text)).toEqual(rows);
        expect(faulty(text)).toEqual([]);
        expect(Array.from(csvRows(text), ({ begin, end }) => text.slice(begin, end)).join('')).toBe(text);
      }),
    );
  });
});
