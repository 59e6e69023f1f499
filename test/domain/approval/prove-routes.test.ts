import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proveRoutes, type RouteFinding } from '../../../functions/domain/approval/prove-routes.ts';
import type { ProofFacts } from '../../../functions/domain/approval/route-walk.ts';
import { resolveStage } from '../../../functions/domain/approval/routing.ts';
import type { Route } from '../../../functions/domain/policy/policy.ts';
import { type RouteDemand, routeDemands } from '../../../functions/domain/policy/route-demands.ts';
import { aDelegation, aDraft, anAccount, aPerson, aPolicy, aStageRule, people, peopleWith, receivedFor, start } from '../../examples.ts';

const usd = (minor: number) => ({ currency: 'USD', minor });
const facts = (fields: Partial<ProofFacts> = {}): ProofFacts => ({ people, delegations: [], accounts: [anAccount()], now: start, ...fields });
/** A route with these stages, each a list of roles. */
const demand = (stages: readonly string[][], fields: Partial<Omit<RouteDemand, 'route'>> & { when?: Route['when'] } = {}): RouteDemand => {
  const { when, rules = ['keyword'], money = [] } = fields;
  return { route: { id: 'own', ...(when && { when }), stages: stages.map((roles) => aStageRule(...roles)), watchers: [] }, rules, money };
};
const findings = (asked: RouteDemand, fields: Partial<ProofFacts> = {}): readonly RouteFinding[] => proveRoutes([asked], facts(fields))[0]?.findings ?? [];
/** The findings without what they all have in common. */
const told = (stages: readonly string[][], fields: Partial<ProofFacts> = {}, more: Parameters<typeof demand>[1] = {}): string[] =>
  findings(demand(stages, more), fields).map(
    ({ level, stage, role, money, why }) => `${level} ${stage} ${role}${money.map(({ currency }) => ` ${currency}`).join('')}: ${why}`,
  );
const limited = (id: string, roles: string[], minor: number, currency = 'USD') => aPerson(id, { roles, limits: { release: { currency, minor } } });
const owners = [aPerson('olga', { roles: ['owner'] }), aPerson('otto', { roles: ['owner'] })];

