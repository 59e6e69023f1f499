import { describe, expect, it } from 'vitest';
import { isSettled, parseSubmission, type Revision, Status, type Transition } from '../../../functions/domain/approval/draft-state.ts';
import { isRevisable, receiveDraft, reviseDraft } from '../../../functions/domain/approval/receive.ts';
import { requestHash } from '../../../functions/domain/approval/request-hash.ts';
import { canonicalJson } from '../../../functions/domain/canonical-json.ts';
import { sha256 } from '../../../functions/domain/hash.ts';
import type { Submission } from '../../../functions/domain/policy/draft.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import {
  aContext,
  aDraft,
  anAccount,
  anAssessment,
  aPerson,
  approvedDraft,
  aReceived,
  aStageRule,
  aSubmission,
  decided,
  hours,
  kept,
  opened,
  receivedFor,
  secondsAfter,
  start,
} from '../../examples.ts';

const calm = { label: 'NEUTRAL', score: 0.9, source: 'comprehend' } as const;
const owedKinds = (transition: { owed: readonly { kind: string }[] }): string[] =>
  transition.owed.map((one) => ('event' in one ? `${one.kind} ${one.event}` : one.kind));

describe('a draft of tier 1', () => {
  const transition = receiveDraft(aReceived({ assessment: anAssessment({ tier: 1, risk: 'low' }), watcherIds: ['eve'] }), aContext());

  it('R37, R59: is released at once and meets no approval step', () => {
    expect(transition.head).toMatchObject({ status: 'released', stages: [], decideBy: null, dueAt: null, revision: 1 });
    expect(transition.head.release).toEqual({
      releaseId: expect.stringMatching(/^rel_/),
      at: start.toISOString(),
      edited: false,
      bodySha256: sha256(aSubmission().reply.text),
      revision: 1,
    });
  });

  it('owes the helpdesk its release under the id of the release, and nobody a mail', () => {
    expect(transition.owed).toEqual([
      { kind: 'webhook', event: 'draft.released', webhookId: transition.head.release?.releaseId, snapshot: expect.objectContaining({ status: 'released' }) },
    ]);
  });

  it('is one audit event, the release in it', () => {
    expect(transition.entries).toEqual([
      expect.objectContaining({
        type: 'draft.received',
        actor: { keyId: 'key_helpdesk', via: 'api' },
        from: null,
        to: 'released',
        data: expect.objectContaining({ tier: 1, releaseId: transition.head.release?.releaseId, bodySha256: sha256(aSubmission().reply.text) }),
      }),
    ]);
  });
});

describe('a draft of tier 2', () => {
  it('R38: is released, and its watchers are told', () => {
    const { head, owed, entries } = receiveDraft(aReceived({ assessment: anAssessment({ tier: 2 }), watcherIds: ['eve', 'olga'] }), aContext());
    expect(entries[0]?.data).toMatchObject({ tier: 2, watchers: ['eve', 'olga'] });

    expect(head).toMatchObject({ status: 'notified', stages: [], release: { edited: false } });
    expect(owed.flatMap((one) => (one.kind === 'mail' ? [`${one.mail} ${one.personId} ${one.grantId}`] : []))).toEqual([
      'watcher-end eve null',
      'watcher-end olga null',
    ]);
  });
});

