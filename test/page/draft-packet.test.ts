import { describe, expect, it } from 'vitest';
import { standingOf } from '../../functions/domain/approval/decide.ts';
import type { Draft, Grant, Status } from '../../functions/domain/approval/draft-state.ts';
import { supersede, withdraw } from '../../functions/domain/approval/end.ts';
import { hold } from '../../functions/domain/approval/wait.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { askedView, type DraftPage, mayStop, packetView, pastDecision, reviewState, visibleDecisions } from '../../functions/page/draft-packet.ts';
import {
  aContext,
  aDelegation,
  aDraft,
  anAssessment,
  aPolicy,
  approvedDraft,
  aReceived,
  aStageRule,
  aSubmission,
  contentOf,
  days,
  decided,
  grantOf,
  kept,
  opened,
  people,
  receivedFor,
  secondsAfter,
  start,
} from '../examples.ts';

const facts = (now: Date = start) => ({ people, delegations: [], now });
const dual = (blind = false): Draft => opened(aDraft(receivedFor([{ ...aStageRule('finance', 'department-head'), blind }])));
const financeOf = (draft: Draft): string => draft.grants.find(({ seat }) => seat === 0)?.personId ?? '';
const state = (draft: Draft, personId: string, fields: Partial<Grant> = {}, now: Date = start) => {
  const grant = { ...grantOf(draft, personId), ...fields };
  return reviewState({ draft, grant, standing: standingOf(draft, grant, facts(now)), facts: facts(now), policy: aPolicy(), channel: 'Zendesk' });
};
const packet = (draft: Draft, grant: Grant | null, seenBefore: DraftPage['seenBefore'] = null) => {
  const revision = draft.revisions.at(-1);
  if (!revision) throw new Error('no revision');
  return packetView({ draft, revision, submission: JSON.parse(contentOf(draft)), policy: aPolicy(), people, seenBefore }, grant);
};

describe('the case packet', () => {
  it('R79 to R89: holds message, reply, reasons, account, conversation, policy and author as they were bound to the revision', () => {
    const draft = dual();
    const view = packet(draft, null);

    expect(view).toMatchObject({
      draftId: draft.head.id,
      revision: 1,
      tier: 3,
      message: { id: 'm-9' },
      reply: { to: 'dana@northwind.example' },
      author: { id: 'ai:helpbot' },
      account: { name: 'Northwind Bank', known: true },
      reasons: [{ rule: 'money-irreversible' }],
      policy: { version: 3 },
      decideBy: secondsAfter(days),
      conversation: [],
    });
  });

  it('tells what the reply promises, and what of it the actions declare, the first 20 of many', () => {
    const reply = { to: 'dana@northwind.example', text: 'We refund $12,400. It was our fault.' };
    const { actions: _, ...bare } = aSubmission({ reply: { ...reply, text: 'We credit you $1. '.repeat(30) } });

    expect(packet(aDraft(aReceived({ submission: aSubmission({ reply }) })), null).commitments).toEqual([
      { kind: 'money', money: { currency: 'USD', minor: 1_240_000 }, act: 'refund', quote: 'We refund $12,400.', declared: true },
      { kind: 'liability', quote: 'It was our fault.', declared: false },
    ]);
    const many = packet(aDraft(aReceived({ submission: bare })), null).commitments;
    expect([many.length, many.every(({ declared }) => !declared)]).toEqual([20, true]);
  });

  it('R83: quotes what the policy says about this draft, by its own route and clock', () => {
    const text = JSON.parse(`${packet(aDraft(), null).policy.text}`);

    expect(text).toMatchObject({ route: { id: 'dual-money' }, timers: { fallback: '24h' }, escrowSeconds: 30, limits: { USD: { enterprise: 1_000_000 } } });
  });

  it('says that an account is unknown, and why one is sensitive', () => {
    const sensitive = anAssessment({ reasons: [{ rule: 'sensitive-account', tier: 3, text: 'contract value, regulated' }] });

    expect(packet(aDraft(aReceived({ account: null })), null).account).toEqual({ name: 'acc_northwind', known: false });
    expect(packet(aDraft(aReceived({ assessment: sensitive })), null).account).toMatchObject({ sensitiveBecause: ['contract value, regulated'] });
  });

  it('T10: shows what has changed since the person approved it or saw it, and nothing where nothing has', () => {
    const draft = dual();
    const submission: Submission = JSON.parse(contentOf(draft));
    const since = (before: Submission) => packet(draft, null, { revision: 1, submission: before }).seenBefore;
    const reply = { ...submission.reply, text: 'Other words' };

    expect(since({ ...submission, reply })).toEqual({ revision: 1, text: 'Other words', fields: [] });
    expect(since(submission)).toBeNull();
    expect(
      since({
        ...submission,
        actions: [{ type: 'refund', amount: { currency: 'USD', minor: 4000 } }],
        customerMessage: { ...submission.customerMessage, text: 'Only forty, please.' },
        reply: { to: 'eve@elsewhere.example', text: submission.reply.text, attachments: [{ name: 'a.pdf', sha256: 'a'.repeat(64), bytes: 1 }] },
      })?.fields.map(({ name, before }) => `${name}: ${before}`),
    ).toEqual(['Receiver: eve@elsewhere.example', 'Subject: ', 'Actions: refund of $40', 'Attachments: a.pdf', 'Customer message: Only forty, please.']);
  });

  it('R88: tells earlier decisions with their notes, and which of them still count', () => {
    const finance = financeOf(dual());
    const edited = decided(decided(dual(), finance, { feedback: 'fine' }), 'dan', { text: 'Other words' });
    const [first, second] = edited.decisions;

    expect(first && pastDecision(first, edited, people)).toMatchObject({ by: finance, decision: 'approve', feedback: 'fine', counts: false });
    expect(second && pastDecision(second, edited, people)).toMatchObject({ by: 'dan', decision: 'approve_with_edits', counts: true });
  });
});