describe('the proof of a route', () => {
  it('finds nothing where each seat has two who may decide, and an owner behind them', () => {
    expect(told([['finance']])).toEqual([]);
  });

  it('R55: names a role of nobody, the rules that lead there, and what to do: an owner is asked', () => {
    expect(
      findings(demand([['finance'], ['legal']], { rules: ['legal-threat', 'keyword:lawyer'] }), { people: [...people, aPerson('otto', { roles: ['owner'] })] }),
    ).toEqual([
      {
        level: 'owner-only',
        route: 'own',
        joins: [],
        stage: 2,
        role: 'legal',
        rules: ['legal-threat', 'keyword:lawyer'],
        money: [],
        why: 'nobody holds the role legal; an owner is asked',
        todo: 'give the role legal to somebody active',
      },
    ]);
  });

  it('R55: tells that the owner who stands in alone could not decide on their own draft', () => {
    expect(told([['legal']])).toEqual(['owner-only 1 legal: nobody holds the role legal; an owner is asked, and a draft that olga wrote would be blocked']);
  });

  it('R55: is a hole where no owner may decide either', () => {
    const without = people.filter(({ id }) => id !== 'olga');

    expect(findings(demand([['legal']]), { people: without })).toMatchObject([
      { level: 'hole', why: 'nobody holds the role legal; there is no owner', todo: 'give the role legal to somebody active, or name an owner' },
    ]);
    expect(told([['legal']], { people: peopleWith('olga', { active: false }) })).toEqual([
      'hole 1 legal: nobody holds the role legal; no owner is left: olga is not active',
    ]);
  });

  it('R55: counts neither who is not active nor whose mail comes back', () => {
    const inactive = people.map((person) => (person.id === 'ann' ? { ...person, active: false } : person));

    expect(told([['finance']], { people: [...inactive, ...owners.slice(1)], unreachable: new Set(['ben']) })).toEqual([
      'owner-only 1 finance: ann is not active, ben gets no mail; an owner is asked',
    ]);
  });

  it('R55: a role of one person is thin: their own draft is left to an owner', () => {
    expect(told([['department-head']])).toEqual([
      'thin 1 department-head: it hangs on dan: for a draft of their own, or when they are not active, an owner is asked',
    ]);
    expect(findings(demand([['department-head']]))[0]?.todo).toBe('give the role department-head to one more person');
  });

  it('R55: a role of one person is a hole where there is no owner: their own draft would be blocked', () => {
    const without = people.filter(({ id }) => id !== 'olga');

    expect(told([['department-head']], { people: without })).toEqual([
      'hole 1 department-head: it hangs on dan: for a draft of their own, or when they are not active, nobody may decide; there is no owner',
    ]);
    expect(told([['owner']])).toEqual([
      'hole 1 owner: it hangs on olga: for a draft of their own, or when they are not active, nobody may decide; no owner is left: olga takes one seat only, and none of their own drafts',
    ]);
  });

  it('R50: two seats do not rest on the same person', () => {
    const both = [aPerson('dan', { roles: ['finance', 'department-head'] }), ...owners];

    expect(told([['finance', 'department-head']], { people: both })).toEqual([
      'owner-only 1 department-head: dan takes one seat only, and none of their own drafts; an owner is asked',
      'thin 1 finance: it hangs on dan: for a draft of their own, or when they are not active, an owner is asked',
    ]);
  });

  it('R50: nor do seats of two stages: who decided on the first decides no later one', () => {
    const both = [aPerson('dan', { roles: ['finance', 'department-head'] }), aPerson('olga', { roles: ['owner'] })];

    expect(told([['finance'], ['department-head']], { people: both })).toEqual([
      'owner-only 2 department-head: dan takes one seat only, and none of their own drafts; an owner is asked, and a draft that olga wrote would be blocked',
      'thin 1 finance: it hangs on dan: for a draft of their own, or when they are not active, an owner is asked',
    ]);
  });

  it('sees that one seat may take the only person of another, as chance will have it', () => {
    const shared = [aPerson('ann', { roles: ['finance'] }), aPerson('dan', { roles: ['finance', 'department-head'] })];
    const why = 'other seats of the route may take those who are wanted here: dan';

    expect(told([['finance', 'department-head']], { people: [...shared, ...owners] })).toContain(`thin 1 department-head: ${why}`);
    expect(told([['finance', 'department-head']], { people: shared })).toContain(`hole 1 department-head: ${why}`);
  });

  it('R55: sees that another seat may take the owner who would stand in, or the manager', () => {
    const shared = [aPerson('sal', { roles: ['sales'] }), aPerson('olga', { roles: ['owner', 'sales'] })];
    const managed = [aPerson('mia', { roles: ['finance'] }), aPerson('fay', { roles: ['finance'] })];

    const toldFirst = (...asked: Parameters<typeof told>) => told(...asked)[0]?.split('; ')[0];

    expect(toldFirst([['sales', 'security']], { people: shared })).toBe('hole 1 security: other seats of the route may take those who are wanted here: olga');
    expect(toldFirst([['finance', 'manager']], { people: managed })).toBe('hole 1 manager: other seats of the route may take those who are wanted here: mia');
    expect(toldFirst([['sales', 'manager']], { people: shared, accounts: [] })).toBe(
      'hole 1 manager: other seats of the route may take those who are wanted here: olga',
    );
  });

  it('asks for as many different people as the seat counts', () => {
    expect(told([['finance*2']])).toEqual([
      'thin 1 finance: it hangs on ann: for a draft of their own, or when they are not active, an owner is asked; it hangs on ben: for a draft of their own, or when they are not active, an owner is asked',
    ]);
    expect(findings(demand([['finance*3']]))).toMatchObject([{ level: 'owner-only', todo: 'give the role finance to 3 active people' }]);
  });

  it('needs no second look where many hold a role', () => {
    const many = Array.from({ length: 9 }, (_, i) => aPerson(`fin${i}`, { roles: ['finance'] }));

    expect(told([['finance', 'department-head']], { people: [...people, ...many, aPerson('dora', { roles: ['department-head'] })] })).toEqual([]);
  });

  it('names five people and counts the rest', () => {
    const many = Array.from({ length: 7 }, (_, i) => aPerson(`fin${i}`, { roles: ['finance'], active: false }));

    expect(told([['finance']], { people: [...many, ...owners] })).toEqual([
      'owner-only 1 finance: fin0 is not active, fin1 is not active, fin2 is not active, fin3 is not active, fin4 is not active and 2 more; an owner is asked',
    ]);
  });

  it('R53: a delegate stands in for a person, but not where that person is not active or wrote the draft', () => {
    const one = [aPerson('dan', { roles: ['department-head'] }), aPerson('sam'), ...owners];
    const delegations = [aDelegation('dan', 'sam', ['department-head'])];
    const inactive = one.map((person) => ({ ...person, active: person.id !== 'dan' }));

    expect(told([['department-head']], { people: one, delegations })).toEqual([
      'thin 1 department-head: it hangs on dan: for a draft of their own, or when they are not active, an owner is asked',
    ]); // sam may write one: dan decides
    expect(told([['department-head']], { people: inactive, delegations })).toEqual(['owner-only 1 department-head: dan is not active; an owner is asked']);
  });

  it('says where nobody stands behind those who are asked', () => {
    const two = [aPerson('ann', { roles: ['finance'] }), aPerson('ben', { roles: ['finance'] })];

    expect(told([['finance']], { people: two })).toEqual([expect.stringMatching(/^thin 1 finance: nobody stands behind (ann|ben) in an escalation$/)]);
    expect(told([['finance']], { people: [...two.map((person) => ({ ...person, managerId: 'mia' })), aPerson('mia')] })).toEqual([]);
    expect(told([['finance', 'legal']], { people: two })).toEqual(['hole 1 legal: nobody holds the role legal; there is no owner']);
  });
});