describe('a draft of tier 3', () => {
  it('R39, R61: is kept as pending, with no release and every seat empty', () => {
    const { head } = aDraft();

    expect(head).toMatchObject({
      status: 'pending',
      release: null,
      decideBy: secondsAfter(24 * hours).toISOString(),
      dueAt: start.toISOString(),
      stages: [
        {
          state: 'waiting',
          openedAt: null,
          step: 0,
          seats: [
            { role: 'finance', filled: [] },
            { role: 'department-head', filled: [] },
          ],
        },
      ],
    });
  });

  it('owes the start of its execution, whose first wait ends a second after the first rung of the ladder', () => {
    const startOf = (urgency: 'urgent' | 'internal') => receiveDraft(aReceived({ assessment: anAssessment({ urgency }) }), aContext()).owed;

    expect(startOf('urgent')).toEqual([{ kind: 'start', revision: 1, waitSeconds: 901 }]);
    expect(startOf('internal')).toEqual([{ kind: 'start', revision: 1, waitSeconds: 14_401 }]);
  });

  it('R56: has only its first stage waiting', () => {
    const { stages } = aDraft(receivedFor([aStageRule('compliance'), aStageRule('legal'), aStageRule('security')])).head;

    expect(stages.map((stage) => stage.state)).toEqual(['waiting', 'queued', 'queued']);
  });

  it('R51: bears the mark of its author', () => {
    expect(aDraft().markers).toEqual([{ revision: 1, personId: 'ai:helpbot', role: 'author' }]);
  });

  it('R104, R105: is bound to a request hash and a policy snapshot, which its first audit event names', () => {
    const context = aContext();
    const { head, revision, content, entries } = receiveDraft(aReceived(), context);

    expect(content).toBe(canonicalJson(aSubmission()));
    expect(head.requestHash).toBe(revision.requestHash);
    expect(revision.requestHash).toBe(requestHash({ tenantId: 'demo', draftId: head.id, revision, submission: parseSubmission(content) }));
    expect(entries).toEqual([
      expect.objectContaining({ type: 'draft.received', to: 'pending', requestHash: head.requestHash, policySha256: sha256('policy') }),
    ]);
  });

  it('R63, R64: has its author wait for what can not be taken back, and carry on with the rest', () => {
    const modeOf = (fields: Partial<Submission>) => {
      const submission = aSubmission({ intent: 'order_status', review: true, ...fields });
      const assessment = assess({ submission, account: anAccount(), authorKnown: true, policy: standardPolicy, spent: {}, sentiment: calm, now: start });
      const { status, mode } = aDraft(aReceived({ submission, assessment })).head;
      return `${status} ${mode}`;
    };

    expect(modeOf({})).toBe('pending sync'); // the example's refund
    for (const type of ['transfer', 'data_export', 'privilege_change']) expect([type, modeOf({ actions: [{ type }] })]).toEqual([type, 'pending sync']);
    expect(modeOf({ actions: [] })).toBe('pending async');
    expect(modeOf({ actions: [{ type: 'credit', amount: { currency: 'USD', minor: 500 } }] })).toBe('pending async');
  });

  it('counts in the sums of its account from the day on which it came', () => {
    const transition = receiveDraft(aReceived({ money: { USD: 100, EUR: 5 } }), aContext());

    expect(transition.spentChange).toEqual([
      { currency: 'USD', day: '2026-11-22', minor: 100 },
      { currency: 'EUR', day: '2026-11-22', minor: 5 },
    ]);
    expect(transition.head.spent).toEqual(transition.spentChange);
  });

  it('R35: keeps every rule that fired and every rule waived, in its audit event too', () => {
    const waived = [{ rule: 'refund-action', by: 'small-refund', text: 'small' }];
    const [received] = receiveDraft(aReceived({ assessment: anAssessment({ waived }) }), aContext()).entries;

    expect(received?.data).toMatchObject({
      category: 'refund_request',
      rules: ['money-irreversible'],
      waived: ['refund-action by small-refund'],
      authorId: 'ai:helpbot',
      routeId: 'dual-money',
    });
  });
});

describe('a draft that nobody may decide', () => {
  const transition = receiveDraft(aReceived({ holes: ['finance'] }), aContext());

  it('R55: is blocked, says so, and keeps its fallback', () => {
    expect(transition.head).toMatchObject({ status: 'blocked', decideBy: secondsAfter(24 * hours).toISOString(), dueAt: secondsAfter(60).toISOString() });
    expect(transition.entries.map((entry) => `${entry.type} ${entry.actor.via}`)).toEqual(['draft.received api', 'draft.blocked system']);
    expect(transition.entries[1]?.data).toEqual({ roles: ['finance'] });
    expect(owedKinds(transition)).toEqual(['start', 'webhook draft.blocked']);
  });

  it('says why, where that is known', () => {
    const told = receiveDraft(aReceived({ holes: ['finance'], blockedBecause: 'limits_too_low' }), aContext());

    expect(told.head.blockedBecause).toBe('limits_too_low');
    expect(told.entries[1]?.data).toEqual({ roles: ['finance'], because: 'limits_too_low' });
  });

  it('F22: three active owners at most hear of it by mail, a helpdesk’s revision of it as well', () => {
    const owners = ['zoe', 'yan', 'xia', 'wim'].map((id) => aPerson(id, { roles: ['owner'] }));
    const blocked = { holes: ['finance'], people: [aPerson('ann'), { ...aPerson('abe', { roles: ['owner'] }), active: false }, ...owners] };
    const alarmed = ({ owed }: Pick<Transition, 'owed'>) => owed.flatMap((one) => (one.kind === 'mail' && one.mail === 'alarm' ? [one.personId] : []));

    const first = receiveDraft(aReceived(blocked), aContext());
    expect(alarmed(first)).toEqual(['wim', 'xia', 'yan']);
    expect(alarmed(reviseDraft(kept(null, first), aReceived(blocked), aContext()))).toEqual(['wim', 'xia', 'yan']);
  });
});

