import { describe, expect, it } from 'vitest';
import { currentRevision, type Draft, parseSubmission, type Transition } from '../../../functions/domain/approval/draft-state.ts';
import { release } from '../../../functions/domain/approval/release.ts';
import { stagesToday } from '../../../functions/domain/approval/tightened.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import type { Assurance, Policy, StageRule } from '../../../functions/domain/policy/policy.ts';
import { chooseRoute } from '../../../functions/domain/policy/routes.ts';
import {
  aContext,
  aDraft,
  anAccount,
  aPolicy,
  aReceived,
  aStageRule,
  aSubmission,
  contentOf,
  decided,
  kept,
  opened,
  people,
  peopleWith,
  policyInForce,
  secondsAfter,
  start,
} from '../../examples.ts';

const submission = aSubmission();
const sentiment = { label: 'NEUTRAL', score: 0.9, source: 'comprehend' } as const;
/** The example's refund of $12,400, assessed as intake would: for finance and the head of a department. */
function anAssessedDraft(policy: Policy = policyInForce.policy): Draft {
  const assessment = assess({ submission, account: anAccount(), authorKnown: true, policy, spent: {}, sentiment, now: start });
  return aDraft(aReceived({ assessment, route: chooseRoute({ policy, assessment, submission, account: anAccount(), leastAssurance: 'link' }) }));
}
const today = (policy: Policy) => ({ policy, account: anAccount(), authorKnown: true, leastAssurance: 'link' as const, now: secondsAfter(60) });
const rolesOf = (stages: readonly StageRule[] | undefined) => stages?.map(({ seats }) => seats.map(({ role, count }) => `${role} ${count}`).join(', '));
const asked = (policy: Policy, draft = anAssessedDraft()) => rolesOf(stagesToday(currentRevision(draft), submission, today(policy)));

/** The standard policy with these stages for every held draft. */
const everybody = (...stages: StageRule[]) => aPolicy({ routes: [{ id: 'all', stages, watchers: [] }] });

describe('the stages that today’s policy asks for', () => {
  it('T11: are none beyond the draft’s own where the policy is the same, or asks for less', () => {
    const { limits, routes } = policyInForce.policy;
    const loose = aPolicy({ limits: { ...limits, USD: { ...limits.USD, enterprise: 9_000_000_00, standard: 9_000_000_00, dualFrom: 9_000_000_00 } as never } });

    expect(asked(policyInForce.policy)).toBeUndefined();
    expect(asked(loose)).toBeUndefined();
    expect(asked(everybody({ ...aStageRule('finance'), assurance: 'link' }))).toBeUndefined();
    expect(routes.length).toBeGreaterThan(1);
  });

  it.each<[string, StageRule, string]>([
    ['another role', aStageRule('legal'), 'legal 1'],
    ['more people of a role', aStageRule('finance*2'), 'finance 2'],
    ['a surer sign-in', { ...aStageRule('finance'), assurance: 'sign-in' }, 'finance 1'],
    ['a blind decision', { ...aStageRule('finance'), blind: true }, 'finance 1'],
  ])('T11: come behind the draft’s own: %s', (_, stage, added) => {
    expect(asked(everybody(stage))).toEqual(['finance 1, department-head 1', added]);
  });

  it('T11: follow a rule that is new and what it finds in the very text', () => {
    const policy = aPolicy({
      keywords: [...policyInForce.policy.keywords, { id: 'invoice', text: 'invoice', tier: 3 }],
      routes: [{ id: 'invoices', when: { rules: ['keyword:invoice'] }, stages: [aStageRule('compliance')], watchers: [] }, ...policyInForce.policy.routes],
    });
    expect(asked(policy)).toEqual(['finance 1, department-head 1', 'compliance 1']);
  });

  it('count the money that the account was promised before, once', () => {
    const assessed = anAssessedDraft();
    const revision = currentRevision(assessed);
    const { signals } = revision.assessment;
    expect(signals?.sums).toEqual({ USD: 1_240_000 });
    const ofOthers = signals && { ...signals, moved: {} };
    expect(
      asked(policyInForce.policy, { ...assessed, revisions: [{ ...revision, assessment: { ...revision.assessment, signals: ofOthers } }] }),
    ).toBeUndefined();
    expect(
      asked(policyInForce.policy, { ...assessed, revisions: [{ ...revision, assessment: { ...revision.assessment, signals: undefined } }] }),
    ).toBeUndefined();
  });

  it('take the place of the draft’s own where both are more than a route may have', () => {
    const six = everybody(...['legal', 'security', 'compliance', 'owner', 'executive', 'backup'].map((role) => aStageRule(role)));
    const crowd = everybody(aStageRule('legal*10'), aStageRule('security*10'));

    expect(asked(six)).toHaveLength(6);
    expect(asked(crowd)).toEqual(['legal 10', 'security 10']);
  });

  it('are those of a risk that never falls', () => {
    const draft = anAssessedDraft();
    const revision = currentRevision(draft);
    const mild = { ...revision, assessment: { ...revision.assessment, risk: 'medium' as const } };
    const high = aPolicy({
      routes: [
        { id: 'high', when: { risk: ['high'] }, stages: [aStageRule('legal')], watchers: [] },
        { id: 'rest', stages: [aStageRule('finance')], watchers: [] },
      ],
    });

    expect(rolesOf(stagesToday(mild, submission, today(high)))).toEqual(['finance 1, department-head 1', 'legal 1']);
  });
});

