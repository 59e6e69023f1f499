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
  isFewest: false,
  money: [],
  ...fields,
});
const limited = (id: string, roles: string[], minor: number) => aPerson(id, { roles, limits: { release: usd(minor) } });
const of = (id: string, ...roles: string[]) => aPerson(id, { roles });
const prove = (demands: readonly JoinedDemand[], people: ProofFacts['people'], fields: Partial<ProofFacts> = {}): RouteFinding[] =>
  proveJoined(demands, { people, delegations: [], accounts: [anAccount()], now: start, ...fields });
const why = (names: string) => `where ${names}, too few different people are left, owners included`;

/** Each that joins by itself, and all of them, as `joinedDemands` has them. */
const demandsOf = (roles: readonly string[], joining: readonly Route[], fields: Partial<JoinedDemand> = {}): JoinedDemand[] => {
  const [first] = joining.map((each) => aDemand(roles, { joining: [each], isFewest: true, ...fields }));
  const route = first?.route as Route;
  const demands = joining.map((each) => aDemand(roles, { route, joining: [each], isFewest: true, ...fields }));
  return joining.length > 1 ? [...demands, aDemand(roles, { route, joining, ...fields })] : demands;
};

describe('the proof of a route that others join', () => {
  it('R55: finds nothing where there are people for all of it', () => {
    expect(prove(demandsOf(['finance'], [joining('legal'), joining('security')]), [of('fay', 'finance'), of('lea', 'legal'), of('olga', 'owner')])).toEqual([]); // olga stands in for security
  });

  it('R55: is a hole where one that joins takes the only person who is left', () => {
    expect(prove(demandsOf(['finance'], [joining('legal')]), [of('olga', 'owner')])).toEqual([
      {
        level: 'hole',
        route: 'own',
        joins: ['with-legal'],
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
    const demands = demandsOf(['finance'], [joining('sales'), joining('legal'), joining('security')]);
    const people = [of('fay', 'finance'), of('sal', 'sales'), of('olga', 'owner')];

    expect(prove(demands, people)).toMatchObject([
      { level: 'thin', role: 'security', joins: ['with-legal', 'with-security'], why: why('with-legal, with-security join') },
    ]);
    expect(prove(demands, [...people, of('otto', 'owner')])).toEqual([]);
  });

  it('R55: tells each that blocks alone, and what others do together beside it', () => {
    const demands = demandsOf(
      ['finance'],
      [joining('sales'), joining('legal'), joining('security'), joining('support', { stages: [aStageRule('support*2')] })],
    );
    const people = [of('fay', 'finance'), of('sal', 'sales'), of('olga', 'owner')];

    expect(prove(demands, people).map(({ level, joins, todo }) => [level, joins.join(' '), todo])).toEqual([
      ['thin', 'with-legal with-security', 'give the role security to one more person, or name one more owner'], // support is blocked by itself
    ]);
    expect(prove(demands, [of('sue', 'support'), ...people.slice(1)]).map(({ level, joins, todo }) => [level, joins.join(' '), todo])).toEqual([
      ['hole', 'with-legal', 'give the role legal to one more person, or name one more owner'],
      ['hole', 'with-security', 'give the role security to one more person, or name one more owner'],
      ['hole', 'with-support', 'give the role support to more people, or name one more owner'],
    ]);
  });

  it('R24, R55: is a hole where the owner who joins is the only one and stands in already', () => {
    const demand = aDemand(['finance'], { isFewest: true });

    expect(prove([demand], [of('olga', 'owner')])).toMatchObject([
      {
        level: 'hole',
        joins: ['an owner as the second person'],
        stage: 2,
        role: 'owner',
        why: why('an owner as the second person joins'),
        todo: 'name one more owner',
      },
    ]);
    expect(prove([demand], [of('olga', 'owner'), of('fay', 'finance')])).toEqual([]);
  });

  it('R55: names the amounts for which it is so, or none where it is so without money', () => {
    const demands = demandsOf(['finance'], [joining('legal')], { money: [usd(500), usd(5_000)] });
    const people = [
      limited('fay', ['finance'], 10_000),
      limited('olga', ['owner'], 10_000),
      limited('lea', ['legal'], 1_000),
      limited('otto', ['owner'], 1_000),
    ];

    expect(prove(demands, people)).toEqual([]);
    expect(prove(demands, [limited('olga', ['owner'], 10_000), ...people.slice(2)])).toMatchObject([
      { money: [usd(5_000)], todo: 'give the role legal to one more person, or name one more owner, who may release $50.00' },
    ]);
    expect(prove(demands, [limited('olga', ['owner'], 10_000)])).toMatchObject([{ money: [] }]);
  });

  it('R55: is a hole where one of a set alone blocks an amount that it was not tried with', () => {
    const demands = [...demandsOf(['finance'], [joining('legal'), joining('sales')])];
    const [first, second, both] = demands as [JoinedDemand, JoinedDemand, JoinedDemand];
    const people = [limited('olga', ['owner'], 10_000), limited('lea', ['legal'], 1_000), limited('otto', ['owner'], 1_000), limited('sal', ['sales'], 10_000)];

    expect(prove([first, second, { ...both, money: [usd(5_000)] }], people)).toMatchObject([{ level: 'hole', joins: ['with-legal'], money: [usd(5_000)] }]);
  });

  it('R55: tells nothing of what the route, or one that joins, blocks by itself', () => {
    const twoOwners = joining('security', { stages: [aStageRule('owner*2')] });

    expect(prove(demandsOf(['finance'], [joining('legal')]), [of('sam', 'sales')])).toEqual([]);
    expect(prove(demandsOf(['finance'], [twoOwners]), [of('fay', 'finance'), of('olga', 'owner')])).toEqual([]);
  });

  it('R55: names those that always join only where they are needed for it', () => {
    const [always, other] = [joining('sales'), joining('legal')];
    const fewest = (some: readonly Route[]) => aDemand(['finance'], { joining: some, isFewest: true });
    const people = [of('sal', 'sales'), of('olga', 'owner')];

    expect(prove([fewest([always]), fewest([always, other])], people)).toMatchObject([{ level: 'hole', joins: ['with-legal'] }]);
    expect(prove([fewest([always, other])], [of('fay', 'finance'), of('olga', 'owner')])).toMatchObject([
      { level: 'hole', joins: ['with-sales', 'with-legal'] },
    ]);
  });

  it('R55: tells of every draft what is so for every draft, also where a manager joins', () => {
    const demands = demandsOf(['finance'], [joining('sales'), joining('support'), joining('manager'), joining('legal')]);
    const people = [of('fay', 'finance', 'legal'), of('max'), of('olga', 'owner')];
    const accounts = [anAccount({ managerId: 'max' })];

    expect(prove(demands, [...people.slice(0, 2)], { accounts }).map(({ level, joins, why: told }) => [level, joins.join(' '), told])).toEqual([
      ['hole', 'with-legal', why('with-legal joins')],
    ]);
    const withoutLegal = demands
      .map((one) => ({ ...one, joining: one.joining.filter(({ id }) => id !== 'with-legal') }))
      .filter((one) => one.joining.length > 0);
    expect(prove(withoutLegal, people, { accounts }).map(({ level, why: told }) => [level, told])).toEqual([
      ['thin', `drafts on acc_northwind: ${why('with-sales, with-support join')}`],
      ['thin', `drafts on accounts that nobody knows: ${why('with-support, with-manager join')}`],
    ]);
  });

  it('R55: names the accounts whose manager is taken, of those that all conditions let in', () => {
    const demands = demandsOf(['manager'], [joining('legal', { when: { segments: ['small'] } })]);
    const accounts = [
      anAccount({ id: 'acc_a', managerId: 'lea', segment: 'small' }),
      anAccount({ id: 'acc_b', managerId: 'max', segment: 'small' }),
      anAccount({ id: 'acc_c', managerId: 'lea', segment: 'enterprise' }),
    ];
    const people = [of('lea', 'legal'), of('max')];

    expect(prove(demands, people, { accounts })).toMatchObject([{ role: 'legal', why: `drafts on acc_a: ${why('with-legal joins')}` }]);
    expect(prove(demands, [...people, of('olga', 'owner')], { accounts })).toEqual([]);
    expect(prove(demands, people, { accounts: accounts.slice(2) })).toEqual([]); // no account is small
  });

  it('R55: tries accounts that nobody knows beside those that are known, where conditions let them in', () => {
    const people = [of('max'), of('olga', 'owner')];
    const accounts = [anAccount({ managerId: 'max' })];
    const unknown = `drafts on accounts that nobody knows: ${why('with-legal joins')}`;

    expect(prove(demandsOf(['manager'], [joining('legal')]), people, { accounts })).toMatchObject([{ role: 'legal', why: unknown }]);
    expect(prove(demandsOf(['manager'], [joining('legal', { when: { accounts: ['acc_northwind'] } })]), people, { accounts })).toEqual([]);
    expect(prove(demandsOf(['finance'], [joining('manager')]), [of('olga', 'owner')], { accounts: [] })).toMatchObject([
      { role: 'manager', todo: 'name one more owner' },
    ]);
  });

  it('R55: tells accounts with the same amounts together, and others apart', () => {
    const demands = demandsOf(['manager'], [joining('legal', { when: { segments: ['enterprise'] } })], { money: [usd(5_000)] });
    const accounts = ['max', 'mia', 'lea'].map((managerId) => anAccount({ id: `acc_${managerId}`, managerId }));
    const people = [limited('max', [], 1_000), limited('mia', [], 1_000), limited('olga', ['owner'], 10_000), limited('lea', ['legal'], 1_000)];

    expect(prove(demands, people, { accounts }).map(({ money, why: told }) => [money, told])).toEqual([
      [[usd(5_000)], `drafts on acc_max; drafts on acc_mia; drafts on acc_lea: ${why('with-legal joins')}`],
    ]);
    expect(prove(demands, [...people.slice(0, 2), limited('lea', ['legal'], 10_000)], { accounts }).map(({ money, why: told }) => [money, told])).toEqual([
      [[], `drafts on acc_lea: ${why('with-legal joins')}`],
    ]);
  });

  it('R55: proves the shipped policy with enough people, and tells what two people can’t do', () => {
    const policy = aPolicy((p) => (p.limits = { USD: { ...p.limits.USD } } as typeof p.limits));
    const joined = joinedDemands(policy, routeDemands(policy));
    const roles = ['finance', 'security', 'legal', 'compliance', 'department-head', 'senior-engineer', 'account-manager'];
    const many = roles.flatMap((role) => [of(`${role}-1`, role), of(`${role}-2`, role)]);
    const few = prove(joined, [of('dan', 'compliance', 'department-head'), of('olga', 'owner')]).filter(({ route }) => route === 'legal');

    expect(prove(joined, [...many, of('olga', 'owner'), of('otto', 'owner')])).toEqual([]);
    expect(few.map(({ level, joins }) => [level, joins.join(' ')])).toEqual([
      ['hole', 'with-finance'],
      ['thin', 'with-compliance with-department-head'],
    ]);
  });
});
