import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../functions/domain/approval/draft-state.ts';
import type { Person } from '../../../functions/domain/approval/person.ts';
import {
  type Asked,
  type AskedBefore,
  mayDecide,
  type RoutingFacts,
  resolveEscalation,
  resolveNotified,
  resolveStage,
  resolveWatchers,
} from '../../../functions/domain/approval/routing.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import type { Hours } from '../../../functions/domain/policy/policy.ts';
import { chooseRoute } from '../../../functions/domain/policy/routes.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import {
  aDelegation,
  aDraft,
  anAccount,
  aPerson,
  aPolicy,
  aStageRule,
  aSubmission,
  askedOf,
  days,
  decided,
  opened,
  people,
  peopleWith,
  receivedFor,
  secondsAfter,
  start,
} from '../../examples.ts';

const facts = (fields: Partial<RoutingFacts> = {}): RoutingFacts => ({
  people,
  delegations: [],
  managerId: 'mia',
  accountManagerId: 'mia',
  marked: new Set(['ai:helpbot']),
  money: { USD: 1_240_000 },
  now: start,
  seed: 'seed',
  ...fields,
});
const stageOf = (...roles: string[]): Stage => aDraft(receivedFor([aStageRule(...roles)])).head.stages[0] as Stage;
const inShort = ({ seat, personId, onBehalfOf, why }: Asked): string => `${seat} ${personId}${onBehalfOf ? ` for ${onBehalfOf}` : ''} ${why}`;
const asked = (stage: Stage, fields: Partial<RoutingFacts> = {}): string[] => resolveStage(stage, facts(fields)).asked.map(inShort);

describe('who may decide', () => {
  const ann = aPerson('ann', { limits: { release: { currency: 'USD', minor: 100 } } });
  const may = (person: Person, money: Record<string, number>, marked: string[] = []): boolean => mayDecide(person, { money, marked: new Set(marked) });

  it('is whoever is active and may release the money, up to the limit itself', () => {
    expect(may(ann, {})).toBe(true);
    expect(may(ann, { USD: 100 })).toBe(true);
    expect(may(ann, { USD: 101 })).toBe(false);
    expect(may({ ...ann, active: false }, {})).toBe(false);
  });

  it('is nobody for money without a limit, and a limit in another currency does not count', () => {
    const { limits: _, ...unlimited } = ann;

    expect(may(unlimited, { USD: 1 })).toBe(false);
    expect(may({ ...ann, limits: {} }, { USD: 1 })).toBe(false);
    expect(may(unlimited, {})).toBe(true);
    expect(may(ann, { EUR: 1 })).toBe(false);
    expect(may(ann, { USD: 1, EUR: 1 })).toBe(false);
  });

  it('R51: is never somebody who acted on this revision already, its author above all', () => {
    expect(may(ann, {}, ['ann'])).toBe(false);
  });
});

