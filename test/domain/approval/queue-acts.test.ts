import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../functions/domain/approval/decide.ts';
import { type Draft, DraftHead, Grant } from '../../../functions/domain/approval/draft-state.ts';
import type { Person } from '../../../functions/domain/approval/person.ts';
import { type PassedOn, type PassingFacts, passOn, type QueueOutcome, remindAsked } from '../../../functions/domain/approval/queue-acts.ts';
import {
  aContext,
  aDelegation,
  aDraft,
  aPerson,
  approvedDraft,
  aReceived,
  aStageRule,
  aSubmission,
  contentOf,
  decided,
  grantOf,
  hours,
  kept,
  opened,
  people,
  peopleWith,
  receivedFor,
  routingOf,
  secondsAfter,
  start,
} from '../../examples.ts';

/** Four for finance, of whom fay and gus report to nobody. */
const many: readonly Person[] = [...people, aPerson('fay', { roles: ['finance'] }), aPerson('gus', { roles: ['finance'] }), aPerson('zoe')];
const personOf = (id: string, list: readonly Person[] = many): Person => list.find((one) => one.id === id) ?? expect.fail(id);
const withoutBen = people.filter(({ id }) => id !== 'ben');
/** Finance asked of ann, a head's seat of dan; eve watches. */
const two = (fields = {}): Draft => opened(aDraft(aReceived(fields)), { people: withoutBen });
const seatsOf = (...rules: ReturnType<typeof aStageRule>[]): Draft => opened(aDraft(receivedFor(rules)), { people: withoutBen });
const annsDelegation = aDelegation('ann', 'zoe', ['finance']);
/** Asked of zoe, who has no role and stands in for ann. */
const delegated = (): Draft => opened(aDraft(receivedFor([aStageRule('finance')])), { people: [...withoutBen, aPerson('zoe')], delegations: [annsDelegation] });
const blindRule = { ...aStageRule('finance', 'department-head'), blind: true };
const transitionOf = (outcome: QueueOutcome) => (outcome.ok ? outcome.transition : expect.fail(outcome.reason));
const reasonOf = (outcome: QueueOutcome) => (outcome.ok ? 'done' : outcome.reason);

