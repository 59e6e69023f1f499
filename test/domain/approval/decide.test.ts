import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, editedText, refusedAttempt, reissue, type Standing, standingOf, wrongCode } from '../../../functions/domain/approval/decide.ts';
import {
  currentRevision,
  type Draft,
  type Grant,
  openGrants,
  parseSubmission,
  type Stage,
  type Status,
  type Transition,
} from '../../../functions/domain/approval/draft-state.ts';
import { openStage } from '../../../functions/domain/approval/wait.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import { chooseRoute } from '../../../functions/domain/policy/routes.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { commitTo } from '../../../functions/domain/salted.ts';
import { anyCharacter } from '../../any-character.ts';
import {
  aChoice,
  aContext,
  aDelegation,
  aDraft,
  anAccount,
  aPerson,
  aPolicy,
  aReceived,
  aStageRule,
  aSubmission,
  askedOf,
  contentOf,
  decided,
  grantOf,
  kept,
  minutes,
  opened,
  people,
  peopleWith,
  Refused,
  receivedFor,
  routingOf,
  secondsAfter,
  start,
} from '../../examples.ts';

const finance = peopleWith('ben', { roles: [] }); // ann alone
const dual = (): Draft => opened(aDraft(), { people: finance });
const decision = (draft: Draft, personId: string, choice = {}, context = aContext()): Transition =>
  decide(draft, grantOf(draft, personId), aChoice(choice), contentOf(draft), context);
const owed = (transition: Transition): string[] =>
  transition.owed.map((one) => (one.kind === 'mail' ? `${one.mail} ${one.personId}` : one.kind === 'webhook' ? one.event : `${one.kind} r${one.revision}`));
const seats = (draft: Draft): string[] =>
  draft.head.stages.flatMap((stage) => stage.seats.map((seat) => `${stage.state} ${seat.role} ${seat.filled.length}/${seat.count}`));

describe('an approval', () => {
  it('fills one seat, and the others are still asked', () => {
    const after = decided(dual(), 'ann');

    expect(after.head.status).toBe('pending');
    expect(seats(after)).toEqual(['waiting finance 1/1', 'waiting department-head 0/1']);
    expect(askedOf(after)).toEqual(['department-head dan']);
  });

  it('R57: moves the draft on only when all seats have approved', () => {
    expect(owed(decision(dual(), 'ann'))).toEqual(['decided ann']);
    expect(owed(decision(decided(dual(), 'ann'), 'dan'))).toEqual(['wake r1', 'decided dan']);
  });

  it('R62, R136: opens the escrow with the last seat of the last stage; nobody has to do anything more', () => {
    const transition = decision(decided(dual(), 'ann'), 'dan', {}, aContext(secondsAfter(10)));

    expect(transition.head).toMatchObject({
      status: 'approved',
      releaseAt: secondsAfter(40).toISOString(),
      dueAt: secondsAfter(40).toISOString(),
      release: null,
    });
    expect(transition.entries.map((entry) => entry.type)).toEqual(['decision.recorded', 'draft.approved']);
  });

  it('R136: opens an escrow of nothing where the policy says 0', () => {
    const policy = aPolicy({ escrowSeconds: 0 });

    expect(decided(decided(dual(), 'ann'), 'dan', {}, aContext(start, { policy })).head.releaseAt).toBe(start.toISOString());
  });

  it('R102, R103, R105: is kept with person, role, time and request hash, and in the audit', () => {
    const draft = dual();
    const transition = decision(draft, 'ann', { feedback: 'checked' }, aContext(secondsAfter(5)));

    expect(transition.decision).toEqual({
      id: expect.stringMatching(/^dec_/),
      revision: 1,
      stage: 1,
      role: 'finance',
      personId: 'ann',
      onBehalfOf: null,
      decision: 'approve',
      reason: null,
      feedback: 'checked',
      feedbackSalt: expect.stringMatching(/^[0-9a-f]{64}$/),
      requestHash: draft.head.requestHash,
      assurance: 'code',
      at: secondsAfter(5).toISOString(),
    });
    expect(transition.entries[0]).toMatchObject({
      type: 'decision.recorded',
      actor: { personId: 'ann', via: 'code' },
      requestHash: draft.head.requestHash,
      data: {
        decision: 'approve',
        stage: 1,
        role: 'finance',
        reason: null,
        feedbackCommit: commitTo(String(transition.decision?.feedbackSalt), 'feedback', 'checked'),
      },
    });
    expect(JSON.stringify(transition.entries)).not.toContain('checked');
    const silent = decision(draft, 'ann', { feedback: '' });
    expect(silent.decision?.feedback).toBeNull();
    expect(silent.decision).not.toHaveProperty('feedbackSalt');
    expect(silent.entries[0]?.data?.feedbackCommit).toBeNull();
  });

  it('R96: is kept with how long its page was shown, where that was measured', () => {
    const draft = dual();
    const context = aContext(secondsAfter(40));
    const measured = decision(draft, 'dan', { looks: { first: start, last: secondsAfter(30) } }, context);
    const unmeasured = decision(draft, 'dan', {}, context);

    expect(measured.entries[0]?.data).toMatchObject({ shownSeconds: 10, firstShownSeconds: 40, underFourSeconds: false });
    expect(unmeasured.entries[0]?.data).not.toHaveProperty('shownSeconds');
  });

  it('I4: uses its grant up, with the nonce of the page', () => {
    expect(grantOf(decided(dual(), 'ann', { nonce: 'k1.a.b' }), 'ann')).toMatchObject({ state: 'used', usedNonce: 'k1.a.b' });
  });

  it('R50: leaves one mark, so that the same person can never approve this revision twice', () => {
    const draft = dual();
    const after = decided(draft, 'ann');

    expect(after.markers.filter((marker) => marker.personId === 'ann')).toEqual([{ revision: 1, personId: 'ann', role: 'approver' }]);
    expect(() => kept(after, decision(draft, 'ann'))).toThrow(Refused);
  });
});