describe('the route of a held draft', () => {
  /** Roles of each stage that a policy asks, the standard one unless said otherwise, for what an AI would send. */
  const route = (submission: Partial<Parameters<typeof aSubmission>[0]>, account = anAccount(), policy = standardPolicy): string[][] => {
    const whole = aSubmission({ actions: [], intent: 'order_status', ...submission });
    const assessment = assess({
      submission: whole,
      account,
      authorKnown: true,
      policy,
      spent: {},
      sentiment: { label: 'NEUTRAL', score: 1, source: 'comprehend' },
      now: start,
    });
    const { stages } = chooseRoute({ policy, assessment, submission: whole, account, leastAssurance: 'link' });
    return stages.map((stage) => stage.seats.map((seat) => seat.role));
  };

  it('R43: asks the direct manager where little is at stake', () => {
    expect(route({ review: true }, anAccount({ segment: 'standard' }))).toEqual([['manager']]);
    expect(asked(stageOf('manager'), { managerId: 'mia' })).toEqual(['0 mia first']);
  });

  it('R44: asks a department head for an enterprise account or a large transfer', () => {
    expect(route({ intent: 'cancellation' })).toEqual([['department-head']]);
    expect(route({ actions: [{ type: 'transfer', amount: { currency: 'USD', minor: 5_000_000 } }] })).toEqual([['finance', 'department-head']]);
  });

  it('R45: asks a holder of financial authority for a financial transfer', () => {
    const standard = anAccount({ segment: 'standard' });

    expect(route({ actions: [{ type: 'refund', amount: { currency: 'USD', minor: 20_000 } }] }, standard)).toEqual([['finance']]);
    expect(route({ actions: [{ type: 'transfer', amount: { currency: 'USD', minor: 2_000 } }] }, standard)[0]).toContain('finance');
  });

  it('R46, R47: asks a compliance officer for health data, a senior engineer for a technical escalation', () => {
    expect(route({ intent: 'health_data', review: true })).toEqual([['compliance', 'department-head']]); // of an enterprise account
    expect(route({ intent: 'technical_escalation', review: true })).toEqual([['senior-engineer', 'department-head']]);
  });

  it('R48: goes by risk', () => {
    const byRisk = aPolicy({
      routes: [
        { id: 'high', when: { risk: ['high'] }, stages: [aStageRule('executive')], watchers: [] },
        { id: 'default', stages: [aStageRule('supervisor')], watchers: [] },
      ],
    });
    const standard = anAccount({ segment: 'standard' });
    const reply = { to: 'dana@northwind.example', text: 'Hello Dana, order 1187 arrives on Friday.' };

    expect(route({ review: true, reply }, standard, byRisk)).toEqual([['supervisor']]);
    expect(route({ intent: 'account_closure', reply }, standard, byRisk)).toEqual([['executive']]);
  });

  it('R48: names roles and never persons: what is called like somebody asks those who hold it, not them', () => {
    for (const { id } of people.filter(({ roles }) => !roles.includes('owner'))) {
      expect([id, asked(stageOf(id))]).toEqual([id, ['0 olga owner']]);
      expect(resolveEscalation(stageOf(id), 'backup', [], facts()).map(inShort)).toEqual(['0 olga backup']);
      expect(resolveWatchers([id], { people, accountManagerId: null })).toEqual([]);
    }
    expect(asked(stageOf('ann'), { people: peopleWith('dan', { roles: ['ann'] }) })).toEqual(['0 dan first']);
  });

  describe('R58, R67: is the policy’s', () => {
    const policy = aPolicy({
      routes: [
        { id: 'legal', when: { topics: ['legal'] }, stages: [aStageRule('compliance'), aStageRule('legal'), aStageRule('security')], watchers: [] },
        { id: 'big', when: { segments: ['enterprise'] }, stages: [aStageRule('finance', 'department-head')], watchers: [] },
        { id: 'unsure', when: { rules: ['low-confidence'] }, stages: [aStageRule('supervisor')], watchers: [] },
        { id: 'default', stages: [aStageRule('manager')], watchers: [] },
      ],
    });
    const [standard, enterprise] = [anAccount({ segment: 'standard' }), anAccount({ segment: 'enterprise' })];

    it('by topic, segment and confidence, as they are assessed', () => {
      expect(route({ intent: 'legal' }, enterprise, policy)).toEqual([['compliance'], ['legal'], ['security']]);
      expect(route({ review: true }, enterprise, policy)).toEqual([['finance', 'department-head']]);
      expect(route({ confidence: 0.5 }, standard, policy)).toEqual([['supervisor']]);
      expect(route({ confidence: 0.97, review: true }, standard, policy)).toEqual([['manager']]);
    });

    it('with stages in sequence where it says so, and seats in parallel', () => {
      const staff = [...people, ...['compliance', 'legal', 'security'].map((role) => aPerson(`per_${role}`, { roles: [role] }))];
      const draftOn = (chosen: string[][]) => aDraft(receivedFor(chosen.map((roles) => aStageRule(...roles))));

      const first = opened(draftOn(route({ intent: 'legal' }, enterprise, policy)), { people: staff });
      const second = opened(decided(first, 'per_compliance'), { people: staff });
      const third = opened(decided(second, 'per_legal'), { people: staff });
      expect([first, second, third].map(askedOf)).toEqual([['compliance per_compliance'], ['legal per_legal'], ['security per_security']]);
      expect(third.head.status).toBe('pending');
      expect(decided(third, 'per_security').head.status).toBe('approved');

      const both = opened(draftOn(route({ review: true }, enterprise, policy)), { people: peopleWith('ben', { roles: [] }) });
      expect(askedOf(both)).toEqual(['finance ann', 'department-head dan']);
      for (const [one, other] of [
        ['ann', 'dan'],
        ['dan', 'ann'],
      ] as const) {
        const half = decided(both, one);
        expect([half.head.status, decided(half, other).head.status]).toEqual(['pending', 'approved']);
      }
    });
  });
});

