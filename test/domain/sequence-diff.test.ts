import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffKind, diffUnits } from '../../functions/domain/sequence-diff.ts';

const told = (first: string, second: string): string => {
  const signs: Readonly<Record<DiffKind, string>> = { same: '', removed: '-', added: '+' };
  return diffUnits(first.split(' '), second.split(' '))
    ?.map(([kind, unit]) => signs[kind] + unit)
    .join(' ') as string;
};

describe('the difference of two sequences', () => {
  it.each([
    ['a b c', 'a b c', 'a b c'],
    ['a b c', 'a x c', 'a -b +x c'],
    ['a b c d', 'a d', 'a -b -c d'],
    ['a d', 'a b c d', 'a +b +c d'],
    ['a a', 'a', 'a -a'],
    ['a b c x', 'c a b x', '+c a b -c x'],
    ['x a b', 'y a c', '-x +y a -b +c'],
    ['x a b p', 'y a q q', '-x +y a -b -p +q +q'],
  ])('of “%s” and “%s” is “%s”', (first, second, parts) => {
    expect(told(first, second)).toBe(parts);
  });

  it('adds up to both, keeps as many units as any comparison could, and is not looked for beyond a million cells', () => {
    const units = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });
    const isWithin = (part: readonly string[], whole: readonly string[]): boolean => {
      let next = 0;
      for (const unit of whole) if (unit === part[next]) next += 1;
      return next === part.length;
    };
    fc.assert(
      fc.property(units, units, units, (first, second, other) => {
        const parts = diffUnits(first, second) ?? [];
        const of = (left: DiffKind) => parts.flatMap(([kind, unit]) => (kind === left ? [] : [unit]));

        expect(of('added')).toEqual(first);
        expect(of('removed')).toEqual(second);
        if (isWithin(other, first) && isWithin(other, second)) expect(parts.filter(([kind]) => kind === 'same').length).toBeGreaterThanOrEqual(other.length);
      }),
      { numRuns: 500 },
    );
    const many = (unit: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${unit}${i}`);
    expect(diffUnits(many('a', 1000), many('b', 1000))).toHaveLength(2000);
    expect(diffUnits(many('a', 1001), many('b', 1000))).toBeUndefined();
  });
});