describe('a seat for several', () => {
  it('R24: waits for m of them, and revokes the grants of the seat with the last', () => {
    const first = decided(opened(aDraft(receivedFor([aStageRule('finance*2', 'department-head')]))), 'ann');

    expect(seats(first)).toEqual(['waiting finance 1/2', 'waiting department-head 0/1']);
    expect(askedOf(first)).toEqual(['finance ben', 'department-head dan']);
    expect(seats(decided(first, 'ben'))).toEqual(['waiting finance 2/2', 'waiting department-head 0/1']);
  });

  it('is filled by whoever comes first of those asked, and the rest are not needed any more', () => {
    const draft = opened(aDraft(receivedFor([aStageRule('finance', 'department-head')])), { people: finance });
    const extra = { ...grantOf(draft, 'ann'), grantId: 'grt_backup', personId: 'ben' };
    const asked: Draft = { ...draft, grants: [...draft.grants, extra] };
    const after = decided(asked, 'ben');

    expect(after.grants.map((grant) => `${grant.personId} ${grant.state}`).sort()).toEqual(['ann revoked', 'ben used', 'dan open']);
    expect(standingOf(after, grantOf(after, 'ann'), facts())).toBe('decided');
  });
});

describe('stages in sequence', () => {
  const three = (): Draft => aDraft(receivedFor([aStageRule('finance'), aStageRule('department-head'), aStageRule('owner')]));

  it('R56: asks nobody of the next stage before this one has approved', () => {
    const first = opened(three(), { people: finance });
    const transition = decision(first, 'ann');
    const second = opened(kept(first, transition), { people: finance });
    const third = opened(decided(second, 'dan'), { people: finance });

    expect(askedOf(first)).toEqual(['finance ann']);
    expect(owed(transition)).toEqual(['wake r1', 'decided ann']);
    expect(transition.head).toMatchObject({ status: 'pending', dueAt: start.toISOString() });
    expect(askedOf(second)).toEqual(['department-head dan']);
    expect(askedOf(third)).toEqual(['owner olga']);
    expect(decided(third, 'olga').head.status).toBe('approved');
  });

  it('R60: has compliance, legal and security decide a very sensitive account’s reply in turn', () => {
    const inTurn = [aStageRule('compliance'), aStageRule('legal'), aStageRule('security')];
    const others = standardPolicy.routes.filter(({ also }) => !also);
    const policy = aPolicy({ routes: [{ id: 'sensitive', when: { rules: ['sensitive-account'] }, stages: inTurn, watchers: [] }, ...others] });
    const account = anAccount({ regulated: ['healthcare'], activeEscalation: true });
    const submission = aSubmission({ actions: [], intent: 'product_question' });
    const sentiment = { label: 'NEUTRAL', score: 0.9, source: 'comprehend' } as const;
    const assessment = assess({ submission, account, authorKnown: true, policy, spent: {}, sentiment, now: start });
    const route = chooseRoute({ policy, assessment, submission, account, leastAssurance: 'link' });
    const staff = ['compliance', 'legal', 'security'].map((role) => aPerson(`per_${role}`, { roles: [role] }));
    expect(route.routeId).toBe('sensitive');

    let draft = aDraft(aReceived({ submission, account, assessment, route }));
    const asked: string[][] = [];
    for (const { id } of staff) {
      draft = opened(draft, { people: staff });
      asked.push(askedOf(draft));
      expect(draft.head.status).toBe('pending');
      draft = decided(draft, id);
    }

    expect(asked).toEqual([['compliance per_compliance'], ['legal per_legal'], ['security per_security']]);
    expect(draft.head.status).toBe('approved');
  });

  it('R50: asks nobody in a later stage who has decided in an earlier one', () => {
    const both = peopleWith('ann', { roles: ['finance', 'department-head'] }).filter((person) => person.id !== 'dan' && person.id !== 'ben');
    const first = opened(three(), { people: both });

    expect(askedOf(opened(decided(first, 'ann'), { people: both }))).toEqual(['department-head olga']);
  });
});