describe('a stage that opens', () => {
  it('R57: asks all of its seats at once', () => {
    expect(asked(stageOf('department-head', 'owner'))).toEqual(['0 dan first', '1 olga first']);
  });

  it('R49: reads roles and managers from the data of that moment', () => {
    expect(asked(stageOf('manager'), { managerId: 'dan' })).toEqual(['0 dan first']);
    expect(asked(stageOf('finance'), { people: peopleWith('ann', { roles: [] }) })).toEqual(['0 ben first']);
  });

  it('knows a manager by relation only: nobody else stands in but an owner', () => {
    const many = [...people, aPerson('max', { roles: ['manager'] })];

    expect(asked(stageOf('manager'), { people: many, managerId: null })).toEqual(['0 olga owner']);
    expect(asked(stageOf('manager'), { people: many, managerId: 'gone' })).toEqual(['0 olga owner']);
    expect(asked(stageOf('manager'), { people: peopleWith('mia', { active: false }) })).toEqual(['0 olga owner']);
  });

  it("prefers the account's own manager for that role, then others who have it", () => {
    const many = [...people, aPerson('max', { roles: ['account-manager'] })];

    expect(asked(stageOf('account-manager'), { people: many })).toEqual(['0 mia first']);
    expect(asked(stageOf('account-manager'), { people: many, accountManagerId: null })).toEqual(['0 max first']);
    expect(asked(stageOf('account-manager'), { people: many, marked: new Set(['mia']) })).toEqual(['0 max first']);
  });

  it('R50: never asks one person for two seats', () => {
    const one = [aPerson('ann', { roles: ['finance', 'department-head', 'owner'] })];

    expect(resolveStage(stageOf('finance', 'department-head'), facts({ people: one }))).toEqual({ asked: [], holes: ['department-head'] });
    expect(resolveStage(stageOf('finance*2'), facts({ people: one }))).toEqual({ asked: [], holes: ['finance'] });
  });

  it('R50: never asks whoever fills a seat of the stage already, nor for whom they did', () => {
    const stage = stageOf('finance*2');
    const filled = (personId: string, onBehalfOf: string | null) => ({
      ...stage,
      seats: [{ role: 'finance', count: 2, filled: [{ personId, onBehalfOf, decisionId: 'dec_1' }] }],
    });

    expect(asked(filled('ann', null))).toEqual(['0 ben first']);
    expect(asked(filled('olga', 'ben'))).toEqual(['0 ann first']);
  });

  it('R51, R101: never asks the author, nor an agent whose only right is to draft', () => {
    expect(asked(stageOf('finance'), { marked: new Set(['ann']) })).toEqual(['0 ben first']);
    expect(asked(stageOf('finance', 'department-head', 'owner')).join()).not.toContain('sam');
  });

  it('R55: gives a seat whose role reaches nobody to an owner', () => {
    expect(asked(stageOf('legal'))).toEqual(['0 olga owner']);
    expect(asked(stageOf('finance*3'))).toEqual(expect.arrayContaining(['0 ann first', '0 ben first', '0 olga owner']));
  });

  it('R55: names the roles that not even an owner may fill, and asks nobody then', () => {
    expect(resolveStage(stageOf('finance', 'legal', 'security'), facts())).toEqual({ asked: [], holes: ['security'] });
    expect(resolveStage(stageOf('legal'), facts({ money: { EUR: 1 } }))).toEqual({ asked: [], holes: ['legal'] });
  });

  it('asks nobody whose limit is below the money, or in another currency', () => {
    const limited = (currency: string, minor: number) => peopleWith('ann', { limits: { release: { currency, minor } } });

    for (const seed of ['a', 'b', 'c', 'd'])
      for (const known of [limited('USD', 1_239_999), limited('EUR', 100_000_000)])
        expect(asked(stageOf('finance'), { people: known, seed })).toEqual(['0 ben first']);
  });

  it('spreads the work: each of ten gets some of a hundred drafts, and a draft always gives the same one', () => {
    const ten = Array.from({ length: 10 }, (_, i) => aPerson(`p${i}`, { roles: ['finance'] }));
    const first = Array.from({ length: 100 }, (_, i) => asked(stageOf('finance'), { people: ten, seed: `drf_${i}` })[0]);

    expect(new Set(first).size).toBe(10);
    expect(asked(stageOf('finance'), { people: ten.toReversed(), seed: 'drf_0' })).toEqual([first[0]]);
  });

  it('asks those first whose working hours it is', () => {
    const hours = { zone: 'UTC', days: ['mon', 'tue', 'wed', 'thu', 'fri'] as Hours['days'], from: '09:00', to: '17:00', holidays: [] };
    const two = [aPerson('early', { roles: ['finance'], hours }), aPerson('always', { roles: ['finance'] })];
    const first = (at: string) =>
      new Set(Array.from({ length: 20 }, (_, i) => asked(stageOf('finance'), { people: two, seed: `drf_${i}`, now: new Date(at) })[0]));

    expect(first('2026-11-22T12:00:00Z')).toEqual(new Set(['0 always first'])); // a Sunday
    expect(first('2026-11-23T08:59:00Z')).toEqual(new Set(['0 always first']));
    expect(first('2026-11-23T09:00:00Z').size).toBe(2);
    expect(asked(stageOf('finance'), { people: two.slice(0, 1), now: new Date('2026-11-22T12:00:00Z') })).toEqual(['0 early first']);
  });

  it('asks those who were asked on the revision before, where they still may decide', () => {
    const earlier = (personId: string, seat = 0, byRole = false) => [{ personId, seat, byRole }];
    const again = (prefer: AskedBefore[], fields: Partial<RoutingFacts> = {}) => resolveStage(stageOf('finance'), facts(fields), prefer).asked.map(inShort);

    expect(again(earlier('ann'))).toEqual(['0 ann again']);
    expect(again(earlier('ben'))).toEqual(['0 ben again']);
    expect(again(earlier('eve'))).toEqual(['0 eve again']);
    expect(again(earlier('ann', 0, true))).toEqual(['0 ann again']);
    expect(again(earlier('eve', 0, true), { marked: new Set(['ann']) })).toEqual(['0 ben again']);
    expect(again(earlier('ann'), { marked: new Set(['ann']) })).toEqual(['0 ben again']);
    expect(again(earlier('gone'), { marked: new Set(['ann']) })).toEqual(['0 ben again']);
    expect(again(earlier('eve', 1), { marked: new Set(['ann']) })).toEqual(['0 ben again']);
  });
});

