import { describe, expect, it } from 'vitest';
import { reissue, standingOf } from '../../../functions/domain/approval/decide.ts';
import { type Draft, Grant, openGrants } from '../../../functions/domain/approval/draft-state.ts';
import type { Person } from '../../../functions/domain/approval/person.ts';
import { reviseDraft } from '../../../functions/domain/approval/receive.ts';
import type { RoutingFacts } from '../../../functions/domain/approval/routing.ts';
import { actorOf, barOf, handOver, handOverChoices, onItSince, type Sender, sayOnIt } from '../../../functions/domain/approval/side-acts.ts';
import { climb, openStage, whatIsDue } from '../../../functions/domain/approval/wait.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import {
  aContext,
  aDelegation,
  aDraft,
  anAssessment,
  aPerson,
  aStageRule,
  aSubmission,
  askedOf,
  contentOf,
  decided,
  grantOf,
  hours,
  kept,
  minutes,
  opened,
  people,
  receivedFor,
  routingOf,
  secondsAfter,
  start,
} from '../../examples.ts';

const only = (id: string) => people.filter((person) => person.id === id || !person.roles.includes('finance'));
/** One seat for finance, asked of ann. */
const asked = (urgency: 'urgent' | 'standard' | 'internal' = 'standard', people = only('ann')): Draft =>
  opened(aDraft(receivedFor([aStageRule('finance')], { assessment: anAssessment({ urgency }) })), { people });
const by = (personId: string): Sender => ({ hashPrefix: '', signedIn: { personId, fresh: true } });
const facts = { people, delegations: [], now: start };
const onIt = (draft: Draft, personId: string, seconds = 0) =>
  sayOnIt(draft, grantOf(draft, personId), { personId, via: 'link' }, aContext(secondsAfter(seconds)));
const saidOnIt = (draft: Draft, personId: string, seconds = 0): Draft => {
  const transition = onIt(draft, personId, seconds);
  return transition ? kept(draft, transition) : draft;
};

describe('an act beside the decision', () => {
  const barred = (draft: Draft, sender: Partial<Sender> = {}, content: string | undefined = contentOf(draft)) =>
    barOf(draft, grantOf(draft, 'ann'), { hashPrefix: '', signedIn: null, ...sender }, facts, content, aContext());
  const atSignIn = (draft: Draft): Draft => ({ ...draft, grants: draft.grants.map((grant) => ({ ...grant, assurance: 'sign-in' as const })) });

  it('is for the open grant of somebody who may decide, on the text that they were shown', () => {
    const draft = asked();

    expect(barred(draft)).toBeUndefined();
    expect(barred(draft, { hashPrefix: draft.head.requestHash.slice(0, 16) })).toBeUndefined();
    expect(barred(draft, { hashPrefix: 'f'.repeat(16) })).toEqual({ why: 'stale' });
    expect(barred(decided(draft, 'ann'))).toEqual({ why: 'standing', standing: 'used' });
    expect(barred({ ...draft, head: { ...draft.head, status: 'withdrawn' } })).toEqual({ why: 'standing', standing: 'withdrawn' });
  });

  it('is for nobody who is signed in as another, and asks for a fresh sign-in where the decision does', () => {
    const draft = asked();

    expect(barred(draft, by('ben'))).toEqual({ why: 'approver-mismatch' });
    expect(barred(draft, by('ann'))).toBeUndefined();
    expect(barred(atSignIn(draft))).toEqual({ why: 'sign-in-needed' });
    expect(barred(atSignIn(draft), { signedIn: { personId: 'ann', fresh: false } })).toEqual({ why: 'sign-in-needed' });
    expect(barred(atSignIn(draft), by('ann'))).toBeUndefined();
  });

  it('F24: finds a stored text that was altered, which holds the draft back', () => {
    const draft = asked();

    expect(barred(draft, {}, contentOf(draft).replace('refund', 'double'))).toMatchObject({
      why: 'standing',
      standing: 'integrity-hold',
      transition: { head: { status: 'integrity_hold' } },
    });
  });

  it('names who did it in the audit, and for whom', () => {
    const grant = grantOf(asked(), 'ann');

    expect(actorOf(grant, { signedIn: null })).toEqual({ personId: 'ann', via: 'link' });
    expect(actorOf({ ...grant, onBehalfOf: 'ben' }, by('ann'))).toEqual({ personId: 'ann', via: 'sign-in', delegatorId: 'ben' });
  });
});

