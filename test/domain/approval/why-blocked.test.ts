import { expect, it } from 'vitest';
import type { Stage } from '../../../functions/domain/approval/draft-state.ts';
import { whyBlocked } from '../../../functions/domain/approval/why-blocked.ts';
import { aPerson, secondsAfter } from '../../examples.ts';

const stage: Stage = {
  state: 'waiting',
  assurance: 'link',
  blind: false,
  seats: [{ role: 'finance', count: 1, filled: [] }],
  openedAt: null,
  step: 0,
};
const because = (people: readonly ReturnType<typeof aPerson>[], money: Readonly<Record<string, number>>, marked: readonly string[] = []) =>
  whyBlocked(stage, {
    people,
    delegations: [],
    managerId: null,
    accountManagerId: null,
    marked: new Set(marked),
    money,
    now: secondsAfter(0),
    seed: 'drf_1',
  });

it('tells people who are missing from limits that are too low, and these from money that no limit covers', () => {
  const ann = aPerson('ann', { roles: ['finance'], limits: { release: { currency: 'USD', minor: 100 } } });

  expect(because([], { USD: 200 })).toBe('nobody_left');
  expect(because([ann], { USD: 200 }, ['ann'])).toBe('nobody_left');
  expect(because([ann], { USD: 200 })).toBe('limits_too_low');
  expect(because([ann], { EUR: 1 })).toBe('limits_too_low');
  expect(because([ann], { USD: 1, EUR: 1 })).toBe('several_currencies');
});