describe('a delegation', () => {
  const delegation = aDelegation('dan', 'eve', ['department-head']);
  const withDelegation = (fields: Partial<RoutingFacts> = {}, change: Partial<typeof delegation> = {}) =>
    asked(stageOf('department-head'), { delegations: [{ ...delegation, ...change }], ...fields });

  it('R53: has the delegate asked in place of the delegator while it lasts, and not a moment longer', () => {
    expect(withDelegation()).toEqual(['0 eve for dan first']);
    expect(withDelegation({ now: secondsAfter(days - 0.001) })).toEqual(['0 eve for dan first']);
    expect(withDelegation({ now: secondsAfter(days) })).toEqual(['0 dan first']);
    expect(withDelegation({ now: secondsAfter(-0.001) })).toEqual(['0 dan first']);
  });

  it('T9: counts for its roles only', () => {
    expect(withDelegation({}, { roles: ['finance'] })).toEqual(['0 dan first']);
  });

  it('T9: never reaches past a delegate who may not decide: the delegator is asked', () => {
    expect(withDelegation({ marked: new Set(['eve']) })).toEqual(['0 dan first']);
    expect(withDelegation({ people: peopleWith('eve', { active: false }) })).toEqual(['0 dan first']);
    expect(withDelegation({}, { to: 'gone' })).toEqual(['0 dan first']);
  });

  it('T9: gives nothing that the delegator may not do', () => {
    expect(withDelegation({ marked: new Set(['dan']) })).toEqual(['0 olga owner']);
    expect(withDelegation({ people: peopleWith('dan', { limits: {} }) })).toEqual(['0 olga owner']);
  });

  it('R50: never has a delegator and their delegate in one stage', () => {
    const stage = stageOf('department-head', 'executive');

    expect(asked(stage, { delegations: [delegation] })).toEqual(['0 eve for dan first', '1 olga owner']);
    expect(asked(stageOf('executive', 'department-head'), { delegations: [delegation] })).toEqual(['0 eve first', '1 dan first']);
  });
});