describe('reminding from the queue', () => {
  const reminded = (draft: Draft, by: string, { seconds = 0, list = many }: { seconds?: number; list?: readonly Person[] } = {}) =>
    remindAsked(draft, personOf(by, list), { people: list, delegations: [], now: secondsAfter(seconds) }, aContext(secondsAfter(seconds)));

  it('mails those who are asked, and is in the audit with who did it', () => {
    const draft = two();
    const transition = transitionOf(reminded(draft, 'olga'));

    expect(transition.owed).toEqual(
      ['ann', 'dan'].map((personId) => ({ kind: 'mail', mail: 'reminder', personId, grantId: grantOf(draft, personId).grantId, revision: 1 })),
    );
    expect(transition.entries).toMatchObject([
      { type: 'reminder.sent', actor: { personId: 'olga', via: 'sign-in' }, from: 'pending', to: 'pending', data: { stage: 1, people: ['ann', 'dan'] } },
    ]);
    expect([transition.head.remindedAt, transition.newGrants, transition.changedGrants]).toEqual([start.toISOString(), undefined, undefined]);
    expect(DraftHead.parse(kept(draft, transition).head).remindedAt).toBe(start.toISOString());
    const { remindedAt: _, ask: __, ...before } = draft.head;
    expect(DraftHead.parse(before), 'heads of before still parse').toMatchObject({ remindedAt: null, ask: null });
  });

  it('leaves the ladder and the deadlines as they are', () => {
    const draft = two();
    const { head } = transitionOf(reminded(draft, 'olga'));

    expect([head.stages, head.decideBy, head.dueAt]).toEqual([draft.head.stages, draft.head.decideBy, draft.head.dueAt]);
  });

  it('is done once an hour for each draft, whoever does it, the ladder too', () => {
    const draft = kept(two(), transitionOf(reminded(two(), 'olga')));

    expect(['olga', 'mia'].map((by) => reasonOf(reminded(draft, by, { seconds: hours - 1 })))).toEqual(['too_soon', 'too_soon']);
    expect(reasonOf(reminded(draft, 'mia', { seconds: hours }))).toBe('done');
  });

  it('owners and supervisors remind of any draft, others of those below them, and nobody of themselves', () => {
    const draft = two();
    const boss = peopleWith('eve', { roles: [] });
    const led = [...people.map((person) => (person.id === 'ann' ? { ...person, managerId: 'sam' } : person))];
    const told = (by: string, list: readonly Person[]) => transitionOf(reminded(draft, by, { list })).owed.map((one) => one.kind === 'mail' && one.personId);

    expect([told('mia', people), told('eve', boss), told('sam', led)]).toEqual([['ann', 'dan'], ['ann', 'dan'], ['ann']]);
    expect([told('dan', peopleWith('dan', { roles: ['supervisor'] }))]).toEqual([['ann']]);
    expect(['ann', 'ben'].map((by) => reasonOf(reminded(draft, by)))).toEqual(['not_overseen', 'not_overseen']);
    expect(reasonOf(reminded(draft, 'olga', { list: peopleWith('olga', { active: false }) }))).toBe('not_overseen');
    expect(reasonOf(reminded(seatsOf(aStageRule('finance')), 'ann', { list: peopleWith('ann', { roles: ['finance', 'owner'] }) }))).toBe('nobody_asked');
  });

  it('reaches a delegate by whoever they stand in for, and nobody who may decide no more', () => {
    const led = many.map((person) => (person.id === 'ann' ? { ...person, managerId: 'fay' } : person));
    const told = remindAsked(delegated(), personOf('fay', led), { people: led, delegations: [annsDelegation], now: start }, aContext());

    expect(transitionOf(told).owed).toMatchObject([{ personId: 'zoe' }]);
    expect(reasonOf(remindAsked(delegated(), personOf('olga'), { people: many, delegations: [], now: start }, aContext()))).toBe('nobody_asked');
    expect(reasonOf(reminded(two(), 'olga', { list: many.map((person) => ({ ...person, active: person.id === 'olga' })) }))).toBe('nobody_asked');
  });

  it('is not for a draft that does not wait, nor for who has a seat of a blind stage', () => {
    const blind = seatsOf(blindRule);
    const list = peopleWith('dan', { roles: ['department-head', 'owner'] });

    expect(reasonOf(reminded(approvedDraft(), 'olga'))).toBe('not_waiting');
    expect([reasonOf(reminded(blind, 'dan', { list })), reasonOf(reminded(decided(blind, 'dan'), 'dan', { list }))]).toEqual(['blind', 'blind']);
    expect(reasonOf(reminded(blind, 'olga'))).toBe('done');
    expect(reasonOf(reminded(aDraft(), 'olga'))).toBe('nobody_asked');
  });
});

