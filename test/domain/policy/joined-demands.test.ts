import { describe, expect, it } from 'vitest';
import { joinedDemands } from '../../../functions/domain/policy/joined-demands.ts';
import type { Policy, Route } from '../../../functions/domain/policy/policy.ts';
import { routeDemands } from '../../../functions/domain/policy/route-demands.ts';
import { aStageRule } from '../../examples.ts';
import { aPolicy, usd } from './fixtures.ts';

const { USD: dollars } = aPolicy().limits as { USD: Policy['limits'][string] };
/** What joins the routes of a policy with limits in dollars alone, as a list of ids for each set; `+owner` is the second person. */
function joinedOf(change: (policy: Policy) => void = () => {}) {
  const policy = aPolicy((p) => {
    p.limits = { USD: { ...dollars } };
    change(p);
  });
  const joined = joinedDemands(policy, routeDemands(policy));
  const setsOf = (id: string) =>
    joined
      .filter(({ route }) => route.id === id)
      .map(({ joining, needsOwner }) => [...joining.map((route) => route.id), ...(needsOwner ? ['+owner'] : [])].join(' '));
  return { joined, setsOf };
}
const aRoute = (id: string, when: Route['when'], ...roles: string[]): Route => ({ id, ...(when && { when }), stages: [aStageRule(...roles)], watchers: [] });
const also = (id: string, when: Route['when'], ...roles: string[]): Route => ({ ...aRoute(id, when, ...roles), also: true });

describe('what joins the routes of a policy', () => {
  const standard = joinedOf();

  it('R45: is all that one draft can meet, with the rules and the money of the route that is taken', () => {
    expect(standard.setsOf('privileged')).toEqual(['with-finance with-security with-legal with-legal-topic with-compliance with-department-head']);
    const { rules, money } = standard.joined.find(({ route }) => route.id === 'privileged') ?? {};
    expect(rules).toEqual(['privileged-account']);
    expect(money).toEqual([usd(dollars.dualFrom - 1)]);
  });

  it('R45: is not what stands for drafts that go to a route before', () => {
    expect(standard.setsOf('legal')).toEqual(['with-finance with-legal with-legal-topic with-compliance with-department-head']); // privileged accounts are gone
    expect(standard.setsOf('default')).toEqual([]);
  });

  it('R45: is told of routes that are taken alone', () => {
    expect(standard.setsOf('with-finance')).toEqual([]);
  });

  it('R24: is an owner, for drafts that two people have to approve, where one is asked', () => {
    const { joined, setsOf } = joinedOf((p) => (p.routes = [aRoute('all', undefined, 'finance')]));

    expect(setsOf('all')).toEqual(['+owner']);
    expect(joined[0]?.money).toEqual([usd(dollars.enterprise + 1)]);
    expect(joinedOf((p) => (p.routes = [aRoute('all', undefined, 'finance', 'legal')])).setsOf('all')).toEqual([]);
    expect(
      joinedOf((p) => (p.routes = [aRoute('threats', { rules: ['legal-threat'] }, 'legal'), aRoute('rest', undefined, 'finance*2')])).setsOf('threats'),
    ).toEqual(['+owner']);
  });

  it('R24: is an owner beside a role that is asked already, and none where what joins is the second person', () => {
    const twice = joinedOf((p) => (p.routes = [also('with-finance', { rules: ['moves-money'] }, 'finance'), aRoute('all', undefined, 'finance')]));
    const other = joinedOf((p) => (p.routes = [also('with-finance', { rules: ['moves-money'] }, 'finance'), aRoute('all', undefined, 'legal')]));

    expect(twice.setsOf('all')).toEqual(['+owner', 'with-finance +owner']);
    expect(other.setsOf('all')).toEqual(['+owner', 'with-finance']);
  });

  it('R45: is a set for each that can join, where they exclude each other', () => {
    const { setsOf } = joinedOf(
      (p) =>
        (p.routes = [
          also('small', { segments: ['small'] }, 'sales'),
          also('big', { segments: ['enterprise'] }, 'executive'),
          also('threat', { rules: ['legal-threat'] }, 'legal'),
          aRoute('all', undefined, 'finance*2'),
        ]),
    );

    expect(setsOf('all')).toEqual(['small threat', 'big threat']);
  });

  it('R45: leaves out what never joins', () => {
    const { setsOf } = joinedOf(
      (p) =>
        (p.routes = [
          also('threat', { rules: ['legal-threat'] }, 'legal'),
          aRoute('threats', { rules: ['legal-threat'] }, 'executive*2'),
          also('money', { rules: ['moves-money'] }, 'finance'),
          aRoute('rest', undefined, 'manager', 'sales'),
        ]),
    );

    expect(setsOf('threats')).toEqual(['threat']);
    expect(setsOf('rest')).toEqual(['money']);
  });
});
