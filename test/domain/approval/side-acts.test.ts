import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../functions/domain/approval/decide.ts';
import { type Draft, Grant, openGrants } from '../../../functions/domain/approval/draft-state.ts';
import { actorOf, barOf, onItSince, type Sender, sayOnIt } from '../../../functions/domain/approval/side-acts.ts';
import { climb, whatIsDue } from '../../../functions/domain/approval/wait.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import {
  aContext,
  aDraft,
  anAssessment,
  aStageRule,
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