describe('an escalation', () => {
  type Before = Pick<Asked, 'personId' | 'onBehalfOf' | 'seat'>;
  const soFar = (...ids: string[]): Before[] => ids.map((personId) => ({ personId, onBehalfOf: null, seat: 0 }));
  const climbed = (step: 'backup' | 'supervisor', before: readonly Before[], fields: Partial<RoutingFacts> = {}, stage = stageOf('finance')) =>
    resolveEscalation(stage, step, before, facts(fields)).map(inShort);

  it('R72: asks as backup another holder of the role, then a backup, then an owner', () => {
    const many = [...people, aPerson('bea', { roles: ['backup'] })];

    expect(climbed('backup', soFar('ann'), { people: many })).toEqual(['0 ben backup']);
    expect(climbed('backup', soFar('ann', 'ben'), { people: many })).toEqual(['0 bea backup']);
    expect(climbed('backup', soFar('ann', 'ben', 'bea'), { people: many })).toEqual(['0 olga backup']);
    expect(climbed('backup', soFar('ann', 'ben', 'bea', 'olga'), { people: many })).toEqual([]);
  });

  it('R77: climbs the reporting line to its end, then asks an owner', () => {
    expect(climbed('supervisor', soFar('ann'))).toEqual(['0 mia supervisor']);
    expect(climbed('supervisor', soFar('ann', 'mia'))).toEqual(['0 eve supervisor']);
    expect(climbed('supervisor', soFar('ann', 'mia', 'eve'))).toEqual(['0 olga supervisor']);
    expect(climbed('supervisor', soFar('ann', 'mia', 'eve', 'olga'))).toEqual([]);
  });

  it('climbs past somebody who may not decide, and past a manager who is not among the people', () => {
    expect(climbed('supervisor', soFar('ann'), { people: peopleWith('mia', { limits: {} }) })).toEqual(['0 eve supervisor']);
    expect(climbed('supervisor', soFar('ann'), { people: peopleWith('ann', { managerId: 'gone' }) })).toEqual(['0 olga supervisor']);
    expect(climbed('supervisor', soFar('gone'))).toEqual(['0 olga supervisor']);
  });

  it('ends where managers report in a circle', () => {
    const circle = [aPerson('ann', { roles: ['finance'], managerId: 'mia' }), aPerson('mia', { managerId: 'ann' })];

    expect(climbed('supervisor', soFar('ann', 'mia'), { people: circle })).toEqual([]);
  });

  it('adds one for each seat that waits, none for a filled one, and nobody twice', () => {
    const stage = stageOf('finance', 'department-head');
    const before = [...soFar('ann'), { personId: 'dan', onBehalfOf: null, seat: 1 }];
    const filled = {
      ...stage,
      seats: stage.seats.map((seat, i) => (i === 0 ? { ...seat, filled: [{ personId: 'ann', onBehalfOf: null, decisionId: '' }] } : seat)),
    };

    expect(climbed('supervisor', before, {}, stage)).toEqual(['0 mia supervisor', '1 eve supervisor']);
    expect(climbed('supervisor', before, { people: peopleWith('dan', { managerId: 'mia' }) }, stage)).toEqual(['0 mia supervisor', '1 eve supervisor']);
    expect(climbed('supervisor', before, {}, filled)).toEqual(['1 eve supervisor']);
  });

  it('never picks a delegator whose delegate was asked, nor a delegate', () => {
    expect(climbed('backup', [{ personId: 'eve', onBehalfOf: 'ann', seat: 0 }])).toEqual(['0 ben backup']);
    expect(climbed('supervisor', [{ personId: 'ann', onBehalfOf: 'mia', seat: 0 }])).toEqual(['0 eve supervisor']);
  });

  it('has the delegate of the next one asked in their place', () => {
    const delegations = [aDelegation('mia', 'dan', ['finance'])];

    expect(climbed('supervisor', soFar('ann'), { delegations })).toEqual(['0 dan for mia supervisor']);
  });
});

