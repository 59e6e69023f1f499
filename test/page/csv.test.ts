import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../functions/page/csv.ts';
import { anyCharacter } from '../any-character.ts';

/** What a spreadsheet reads: RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (!(text[at] === '"' && text[at + 1] !== '"')) {
        if (at >= text.length) throw new Error('a cell never ends');
        cell += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else while (at < text.length && !',\r'.includes(text[at] as string)) cell += text[at++];
    row.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`neither a comma nor the end of a line: ${at}`);
  }
  return rows;
}

describe('CSV', () => {
  it('is names, then rows; texts quoted, numbers bare, nothing empty', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          ['x "y", z', 1.5],
          [null, 0],
        ],
      ),
    ).toBe('"a","b"\r\n"x ""y"", z",1.5\r\n,0\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =cmd', '\t=cmd', '\u00A0=cmd', '\u200B=cmd', '＝cmd', '−1', '\tx', '\rx'])('makes no formula of %j', (text) => {
    expect(csvOf(['a'], [[text]])).toBe(`"a"\r\n"'${text}"\r\n`);
  });

  it('makes no formula of a later line of a cell', () => {
    expect(readCsv(csvOf(['a'], [['x\n=1\r@y']]))[1]?.[0]).toBe("x\n'=1\r'@y");
  });

  it.each(['Northwind (Bank)', "O'Neill", '5 - 3', 'a=b', '–', ''])('leaves %j as it is', (text) => {
    expect(csvOf(['a'], [[text]])).toBe(`"a"\r\n"${text}"\r\n`);
  });

  it('gives back every text, with at most signs of harmlessness before it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: anyCharacter }), { minLength: 2, maxLength: 2 })), (rows) => {
        const read = readCsv(csvOf(['a', 'b'], rows));

        expect(read).toHaveLength(rows.length + 1);
        for (const [i, row] of rows.entries())
          for (const [j, cell] of row.entries()) expect(read[i + 1]?.[j]?.replaceAll("'", '')).toBe(cell.replaceAll("'", ''));
        for (const cell of read.flat()) expect(cell).not.toMatch(/(^|[\r\n])[=+\-@\t]/);
      }),
    );
  });
});