describe('an approval with edits', () => {
  const text = 'Hello Dana,\n\nwe refund $12,400 by Monday.';
  const annApproved = (): Draft => decided(dual(), 'ann');

  it('R133: makes a new revision of exactly that text, with a hash of its own', () => {
    const draft = annApproved();
    const after = decided(draft, 'dan', { text });

    expect(after.head).toMatchObject({ revision: 2, status: 'pending', visits: 0, decideBy: draft.head.decideBy });
    expect(after.head.requestHash).not.toBe(draft.head.requestHash);
    expect(parseSubmission(contentOf(after))).toEqual({ ...aSubmission(), reply: { ...aSubmission().reply, text } });
    expect(currentRevision(after)).toMatchObject({ why: 'edited', editedBy: 'dan', requestHash: after.head.requestHash });
  });

  it('R133: lapses every earlier approval: the others are asked anew on the new text', () => {
    const after = decided(annApproved(), 'dan', { text });

    expect(seats(after)).toEqual(['waiting finance 0/1', 'waiting department-head 1/1']);
    expect(openGrants(after)).toEqual([]);
    expect(askedOf(opened(after, { people: finance }))).toEqual(['finance ann']);
  });

  it('R134: fills one seat only, that of the editor', () => {
    const after = decided(annApproved(), 'dan', { text });

    expect(after.markers.filter((marker) => marker.revision === 2)).toEqual([
      { revision: 2, personId: 'ai:helpbot', role: 'author' },
      { revision: 2, personId: 'dan', role: 'approver' },
    ]);
    expect(after.decisions.at(-1)).toMatchObject({ decision: 'approve_with_edits', revision: 2, requestHash: after.head.requestHash });
  });

  it('I6: keeps assessment, route and policy; nothing that was required falls away', () => {
    const draft = annApproved();
    const after = decided(draft, 'dan', { text });
    const [one, two] = after.revisions;

    expect(two).toMatchObject({ assessment: one?.assessment, stages: one?.stages, policy: one?.policy, account: one?.account, routeId: one?.routeId });
    expect(after.head.tier).toBe(3);
  });

  it('restarts at the first stage; the seat in the later one stays filled', () => {
    const staged = opened(decided(opened(aDraft(receivedFor([aStageRule('finance'), aStageRule('department-head')])), { people: finance }), 'ann'), {
      people: finance,
    });
    const edited = decided(staged, 'dan', { text });
    const again = opened(edited, { people: finance });

    expect(seats(edited)).toEqual(['waiting finance 0/1', 'queued department-head 1/1']);
    expect(askedOf(again)).toEqual(['finance ann']);
    expect(decided(again, 'ann').head.status).toBe('approved');
  });

  it('opens the escrow at once where the editor is the only one asked', () => {
    const draft = opened(aDraft(receivedFor([aStageRule('finance')])), { people: finance });
    const transition = decision(draft, 'ann', { text });

    expect(transition.head).toMatchObject({ status: 'approved', revision: 2, releaseAt: secondsAfter(30).toISOString() });
    expect(transition.entries.map((entry) => entry.type)).toEqual(['draft.revised', 'decision.recorded', 'draft.approved']);
  });

  it('R52, R136: gives watchers a grant on the edited text where the escrow opens at once, and owes them a mail', () => {
    const route = { routeId: 'own', stages: [aStageRule('finance')], watchers: ['executive', 'department-head'] };
    const draft = opened(aDraft(aReceived({ route })), { people: finance });
    const transition = decision(draft, 'ann', { text });
    const after = kept(draft, transition);

    expect(transition.newGrants).toMatchObject([
      { personId: 'dan', revision: 2, seat: null, why: 'watcher', assurance: 'link', requestHash: after.head.requestHash, state: 'open' },
      { personId: 'eve', revision: 2, seat: null },
    ]);
    expect(owed(transition)).toEqual(['wake r1', 'start r2', 'decided ann', 'watcher-start dan', 'watcher-start eve']);
    expect(transition.entries.at(-1)?.data).toEqual({ releaseAt: after.head.releaseAt, watchers: ['dan', 'eve'] });
    expect(decision(draft, 'ann').entries.at(-1)?.data).toEqual({ releaseAt: after.head.releaseAt });
    expect(decision(dual(), 'ann', { text }).newGrants).toEqual([]); // the stage that opens for the other seat tells them
  });

  it('owes no such mail to a watcher who edited it themselves, in the seat of an escalation', () => {
    const draft = opened(aDraft(receivedFor([aStageRule('finance')])), { people: finance });
    const asBackup = { ...grantOf(draft, 'ann'), grantId: 'grt_backup', personId: 'eve' };

    expect(decide({ ...draft, grants: [...draft.grants, asBackup] }, asBackup, aChoice({ text }), contentOf(draft), aContext()).newGrants).toEqual([]);
  });

  it('wakes the old execution, starts one for the new revision, and owes a receipt', () => {
    expect(owed(decision(annApproved(), 'dan', { text }))).toEqual(['wake r1', 'start r2', 'decided dan']);
  });

  it('R54: by a delegate marks both, and both on the new revision', () => {
    const draft = opened(aDraft(), { people: finance, delegations: [aDelegation('dan', 'olga', ['department-head'])] });
    const after = decided(draft, 'olga', { text });

    expect(after.markers.filter((marker) => marker.revision === 2).map((marker) => `${marker.role} ${marker.personId}`)).toEqual([
      'author ai:helpbot',
      'delegate olga',
      'delegator dan',
    ]);
    expect(after.head.stages[0]?.seats[1]?.filled).toMatchObject([{ personId: 'olga', onBehalfOf: 'dan' }]);
  });

  it('asks an earlier editor anew when somebody edits after them', () => {
    const second = decided(annApproved(), 'dan', { text });
    const third = decided(opened(second, { people: finance }), 'ann', { text: 'Another text' });

    expect(third.head.revision).toBe(3);
    expect(seats(third)).toEqual(['waiting finance 1/1', 'waiting department-head 0/1']);
    expect(askedOf(opened(third, { people: finance }))).toEqual(['department-head dan']);
  });
});

