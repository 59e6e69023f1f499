import { describe, expect, it } from 'vitest';
import { read } from '../../../functions/domain/policy/fold.ts';
import { checkPattern, matchPatterns, maxPatternWork } from '../../../functions/domain/policy/patterns.ts';
import { growthOf } from '../../cpu-time.ts';
import { slowPatterns } from './slow-patterns.ts';

const one = (pattern: string) => [{ id: 'p', pattern, tier: 3 as const }];

describe('T24: a tenant’s patterns', () => {
  it('match the text as it is written and without invisible characters, with a quote where it is cheap', () => {
    expect(matchPatterns(read('in CRATE-1234 today'), one('CRATE-\\d{4}'))).toEqual({
      hits: [{ pattern: one('CRATE-\\d{4}')[0], quote: 'CRATE-1234' }],
      untried: [],
    });
    expect(matchPatterns(read('in CRA\u200bTE-1234'), one('CRATE-\\d{4}')).hits).toMatchObject([{ quote: undefined }]);
    expect(matchPatterns(read(`${'x'.repeat(60_000)}7`), one('[0-9][a-z]{0,90}')).hits).toMatchObject([{ quote: undefined }]);
    expect(matchPatterns(read('nothing'), one('CRATE'))).toEqual({ hits: [], untried: [] });
  });

  it('find letters with accents, however pattern and text compose them', () => {
    for (const pattern of ['épargne', 'e\u0301pargne', '(^|\\PL)épargne(\\PL|$)'])
      for (const text of ['mon épargne.', 'mon e\u0301pargne.'])
        expect([pattern, text, matchPatterns(read(text), one(pattern)).hits.length]).toEqual([pattern, text, 1]);
  });

  it('look at the first 64 KiB only', () => {
    expect(matchPatterns(read(`${'a'.repeat(65_536)}CRATE`), one('CRATE')).hits).toEqual([]);
    expect(matchPatterns(read(`${'a'.repeat(65_531)}CRATE`), one('CRATE')).hits).toHaveLength(1);
  });

  it.each(['(?=a)b', '(?!a)b', '(?<=a)b', '(?<!a)b', '(a)\\1', '(?<n>a)\\k<n>', '(', 'a**', '(a{1,1000}){1,1000}', '\\pL{1000}'])('refuses %s', (pattern) => {
    expect(checkPattern(pattern)).toMatch(/\w{4}/);
    expect(matchPatterns(read('aa'), one(pattern))).toEqual({ hits: [], untried: ['p'] });
  });

  it('over the budget nothing is tried: the caller holds the draft', () => {
    expect(matchPatterns(read('aaaa'), one('a'), 3)).toEqual({ hits: [], untried: ['p'] });
  });

  it('are charged for what a letter is written out as', () => {
    const letter = '\ufdfa'; // eighteen letters of plain Arabic
    const size = 10 * (1 + 18);

    expect(matchPatterns(read(letter.repeat(10)), one('a'), 100 * size).untried).toEqual([]);
    expect(matchPatterns(read(letter.repeat(10)), one('a'), 2 * size - 1)).toEqual({ hits: [], untried: ['p'] });
  });

  it('are tried with 51 that others get stuck on', () => {
    expect(slowPatterns).toHaveLength(51);
  });

  it.each(slowPatterns)('%s takes time in proportion to the text, up to 64 KiB', (pattern, pump) => {
    const growth = growthOf((length) => {
      const text = read(`${pump.repeat(length).slice(0, length - 1)}!`);
      return () => matchPatterns(text, one(pattern));
    });

    expect(checkPattern(pattern)).toBeNull();
    expect(growth).toBeLessThan(32); // 8 is proportional, 64 quadratic
  });

  it('keeps working when more patterns came by than it remembers', () => {
    for (let index = 0; index < 1005; index += 1) checkPattern(`k${index}`);
    expect(matchPatterns(read('k7'), one('k7'), maxPatternWork).hits).toHaveLength(1);
  });
});
