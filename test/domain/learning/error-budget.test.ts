import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountBudgets, accountsInDoubt } from '../../../functions/domain/learning/error-budget.ts';
import { aSentReply, at, many } from './examples.ts';

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

describe('whose budget may be overdrawn', () => {
  const wrong = (accountId: string, category = 'faq', seconds = 5) => aSentReply({ accountId, category, sentAt: at(seconds), report: 'wrong' });
  const inDoubt = (sent: Parameters<typeof accountsInDoubt>[0], { closed = 'none', since = '' } = {}) =>
    accountsInDoubt(
      sent,
      (category) => category !== closed,
      () => since,
    );

  it('R124: is each account with more than one wrong reply, those with the most of them first', () => {
    const sent = [wrong('acc_b'), wrong('acc_b', 'shipping'), wrong('acc_one'), ...many(3, () => wrong('acc_c')), wrong('acc_a'), wrong('acc_a')];

    expect(inDoubt([...sent, aSentReply({ accountId: 'acc_one' })])).toEqual([
      { accountId: 'acc_c', wrong: 3 },
      { accountId: 'acc_b', wrong: 2 },
      { accountId: 'acc_a', wrong: 2 },
    ]);
    expect(inDoubt([])).toEqual([]);
  });

  it('R124: is none whose wrong replies are of closed categories alone; beside one of an open category they count', () => {
    const closed = [wrong('acc_1', 'shipping'), wrong('acc_1', 'shipping')];

    expect(inDoubt(closed, { closed: 'shipping' })).toEqual([]);
    expect(inDoubt([...closed, wrong('acc_1')], { closed: 'shipping' })).toEqual([{ accountId: 'acc_1', wrong: 3 }]);
  });

  it('R124: is none whose wrong replies went out before the budget began', () => {
    expect(inDoubt([wrong('acc_1'), wrong('acc_1')], { since: at(6) })).toEqual([]);
    expect(inDoubt([wrong('acc_1'), wrong('acc_1'), wrong('acc_1', 'faq', 6)], { since: at(6) })).toEqual([]);
    expect(inDoubt([wrong('acc_1', 'shipping'), ...many(2, () => wrong('acc_1', 'faq', 6))], { since: at(6) })).toEqual([{ accountId: 'acc_1', wrong: 2 }]);
  });
});