describe('somebody who is on it', () => {
  it('lets the next rung be left out; the one behind and the fallback keep their times', () => {
    const before = asked();
    const after = saidOnIt(before, 'ann', 5 * minutes);

    expect([before.head.dueAt, after.head.dueAt]).toEqual([secondsAfter(2 * hours).toISOString(), secondsAfter(4 * hours).toISOString()]);
    expect(after.head.decideBy).toBe(before.head.decideBy);
    expect(whatIsDue(after.head, standardPolicy, secondsAfter(2 * hours))).toBeUndefined();
    expect(climb(after, routingOf(after), aContext(secondsAfter(4 * hours)))?.entries[0]?.type).toBe('stage.escalated');
  });

  it('is in the audit with what was left out, and owes nobody a mail', () => {
    const draft = asked();
    const transition = onIt(draft, 'ann');

    expect(transition).toMatchObject({
      owed: [],
      entries: [
        {
          type: 'grant.on_it',
          actor: { personId: 'ann', via: 'link' },
          from: 'pending',
          to: 'pending',
          data: { grantId: grantOf(draft, 'ann').grantId, stage: 1, skipped: 'remind' },
        },
      ],
    });
    expect(onItSince(saidOnIt(draft, 'ann', 60), grantOf(draft, 'ann'))).toBe(secondsAfter(60).toISOString());
    expect(onItSince(draft, grantOf(draft, 'ann'))).toBeUndefined();
  });

  it('says so once', () => {
    expect(onIt(saidOnIt(asked(), 'ann'), 'ann', 60)).toBeUndefined();
  });

  it('puts off nothing more where somebody else of the stage was first', () => {
    const draft = opened(aDraft(receivedFor([aStageRule('finance', 'department-head')], { assessment: anAssessment({ urgency: 'urgent' }) })), {
      people: only('ann'),
    });
    const first = saidOnIt(draft, 'ann');
    const second = saidOnIt(first, 'dan', 60);

    expect([first, second].map(({ head }) => head.stages[0]?.step)).toEqual([1, 1]);
    expect(onIt(first, 'dan')?.entries[0]?.data).toMatchObject({ skipped: null });
    expect(onItSince(second, grantOf(second, 'dan'))).toBe(secondsAfter(60).toISOString());
  });

  it('leaves nothing out where every rung was climbed', () => {
    const draft = asked('urgent');
    const [stage] = draft.head.stages;
    const climbed = { ...draft, head: { ...draft.head, stages: stage ? [{ ...stage, step: 2 }] : [] } };

    expect(onIt(climbed, 'ann')).toMatchObject({ head: { stages: [{ step: 2 }] }, entries: [{ data: { skipped: null } }] });
  });

  it('keeps their right to decide, in every other stage as it was', () => {
    const draft = opened(aDraft(receivedFor([aStageRule('finance'), aStageRule('department-head')])), { people: only('ann') });
    const after = saidOnIt(draft, 'ann');

    expect(standingOf(after, grantOf(after, 'ann'), facts)).toBe('open');
    expect(after.head.stages[1]).toEqual(draft.head.stages[1]);
    const second = opened(decided(after, 'ann'));
    expect(onIt(second, 'dan')?.entries[0]?.data).toMatchObject({ stage: 2, skipped: 'remind' });
  });

  it('is kept with the grant, and grants of before still parse', () => {
    const [grant] = openGrants(saidOnIt(asked(), 'ann'));
    const { onItAt, ...before } = Grant.parse(grant);

    expect(onItAt).toBe(start.toISOString());
    expect(Grant.safeParse(before).success).toBe(true);
  });
});

/** Four for finance; the seat is asked of ann. */
const many = [
  ...people.map((person) => (person.id === 'ben' ? { ...person, name: 'Ben' } : person)),
  ...['fay', 'gus'].map((id) => aPerson(id, { roles: ['finance'] })),
];
const handedTo = (draft: Draft, from: string, to: string, fields: Partial<RoutingFacts> = {}, context = aContext()) =>
  handOver(draft, grantOf(draft, from), to, routingOf(draft, { people: many, ...fields }), { personId: from, via: 'link' }, context);
const handed = (draft: Draft, from: string, to: string, fields: Partial<RoutingFacts> = {}): Draft => {
  const transition = handedTo(draft, from, to, fields);
  if (!transition) throw new Error(`not handed over to ${to}`);
  return kept(draft, transition);
};
const choices = (draft: Draft, from: string, fields: Partial<RoutingFacts> = {}): string[] =>
  handOverChoices(draft, grantOf(draft, from), routingOf(draft, { people: many, ...fields }))
    .map((one) => one.personId)
    .sort();
const changedPerson = (id: string, fields: Partial<Person>) => many.map((person) => (person.id === id ? { ...person, ...fields } : person));

