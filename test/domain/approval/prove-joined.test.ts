import { describe, expect, it } from 'vitest';
import { proveJoined } from '../../../functions/domain/approval/prove-joined.ts';
import type { RouteFinding } from '../../../functions/domain/approval/prove-routes.ts';
import type { ProofFacts } from '../../../functions/domain/approval/route-walk.ts';
import { type JoinedDemand, joinedDemands } from '../../../functions/domain/policy/joined-demands.ts';
import type { Route } from '../../../functions/domain/policy/policy.ts';
import { routeDemands } from '../../../functions/domain/policy/route-demands.ts';
import { anAccount, aPerson, aStageRule, start } from '../../examples.ts';
import { aPolicy } from '../policy/fixtures.ts';

const usd = (minor: number) => ({ currency: 'USD', minor });
const aRoute = (id: string, roles: readonly string[], more: Partial<Route> = {}): Route => ({ id, stages: [aStageRule(...roles)], watchers: [], ...more });
const joining = (role: string, more: Partial<Route> = {}): Route => aRoute(`with-${role}`, [role], { also: true, ...more });
const aDemand = (roles: readonly string[], fields: Partial<JoinedDemand> = {}): JoinedDemand => ({
  route: aRoute('own', roles),
  rules: ['keyword'],
  joining: [],
  needsOwner: false,
  money: [],
  ...fields,
});
const limited = (id: string, roles: string[], minor: number) => aPerson(id, { roles, limits: { release: usd(minor) } });
const of = (id: string, ...roles: string[]) => aPerson(id, { roles });
const prove = (demands: readonly JoinedDemand[], people: ProofFacts['people'], fields: Partial<ProofFacts> = {}): RouteFinding[] =>
  proveJoined(demands, { people, delegations: [], accounts: [anAccount()], now: start, ...fields });
const why = (names: string) => `where ${names}, too few different people are left, owners included`;

describe('the proof of a route that others join', () => {
  it('R55: finds nothing where there are people for all of it', () => {
    const demand = aDemand(['finance'], { joining: [joining('legal'), joining('security')] });

    expect(prove([demand], [of('fay', 'finance'), of('lea', 'legal'), of('olga', 'owner')])).toEqual([]); // olga stands in for security
  });

  it('R55: is a hole where one that joins takes the only person who is left', () => {
    const demand = aDemand(['finance'], { joining: [joining('legal')] });

    expect(prove([demand], [of('olga', 'owner')])).toEqual([
      {
        level: 'hole',
        route: 'own',
        stage: 1,
        role: 'legal',
        rules: ['keyword'],
        money: [],
        why: why('with-legal joins'),
        todo: 'give the role legal to one more person, or name one more owner',
      },
    ]);
  });

  it('R55: is thin where it takes several, and names no more of them than it takes', () => {
    const demand = aDemand(['finance'], { joining: [joining('sales'), joining('legal'), joining('security')] });
    const people = [of('fay', 'finance'), of('sal', 'sales'), of('olga', 'owner')];

    expect(prove([demand], people)).toMatchObject([{ level: 'thin', role: 'security', why: why('with-legal, with-security join') }]);
    expect(prove([demand], [...people, of('otto', 'owner')])).toEqual([]);
  });

  it('R24, R55: is a hole where the owner who joins is the only one and stands in already', () => {
    const demand = aDemand(['finance'], { needsOwner: true });

    expect(prove([demand], [of('olga', 'owner')])).toMatchObject([
      { level: 'hole', stage: 2, role: 'owner', why: why('an owner as the second person joins'), todo: 'name one more owner' },
    ]);
    expect(prove([demand], [of('olga', 'owner'), of('fay', 'finance')])).toEqual([]);
  });

  it('R55: names the amounts for which it is so, or none where it is so without money', () => {
    const demand = aDemand(['finance'], { joining: [joining('legal')], money: [usd(500), usd(5_000)] });
    const people = [
      limited('fay', ['finance'], 10_000),
      limited('olga', ['owner'], 10_000),
      limited('lea', ['legal'], 1_000),
      limited('otto', ['owner'], 1_000),
    ];

    expect(prove([demand], people)).toEqual([]);
    expect(prove([demand], [limited('olga', ['owner'], 10_000), ...people.slice(2)])).toMatchObject([
      { money: [usd(5_000)], todo: 'give the role legal to one more person, or name one more owner, who may release $50.00' },
    ]);
    expect(prove([demand], [limited('olga', ['owner'], 10_000)])).toMatchObject([{ money: [] }]);
  });

  it('R55: tells nothing of what the route, or one that joins, blocks by itself', () => {
    const noSecurity = aDemand(['finance'], { joining: [joining('security', { stages: [aStageRule('security'), aStageRule('owner')] })] });

    expect(prove([aDemand(['finance'], { joining: [joining('legal')] })], [of('sam', 'sales')])).toEqual([]);
    expect(prove([noSecurity], [of('fay', 'finance'), of('olga', 'owner')])).toEqual([]);
  });

  it('R55: tells once what several sets of a route have in common', () => {
    const sets = ['sales', 'security'].map((role) =>
      aDemand(['finance'], { joining: [joining('legal'), joining(role)], money: [role === 'sales' ? usd(500) : usd(900)] }),
    );

    expect(prove(sets, [of('olga', 'owner'), of('sal', 'sales'), of('sid', 'security')])).toMatchObject([{ why: why('with-legal joins'), money: [] }]);
  });

  it('R55: names the accounts whose manager is taken, of those that all conditions let in', () => {
    const demand = aDemand(['manager'], { joining: [joining('legal', { when: { segments: ['small'] } })] });
    const accounts = [
      anAccount({ id: 'acc_a', managerId: 'lea', segment: 'small' }),
      anAccount({ id: 'acc_b', managerId: 'max', segment: 'small' }),
      anAccount({ id: 'acc_c', managerId: 'lea', segment: 'enterprise' }),
    ];
    const people = [of('lea', 'legal'), of('max')];

    expect(prove([demand], people, { accounts })).toMatchObject([{ role: 'legal', why: `drafts on acc_a: ${why('with-legal joins')}` }]);
    expect(prove([demand], [...people, of('olga', 'owner')], { accounts })).toEqual([]);
  });

  it('R55: asks for one more owner where the manager is the one who is missing', () => {
    const demand = aDemand(['finance'], { joining: [joining('manager')] });

    expect(prove([demand], [of('olga', 'owner')], { accounts: [] })).toMatchObject([
      { role: 'manager', why: `drafts on accounts that nobody knows: ${why('with-manager joins')}`, todo: 'name one more owner' },
    ]);
  });

  it('R55: proves the shipped policy with enough people, and tells what two people can’t do', () => {
    const policy = aPolicy((p) => (p.limits = { USD: { ...p.limits.USD } } as typeof p.limits));
    const joined = joinedDemands(policy, routeDemands(policy));
    const roles = ['finance', 'security', 'legal', 'compliance', 'department-head', 'senior-engineer', 'account-manager'];
    const many = roles.flatMap((role) => [of(`${role}-1`, role), of(`${role}-2`, role)]);
    const few = prove(joined, [of('fay', 'finance', 'legal'), of('olga', 'owner')]);

    expect(prove(joined, [...many, of('olga', 'owner'), of('otto', 'owner')])).toEqual([]);
    expect(few.length).toBeGreaterThan(0);
    expect(few.every(({ level, why: told }) => (level === 'hole') === told.includes(' joins,'))).toBe(true);
  });
});
