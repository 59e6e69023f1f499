import { describe, expect, it } from 'vitest';
import { accountStandings, budgetSinceIn, standsAloneIn } from '../../../functions/domain/learning/account-standing.ts';
import type { PolicyInForce } from '../../../functions/domain/learning/turns.ts';
import type { CategoryStanding, Policy } from '../../../functions/domain/policy/policy.ts';
import { aPolicy } from '../../examples.ts';
import { aCase, at } from './examples.ts';

const open: CategoryStanding = { category: 'faq', replies: 'unseen', by: 'calibration' };
const closed: CategoryStanding = { category: 'faq', replies: 'reviewed', by: 'calibration' };
const alone = (account: string, fields: Partial<CategoryStanding> = {}): CategoryStanding => ({ ...closed, account, ...fields });
const { baseline, calibration, thresholds } = aPolicy();
const version = (seconds: number, standings: CategoryStanding[], fields: Partial<Policy> = {}): PolicyInForce => ({
  at: at(seconds),
  policy: aPolicy({ baseline: { ...baseline, until: at(0) }, calibration: { ...calibration, standings }, ...fields }),
});
const higher = { thresholds: { ...thresholds, categories: { ...thresholds.categories, faq: 0.9 } } };
const mine = { category: 'faq', accountId: 'acc_1' };

describe('the standing of one account', () => {
  it('R124: begins when calibration closes a category for it, and is none of what a person closed', () => {
    const versions = [version(0, [open]), version(5, [open, alone('acc_1'), alone('acc_2', { by: 'person' })]), version(9, [open, alone('acc_1')])];

    expect(accountStandings(versions)).toEqual([{ ...mine, since: at(5), attempt: 1 }]);
    expect(accountStandings(versions.slice(0, 1))).toEqual([]);
    expect(accountStandings(versions.slice(0, 2))).toHaveLength(1);
    expect(accountStandings([version(3, [alone('acc_1')])])).toEqual([{ ...mine, since: at(3), attempt: 1 }]);
  });

  it('is none where the policy says nothing of how categories stand', () => {
    const silent = [{ at: at(0), policy: aPolicy() }];

    expect(accountStandings(silent)).toEqual([]);
    expect(budgetSinceIn(silent)('acc_1', 'faq')).toBe('');
    expect(standsAloneIn(silent)(aCase('approved'))).toBe(false);
  });

  it('R113: is another attempt when it is closed again', () => {
    const versions = [version(5, [open, alone('acc_1')]), version(9, [open]), version(12, [open, alone('acc_1'), alone('acc_1', { category: 'shipping' })])];

    expect(accountStandings(versions)).toEqual([
      { ...mine, since: at(12), attempt: 2 },
      { category: 'shipping', accountId: 'acc_1', since: at(12), attempt: 1 },
    ]);
  });

  it('R113: is another attempt when the evidence of its open category begins anew, or the category is opened again', () => {
    const threshold = [version(0, [open]), version(3, [open], higher), version(5, [open, alone('acc_1')], higher), version(9, [open, alone('acc_1')])];
    expect(accountStandings(threshold)).toEqual([{ ...mine, since: at(9), attempt: 2 }]);

    const reopened = [version(0, [open]), version(5, [open, alone('acc_1')]), version(9, [closed, alone('acc_1')]), version(12, [open, alone('acc_1')])];
    expect(accountStandings(reopened.slice(0, 3))).toEqual([{ ...mine, since: at(5), attempt: 1 }]);
    expect(accountStandings(reopened)).toEqual([{ ...mine, since: at(12), attempt: 2 }]);
  });
});

describe('what counts for one account alone', () => {
  it('R113, R124: was held while the policy had a standing of its own for it in that category, whoever gave it', () => {
    const standsAlone = standsAloneIn([version(5, [open, alone('acc_1')]), version(9, [open, alone('acc_2', { by: 'person' })])]);
    const of = (accountId: string, category = 'faq') =>
      [4, 5, 8, 9].map((seconds) => standsAlone(aCase('approved', { accountId, category, heldAt: at(seconds) })));

    expect(of('acc_1')).toEqual([false, true, true, false]);
    expect(of('acc_2')).toEqual([false, false, false, true]);
    expect(of('acc_1', 'shipping')).toEqual([false, false, false, false]);
  });
});

describe('the error budget of an account', () => {
  it('R124: begins anew when a category is closed for it alone, and in that category', () => {
    expect(budgetSinceIn([version(0, []), version(5, [closed])])('acc_1', 'faq')).toBe('');
    const versions = [
      version(0, []),
      version(5, [alone('acc_1')]),
      version(7, [alone('acc_1'), alone('acc_2')]),
      version(8, [alone('acc_1'), alone('acc_1', { category: 'shipping' })]),
    ];
    const since = budgetSinceIn(versions);
    expect([since('acc_1', 'faq'), since('acc_1', 'shipping'), since('acc_1', 'billing')]).toEqual([at(5), at(8), '']);
    expect([since('acc_2', 'faq'), since('acc_2', 'shipping')]).toEqual([at(7), '']);
  });
});