describe('the proof of a route with money', () => {
  const money = [usd(1_000_001)];

  it('R55: asks for a release limit high enough, and tells the most that anybody may release', () => {
    const some = [
      limited('ann', ['finance'], 500_000),
      limited('ben', ['finance'], 1_000_000),
      limited('olga', ['owner'], 2_000_000),
      limited('otto', ['owner'], 1_500_000),
    ];

    expect(findings(demand([['finance']], { money }), { people: some })).toMatchObject([
      {
        level: 'owner-only',
        money,
        why: 'ann may release $5,000.00 at most, ben may release $10,000.00 at most; an owner is asked',
        todo: 'give the role finance to somebody active, who may release $10,000.01',
      },
    ]);
    expect(proveRoutes([demand([['finance']], { money })], facts({ people: some }))[0]?.money).toEqual([{ ...usd(1_000_001), most: 2_000_000 }]);
    expect(proveRoutes([demand([['finance', 'department-head']], { money })], facts({ people: some }))[0]?.money).toEqual([
      { ...usd(1_000_001), most: 1_500_000 },
    ]);
  });

  it('R55: is a hole where not even an owner may release so much', () => {
    const some = [limited('ann', ['finance'], 500_000), limited('ben', ['finance'], 500_000), aPerson('olga', { roles: ['owner'], limits: {} })];

    expect(told([['finance']], { people: some }, { money })).toEqual([
      'hole 1 finance USD: ann may release $5,000.00 at most, ben may release $5,000.00 at most; no owner is left: olga may release no USD',
    ]);
  });

  it('looks at each currency by itself, and names them together', () => {
    const found = findings(demand([['finance']], { money: [...money, { currency: 'EUR', minor: 100 }, { currency: 'GBP', minor: 200 }] }));

    expect(found).toMatchObject([
      {
        level: 'hole',
        money: [
          { currency: 'EUR', minor: 100 },
          { currency: 'GBP', minor: 200 },
        ],
        why: 'nobody may release any EUR; nobody may release any GBP',
        todo: 'give the role finance to somebody active, or name an owner, for each of these amounts somebody who may release it: €1.00, £2.00',
      },
    ]);
    expect(proveRoutes([demand([['finance']], { money: [{ currency: 'EUR', minor: 100 }] })], facts())[0]?.money).toEqual([
      { currency: 'EUR', minor: 100, most: null },
    ]);
  });

  it('names no amount where the seat is as badly off without', () => {
    expect(findings(demand([['department-head']], { money }))).toMatchObject([{ level: 'thin', money: [] }]);
  });
});