describe('a blind stage', () => {
  it('hides what others decided until somebody has decided themselves', () => {
    const draft = dual(true);
    const half = decided(draft, financeOf(draft));

    expect(visibleDecisions(half, grantOf(half, 'dan'))).toEqual([]);
    expect(visibleDecisions(half, grantOf(half, financeOf(draft)))).toHaveLength(1);
    expect(visibleDecisions(decided(half, 'dan'), grantOf(half, 'dan'))).toHaveLength(2); // it is approved: nothing is left to sway
    expect(visibleDecisions(half, null)).toHaveLength(1);
    const open = decided(dual(), financeOf(dual()));
    expect(visibleDecisions(open, grantOf(open, 'dan'))).toHaveLength(1);
  });

  it('says neither how many have approved nor whose approval an edit would void', () => {
    const draft = dual(true);
    const half = decided(draft, financeOf(draft));

    expect(state(half, 'dan')).toMatchObject({ kind: 'open', quorum: { needed: 1, approved: 0, others: [] }, edit: { lapse: 0, lookAgain: 0 } });
  });
});

describe('where a draft stands for somebody', () => {
  it('is open with the seats that are missing and what an edit costs', () => {
    const draft = dual();
    const half = decided(draft, financeOf(draft));
    const two = opened(aDraft(receivedFor([aStageRule('finance*2'), aStageRule('legal')])));

    expect(state(draft, 'dan')).toMatchObject({ kind: 'open', assurance: 'code', quorum: { needed: 2, approved: 0, others: ['finance'] }, escrowSeconds: 30 });
    expect(state(half, 'dan')).toMatchObject({ quorum: { needed: 2, approved: 1, others: [] }, edit: { lapse: 1, lookAgain: 1 } });
    expect(state(two, financeOf(two))).toMatchObject({ quorum: { needed: 2, others: ['finance'], laterStages: ['stage 2: legal'] } });
  });

  it('follows the draft to its end', () => {
    const draft = dual();
    const step = (transition: Parameters<typeof kept>[1] | undefined): Draft => kept(draft, transition ?? { head: draft.head, entries: [], owed: [] });
    const late = secondsAfter(days);

    expect(state(step(withdraw(draft, 'solved', { keyId: 'key_x', via: 'api' }, aContext())), 'dan')).toMatchObject({ kind: 'withdrawn', reason: 'solved' });
    expect(state(step(supersede(draft, null, { via: 'system' }, aContext())), 'dan')).toMatchObject({ kind: 'superseded' });
    expect(state(step(hold(draft, { to: 'a@b.example' }, aContext(late))), 'dan', {}, late)).toMatchObject({ kind: 'held' });
    expect(state(decided(draft, financeOf(draft), { decision: 'reject', reason: 'wrong_tone' }), 'dan')).toMatchObject({
      kind: 'rejected',
      decision: { reason: 'wrong_tone' },
    });
    for (const [status, kind] of [
      ['integrity_hold', 'integrity-hold'],
      ['released', 'released'],
      ['notified', 'released'],
    ] as const satisfies (readonly [Status, string])[])
      expect(state({ ...draft, head: { ...draft.head, status } }, 'dan')).toMatchObject({ kind });
  });

  it('is escrow for whoever decided, who may stop it; a watcher may too, and nobody else', () => {
    const approved = approvedDraft();
    const stranger = { ...grantOf(approved, 'ann'), grantId: 'grt_x', personId: 'ben', state: 'revoked' as const };
    const watcher = { ...stranger, personId: 'eve', seat: null };

    expect(state(approved, 'ann')).toMatchObject({ kind: 'escrow', releaseAt: secondsAfter(30), mayStop: true });
    expect([mayStop(approved, stranger), mayStop(approved, watcher), mayStop(approved, { ...watcher, revision: 0 })]).toEqual([false, true, false]);
    expect(mayStop(dual(), watcher)).toBe(false);
  });

  it('says who has decided where the draft waits for others', () => {
    const draft = dual();
    const half = decided(draft, financeOf(draft));

    expect(state(half, financeOf(draft))).toMatchObject({ kind: 'decided', own: true });
    expect(state(half, 'dan', { state: 'revoked' })).toMatchObject({ kind: 'decided', own: false });
    expect(state(draft, 'dan', { state: 'revoked' })).toMatchObject({ kind: 'waiting' });
  });

  it('has no packet to show once the link has expired or the delegation has ended', () => {
    const draft = dual();

    expect(state(draft, 'dan', {}, secondsAfter(days))).toBeUndefined();
    expect(state(draft, 'dan', { delegationId: 'dlg_ended', onBehalfOf: 'mia' })).toBeUndefined();
  });

  it('names the new revision to whoever has an old link', () => {
    const draft = dual();
    const edited = decided(draft, 'dan', { text: 'Other words' });
    const finance = financeOf(draft);
    const old = edited.grants.find(({ personId, revision }) => personId === finance && revision === 1);

    expect(old && standingOf(edited, old, facts())).toBe('stale');
    expect(old && reviewState({ draft: edited, grant: old, standing: 'stale', facts: facts(), policy: aPolicy(), channel: 'x' })).toMatchObject({
      kind: 'older-revision',
      newRevision: { revision: 2 },
    });
  });

  it('is locked, or an own draft, or no longer theirs', () => {
    const draft = dual();
    const gone = facts();

    expect(state(draft, 'dan', { state: 'locked' })).toMatchObject({ kind: 'locked' });
    expect(state({ ...draft, markers: [...draft.markers, { revision: 1, personId: 'dan', role: 'author' }] }, 'dan')).toMatchObject({ kind: 'own-draft' });
    const grant = grantOf(draft, 'dan');
    const without = { ...gone, people: people.filter(({ id }) => id !== 'dan') };
    expect(reviewState({ draft, grant, standing: standingOf(draft, grant, without), facts: without, policy: aPolicy(), channel: 'x' })).toMatchObject({
      kind: 'handed-over',
    });
  });
});

describe('the seat that somebody was asked for', () => {
  it('is named with its stage, and with whom they stand in for until when', () => {
    const draft = dual();
    const delegation = aDelegation('mia', 'dan', ['department-head']);
    const grant = { ...grantOf(draft, 'dan'), onBehalfOf: 'mia', delegationId: delegation.id };

    expect(askedView(draft, grantOf(draft, 'dan'), facts())).toEqual({
      role: 'department-head',
      stage: 1,
      stageCount: 1,
      onBehalfOf: null,
      delegatedUntil: null,
    });
    expect(askedView(draft, grant, { ...facts(), delegations: [delegation] })).toMatchObject({ onBehalfOf: 'mia', delegatedUntil: secondsAfter(days) });
  });

  it('is none for a watcher', () => {
    const draft = opened(aDraft());

    expect(askedView(draft, grantOf(draft, 'eve'), facts())).toBeNull();
  });
});
