import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../../functions/domain/policy/automaton.ts';
import { anyCharacter } from '../../any-character.ts';

type Place = readonly [pattern: number, last: number];

function places(patterns: readonly string[], text: string, maxCells?: number): Place[] {
  const found: Place[] = [];
  buildAutomaton(patterns, maxCells).scan(text, (pattern, last) => found.push([pattern, last]));
  return found;
}

/** Every place of each pattern, one after the other; by end, then longest, then number. */
function naivePlaces(patterns: readonly string[], text: string): Place[] {
  const found: Place[] = [];
  for (const [number, pattern] of patterns.entries())
    for (let at = text.indexOf(pattern); pattern !== '' && at >= 0; at = text.indexOf(pattern, at + 1)) found.push([number, at + pattern.length - 1]);
  const length = (number: number) => (patterns[number] as string).length;
  return found.sort(([a, aLast], [b, bLast]) => aLast - bLast || length(b) - length(a) || a - b);
}

const noTable = 0;

describe.each([
  ['in a table', undefined],
  ['in maps', noTable],
])('the automaton, transitions kept %s', (_, maxCells) => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 6 });
  const fewLong = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' '), maxLength: 80 });
  const any = fc.string({ unit: anyCharacter, maxLength: 3 });
  const anyLong = fc.string({ unit: anyCharacter, maxLength: 60 });

  it('finds exactly what a search for each literal finds, overlaps included', () => {
    fc.assert(
      fc.property(fc.array(few, { maxLength: 12 }), fewLong, (patterns, text) => {
        expect(places(patterns, text, maxCells)).toEqual(naivePlaces(patterns, text));
      }),
      { numRuns: 500 },
    );
  });

  it('does so for any character', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), anyLong, fc.array(anyLong, { maxLength: 3 }), (patterns, text, others) => {
        const whole = [text, ...patterns, ...others].join('');
        expect(places(patterns, whole, maxCells)).toEqual(naivePlaces(patterns, whole));
      }),
    );
  });

  it('finds patterns inside and across each other', () => {
    const patterns = ['he', 'she', 'his', 'hers', 'her', 'e'];

    expect(places(patterns, 'ushers', maxCells).map(([pattern, last]) => `${patterns[pattern]} ${last}`)).toEqual(['she 3', 'he 3', 'e 3', 'her 4', 'hers 5']);
  });

  it('finds the same text twice when it is asked for twice, and nothing for nothing', () => {
    expect(places(['ab', 'ab'], 'abab', maxCells)).toEqual([
      [0, 1],
      [1, 1],
      [0, 3],
      [1, 3],
    ]);
    expect(places(['', 'b'], 'ab', maxCells)).toEqual([[1, 1]]);
    expect(places([], 'ab', maxCells)).toEqual([]);
    expect(places(['a'], '', maxCells)).toEqual([]);
  });

  it('begins each text anew', () => {
    const automaton = buildAutomaton(['ab'], maxCells);
    const found: number[] = [];
    for (const text of ['a', 'b', 'ab']) automaton.scan(text, (_, last) => found.push(last));

    expect(found).toEqual([1]);
  });
});

it('keeps the transitions of many long literals in maps of its own accord, and finds the same', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const patterns = Array.from({ length: 1000 }, (_, number) => `${number}${letters}`.repeat(10).slice(0, 200)); // 190,000 states of 37 classes
  const text = patterns.slice(990).join('');

  expect(places(patterns, text)).toEqual(Array.from({ length: 10 }, (_, index) => [990 + index, 200 * index + 199]));
});