describe('a text that comes back from a browser', () => {
  it('is no edit where only the line breaks are written otherwise', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: anyCharacter })), (lines) => {
        const text = lines.map((line) => line.replace(/[\r\n]/g, '')).join('\n');
        expect(editedText(text, text.replaceAll('\n', '\r\n'))).toBeUndefined();
        expect(editedText(text.replaceAll('\n', '\r\n'), text)).toBeUndefined();
        expect(editedText(text, text.replaceAll('\n', '\r'))).toBeUndefined();
      }),
    );
    expect(decided(dual(), 'ann', { text: aSubmission().reply.text.replaceAll('\n', '\r\n') }).head.revision).toBe(1);
  });

  it('is none where nothing was typed', () => {
    expect(editedText('Hello', undefined)).toBeUndefined();
  });

  it('is an edit with any other difference, a space included', () => {
    expect(editedText('Hello', 'Hello ')).toBe('Hello ');
    expect(editedText('a\nb', 'a\r\nb\r\n')).toBe('a\nb\n');
  });
});

describe('a rejection', () => {
  const rejected = (): Draft => decided(dual(), 'ann', { decision: 'reject', reason: 'wrong_amount', feedback: 'it is $1,240' });

  it('R66, R95, R111: ends the revision with a reason, whatever the others think', () => {
    const after = rejected();

    expect(after.head).toMatchObject({ status: 'rejected', dueAt: null, release: null });
    expect(after.head.stages.map((stage) => stage.state)).toEqual(['rejected']);
    expect(after.decisions[0]).toMatchObject({ decision: 'reject', reason: 'wrong_amount', feedback: 'it is $1,240' });
    expect(openGrants(after)).toEqual([]);
  });

  it('ends the stages that were still to come', () => {
    const staged = opened(aDraft(receivedFor([aStageRule('finance'), aStageRule('owner')])), { people: finance });

    expect(decided(staged, 'ann', { decision: 'reject', reason: 'wrong_tone' }).head.stages.map((stage) => stage.state)).toEqual(['rejected', 'ended']);
  });

  it('gives back what it counted for', () => {
    const transition = decision(dual(), 'ann', { decision: 'reject', reason: 'not_allowed' });

    expect(transition.spentChange).toEqual([{ currency: 'USD', day: '2026-11-22', minor: -1_240_000 }]);
    expect(transition.head.spent).toEqual([]);
  });

  it('wakes the workflow and tells the helpdesk, and whoever was asked beside', () => {
    expect(owed(decision(dual(), 'ann', { decision: 'reject', reason: 'not_allowed' }))).toEqual([
      'wake r1',
      'draft.rejected',
      'decided ann',
      'watcher-end dan',
      'watcher-end eve',
    ]);
  });
});