describe('a seat that is handed over', () => {
  it('ends one right and makes another like it, in all but the person', () => {
    const draft = asked();
    const old = grantOf(draft, 'ann');
    const transition = handedTo(draft, 'ann', 'ben', {}, aContext(secondsAfter(60), { kid: 'k2' }));
    const [made] = transition?.newGrants ?? [];

    expect(made).toMatchObject({
      personId: 'ben',
      seat: old.seat,
      stage: old.stage,
      revision: old.revision,
      requestHash: old.requestHash,
      assurance: old.assurance,
      expiresAt: old.expiresAt,
      why: 'handed-over',
      state: 'open',
      kid: 'k2',
    });
    expect(made?.grantId).not.toBe(old.grantId);
    expect(transition?.changedGrants).toEqual([
      { ...old, state: 'revoked', handedOver: { to: 'ben', grantId: made?.grantId, at: secondsAfter(60).toISOString() } },
    ]);
    expect(Grant.safeParse(transition?.changedGrants?.[0]).success).toBe(true);
  });

  it('is in the audit with both, and the new one gets a mail', () => {
    const draft = asked();
    const transition = handedTo(draft, 'ann', 'ben');
    const made = transition?.newGrants?.[0];

    expect(transition?.entries).toMatchObject([
      {
        type: 'grant.handed_over',
        actor: { personId: 'ann', via: 'link' },
        data: {
          stage: 1,
          seat: 0,
          from: { grantId: grantOf(draft, 'ann').grantId, personId: 'ann' },
          to: { grantId: made?.grantId, personId: 'ben', onBehalfOf: null },
        },
      },
    ]);
    expect(transition?.owed).toEqual([{ kind: 'mail', mail: 'handed-over', personId: 'ben', grantId: made?.grantId, revision: 1 }]);
  });

  it('leaves the clock and the stages as they are', () => {
    const draft = asked();
    const { head } = handed(draft, 'ann', 'ben');

    expect([head.dueAt, head.decideBy, head.stages]).toEqual([draft.head.dueAt, draft.head.decideBy, draft.head.stages]);
  });

  it('is decided by the other, who needs the role then too, and no longer by whoever gave it away', () => {
    const draft = handed(asked(), 'ann', 'ben');
    const standing = (id: string, people = many) => standingOf(draft, grantOf(draft, id), { ...facts, people });

    expect([standing('ann'), standing('ben')]).toEqual(['handed-over', 'open']);
    expect(standing('ben', changedPerson('ben', { roles: [] }))).toBe('ineligible');
    expect(decided(draft, 'ben').head.status).toBe('approved');
  });

  it('ends every other right to it of the same person: a locked link gets no fresh one', () => {
    const draft = asked();
    const locked = { ...grantOf(draft, 'ann'), state: 'locked' as const };
    const lockedDraft = { ...draft, grants: draft.grants.map((one) => (one.personId === 'ann' ? locked : one)) };
    const first = kept(lockedDraft, reissue(lockedDraft, locked, aContext()) ?? expect.fail('no fresh link'));
    const second = kept(first, reissue(first, locked, aContext()) ?? expect.fail('no fresh link'));

    const after = handed(second, 'ann', 'ben');

    expect(openGrants(after).map((one) => one.personId)).toEqual(['ben']);
    expect(reissue(after, locked, aContext())).toBeUndefined();
    expect(after.grants.filter((one) => one.personId === 'ann').map((one) => standingOf(after, one, facts))).toEqual(Array(3).fill('handed-over'));
  });

  it('goes to whoever holds the role now, may release the money, left no mark, and was not asked in this stage', () => {
    const draft = asked();

    expect(choices(draft, 'ann')).toEqual(['ben', 'fay', 'gus']);
    expect(choices(draft, 'ann', { people: changedPerson('ben', { active: false }) })).toEqual(['fay', 'gus']);
    expect(choices(draft, 'ann', { people: changedPerson('ben', { limits: { release: { currency: 'USD', minor: 1 } } }) })).toEqual(['fay', 'gus']);
    expect(choices(draft, 'ann', { marked: new Set(['fay']) })).toEqual(['ben', 'gus']);
    for (const to of ['ann', 'olga', 'eve', 'nobody']) expect(handedTo(draft, 'ann', to)).toBeUndefined();
  });

  it('goes to nobody who was asked for another seat of the stage', () => {
    const draft = opened(aDraft(receivedFor([aStageRule('finance', 'department-head')])), { people: only('ann') });
    const heads = many.map((person) => (person.id === 'ben' ? { ...person, roles: ['department-head'] } : person));

    expect(choices(draft, 'dan', { people: heads })).toEqual(['ben']);
    expect(choices(draft, 'ann', { people: changedPerson('dan', { roles: ['finance'] }) })).toEqual(['ben', 'fay', 'gus']);
  });

  it('of a manager stays with that relation: there is nobody else', () => {
    const draft = opened(aDraft(receivedFor([aStageRule('manager')])), { people: many });

    expect(choices(draft, 'mia')).toEqual([]);
    expect(choices(draft, 'mia', { managerId: 'eve' })).toEqual(['eve']);
  });

  it('goes to the delegate of whoever delegated, in their name', () => {
    const draft = asked();
    const delegations = [aDelegation('ben', 'sam', ['finance'])];

    expect(choices(draft, 'ann', { delegations })).toEqual(['fay', 'gus', 'sam']);
    expect(handedTo(draft, 'ann', 'sam', { delegations })).toMatchObject({
      newGrants: [{ personId: 'sam', onBehalfOf: 'ben', delegationId: 'dlg-ben-sam' }],
      entries: [{ data: { to: { personId: 'sam', onBehalfOf: 'ben' } } }],
    });
  });

  it('goes to the delegate also where they hold the role themselves, in whatever order people are looked at', () => {
    const draft = asked();
    const delegations = [aDelegation('ben', 'fay', ['finance']), aDelegation('gus', 'fay', ['finance'])];
    const taken = (to: string, seed: string) => {
      const [made] = handedTo(draft, 'ann', to, { delegations, seed })?.newGrants ?? [];
      return [made?.personId, made?.onBehalfOf];
    };

    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      expect([taken('ben', seed), taken('gus', seed)]).toEqual([
        ['fay', 'ben'],
        ['fay', 'gus'],
      ]);
      expect(taken('fay', seed)).toEqual(['fay', null]);
    }
    const asksFay = opened(aDraft(receivedFor([aStageRule('finance')])), {
      people: many.filter(({ id, roles }) => id === 'fay' || !roles.includes('finance')),
    });
    expect(handedTo(asksFay, 'fay', 'ben', { delegations })?.newGrants?.[0]).toMatchObject({ personId: 'ben', onBehalfOf: null });
  });

  it('changes hands three times at most, and comes back to nobody', () => {
    const everyone = [...many, aPerson('hal', { roles: ['finance'] })];
    const once = handed(asked(), 'ann', 'ben', { people: everyone });
    const twice = handed(once, 'ben', 'fay', { people: everyone });

    expect(choices(twice, 'fay', { people: everyone })).toEqual(['gus', 'hal']);
    const thrice = handed(twice, 'fay', 'gus', { people: everyone });
    expect(choices(thrice, 'gus', { people: everyone })).toEqual([]);
    expect(handedTo(thrice, 'gus', 'hal', { people: everyone })).toBeUndefined();
  });

  it('is asked of the new one again after an edit, and of the old one only where nobody else is left', () => {
    const two = opened(aDraft(receivedFor([aStageRule('finance', 'department-head')])), { people: only('ann') });
    const edited = decided(handed(two, 'ann', 'ben'), 'dan', { text: 'Hello Dana,\n\nwe refund $12,400 on Monday.' });
    const askedAgain = (people: readonly Person[]) =>
      openStage(edited, routingOf(edited, { people }), aContext())
        ?.newGrants?.filter((grant) => grant.seat !== null)
        .map(({ personId, why }) => `${personId} ${why}`);
    const without = (...ids: string[]) => many.filter(({ id }) => !ids.includes(id));

    expect(askedAgain(many)).toEqual(['ben again']);
    expect(askedAgain(without('ben', 'gus'))).toEqual(['fay again']);
    expect(askedAgain(without('ben', 'gus', 'fay'))).toEqual(['olga owner']);
    expect(askedAgain(without('ben', 'gus', 'fay', 'olga'))).toEqual(['ann again']);
    const again = opened(edited, { people: many });
    expect(standingOf(again, grantOf(again, 'ben'), { ...facts, people: changedPerson('ben', { roles: [] }) })).toBe('ineligible');
  });

  it('is escalated past whoever handed it over, also after an edit, unless nobody else is left', () => {
    const two = aDraft(receivedFor([aStageRule('finance', 'department-head')], { assessment: anAssessment({ urgency: 'urgent' }) }));
    const edited = decided(handed(opened(two, { people: only('ann') }), 'ann', 'ben'), 'dan', { text: 'another text' });
    const asked = opened(edited, { people: many });
    const backup = (people: readonly Person[]) =>
      climb(asked, routingOf(asked, { people }), aContext(secondsAfter(hours)))?.newGrants?.map((one) => one.personId);
    const without = (...ids: string[]) => many.filter(({ id }) => !ids.includes(id));

    expect(backup(without('gus'))).toEqual(['fay']);
    expect(backup(without('gus', 'fay'))).toEqual(['olga']);
    expect(backup(without('gus', 'fay', 'olga'))).toEqual(['ann']);
  });

  it('is anybody’s again once the helpdesk sends another text', () => {
    const draft = handed(asked(), 'ann', 'ben');
    const revised = kept(draft, reviseDraft(draft, receivedFor([aStageRule('finance')], { submission: aSubmission({ notes: 'two' }) }), aContext()));

    expect(askedOf(opened(revised, { people: only('ann') }))).toEqual(['finance ann']);
    expect(standingOf(revised, grantOf(draft, 'ann'), facts)).toBe('stale');
  });
});