describe('watchers', () => {
  const watchers = (...roles: string[]): string[] => resolveWatchers(roles, { people, accountManagerId: 'mia' }).map((person) => person.id);

  it("R52: are the active people of the watching roles, the account's own manager among them", () => {
    expect(watchers('executive', 'owner')).toEqual(['eve', 'olga']);
    expect(watchers('account-manager')).toEqual(['mia']);
    expect(watchers()).toEqual([]);
    expect(resolveWatchers(['executive'], { people: peopleWith('eve', { active: false }), accountManagerId: null })).toEqual([]);
  });

  it('R13, R38: where they reach nobody, what goes out with notice is told to the account’s manager, else to the owners', () => {
    const told = (roles: string[], accountManagerId: string | null, of = people): string[] =>
      resolveNotified(roles, { people: of, accountManagerId }).map((person) => person.id);

    expect(told(['executive'], 'mia')).toEqual(['eve']);
    expect(told(['executive'], 'mia', peopleWith('eve', { active: false }))).toEqual(['mia']);
    expect(told([], null)).toEqual(['olga']);
    expect(told([], 'mia', peopleWith('mia', { active: false }))).toEqual(['olga']);
    expect(told([], 'gone')).toEqual(['olga']);
  });
});

describe('many watchers', () => {
  const crowd = Array.from({ length: 25 }, (_, i) => aPerson(`w${String(i).padStart(2, '0')}`, { roles: ['executive'] }));
  const first = crowd.slice(0, 14).map((person) => person.id);

  it('are told up to 14, by their ids, whatever order the people come in', () => {
    const ids = (given: Person[]): string[] => resolveWatchers(['executive'], { people: given, accountManagerId: null }).map((person) => person.id);

    expect(ids(crowd)).toEqual(first);
    expect(ids(crowd.toReversed())).toEqual(first);
  });
});

describe('whoever the people are', () => {
  const roles = ['finance', 'department-head', 'backup', 'owner'];
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const anyPerson = (id: string) =>
    fc
      .record({
        roles: fc.subarray(roles),
        managerId: fc.option(fc.constantFrom(...ids), { nil: undefined }),
        active: fc.boolean(),
        minor: fc.constantFrom(0, 10, 20),
      })
      .map(({ roles: held, managerId, active, minor }) =>
        aPerson(id, { roles: held, active, limits: { release: { currency: 'USD', minor } }, ...(managerId && { managerId }) }),
      );
  const anyFacts = fc
    .record({
      people: fc.tuple(...ids.map(anyPerson)),
      delegations: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.subarray(roles, { minLength: 1 })), { maxLength: 4 }),
      marked: fc.subarray(ids).map((marked) => new Set(marked)),
      money: fc.constantFrom<Record<string, number>>({}, { USD: 15 }, { EUR: 1 }),
    })
    .map(({ delegations, ...rest }) =>
      facts({ ...rest, delegations: delegations.filter(([from, to]) => from !== to).map(([from, to, held]) => aDelegation(from, to, held)) }),
    );
  const anyStage = fc.array(fc.tuple(fc.constantFrom('finance', 'department-head', 'legal'), fc.constantFrom('', '*2')), { minLength: 1, maxLength: 3 });

  it('I1: everybody who is asked may decide, in one seat of the stage and never beside their delegator or delegate', () => {
    fc.assert(
      fc.property(anyFacts, anyStage, fc.array(fc.constantFrom('backup' as const, 'supervisor' as const), { maxLength: 4 }), (given, seats, steps) => {
        const stage = stageOf(...seats.map(([role, count]) => role + count));
        const first = resolveStage(stage, given);
        const everyone = [...first.asked];
        for (const step of steps) everyone.push(...resolveEscalation(stage, step, everyone, given));
        const parts = everyone.flatMap((one) => (one.onBehalfOf ? [one.personId, one.onBehalfOf] : [one.personId]));

        expect(new Set(parts).size).toBe(parts.length);
        for (const id of parts) expect(mayDecide(given.people.find((person) => person.id === id) as Person, given)).toBe(true);
        if (first.holes.length > 0) expect(first.asked).toEqual([]);
        else stage.seats.forEach((seat, i) => void expect(first.asked.filter((one) => one.seat === i)).toHaveLength(seat.count));
      }),
      { numRuns: 300 },
    );
  });
});