describe('the end of a draft', () => {
  it('R66: is told to everyone who was asked, those who had approved and those who mistyped their code included', () => {
    const staged = opened(aDraft(receivedFor([aStageRule('finance'), aStageRule('department-head')])), { people: finance });
    const second = opened(decided(staged, 'ann'), { people: finance });
    const locked = kept(second, wrongCode(second, { ...grantOf(second, 'dan'), wrongCodes: 4 }, aContext()));
    const fresh = kept(locked, reissue(locked, grantOf(locked, 'dan'), aContext()) as Transition);
    const transition = decide(
      fresh,
      fresh.grants.findLast((grant) => grant.personId === 'dan') as Grant,
      aChoice({ decision: 'reject', reason: 'not_allowed' }),
      contentOf(fresh),
      aContext(),
    );

    expect(owed(transition)).toEqual(['wake r1', 'draft.rejected', 'decided dan', 'watcher-end ann']);
    expect(owed(decision(second, 'dan', { decision: 'reject', reason: 'not_allowed' }))).toContain('watcher-end ann');
  });
});

describe('a decision on behalf of another', () => {
  const delegations = [aDelegation('dan', 'olga', ['department-head'])];
  const draft = (): Draft => opened(aDraft(), { people: finance, delegations });

  it('R54: is recorded as the delegate on behalf of the delegator', () => {
    const transition = decision(draft(), 'olga');

    expect(transition.decision).toMatchObject({ personId: 'olga', onBehalfOf: 'dan' });
    expect(transition.entries[0]?.actor).toEqual({ personId: 'olga', via: 'code', delegatorId: 'dan' });
  });

  it('R50: marks the delegate and the delegator, so that neither fills another seat', () => {
    const after = decided(draft(), 'olga');

    expect(after.markers.slice(1)).toEqual([
      { revision: 1, personId: 'olga', role: 'delegate' },
      { revision: 1, personId: 'dan', role: 'delegator' },
    ]);
  });

  it('R50: is refused by the store where the delegator has decided meanwhile, in whatever order', () => {
    const base = draft();
    const grant = { ...grantOf(base, 'olga'), grantId: 'grt_dan', personId: 'dan', onBehalfOf: null, delegationId: null, seat: 0 };
    const both: Draft = { ...base, grants: [...base.grants, grant] };

    expect(() => kept(decided(both, 'dan'), decision(both, 'olga'))).toThrow(Refused);
    expect(() => kept(decided(both, 'olga'), decision(both, 'dan'))).toThrow(Refused);
  });
});

