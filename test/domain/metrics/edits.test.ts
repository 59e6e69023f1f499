import { describe, expect, it } from 'vitest';
import { type EditKind, editsOf, kindsOf, lengthChange } from '../../../functions/domain/metrics/edits.ts';

const before = 'Hello Dana,\n\nwe refund $40 by Friday. Your order 1187 is on its way.\n\nKind regards';
const edit = (from: string, to: string) => ({ before, after: before.replace(from, to) });

describe('what an edit changed', () => {
  it.each<[string, string, string, EditKind[]]>([
    ['another amount', '$40', '$400', ['amount']],
    ['the same amount in other words', '$40', 'USD 40.00', ['tone']],
    ['a promise taken back', 'we refund $40 by Friday.', 'we look into it.', ['amount', 'promise']],
    ['another date that we are bound by', 'by Friday', 'by Monday', ['promise']],
    ['a new promise', 'Kind regards', 'We guarantee it.\n\nKind regards', ['promise']],
    ['another number', '1187', '1178', ['number']],
    ['words alone', 'Hello Dana', 'Dear Dana', ['tone']],
    ['a courtesy', 'Kind regards', 'We are sorry for the trouble.\n\nKind regards', ['tone']],
  ])('R112: %s', (_, from, to, kinds) => {
    expect(kindsOf(edit(from, to))).toEqual(kinds);
  });

  it('R112: is not the order in which a text says the same', () => {
    expect(kindsOf({ before: 'We refund $40. Order 7 and order 8.', after: 'Order 8 and order 7. We refund $40.' })).toEqual(['tone']);
  });

  it('is nothing where the texts are the same', () => {
    expect(kindsOf({ before, after: before })).toEqual([]);
  });

  it('R112: is counted over all edits, and an edit of several kinds for each of them', () => {
    const edits = [edit('$40', '$50'), edit('by Friday', 'by Monday'), edit('we refund $40 by Friday.', ''), edit('Hello', 'Dear'), edit('x', 'x')];

    expect(editsOf(edits).map(({ kind, share }) => [kind, share.count, share.of])).toEqual([
      ['amount', 2, 4],
      ['promise', 2, 4],
      ['number', 0, 4],
      ['length', 0, 4],
      ['tone', 1, 4],
    ]);
    expect(editsOf([])).toEqual([]);
  });

  const words = (count: number): string => 'word '.repeat(count);
  it.each<[number, number, number | null]>([
    [40, 30, 0.75], // a quarter of forty, and ten words
    [40, 31, null],
    [30, 40, 4 / 3],
    [31, 40, null],
    [20, 10, 0.5],
    [20, 11, null], // a greeting and a farewell
    [60, 46, null], // less than a quarter
    [0, 10, 10],
    [10, 0, 0],
  ])('R112: from %i to %i words is a change of length, or none', (from, to, ratio) => {
    const long = { before: words(from), after: words(to) };

    expect(lengthChange(long)).toBe(ratio);
    expect(kindsOf(long)).toEqual([ratio === null ? 'tone' : 'length']);
  });

  it('R112: may be the length beside what the text says', () => {
    expect(kindsOf(edit('Kind regards', `We refund $30 more. ${words(10)}`))).toEqual(['amount', 'promise', 'length']);
  });

  it('is found in long texts without trouble', () => {
    const long = 'We refund $40 by Friday, order 1187. '.repeat(8000);

    expect(kindsOf({ before: long, after: `${long}Thank you.` })).toEqual(['tone']);
  });
});