describe('a policy that became stricter while a reply was in escrow', () => {
  const approved = () => {
    const finance = peopleWith('ben', { roles: [] });
    return decided(decided(opened(anAssessedDraft(), { people: finance }), 'ann'), 'dan');
  };
  const stricter = { sha256: 'another', policy: everybody(aStageRule('legal')) };
  const releaseUnder = (draft: Draft, inForce: typeof stricter, leastAssurance: Assurance = 'link') =>
    release(
      draft,
      { content: contentOf(draft), account: anAccount(), people, lastMessage: undefined, policyInForce: inForce },
      aContext(secondsAfter(60), { leastAssurance }),
    ) as Transition;

  it('T11: has the same text asked for again, by those whom the new one adds too, and then it goes out', () => {
    const draft = approved();
    const refused = releaseUnder(draft, stricter);
    const again = kept(draft, refused);

    expect(refused.entries).toEqual([expect.objectContaining({ type: 'release.refused', data: { cause: 'policy_tightened' } })]);
    expect(again.head).toMatchObject({ status: 'pending', revision: 2, release: null, policy: draft.head.policy });
    expect(again.head.stages.map(({ state }) => state)).toEqual(['waiting', 'queued']);
    expect(rolesOf(currentRevision(again).stages)).toEqual(['finance 1, department-head 1', 'legal 1']);
    expect(parseSubmission(contentOf(again))).toEqual(submission);
    expect(stagesToday(currentRevision(again), submission, today(stricter.policy))).toBeUndefined();
  });

  it('T11: lets it out where the new one asks for no more', () => {
    expect(releaseUnder(approved(), { sha256: 'another', policy: policyInForce.policy }).head.status).toBe('released');
  });

  it('T11: is not looked at again under the policy of its intake', () => {
    expect(releaseUnder(approved(), { ...stricter, sha256: policyInForce.sha256 }).head.status).toBe('released');
  });

  it('T11: asks again where the tenant has come to want more of who decides, the policy being the same', () => {
    const draft = approved();
    const again = kept(draft, releaseUnder(draft, policyInForce, 'sign-in'));

    expect(again.head).toMatchObject({ status: 'pending', revision: 2, release: null });
    expect(currentRevision(again).stages.map(({ assurance }) => assurance)).toEqual(['code', 'sign-in']);
    expect(releaseUnder(draft, policyInForce, 'code').head.status).toBe('released');
  });
});
