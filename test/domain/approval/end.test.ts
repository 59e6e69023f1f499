import { describe, expect, it } from 'vitest';
import { type Draft, openGrants, Status, type Transition } from '../../../functions/domain/approval/draft-state.ts';
import { isOpen, stopForGood, supersede, tellDeciders, withdraw } from '../../../functions/domain/approval/end.ts';
import { sha256 } from '../../../functions/domain/hash.ts';
import { aContext, aDraft, approvedDraft, aStageRule, kept, opened, receivedFor, secondsAfter, start } from '../../examples.ts';

const byKey = { keyId: 'key_helpdesk', via: 'api' as const };
const owed = (transition: Transition | undefined): string[] =>
  (transition?.owed ?? []).map((one) => (one.kind === 'mail' ? `${one.mail} ${one.personId}` : one.kind === 'webhook' ? one.event : one.kind));

describe('a draft that is withdrawn', () => {
  it('is over: stages ended, grants revoked, its sums given back, and the helpdesk told', () => {
    const draft = opened();
    const transition = withdraw(draft, 'solved by phone', byKey, aContext()) as Transition;

    expect(transition.head).toMatchObject({
      status: 'withdrawn',
      spent: [],
      dueAt: null,
      stages: [{ state: 'ended' }],
      ended: { at: start.toISOString(), by: 'key_helpdesk', reason: 'solved by phone' },
    });
    expect(transition.spentChange).toEqual([{ currency: 'USD', day: '2026-11-22', minor: -1_240_000 }]);
    expect(openGrants(kept(draft, transition))).toEqual([]);
    expect(owed(transition).slice(0, 2)).toEqual(['wake', 'draft.withdrawn']);
    expect(owed(transition).slice(2).sort()).toEqual(draft.grants.map((grant) => `watcher-end ${grant.personId}`).sort());
  });

  it('says nothing of the reason in the audit, which holds no text', () => {
    expect(JSON.stringify(withdraw(opened(), 'Dana called', byKey, aContext())?.entries)).not.toContain('Dana');
  });

  it.each(Status.options.filter((status) => !['pending', 'blocked', 'approved'].includes(status)))('I5: was not %s before', (status) => {
    const draft = { ...opened(), head: { ...opened().head, status } };

    expect(withdraw(draft, null, byKey, aContext())).toBeUndefined();
    expect(supersede(draft, 'm-10', byKey, aContext())).toBeUndefined();
    expect(isOpen(draft.head)).toBe(false);
  });

  it.each(['pending', 'blocked', 'approved'] as const)('may be %s before', (status) => {
    expect(withdraw({ ...opened(), head: { ...opened().head, status } }, null, byKey, aContext())?.head.status).toBe('withdrawn');
  });
});

describe('a draft that the customer overtook', () => {
  it('R135: is superseded: its grants are revoked, it cannot be released, and the helpdesk is told', () => {
    const draft = approvedDraft();
    const transition = supersede(draft, 'm-10', { via: 'system' }, aContext()) as Transition;

    expect(transition.head).toMatchObject({ status: 'superseded', releaseAt: null, release: null, spent: [], ended: { by: 'system', reason: null } });
    expect(transition.entries).toEqual([expect.objectContaining({ type: 'draft.superseded', data: { messageIdSha256: sha256('m-10') } })]);
    expect(owed(transition)).toContain('draft.superseded');
    expect(openGrants(kept(draft, transition))).toEqual([]);
    expect(transition.head.stages[0]?.state).toBe('approved'); // what was is not unsaid
  });

  it('by a message without an id', () => {
    expect(supersede(opened(), null, byKey, aContext())?.entries[0]?.data).toEqual({ messageIdSha256: null });
  });
});

describe('a stop for good', () => {
  it('R136: withdraws an approved reply before it goes out, and says who stopped it', () => {
    const transition = stopForGood(approvedDraft(), null, { personId: 'ann', via: 'link' }, aContext(secondsAfter(10)));

    expect(transition?.head).toMatchObject({ status: 'withdrawn', releaseAt: null, ended: { by: 'ann', at: secondsAfter(10).toISOString() } });
    expect(transition?.entries.map((entry) => entry.type)).toEqual(['release.stopped', 'draft.withdrawn']);
  });

  it('is not possible outside the escrow', () => {
    expect(stopForGood(opened(), null, byKey, aContext())).toBeUndefined();
  });
});

describe('news for whoever decided', () => {
  it('goes to each once, and only about the current revision', () => {
    const draft = approvedDraft();
    const [one] = draft.decisions;
    const twice: Draft = { ...draft, decisions: [one, { ...one, id: 'dec_2' }, { ...one, id: 'dec_3', revision: 2, personId: 'dan' }] as Draft['decisions'] };

    expect(tellDeciders(twice, twice.head)).toEqual([{ kind: 'mail', mail: 'watcher-end', personId: 'ann', grantId: null, revision: 1 }]);
    expect(tellDeciders(aDraft(receivedFor([aStageRule('finance')])), draft.head)).toEqual([]);
  });
});