describe('wrong codes', () => {
  it('T30: are counted, and the fifth locks the grant', () => {
    let draft = dual();
    const left: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const transition = wrongCode(draft, grantOf(draft, 'ann'), aContext());
      left.push(transition.triesLeft);
      draft = kept(draft, transition);
    }

    expect(left).toEqual([4, 3, 2, 1, 0]);
    expect(grantOf(draft, 'ann')).toMatchObject({ state: 'locked', wrongCodes: 5 });
    expect(draft.head.auditSeq).toBe(dual().head.auditSeq + 1);
    expect(standingOf(draft, grantOf(draft, 'ann'), facts())).toBe('locked');
  });

  it('say so in the audit once, when they lock', () => {
    const draft = dual();
    const grant = (wrongCodes: number): Grant => ({ ...grantOf(draft, 'ann'), wrongCodes });

    expect(wrongCode(draft, grant(3), aContext()).entries).toEqual([]);
    expect(wrongCode(draft, grant(4), aContext()).entries).toEqual([
      expect.objectContaining({ type: 'grant.locked', actor: { personId: 'ann', via: 'link' }, data: { grantId: grant(4).grantId } }),
    ]);
    expect(wrongCode(draft, grant(7), aContext()).triesLeft).toBe(0);
  });
});

describe('a fresh link', () => {
  const locked = (): Draft => {
    const draft = dual();
    return kept(draft, wrongCode(draft, { ...grantOf(draft, 'ann'), wrongCodes: 4 }, aContext()));
  };
  const fresh = (draft: Draft, change: Partial<Grant> = {}, now = start): Transition | undefined =>
    reissue(draft, { ...grantOf(draft, 'ann'), ...change }, aContext(now, { kid: 'k2' }));

  it('T30: takes the place of a locked one, for the same seat, with tries and a code of its own', () => {
    const draft = locked();
    const transition = fresh(draft) as Transition;
    const after = kept(draft, transition);

    expect(grantOf(after, 'ann')).toMatchObject({ state: 'open', why: 'resend', seat: 0, stage: 0, wrongCodes: 0, kid: 'k2', expiresAt: draft.head.decideBy });
    expect(after.grants.filter((grant) => grant.personId === 'ann').map((grant) => grant.state)).toEqual(['locked', 'open']);
    expect(owed(transition)).toEqual(['fresh-link ann']);
    expect(decided(after, 'ann').head.stages[0]?.seats[0]?.filled).toHaveLength(1);
  });

  it('T30: is not for a seat that somebody else has filled meanwhile', () => {
    const full = locked();
    const [stage] = full.head.stages as [Stage];
    const filled = [{ personId: 'ben', onBehalfOf: null, decisionId: 'dec_1' }];
    const seated = { ...full, head: { ...full.head, stages: [{ ...stage, seats: stage.seats.map((seat, i) => (i === 0 ? { ...seat, filled } : seat)) }] } };

    expect(standingOf(full, grantOf(full, 'ann'), facts())).toBe('locked');
    expect(standingOf(seated, grantOf(seated, 'ann'), facts())).toBe('decided');
    expect(reissue(seated, grantOf(seated, 'ann'), aContext())).toBeUndefined();
  });

  it('revokes the one that was lost', () => {
    const draft = dual();
    const after = kept(draft, fresh(draft) as Transition);

    expect(after.grants.filter((grant) => grant.personId === 'ann').map((grant) => grant.state)).toEqual(['revoked', 'open']);
  });

  it('T11: gives nobody back a role that they have lost', () => {
    const draft = dual();
    const after = kept(draft, fresh(draft) as Transition);
    const link = after.grants.findLast((grant) => grant.personId === 'ann') as Grant;
    const roles = peopleWith('ann', { roles: [] });

    expect(standingOf(after, link, { ...facts(), people: roles })).toBe('ineligible');
    expect(standingOf(after, link, facts())).toBe('open');
  });

  it('is given three times on one revision, not more', () => {
    let draft = dual();
    for (let i = 0; i < 3; i += 1) draft = kept(draft, fresh(draft) as Transition);

    expect(fresh(draft)).toBeUndefined();
  });

  it.each([
    ['used', { state: 'used' }],
    ['revoked', { state: 'revoked' }],
    ["a watcher's", { seat: null }],
    ['of another revision', { revision: 2 }],
    ['of another stage', { stage: 1 }],
  ] as const)('is not given for a grant that is %s', (_, change) => {
    expect(fresh(dual(), change)).toBeUndefined();
  });

  it('is not given once the draft is decided or its deadline has passed', () => {
    expect(fresh({ ...dual(), head: { ...dual().head, status: 'approved' } })).toBeUndefined();
    expect(fresh(dual(), {}, new Date(dual().head.decideBy as string))).toBeUndefined();
    expect(fresh({ ...dual(), head: { ...dual().head, decideBy: null } })).toBeUndefined();
  });
});

