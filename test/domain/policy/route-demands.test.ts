import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../functions/domain/policy/policy.ts';
import { routeDemands } from '../../../functions/domain/policy/route-demands.ts';
import { aPolicy, usd } from './fixtures.ts';

const { USD: dollars } = aPolicy().limits as { USD: Policy['limits'][string] };
const demandsOf = (change: (policy: Policy) => void = () => {}) => {
  const policy = aPolicy((p) => {
    p.limits = { USD: { ...dollars } };
    change(p);
  });
  return Object.fromEntries(routeDemands(policy).map(({ route, ...demand }) => [route.id, demand]));
};
const [{ stages }] = aPolicy().routes as [Policy['routes'][number]];

describe('what a route must be ready for', () => {
  const standard = demandsOf();

  it('is the rules that it names', () => {
    expect(standard['dual-money']?.rules).toEqual(['money-irreversible', 'amount-missing']);
    expect(standard.legal?.rules).toEqual(['legal-threat', 'keyword:lawyer']);
  });

  it('is every rule that holds a draft and goes to no route before, where it names none', () => {
    expect(standard['high-risk']?.rules).toEqual(expect.arrayContaining(['unknown-account', 'keyword', 'frustration']));
    expect(standard['high-risk']?.rules).not.toEqual(expect.arrayContaining(['refund-action']));
    expect(standard.default?.rules).toEqual(['sensitive-account', 'low-confidence', 'review-requested']);
  });

  it('is the largest amount that is not sent elsewhere', () => {
    expect(standard.money?.money).toEqual([usd(dollars.dualFrom - 1)]);
    expect(standard['dual-money']?.money).toEqual([usd(dollars.enterprise + 1)]); // nothing bounds it: the highest line counts
  });

  it('is money wherever a draft that moves some can come, whatever rule holds it', () => {
    expect(standard.money?.rules).toEqual(['moves-money', 'refund-action', 'refund-over-limit', 'money-over-limit', 'no-limit-for-currency']); // a credit with too little confidence comes by the first
    expect(standard.default?.money).toEqual([]);
    expect(standard.legal?.money).toEqual([usd(dollars.dualFrom - 1)]);
    const added = demandsOf((p) => p.routes.unshift({ id: 'free', when: { rules: ['keyword:lawyer'] }, stages, watchers: [] }));
    expect(added.free?.money).toEqual([usd(dollars.enterprise + 1)]);
  });

  it('is no money where all of it goes to a route before', () => {
    const { 'dual-money': dual, default: rest } = demandsOf((p) => (p.limits = { USD: { ...dollars, dualFrom: 1 } }));

    expect(dual?.money).toEqual([usd(dollars.enterprise + 1)]);
    expect(rest?.money).toEqual([]);
  });

  it('R45: is the largest line for what joins any route: it stands in the way of none', () => {
    expect(standard['with-finance']?.money).toEqual([usd(dollars.enterprise + 1)]);
    expect(standard['with-department-head']?.money).toEqual([usd(dollars.enterprise + 1)]);
    expect(standard['with-compliance']?.rules).toContain('bulk-export');
  });

  it('is the line of each currency of the limits', () => {
    const { money } = demandsOf((p) => (p.limits.JPY = { ...dollars, dualFrom: 90_000 }));

    expect(money?.money).toEqual([usd(dollars.dualFrom - 1), { currency: 'JPY', minor: 89_999 }]);
  });

  it('is nothing where no held draft comes: it is left out', () => {
    const added = demandsOf((p) => p.routes.unshift({ id: 'never', when: { rules: ['keyword:gone'] }, stages, watchers: [] }));

    expect(added.never).toBeUndefined();
    expect(Object.keys(added)).toEqual(Object.keys(standard));
  });
});
