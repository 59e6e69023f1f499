import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountBudgets } from '../../../functions/domain/learning/error-budget.ts';
import { aSentReply, many } from './examples.ts';

const replies = (good: number, wrong: number, accountId = 'acc_1') => [
  ...many(good, (place) => aSentReply({ draftId: `good-${place}`, accountId })),
  ...many(wrong, (place) => aSentReply({ draftId: `wrong-${place}`, accountId, report: 'wrong' })),
];
const budgetOf = (good: number, wrong: number) => accountBudgets(replies(good, wrong))[0];

describe('the error budget of an account', () => {
  it('R124: allows one wrong reply to anybody, and not two', () => {
    expect(budgetOf(0, 1)).toMatchObject({ accountId: 'acc_1', allowed: 1, isOverdrawn: false });
    expect(budgetOf(10, 2)).toMatchObject({ allowed: 1, isOverdrawn: true });
  });

  it('R124: is 1 % of what went out, rounded down, and exactly spent is not overdrawn', () => {
    expect(budgetOf(197, 2)).toMatchObject({ allowed: 1, isOverdrawn: true });
    expect(budgetOf(198, 2)).toMatchObject({ allowed: 2, isOverdrawn: false });
    expect(budgetOf(197, 3)).toMatchObject({ allowed: 2, isOverdrawn: true });
  });

  it('takes another share', () => {
    expect(accountBudgets(replies(0, 5), 1)[0]).toMatchObject({ allowed: 5, isOverdrawn: false });
    expect(accountBudgets(replies(10, 1), 0)[0]).toMatchObject({ allowed: 1, isOverdrawn: false });
  });

  it('is of each account by itself, over all categories', () => {
    const sent = [
      aSentReply({ category: 'faq', report: 'wrong' }),
      aSentReply({ category: 'shipping', sampled: true, review: 'rejected' }),
      ...replies(5, 1, 'acc_2'),
    ];

    expect(accountBudgets(sent).map(({ accountId, wrong, isOverdrawn }) => [accountId, wrong.length, isOverdrawn])).toEqual([
      ['acc_1', 2, true],
      ['acc_2', 1, false],
    ]);
    expect(accountBudgets([])).toEqual([]);
  });

  it('splits all that was sent among the accounts, and none allows less than one', () => {
    const sent = fc.array(fc.record({ accountId: fc.constantFrom('a', 'b', 'c'), report: fc.constantFrom('right' as const, 'wrong' as const, null) }));
    fc.assert(
      fc.property(sent, (some) => {
        const budgets = accountBudgets(some.map(aSentReply));

        expect(budgets.flatMap((one) => one.sent)).toHaveLength(some.length);
        expect(budgets.flatMap(({ wrong }) => wrong)).toHaveLength(some.filter(({ report }) => report === 'wrong').length);
        expect(budgets.every(({ allowed }) => allowed >= 1)).toBe(true);
      }),
    );
  });
});