describe('a new revision by the helpdesk', () => {
  const later = aContext(secondsAfter(1 * hours));
  const revised = (before = opened(), fields = {}) => reviseDraft(before, aReceived({ submission: aSubmission({ notes: 'revised' }), ...fields }), later);

  it('starts afresh: empty seats, a fresh fallback, every grant revoked', () => {
    const before = decided(opened(), 'dan');
    const after = kept(before, revised(before));

    expect(after.head).toMatchObject({
      revision: 2,
      status: 'pending',
      decideBy: secondsAfter(25 * hours).toISOString(),
      releaseAt: null,
      visits: 0,
      stages: [{ state: 'waiting', openedAt: null, step: 0, seats: [{ filled: [] }, { filled: [] }] }],
    });
    expect(after.grants.map((grant) => grant.state).sort()).toEqual(['revoked', 'revoked', 'used']);
    expect(after.head.requestHash).not.toBe(before.head.requestHash);
    expect(after.head.requestHash).toBe((after.revisions[1] as Revision).requestHash);
  });

  it('wakes the execution of the old revision and starts one of its own', () => {
    expect(revised().owed).toEqual([
      { kind: 'wake', revision: 1 },
      { kind: 'start', revision: 2, waitSeconds: 7201 },
    ]);
  });

  it('R51: bars the authors of every revision so far', () => {
    const first = opened();
    const second = kept(first, revised(first, { submission: aSubmission({ author: { id: 'sam', type: 'agent' } }) }));
    const third = kept(second, reviseDraft(second, aReceived(), later));
    const marked = (revision: number) => third.markers.filter((marker) => marker.revision === revision).map((marker) => `${marker.role} ${marker.personId}`);

    expect(marked(2)).toEqual(['author ai:helpbot', 'author sam']);
    expect(marked(3)).toEqual(['author ai:helpbot', 'author sam']);
  });

  it('moves the sums from the old amount to the new one', () => {
    const before = aDraft();
    const transition = revised(before, { money: { USD: 70, EUR: 1 } });

    expect(transition.spentChange).toEqual([
      { currency: 'USD', day: '2026-11-22', minor: -1_240_000 },
      { currency: 'USD', day: '2026-11-22', minor: 70 },
      { currency: 'EUR', day: '2026-11-22', minor: 1 },
    ]);
    expect(transition.head.spent).toEqual(transition.spentChange?.slice(1));
  });

  it('takes nothing back that a rejected one has given back already', () => {
    const before = decided(opened(), 'dan', { decision: 'reject', reason: 'wrong_amount' });

    expect(revised(before).spentChange).toEqual([{ currency: 'USD', day: '2026-11-22', minor: 1_240_000 }]);
    expect(revised(before).head).toMatchObject({ status: 'pending', ended: null });
  });

  it('R55: is blocked where nobody may decide it', () => {
    const transition = revised(opened(), { holes: ['legal'] });

    expect(transition.head.status).toBe('blocked');
    expect(transition.entries.map((entry) => entry.type)).toEqual(['draft.revised', 'draft.blocked']);
    expect(owedKinds(transition)).toEqual(['wake', 'start', 'webhook draft.blocked']);
  });

  it('is possible until the draft went out or was withdrawn', () => {
    const revisable = Status.options.filter((status) => isRevisable({ ...aDraft().head, status }));

    expect(revisable.sort()).toEqual(['blocked', 'held', 'pending', 'rejected', 'superseded']);
    expect(isRevisable(approvedDraft().head)).toBe(false);
  });
});

it('settled is what nothing moves on by itself any more', () => {
  expect(Status.options.filter((status) => !isSettled(status)).sort()).toEqual(['approved', 'blocked', 'pending']);
});
