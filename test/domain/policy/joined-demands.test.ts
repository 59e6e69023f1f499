import { describe, expect, it } from 'vitest';
import { joinedDemands } from '../../../functions/domain/policy/joined-demands.ts';
import type { Policy, Route } from '../../../functions/domain/policy/policy.ts';
import { routeDemands } from '../../../functions/domain/policy/route-demands.ts';
import { aStageRule } from '../../examples.ts';
import { aPolicy, usd } from './fixtures.ts';

const { USD: dollars } = aPolicy().limits as { USD: Policy['limits'][string] };
/** What joins the routes of a policy with limits in dollars alone, as a list of ids for each set; `owner` is the second person, and `…` what one draft can meet at most. */
function joinedOf(change: (policy: Policy) => void = () => {}) {
  const policy = aPolicy((p) => {
    p.limits = { USD: { ...dollars } };
    change(p);
  });
  const joined = joinedDemands(policy, routeDemands(policy));
  const setsOf = (id: string) =>
    joined
      .filter(({ route }) => route.id === id)
      .map(({ joining, isFewest }) => `${isFewest ? '' : '… '}${joining.map((route) => route.id).join(' ') || 'owner'}`);
  return { joined, setsOf };
}
const aRoute = (id: string, when: Route['when'], ...roles: string[]): Route => ({ id, ...(when && { when }), stages: [aStageRule(...roles)], watchers: [] });
const also = (id: string, when: Route['when'], ...roles: string[]): Route => ({ ...aRoute(id, when, ...roles), also: true });

describe('what joins the routes of a policy', () => {
  const standard = joinedOf();

  it('is each that adds a seat, and all that one draft can meet', () => {
    expect(standard.setsOf('privileged')).toEqual([
      'with-finance',
      'with-legal',
      'with-legal-topic',
      'with-compliance',
      'with-department-head',
      '… with-finance with-legal with-legal-topic with-compliance with-department-head',
      '… with-finance with-legal with-legal-topic with-compliance',
    ]);
    expect(standard.setsOf('legal')).toEqual([
      'with-finance',
      'with-compliance',
      'with-department-head',
      '… with-finance with-compliance with-department-head',
      '… with-finance with-compliance',
    ]);
    expect(standard.setsOf('default')).toEqual([]);
    expect(standard.setsOf('with-finance')).toEqual([]); // is never taken
  });

  it('has the rules of the route that is taken, and the money of drafts that meet all of it', () => {
    const { rules, money } = standard.joined.find(({ route }) => route.id === 'privileged') ?? {};

    expect(rules).toEqual(['privileged-account']);
    expect(money).toEqual([usd(dollars.dualFrom - 1)]);
  });

  it('R24: is an owner, for drafts that two people have to approve, where one is asked', () => {
    const alone = joinedOf((p) => (p.routes = [aRoute('all', undefined, 'finance')]));

    expect(alone.setsOf('all')).toEqual(['owner']);
    expect(alone.joined[0]?.money).toEqual([usd(dollars.enterprise + 1)]);
    expect(joinedOf((p) => (p.routes = [aRoute('all', undefined, 'finance', 'legal')])).setsOf('all')).toEqual([]);
  });

  it('R24: is an owner beside a role that is asked already, and none where another person joins all such drafts', () => {
    const withFinance = (when: Route['when']) => [also('with-finance', when, 'finance')];
    const asked = joinedOf((p) => (p.routes = [...withFinance({ rules: ['moves-money'] }), aRoute('all', undefined, 'finance')]));
    const some = joinedOf((p) => (p.routes = [...withFinance({ rules: ['moves-money'] }), aRoute('all', undefined, 'legal')]));
    const all = joinedOf((p) => (p.routes = [...withFinance({ rules: ['money-irreversible', 'bulk-export'] }), aRoute('all', undefined, 'legal')]));

    expect(asked.setsOf('all')).toEqual(['owner']);
    expect(some.setsOf('all')).toEqual(['owner', 'with-finance']); // a bulk export moves no money
    expect(some.joined[0]?.money).toEqual([]);
    expect(all.setsOf('all')).toEqual(['with-finance']);
  });

  it('is a set for each that can join, where they exclude each other', () => {
    const { setsOf } = joinedOf(
      (p) =>
        (p.routes = [
          also('small', { segments: ['small'] }, 'sales'),
          also('big', { segments: ['enterprise'] }, 'executive'),
          also('threat', { rules: ['legal-threat'] }, 'legal'),
          aRoute('all', undefined, 'finance*2'),
        ]),
    );

    expect(setsOf('all')).toEqual(['small', 'big', 'threat', '… small threat', '… big threat']); // what wants no segment is one alone
  });

  it('is also all that wants no segment and no account', () => {
    const { setsOf } = joinedOf(
      (p) =>
        (p.routes = [
          also('small', { segments: ['small'] }, 'sales'),
          also('mine', { accounts: ['acc_a'] }, 'executive'),
          also('threat', { rules: ['legal-threat'] }, 'legal'),
          also('money', { rules: ['moves-money'] }, 'finance'),
          aRoute('all', undefined, 'manager*2'),
        ]),
    );

    expect(setsOf('all').slice(4)).toEqual(['… small mine threat money', '… threat money']);
  });

  it('takes together what never joins alone', () => {
    const { setsOf } = joinedOf(
      (p) =>
        (p.routes = [
          also('one', { rules: ['legal-threat'] }, 'legal'),
          also('other', { rules: ['legal-threat'] }, 'executive'),
          also('big', { segments: ['enterprise'] }, 'sales'),
          aRoute('enterprise', { segments: ['enterprise'] }, 'finance*2'),
          aRoute('rest', undefined, 'manager*2'),
        ]),
    );

    expect(setsOf('enterprise')).toEqual(['big', 'one other big']);
    expect(setsOf('rest')).toEqual(['one other']);
  });
});
