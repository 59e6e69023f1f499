import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEvents, emptyChain, leafOf } from '../../../functions/domain/audit/audit-event.ts';
import { csvHeader, csvRow, ExportScope, jsonLine } from '../../../functions/domain/audit/audit-export.ts';
import { csvLine } from '../../../functions/domain/csv.ts';
import { readCsv } from '../../../local/eval/csv.ts';
import { anyCharacter } from '../../any-character.ts';
import { start } from '../../examples.ts';

const [event] = appendEvents(
  { draftId: 'drf_1' },
  emptyChain,
  [
    {
      type: 'decision.recorded',
      at: start.toISOString(),
      actor: { personId: 'ann', via: 'code', delegatorId: 'dan' },
      revision: 2,
      requestHash: 'ab',
      from: null,
      to: 'approved',
      data: { role: '=finance', stage: 1 },
    },
  ],
  { tenantId: 'demo', newEventId: () => 'evt_1' },
).events as [ReturnType<typeof appendEvents>['events'][number]];

describe('a line of CSV', () => {
  const cellOf = (text: string): string => readCsv(csvLine([text]))[0]?.[0] ?? '';

  it.each([' =1+1', '\u00a0=1', '＝1+1', '=1', '+1', '-1', '@sum', '\tx', '\u200b=1', '\ufeff \u202e+1', '﹦1', '−1', '\u3000＠x'])(
    'T18: is no formula, with a mark before it: %j',
    (text) => {
      expect(cellOf(text)).toBe(`'${text}`);
    },
  );

  it('T18: is none on a later line of a cell either', () => {
    expect(cellOf('a\n=cmd')).toBe("a\n'=cmd");
    expect(cellOf('a\r\n @b')).toBe("a\r\n' @b");
    expect(cellOf('a\u2028=1')).toBe("a\u2028'=1");
    expect(cellOf('\n=1')).toBe("'\n'=1");
    expect(cellOf('\rx')).toBe("'\rx");
  });

  it('leaves all other text as it is, quotes, commas and line breaks', () => {
    for (const text of ['', 'a=1', 'AP-7K2M', 'x\n\ny', '"a", "b"', '2026-11-23', '日本=1']) expect(cellOf(text)).toBe(text);
    expect(csvLine(['a', 'b"c', 'd\ne'])).toBe('"a","b""c","d\ne"\r\n');
  });

  it('is read back as so many cells as were written, whatever they hold', () => {
    const cell = fc.string({ unit: anyCharacter, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        const rows = readCsv(csvLine(cells));

        expect(rows).toHaveLength(1);
        expect(rows[0]?.map((text) => text.replaceAll("'", ''))).toEqual(cells.map((text) => text.replaceAll("'", '')));
      }),
    );
  });

  it('takes time in proportion to its text', () => {
    const began = performance.now();
    for (const text of [' ', '\n', '\ufeff', ' \u200b', '\t', '=']) csvLine([text.repeat(200_000)]);

    expect(performance.now() - began).toBeLessThan(5000); // 0.1 s on two slow cores; a quadratic one takes minutes
  });
});

describe('an exported event', () => {
  it('R109: is a line of JSON from which anybody can take its hash again', () => {
    const line = jsonLine(event);

    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.parse(line)).toEqual(event);
    expect(leafOf(JSON.parse(line))).toBe(event.leaf);
    expect(line.indexOf('"actor"')).toBeLessThan(line.indexOf('"at"')); // canonical: the members in order
  });

  it('R109: is a row of CSV under named columns, the people on whose behalf among them', () => {
    const [header, row] = readCsv(csvHeader + csvRow(event));
    const named = Object.fromEntries((header ?? []).map((name, i) => [name.replace(/ .*/, ''), row?.[i]]));

    expect(row).toHaveLength(header?.length ?? 0);
    expect(named).toEqual({
      draftId: 'drf_1',
      seq: '0',
      at: start.toISOString(),
      type: 'decision.recorded',
      revision: '2',
      personId: 'ann',
      delegatorId: 'dan',
      keyId: '',
      via: 'code',
      from: '',
      to: 'approved',
      requestHash: 'ab',
      policySha256: '',
      data: '{"role":"=finance","stage":1}',
      eventId: 'evt_1',
      prev: '',
      leaf: event.leaf,
    });
    expect((header ?? []).join(' ')).toMatch(/a ' stands before what a spreadsheet would take for a formula/);
  });

  it('T18: can be one that was altered: no cell becomes a formula, and no form is asked for', () => {
    const [row] = readCsv(csvRow({ ...event, type: '=cmd', actor: 'nobody', seq: { a: 1 }, eventId: '@x' }));

    expect(row).toContain("'=cmd");
    expect(row).toContain("'@x");
    expect(row).toContain('{"a":1}');
    expect(readCsv(csvRow({ actor: null }))[0]?.join('')).toBe('');
  });
});

describe('what an export holds', () => {
  it('is one draft or a range, and nothing between', () => {
    const at = start.toISOString();
    expect(ExportScope.safeParse({ draftId: 'drf_1' }).success).toBe(true);
    expect(ExportScope.safeParse({ from: at, to: at }).success).toBe(true);
    for (const wrong of [{}, { from: at }, { draftId: 'drf_1', from: at, to: at }, { from: 'x', to: at }])
      expect(ExportScope.safeParse(wrong).success).toBe(false);
  });
});
