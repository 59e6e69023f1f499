import { describe, expect, it } from 'vitest';
import { chanceOfCheck, checkKey, isChecked, likeId, orderFor } from '../../../functions/domain/attention/draw-checks.ts';
import { sampleKey } from '../../../functions/domain/learning/sample.ts';
import { aRandom } from '../../examples.ts';

const secret = new Uint8Array(32).fill(7);
const key = checkKey(secret);
const ids = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const idsIn = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join('');

describe('the draw of attention checks', () => {
  it('has a chance by how much somebody approved, 1 at most', () => {
    expect([chanceOfCheck(0, 10), chanceOfCheck(3, 2), chanceOfCheck(50, 2), chanceOfCheck(500, 10)]).toEqual([0, 0.06, 1, 1]);
  });

  it('falls as often as its chance, by a key of its own, and the same however often it is asked', () => {
    const hours = Array.from({ length: 4000 }, (_, i) => `2026-11-26T${i}`);
    const drawn = (chance: number): number => hours.filter((hour) => isChecked('mia', hour, key, chance)).length;
    expect([drawn(0), drawn(1)]).toEqual([0, 4000]);
    expect(Math.abs(drawn(0.1) - 400)).toBeLessThan(80); // four standard deviations are 76
    expect(drawn(0.1)).toBe(drawn(0.1));
    expect(hours.filter((hour) => isChecked('ben', hour, key, 0.1) && isChecked('mia', hour, key, 0.1)).length).toBeLessThan(120);
    expect(key).not.toEqual(sampleKey(secret));
  });

  it('tries what somebody has not had before everything else, then what they had longest ago', () => {
    const random = aRandom('order');
    const orders = Array.from({ length: 60 }, () => idsIn(orderFor(ids, [], random)));
    expect(new Set(orders.map((order) => order[0])).size).toBe(5);
    expect(orders.every((order) => [...order].sort().join('') === 'abcde')).toBe(true);
    expect(idsIn(orderFor(ids, ['c', 'a', 'e', 'b'], random))).toBe('dbeac');
  });
});

describe('an id like another', () => {
  it.each([
    ['zd-88412', /^zd-9\d{5}$/],
    ['zd-12-a', /^zd-9\d{2}-a$/],
    ['7', /^9\d$/],
    ['thread', /^thread-\d{5}$/],
    [`${'x'.repeat(254)}1`, /^x{254}9$/],
  ])('%s: looks like it, and is another', (known, like) => {
    const made = likeId(known, aRandom('ids'));
    expect(made).toMatch(like);
    expect(made).not.toBe(known);
  });
});