describe('the proof of a route to a manager', () => {
  const top = people.map((person) => ({ ...person, managerId: person.id === 'olga' ? 'eve' : (person.managerId ?? 'olga') }));

  it('finds nothing where every account and every author has one', () => {
    expect(told([['manager']], { people: top })).toEqual([]);
  });

  it('R55: names accounts without a manager who may decide', () => {
    const accounts = [
      anAccount(),
      anAccount({ id: 'acc_a', managerId: undefined }),
      anAccount({ id: 'acc_b', managerId: undefined }),
      anAccount({ id: 'acc_c', managerId: 'gone' }),
      anAccount({ id: 'acc_d', managerId: 'idle' }),
    ];

    expect(findings(demand([['manager']]), { people: [...top, ...owners.slice(1), aPerson('idle', { active: false })], accounts })).toMatchObject([
      {
        level: 'owner-only',
        why: [
          'drafts on acc_a, acc_b: no manager is named; an owner is asked',
          'drafts on acc_c: the manager gone is not one of the people; an owner is asked',
          'drafts on acc_d: the manager idle is not active; an owner is asked',
        ].join('; '),
        todo: 'name a manager for these accounts',
      },
    ]);
  });

  it('knows a tenant without accounts', () => {
    expect(told([['manager']], { people: top, accounts: [] })).toEqual([
      'owner-only 1 manager: drafts on accounts that nobody knows: no manager is named; an owner is asked, and a draft that olga wrote would be blocked',
    ]);
  });

  it('looks only at accounts that the route lets in', () => {
    const accounts = [anAccount(), anAccount({ id: 'acc_small', segment: 'small', managerId: undefined })];

    expect(told([['manager']], { people: top, accounts }, { when: { segments: ['enterprise'] } })).toEqual([]);
    expect(told([['manager']], { people: top, accounts }, { when: { accounts: ['acc_northwind'] } })).toEqual([]);
    expect(told([['manager']], { people: top, accounts }, { when: { accounts: ['acc_small'] } })).toHaveLength(1);
  });

  it('R55: names authors whose manager may not decide', () => {
    expect(told([['manager']], { people: [...people, ...owners.slice(1)] })).toEqual([
      'owner-only 1 manager: drafts that eve writes: no manager of theirs may decide',
    ]);
    expect(told([['manager']], { people: people.filter(({ id }) => id !== 'olga') })).toEqual([
      'hole 1 manager: drafts that eve writes: no manager of theirs may decide; there is no owner',
      'thin 1 manager: nobody stands behind mia in an escalation',
    ]);
    expect(told([['manager']], { people: [...people, aPerson('sam2'), aPerson('idle', { active: false })] })).toEqual([
      'owner-only 1 manager: drafts that eve, sam2 write: no manager of theirs may decide',
      'thin 1 manager: drafts that olga writes: no manager of theirs may decide, nor another owner: such a draft would be blocked',
    ]);
  });

  it('asks other holders of the role account-manager where the account’s own may not decide', () => {
    const known = [aPerson('amy', { roles: ['account-manager'], managerId: 'mia' }), ...people, ...owners.slice(1)];

    expect(told([['account-manager']], { people: known })).toEqual([]);
    expect(told([['account-manager']], { people: known, accounts: [anAccount({ managerId: undefined })] })).toEqual([
      'thin 1 account-manager: it hangs on amy: for a draft of their own, or when they are not active, an owner is asked',
    ]);
    expect(told([['account-manager']], { accounts: [anAccount({ managerId: undefined })] })).toEqual([
      'owner-only 1 account-manager: drafts on acc_northwind: nobody holds the role account-manager; an owner is asked, and a draft that olga wrote would be blocked',
    ]);
  });
});

describe('a route without a hole', () => {
  const roles = ['finance', 'department-head', 'owner'];
  const someone = (id: string) => fc.record({ roles: fc.subarray(roles), active: fc.boolean() }).map((fields) => aPerson(id, fields));
  const world = fc.tuple(someone('a'), someone('b'), someone('c'), someone('d'));

  it('R55: never blocks a draft, whether an AI or a holder of one of its roles wrote it', () => {
    fc.assert(
      fc.property(world, fc.subarray(roles, { minLength: 1, maxLength: 2 }), fc.integer(), (some, seats, seed) => {
        const holes = findings(demand([seats]), { people: some }).filter(({ level }) => level === 'hole');
        const stage = aDraft(receivedFor([aStageRule(...seats)])).head.stages[0];
        const authors = [undefined, ...some.filter((person) => !person.roles.includes('owner') && seats.some((role) => person.roles.includes(role)))];

        if (holes.length > 0 || !stage) return;
        for (const author of authors) {
          const marked = new Set(author ? [author.id] : []);
          const asked = { people: some, delegations: [], managerId: null, accountManagerId: null, marked, money: {}, now: start, seed: `${seed}` };
          expect(resolveStage(stage, asked).holes).toEqual([]);
        }
      }),
      { seed: 55 },
    );
  });
});

describe('the standard policy', () => {
  it('R55: proves every route with one look at its rules', () => {
    const policy = aPolicy();
    const proofs = proveRoutes(routeDemands(policy), facts());

    expect(proofs.map(({ route }) => route)).toEqual(policy.routes.map(({ id }) => id));
    for (const { rules, route, findings } of proofs) for (const found of findings) expect(found).toMatchObject({ route, rules });
  });
});