describe('passing a seat on from the queue', () => {
  const facts = (draft: Draft, fields: Partial<PassingFacts> = {}): PassingFacts => ({
    ...routingOf(draft, { people: many }),
    fresh: true,
    content: contentOf(draft),
    ...fields,
  });
  const passed = (draft: Draft, by: string, change: Partial<PassedOn> = {}, fields: Partial<PassingFacts> = {}): QueueOutcome =>
    passOn(
      draft,
      { fromId: 'ann', toId: 'ben', hashPrefix: draft.head.requestHash.slice(0, 16), ...change },
      personOf(by, fields.people),
      facts(draft, fields),
      aContext(),
    );
  const ownerToo = (id: string) => many.map((person) => (person.id === id ? { ...person, roles: [...person.roles, 'owner'] } : person));

  it('is for its own person a hand-over like any other', () => {
    const draft = two();
    const transition = transitionOf(passed(draft, 'ann'));

    expect(transition.entries).toMatchObject([{ type: 'grant.handed_over', actor: { personId: 'ann', via: 'sign-in' } }]);
    expect(transition.newGrants).toMatchObject([{ personId: 'ben', why: 'handed-over', requestHash: draft.head.requestHash }]);
    expect(transition.changedGrants?.[0]).not.toHaveProperty('reassignedBy');
  });

  it('is for somebody above a reassignment: an event of its own, and the grant names them', () => {
    const draft = two();
    const transition = transitionOf(passed(draft, 'mia'));
    const after = kept(draft, transition);

    expect(transition.entries).toMatchObject([
      {
        type: 'grant.reassigned',
        actor: { personId: 'mia', via: 'sign-in' },
        data: { stage: 1, seat: 0, from: { personId: 'ann' }, to: { personId: 'ben', onBehalfOf: null } },
      },
    ]);
    expect(transition.owed).toMatchObject([{ kind: 'mail', mail: 'handed-over', personId: 'ben' }]);
    expect(Grant.parse(transition.changedGrants?.[0])).toMatchObject({ personId: 'ann', state: 'revoked', reassignedBy: 'mia', handedOver: { to: 'ben' } });
    expect(['ann', 'ben'].map((id) => standingOf(after, grantOf(after, id), facts(after)))).toEqual(['handed-over', 'open']);
    expect([after.head.decideBy, after.head.requestHash, after.head.stages]).toEqual([draft.head.decideBy, draft.head.requestHash, draft.head.stages]);
  });

  it('is for owners of anybody, for supervisors of who is below them, and for nobody else', () => {
    const draft = two();
    const dans = { fromId: 'dan', toId: 'gus' };
    const heads = many.map((person) => (person.id === 'gus' ? { ...person, roles: ['department-head'] } : person));

    expect(['olga', 'mia'].map((by) => reasonOf(passed(draft, by)))).toEqual(['done', 'done']);
    expect(['olga', 'mia'].map((by) => reasonOf(passed(draft, by, dans, { people: heads })))).toEqual(['done', 'not_overseen']);
    expect(['eve', 'sam', 'fay'].map((by) => reasonOf(passed(draft, by)))).toEqual(['not_overseen', 'not_overseen', 'not_overseen']);
  });

  it('reaches the seat of a delegate by whoever they stand in for', () => {
    expect(reasonOf(passed(delegated(), 'mia', { fromId: 'zoe' }, { delegations: [annsDelegation] }))).toBe('done');
  });

  it('goes to who stands in for somebody who is away', () => {
    const delegations = [aDelegation('ben', 'zoe', ['finance'])];
    for (const by of ['ann', 'mia']) {
      const transition = transitionOf(passed(two(), by, {}, { delegations }));

      expect(transition.newGrants).toMatchObject([{ personId: 'zoe', onBehalfOf: 'ben', delegationId: delegations[0]?.id }]);
      expect(transition.changedGrants?.[0]).toMatchObject({ personId: 'ann', state: 'revoked', handedOver: { to: 'zoe' } });
      expect(transition.entries).toMatchObject([{ data: { from: { personId: 'ann' }, to: { personId: 'zoe', onBehalfOf: 'ben' } } }]);
      expect(transition.owed).toMatchObject([{ kind: 'mail', mail: 'handed-over', personId: 'zoe' }]);
    }
  });

  it('comes to nobody who reassigns it, as a stand-in either', () => {
    expect(reasonOf(passed(two(), 'mia', {}, { delegations: [aDelegation('ben', 'mia', ['finance'])] }))).toBe('oneself');
  });

  it('goes to nobody who may not decide it: role, money, mark, seat, and the one who reassigns', () => {
    const draft = two();
    const poor = many.map((person) => (person.id === 'ben' ? { ...person, limits: {} } : person));

    expect(['olga', 'dan', 'sam', 'nobody'].map((toId) => reasonOf(passed(draft, 'mia', { toId })))).toEqual(Array(4).fill('not_eligible'));
    expect(reasonOf(passed(draft, 'mia', {}, { people: poor }))).toBe('not_eligible');
    expect(reasonOf(passed(draft, 'mia', {}, { marked: new Set(['ben']) }))).toBe('not_eligible');
    const financeToo = many.map((person) => (person.id === 'mia' ? { ...person, roles: ['supervisor', 'finance'] } : person));
    expect(reasonOf(passed(draft, 'mia', { toId: 'mia' }, { people: financeToo }))).toBe('oneself');
  });

  it('is not for who has a part in the draft: its author, who decided, who is asked, who gave a seat away', () => {
    const byAgent = opened(aDraft(receivedFor([aStageRule('finance')], { submission: aSubmission({ author: { id: 'mia', type: 'agent' } }) })), {
      people: withoutBen,
    });

    expect(reasonOf(passed(byAgent, 'mia'))).toBe('party');
    expect(reasonOf(passed(two(), 'dan', {}, { people: ownerToo('dan') }))).toBe('party');
    expect(reasonOf(passed(decided(two(), 'dan'), 'dan', {}, { people: ownerToo('dan') }))).toBe('party');
    const heads = ownerToo('dan').map((person) => (person.id === 'gus' ? { ...person, roles: ['department-head'] } : person));
    const draft = two();
    const gone = kept(draft, transitionOf(passed(draft, 'dan', { fromId: 'dan', toId: 'gus' }, { people: heads })));
    expect(reasonOf(passed(gone, 'dan', {}, { people: heads }))).toBe('party');
    expect(reasonOf(passed(two(), 'eve', {}, { people: ownerToo('eve') })), 'who only watches may').toBe('done');
  });

  it('tells who has a part in a blind stage nothing of who else is asked', () => {
    const draft = seatsOf(blindRule);
    const answers = ['ann', 'ben', 'nobody'].map((fromId) => reasonOf(passed(draft, 'dan', { fromId }, { people: ownerToo('dan') })));

    expect(answers).toEqual(['party', 'party', 'party']);
  });

  it('is of the text that was listed, and asks for a fresh sign-in where the decision does', () => {
    const draft = two();
    const signIn = opened(aDraft(receivedFor([{ ...aStageRule('finance'), assurance: 'sign-in' }])), { people: withoutBen });

    expect(['ann', 'mia'].map((by) => reasonOf(passed(draft, by, { hashPrefix: 'f'.repeat(16) })))).toEqual(['stale', 'stale']);
    expect(['ann', 'mia'].map((by) => reasonOf(passed(signIn, by, {}, { fresh: false })))).toEqual(['sign_in_needed', 'sign_in_needed']);
    expect(['ann', 'mia'].map((by) => reasonOf(passed(signIn, by)))).toEqual(['done', 'done']);
    expect(reasonOf(passed(draft, 'mia', {}, { fresh: false }))).toBe('done');
  });

  it('F24: is of nothing that was altered', () => {
    const draft = two();
    const altered = { content: contentOf(draft).replace('we refund', 'we double') };

    expect(['ann', 'mia'].map((by) => reasonOf(passed(draft, by, {}, altered)))).toEqual(['damaged', 'damaged']);
  });

  it('is of a seat that is open now', () => {
    expect(reasonOf(passed(approvedDraft(), 'olga'))).toBe('not_waiting');
    expect(reasonOf(passed(two(), 'olga', { fromId: 'fay' }))).toBe('no_seat');
    expect(reasonOf(passed(decided(two(), 'ann'), 'olga'))).toBe('no_seat');
    expect(reasonOf(passed(two(), 'ann', {}, { people: many.map((person) => (person.id === 'ann' ? { ...person, roles: [] } : person)) }))).toBe(
      'no_longer_asked',
    );
    const watched = passed(two(), 'olga', { fromId: 'eve' });
    expect(reasonOf(watched), 'a watcher has none').toBe('no_seat');
  });

  it('changes hands three times at most, whoever does it', () => {
    const more = [...many, aPerson('hal', { roles: ['finance'] })];
    let draft = two();
    for (const [fromId, toId] of [
      ['ann', 'ben'],
      ['ben', 'fay'],
      ['fay', 'gus'],
    ] as const)
      draft = kept(draft, transitionOf(passed(draft, 'olga', { fromId, toId }, { people: more })));

    expect(reasonOf(passed(draft, 'olga', { fromId: 'gus', toId: 'hal' }, { people: more }))).toBe('not_eligible');
  });
});