describe('an attempt that was refused', () => {
  it('R106: leaves its trace and changes nothing else', () => {
    const draft = dual();
    const transition = refusedAttempt(draft, grantOf(draft, 'ann'), 'replayed', { personId: 'ann', via: 'link' }, aContext());

    expect(transition).toEqual({
      head: { ...draft.head, updatedAt: start.toISOString() },
      entries: [expect.objectContaining({ type: 'decision.refused', data: { grantId: grantOf(draft, 'ann').grantId, cause: 'replayed' } })],
      owed: [],
    });
  });
});

const facts = (fields = {}) => ({ people, delegations: [], now: start, ...fields });

describe('where a grant stands', () => {
  const standing = (draft: Draft, personId = 'ann', fields = {}, change: Partial<Grant> = {}): Standing =>
    standingOf(draft, { ...grantOf(draft, personId), ...change }, facts(fields));
  const withStatus = (status: Status): Draft => ({ ...dual(), head: { ...dual().head, status } });

  it('is open for whoever was asked and may decide', () => {
    expect(standing(dual())).toBe('open');
  });

  it('I4: is open at no other state, revision or stage', () => {
    const stages = dual().head.stages;

    expect(standing(dual(), 'ann', {}, { state: 'revoked' })).toBe('decided');
    expect(standing(dual(), 'ann', {}, { state: 'locked' })).toBe('locked');
    expect(standing(dual(), 'ann', {}, { state: 'used' })).toBe('used');
    expect(standing(dual(), 'ann', {}, { stage: 1 })).toBe('decided');
    expect(standing(dual(), 'ann', {}, { revision: 2 })).toBe('stale');
    expect(standing({ ...dual(), head: { ...dual().head, stages: stages.map((stage) => ({ ...stage, state: 'approved' as const })) } })).toBe('decided');
  });

  it('T5: ends with the stage, to the millisecond', () => {
    const end = Date.parse(grantOf(dual(), 'ann').expiresAt);

    expect(standing(dual(), 'ann', { now: new Date(end - 1) })).toBe('open');
    expect(standing(dual(), 'ann', { now: new Date(end) })).toBe('expired');
  });

  it('R51: is that of an own draft for its author or editor, whatever grant they hold', () => {
    const marked = (role: 'author' | 'editor' | 'approver', revision = 1): Draft => ({
      ...dual(),
      markers: [{ revision, personId: 'ann', role }],
    });

    expect(standing(marked('author'))).toBe('own-draft');
    expect(standing(marked('editor'))).toBe('own-draft');
    expect(standing(marked('approver'))).toBe('decided');
    expect(standing(marked('author', 2))).toBe('open');
  });

  it('T11: ends with the right to release so much, and with the role that was the reason to ask', () => {
    const tooLittle = { release: { currency: 'USD', minor: 1 } };

    expect(standing(dual(), 'ann', { people: peopleWith('ann', { limits: tooLittle }) })).toBe('ineligible');
    expect(standing(dual(), 'ann', { people: peopleWith('ann', { roles: [] }) })).toBe('ineligible');
    expect(standing(dual(), 'ann', { people: peopleWith('ann', { roles: [] }) }, { why: 'supervisor' })).toBe('open');
  });

  it.each(['manager', 'account-manager'])('asks no role of somebody who was asked as the %s', (role) => {
    const draft = opened(aDraft(receivedFor([aStageRule(role)])));

    expect(standing(draft, 'mia')).toBe('open');
  });

  it('T9: ends for a delegate with the right of whoever they stand in for', () => {
    const delegations = [aDelegation('dan', 'olga', ['department-head'])];
    const draft = opened(aDraft(), { people: finance, delegations });

    expect(standing(draft, 'olga', { delegations, people: peopleWith('dan', { active: false }) })).toBe('ineligible');
    expect(standing(draft, 'olga', { delegations, people: peopleWith('dan', { roles: [] }) })).toBe('ineligible');
    expect(standing(draft, 'olga', { delegations, people: people.filter((person) => person.id !== 'dan') })).toBe('ineligible');
  });

  it('R53: ends with the delegation, also for a grant that was given before', () => {
    const delegations = [aDelegation('dan', 'olga', ['department-head'])];
    const draft = opened(aDraft(), { people: finance, delegations });

    expect(standing(draft, 'olga', { delegations })).toBe('open');
    expect(standing(draft, 'olga', { delegations: [] })).toBe('delegation-ended');
    expect(standing(draft, 'olga', { delegations: [{ ...delegations[0], from: secondsAfter(1).toISOString() }] })).toBe('delegation-ended');
    expect(
      standing(draft, 'olga', { delegations: [{ ...delegations[0], until: secondsAfter(5 * minutes).toISOString() }], now: secondsAfter(5 * minutes) }),
    ).toBe('delegation-ended');
  });

  it('is ineligible for whoever is not active any more, or gone', () => {
    expect(standing(dual(), 'ann', { people: peopleWith('ann', { active: false }) })).toBe('ineligible');
    expect(standing(dual(), 'ann', { people: [] })).toBe('ineligible');
  });

  it('is watching for a watcher, and in escrow once it is approved', () => {
    const approved = decided(decided(dual(), 'ann'), 'dan');

    expect(standing(dual(), 'eve')).toBe('watching');
    expect(standing(approved, 'eve')).toBe('in-escrow');
    expect(standing(approved, 'ann')).toBe('used');
    expect(standing(approved, 'ann', {}, { state: 'revoked' })).toBe('in-escrow');
  });

  it('R136: stays so for a watcher after an edit, but not on to another text of the helpdesk or to one for people who signed in', () => {
    const edited = decided(dual(), 'ann', { text: 'Other words' });
    const old = edited.grants.find(({ personId }) => personId === 'eve') as Grant;
    const signIn = { ...edited.head, stages: edited.head.stages.map((stage) => ({ ...stage, assurance: 'sign-in' as const })) };
    const revised = { ...edited, revisions: edited.revisions.map((one) => (one.revision === 2 ? { ...one, why: 'revised' as const } : one)) };
    const at = (draft: Draft, fields: Partial<Grant> = {}) => standingOf(draft, { ...old, ...fields }, { people, delegations: [], now: start });

    expect([old.revision, edited.head.revision]).toEqual([1, 2]);
    expect([at(edited), at({ ...edited, head: { ...edited.head, status: 'approved' } }), at(revised)]).toEqual(['watching', 'in-escrow', 'stale']);
    expect([at({ ...edited, head: signIn }), at({ ...edited, head: signIn }, { assurance: 'sign-in' })]).toEqual(['stale', 'watching']);
    expect(at(edited, { seat: 0 })).toBe('stale');
  });

  it.each([
    ['released', 'released'],
    ['notified', 'released'],
    ['rejected', 'rejected'],
    ['withdrawn', 'withdrawn'],
    ['superseded', 'superseded'],
    ['held', 'held'],
    ['integrity_hold', 'integrity-hold'],
  ] as const)('I5: of a draft that is %s is %s, for everybody', (status, said) => {
    expect(standing(withStatus(status))).toBe(said);
    expect(standing(withStatus(status), 'eve')).toBe(said);
  });

  it('is open while a draft is blocked, for a grant that was given before', () => {
    expect(standing(withStatus('blocked'))).toBe('open');
  });
});

it('an edit restarts the ladder of its stage', () => {
  const draft = dual();
  const climbed: Draft = { ...draft, head: { ...draft.head, stages: draft.head.stages.map((stage) => ({ ...stage, step: 2 })) } };
  const edited = decided(climbed, 'ann', { text: 'Another text' }, aContext(secondsAfter(60)));

  expect(edited.head).toMatchObject({ dueAt: secondsAfter(60).toISOString(), stages: [{ openedAt: null, step: 0 }] });
  expect(openStage(edited, routingOf(edited, { people: finance }), aContext(secondsAfter(60)))?.head.stages[0]).toMatchObject({ step: 0 });
});
