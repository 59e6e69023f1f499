import { describe, expect, it } from 'vitest';
import { currentRevision, type Draft, openGrants, parseSubmission, type Revision, type Transition } from '../../../functions/domain/approval/draft-state.ts';
import type { Person } from '../../../functions/domain/approval/person.ts';
import { reviseDraft } from '../../../functions/domain/approval/receive.ts';
import { holdDamaged, proveText, type ReleaseFacts, release, stopAndAskAgain } from '../../../functions/domain/approval/release.ts';
import type { Actor } from '../../../functions/domain/audit-entry.ts';
import { canonicalJson } from '../../../functions/domain/canonical-json.ts';
import { sha256 } from '../../../functions/domain/hash.ts';
import { commitTo } from '../../../functions/domain/salted.ts';
import {
  aContext,
  aDelegation,
  aDraft,
  anAccount,
  aPolicy,
  approvedDraft,
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
  receivedFor,
  secondsAfter,
} from '../../examples.ts';

const finance = peopleWith('ben', { roles: [] }); // ann alone
const dual = (): Draft => decided(decided(opened(aDraft(), { people: finance }), 'ann'), 'dan');
const later = aContext(secondsAfter(30));
const releaseOf = (draft: Draft, facts: Partial<ReleaseFacts> = {}, context = later): Transition | undefined =>
  release(draft, { content: contentOf(draft), account: anAccount(), people, lastMessage: undefined, policyInForce, ...facts }, context);
const owed = (transition: Transition | undefined): string[] =>
  (transition?.owed ?? []).map((one) =>
    one.kind === 'mail' ? `${one.mail} ${one.personId}` : one.kind === 'webhook' ? one.event : `${one.kind} r${one.revision}`,
  );

describe('the release', () => {
  it('I2, R62: hands out the approved bytes once the escrow is over, under an id of its own', () => {
    const transition = releaseOf(dual());

    expect(transition?.head).toMatchObject({ status: 'released', dueAt: null });
    expect(transition?.head.release).toEqual({
      releaseId: expect.stringMatching(/^rel_/),
      at: secondsAfter(30).toISOString(),
      edited: false,
      bodySha256: sha256(aSubmission().reply.text),
      revision: 1,
    });
    expect(transition?.owed[0]).toMatchObject({ kind: 'webhook', event: 'draft.released', webhookId: transition?.head.release?.releaseId });
  });

  it('R52: tells the watchers at the end', () => {
    expect(owed(releaseOf(dual()))).toEqual(['draft.released', 'watcher-end eve']);
  });

  it('goes by the decisions, also where the grant that one was made with is no longer kept', () => {
    expect(releaseOf({ ...dual(), grants: [] })?.head.status).toBe('released');
  });

  it('R104, R105, R108: is an audit event with request hash and policy snapshot', () => {
    const draft = dual();

    expect(releaseOf(draft)?.entries).toEqual([
      expect.objectContaining({
        type: 'draft.released',
        from: 'approved',
        to: 'released',
        requestHash: draft.head.requestHash,
        policySha256: sha256('policy'),
        data: { releaseId: expect.stringMatching(/^rel_/), bodySha256: sha256(aSubmission().reply.text) },
      }),
    ]);
  });

  it('I4: leaves no grant open', () => {
    const draft = dual();

    expect(openGrants(draft)).not.toEqual([]); // the watcher's
    expect(openGrants(kept(draft, releaseOf(draft) as Transition))).toEqual([]);
  });

  it('R136: does not happen before the escrow is over, nor without an end of it', () => {
    expect(releaseOf(dual(), {}, aContext(secondsAfter(29.999)))).toBeUndefined();
    expect(releaseOf({ ...dual(), head: { ...dual().head, releaseAt: null } })).toBeUndefined();
  });

  it.each(['released', 'notified', 'pending', 'rejected', 'withdrawn', 'superseded', 'held', 'blocked', 'integrity_hold'] as const)(
    'I2, I5, R39: never happens to a draft that is %s, whatever else it says',
    (status) => {
      expect(releaseOf({ ...dual(), head: { ...dual().head, status } })).toBeUndefined();
    },
  );

  it('says that it was edited where an approver changed the text, and not where the helpdesk did', () => {
    const edited = decided(opened(aDraft(receivedFor([aStageRule('finance')])), { people: finance }), 'ann', { text: 'It is done.' });
    const revisedAfter = kept(
      edited,
      reviseDraft({ ...edited, head: { ...edited.head, status: 'rejected' } }, receivedFor([aStageRule('finance')]), aContext()),
    );
    const plain = decided(opened(revisedAfter, { people: finance }), 'ann');

    expect(releaseOf(edited)?.head.release).toMatchObject({ edited: true, bodySha256: sha256('It is done.'), revision: 2 });
    expect(releaseOf(plain)?.head.release).toMatchObject({ edited: false, revision: 3 });
  });

  it('counts a decision by a delegate for both, and is sound', () => {
    const delegations = [aDelegation('dan', 'olga', ['department-head'])];
    const draft = decided(decided(opened(aDraft(), { people: finance, delegations }), 'ann'), 'olga');

    expect(releaseOf(draft)?.head.status).toBe('released');
  });
});

describe('a draft that is not what was approved', () => {
  const mangled = (change: (draft: Draft) => Partial<Draft>, content?: string): Draft => {
    const draft = dual();
    const changed = { ...draft, ...change(draft) };
    return content === undefined ? changed : { ...changed, revisions: changed.revisions.map((one) => ({ ...one, content, contentSha256: sha256(content) })) };
  };
  const causeOf = (draft: Draft, facts: Partial<ReleaseFacts> = {}): unknown => {
    const transition = releaseOf(draft, facts);
    return transition?.head.status === 'integrity_hold' ? transition.entries[0]?.data?.cause : `${transition?.head.status}`;
  };
  const revisionWith = (fields: Partial<Revision>) => (draft: Draft) => ({ revisions: draft.revisions.map((one) => ({ ...one, ...fields })) });
  const filledWith =
    (change: (filled: Draft['head']['stages'][number]['seats'][number]['filled']) => Draft['head']['stages'][number]['seats'][number]['filled']) =>
    (draft: Draft) => ({
      head: {
        ...draft.head,
        stages: draft.head.stages.map((stage) => ({ ...stage, seats: stage.seats.map((seat) => ({ ...seat, filled: change(seat.filled) })) })),
      },
    });

  it('I2: is held for its integrity, with an alarm to the helpdesk and to everyone who was asked, and nothing goes out', () => {
    const draft = dual();
    const transition = releaseOf(draft, { content: contentOf(draft).replace('12,400', '99,999') }) as Transition;

    expect(transition.head).toMatchObject({ status: 'integrity_hold', release: null, releaseAt: null, dueAt: null });
    expect(transition.entries).toEqual([expect.objectContaining({ type: 'draft.integrity_hold', data: { cause: 'content_altered' } })]);
    expect(owed(transition)).toEqual(['draft.integrity_hold', 'watcher-end ann', 'watcher-end dan', 'watcher-end eve']);
    expect(openGrants(kept(draft, transition))).toEqual([]);
  });

  it('F24: shows when its text is gone, or its revision', () => {
    expect(causeOf(dual(), { content: undefined })).toBe('content_missing');
    expect(
      causeOf(
        mangled(() => ({ revisions: [] })),
        { content: contentOf(dual()) },
      ),
    ).toBe('content_missing');
  });

  it('F24: shows by the request hash, even where the hash of the text was rewritten with it', () => {
    const other = canonicalJson({ ...aSubmission(), reply: { ...aSubmission().reply, to: 'mallory@example.com' } });

    expect(causeOf(mangled(() => ({}), other))).toBe('request_hash_differs');
    expect(causeOf(mangled(() => ({}), 'no JSON'))).toBe('request_hash_differs');
    expect(causeOf(mangled(() => ({}), '{}'))).toBe('request_hash_differs');
    expect(causeOf(mangled((draft) => ({ head: { ...draft.head, requestHash: sha256('') } })))).toBe('request_hash_differs');
  });

  it.each([
    ['account', { account: anAccount({ segment: 'small' as const }) }],
    ['policy', { policy: { version: 4, sha256: sha256('looser') } }],
    ['required seats', { stages: [{ assurance: 'code' as const, blind: false, seats: [{ role: 'finance', count: 1 }] }] }],
    ['target', { releaseTarget: 'https://mallory.example' }],
  ])('I1: shows when its %s was changed behind the approvers', (_, fields) => {
    expect(causeOf(mangled(revisionWith(fields)))).toBe('request_hash_differs');
  });

  it('I1: shows when one person fills two seats, a delegator and their delegate included', () => {
    expect(causeOf(mangled(filledWith((filled) => filled.map((one) => ({ ...one, personId: 'ann' })))))).toBe('seat_shared');
    expect(causeOf(mangled(filledWith((filled) => filled.map((one) => ({ ...one, onBehalfOf: 'mia' })))))).toBe('seat_shared');
    expect(causeOf(mangled(filledWith((filled) => filled.map((one) => (one.personId === 'dan' ? { ...one, onBehalfOf: 'ann' } : one)))))).toBe('seat_shared');
  });

  it('I1: shows when an author decided', () => {
    expect(causeOf(mangled(revisionWith({ authors: [{ id: 'ann', type: 'agent' }] })))).toBe('author_decided');
  });

  it('I1: shows when a seat has nobody, another role, or a stage is missing', () => {
    expect(causeOf(mangled(filledWith(() => [])))).toBe('approvals_missing');
    expect(causeOf(mangled(({ head }) => ({ head: { ...head, stages: [] } })))).toBe('approvals_missing');
    expect(
      causeOf(
        mangled(({ head }) => ({
          head: { ...head, stages: head.stages.map((stage) => ({ ...stage, seats: stage.seats.map((seat) => ({ ...seat, role: 'owner' })) })) },
        })),
      ),
    ).toBe('approvals_missing');
    expect(causeOf(mangled(({ head }) => ({ head: { ...head, stages: head.stages.map((stage) => ({ ...stage, seats: stage.seats.slice(0, 1) })) } })))).toBe(
      'approvals_missing',
    );
  });

  it('I1: shows when one person approved in a seat that needs two', () => {
    const two = decided(decided(opened(aDraft(receivedFor([aStageRule('finance*2')]))), 'ann'), 'ben');
    const stages = two.head.stages.map((stage) => ({ ...stage, seats: stage.seats.map((seat) => ({ ...seat, filled: seat.filled.slice(0, 1) })) }));

    expect(causeOf(two)).toBe('released');
    expect(causeOf({ ...two, head: { ...two.head, stages } })).toBe('approvals_missing');
  });

  it('I1, I4: shows when a seat has no decision that bears it out: none, a rejection, another hash, revision or person', () => {
    const decisions = (change: Partial<Draft['decisions'][number]>) => (draft: Draft) => ({ decisions: draft.decisions.map((one) => ({ ...one, ...change })) });

    expect(causeOf(mangled(() => ({ decisions: [] })))).toBe('approvals_missing');
    expect(causeOf(mangled(decisions({ decision: 'reject' })))).toBe('approvals_missing');
    expect(causeOf(mangled(decisions({ requestHash: sha256('other') })))).toBe('approvals_missing');
    expect(causeOf(mangled(decisions({ revision: 2 })))).toBe('approvals_missing');
    expect(causeOf(mangled(decisions({ personId: 'olga' })))).toBe('approvals_missing');
  });

  it('T21: is not released for another tenant than it was approved for', () => {
    expect(releaseOf(dual(), {}, aContext(secondsAfter(30), { tenantId: 'other' }))?.head.status).toBe('integrity_hold');
  });

  it('goes out where nothing was changed', () => {
    expect(causeOf(mangled(() => ({})))).toBe('released');
  });

  it('of tier 3 without any stage never goes out: no approval is not an approval', () => {
    const bare = aDraft(receivedFor([]));
    const approved = { ...bare, head: { ...bare.head, status: 'approved' as const, releaseAt: secondsAfter(30).toISOString() } };

    expect(causeOf(approved)).toBe('approvals_missing');
  });
});

describe('a draft that waits', () => {
  it('F24: is held back as soon as its text is gone or altered: nobody could see what they decide', () => {
    const draft = opened();
    const altered = contentOf(draft).replace('12,400', '99,999');
    const causes = [undefined, altered].map((content) => holdDamaged(draft, content, later)?.entries[0]?.data?.cause);
    const after = kept(draft, holdDamaged(draft, altered, later) as Transition);

    expect(causes).toEqual(['content_missing', 'content_altered']);
    expect(after.head).toMatchObject({ status: 'integrity_hold', dueAt: null, stages: [{ state: 'ended' }] });
    expect(openGrants(after)).toEqual([]);
  });

  it('waits on where its text is what was kept', () => {
    expect(holdDamaged(opened(), contentOf(aDraft()), later)).toBeUndefined();
  });
});

describe('a world that moved on during the escrow', () => {
  it('R65, R135: where the customer wrote again, the draft is superseded and not released', () => {
    const transition = releaseOf(dual(), { lastMessage: { id: 'm-10', at: '2026-11-22T17:00:10.000Z' } });

    expect(transition?.head).toMatchObject({ status: 'superseded', release: null });
    expect(transition?.spentChange).toEqual([{ currency: 'USD', day: '2026-11-22', minor: -1_240_000 }]);
  });

  it('goes out where the newest message is the one it answers', () => {
    expect(releaseOf(dual(), { lastMessage: { id: 'm-9', at: '2026-11-22T16:00:00.000Z' } })?.head.status).toBe('released');
  });

  it.each([
    ['account_frozen', { account: anAccount({ frozen: true }) }],
    ['account_closed', { account: null }],
    ['approver_not_eligible', { people: peopleWith('dan', { active: false }) }],
    ['approver_not_eligible', { people: people.filter((person) => person.id !== 'ann') }],
    ['approver_not_eligible', { people: peopleWith('ann', { limits: { release: { currency: 'USD', minor: 1 } } }) }],
    ['account_privileged', { account: anAccount({ privilegedRoles: ['Global Administrator'] }) }],
  ])('T11: is asked for the same text again, by everybody: %s', (cause, facts) => {
    const draft = dual();
    const transition = releaseOf(draft, facts) as Transition;
    const after = kept(draft, transition);

    expect(after.head).toMatchObject({ status: 'pending', revision: 2, releaseAt: null, release: null, visits: 0, decideBy: draft.head.decideBy });
    expect(after.head.stages).toMatchObject([{ state: 'waiting', openedAt: null, step: 0, seats: [{ filled: [] }, { filled: [] }] }]);
    expect(contentOf(after)).toBe(contentOf(draft));
    expect(transition.entries).toEqual([expect.objectContaining({ type: 'release.refused', data: { cause } })]);
    expect(owed(transition)).toEqual(['wake r1', 'start r2', 'watcher-end ann', 'watcher-end dan']);
    expect(openGrants(after)).toEqual([]);
  });

  it('T11, R5: is asked for with sign-in where the account has got privileged roles since, and goes out then', () => {
    const draft = dual();
    const account = anAccount({ privilegedRoles: ['Global Administrator'] });
    const again = kept(draft, releaseOf(draft, { account }) as Transition);

    expect(again.head.stages.map((stage) => stage.assurance)).toEqual(['sign-in']);
    expect(currentRevision(again).stages.map((stage) => stage.assurance)).toEqual(['sign-in']);
    const approved = decided(decided(opened(again, { people: finance }), 'ann'), 'dan');
    expect(releaseOf(approved, { account })?.head.status).toBe('released');
  });

  it('T11: an author who has left since is nobody known when the policy is looked at again', () => {
    const byAnAgent = aReceived({ submission: aSubmission({ author: { id: 'sam', type: 'agent' } }) });
    const draft = decided(decided(opened(aDraft(byAnAgent), { people: finance }), 'ann'), 'dan');
    const everyone = { id: 'all', stages: [aStageRule('finance', 'department-head')], watchers: [] };
    const strangers = { id: 'strangers', when: { rules: ['unknown-author'] }, stages: [aStageRule('compliance')], watchers: [] };
    const policyInForce = { sha256: sha256('stricter'), policy: aPolicy({ routes: [strangers, everyone] }) };
    const asked = (fields: Partial<Person>) =>
      releaseOf(draft, { policyInForce, people: peopleWith('sam', fields) })?.head.stages.flatMap(({ seats }) => seats.map(({ role }) => role));

    expect(releaseOf(draft, { policyInForce })?.head.status).toBe('released');
    expect(asked({ active: true })).toEqual(['finance', 'department-head']);
    expect(asked({ active: false })).toEqual(['finance', 'department-head', 'compliance']);
  });

  it('goes out for an account that nobody knew at intake either', () => {
    const unknown = decided(decided(opened(aDraft(aReceived({ account: null })), { people: finance }), 'ann'), 'dan');

    expect(releaseOf(unknown, { account: null })?.head.status).toBe('released');
  });
});

describe('a stop that asks again', () => {
  const actor = { keyId: 'key_helpdesk', via: 'api' as const };
  const why = { words: 'They called.' };

  it('R136: makes a new revision of the same text, with fresh seats', () => {
    const draft = approvedDraft();
    const transition = stopAndAskAgain(draft, contentOf(draft), actor, why, aContext(secondsAfter(5))) as Transition;
    const after = kept(draft, transition);

    expect(after.head).toMatchObject({ status: 'pending', revision: 2, stages: [{ state: 'waiting', openedAt: null, seats: [{ filled: [] }] }] });
    expect(parseSubmission(contentOf(after))).toEqual(aSubmission());
    expect(after.revisions[1]).toMatchObject({ why: 'stopped', editedBy: null });
    expect(after.markers.filter((marker) => marker.revision === 2)).toEqual([{ revision: 2, personId: 'ai:helpbot', role: 'author' }]);
    expect(transition.entries).toEqual([expect.objectContaining({ type: 'release.stopped', actor, data: expect.objectContaining({ to: 'pending' }) })]);
    expect(decided(opened(after, { people: finance }), 'ann').head.status).toBe('approved');
  });

  it('keeps with the revision who stopped it and why, and in the event the code of a form alone, or a salted commitment to words', () => {
    const draft = approvedDraft();
    const stopped = (by: Actor, reason: Parameters<typeof stopAndAskAgain>[3]) =>
      stopAndAskAgain(draft, contentOf(draft), by, reason, aContext()) as Transition;
    const [coded, told] = [stopped({ personId: 'eve', via: 'link' }, { code: 'wrong_facts' }), stopped(actor, why)];
    const { noteSalt = '', ...kept } = told.revision?.stopped ?? expect.fail('not kept');

    expect([coded.revision?.stopped, coded.entries[0]?.data]).toEqual([
      { by: 'eve', reason: 'wrong_facts', note: null },
      { to: 'pending', reason: 'wrong_facts' },
    ]);
    expect(kept).toEqual({ by: 'key_helpdesk', reason: null, note: 'They called.' });
    expect(noteSalt).toMatch(/^[0-9a-f]{64}$/);
    expect(told.entries[0]?.data).toEqual({ to: 'pending', reasonCommit: commitTo(noteSalt, 'reason', 'They called.') });
  });

  it('is kept with its own revision, and not with those that come of it', () => {
    const draft = approvedDraft();
    const again = opened(kept(draft, stopAndAskAgain(draft, contentOf(draft), actor, why, aContext()) as Transition), { people: finance });

    expect(decided(again, 'ann', { text: 'Other words' }).revisions.map(({ revision, stopped }) => [revision, stopped?.note])).toEqual([
      [1, undefined],
      [2, 'They called.'],
      [3, undefined],
    ]);
  });

  it('queues the later stages again', () => {
    const received = aReceived({ route: { routeId: 'own', stages: [aStageRule('finance'), aStageRule('department-head')], watchers: [] } });
    const first = decided(opened(aDraft(received), { people: finance }), 'ann');
    const draft = decided(opened(first, { people: finance }), 'dan');

    expect(stopAndAskAgain(draft, contentOf(draft), actor, why, aContext())?.head.stages.map((stage) => stage.state)).toEqual(['waiting', 'queued']);
  });

  it('is not possible outside the escrow', () => {
    expect(stopAndAskAgain(opened(), contentOf(opened()), actor, why, aContext())).toBeUndefined();
  });

  it('F24: does not carry an altered text into a new revision', () => {
    const draft = approvedDraft();

    expect(stopAndAskAgain(draft, contentOf(draft).replace('12,400', '99,400'), actor, why, aContext())?.head.status).toBe('integrity_hold');
    expect(stopAndAskAgain(draft, undefined, actor, why, aContext())?.head.status).toBe('integrity_hold');
  });
});

describe('the proof of a stored text', () => {
  it('holds for an earlier revision against the hash of its own', () => {
    const first = opened();
    const second = decided(first, 'dan', { text: 'Another text' });

    expect(proveText(second, 1, contentOf(first), 'demo')).toMatchObject({ ok: true });
    expect(proveText(second, 2, contentOf(second), 'demo')).toMatchObject({ ok: true, submission: { reply: { text: 'Another text' } } });
    expect(proveText(second, 1, contentOf(second), 'demo')).toEqual({ ok: false, damage: 'content_altered' });
    expect(proveText(second, 3, contentOf(second), 'demo')).toEqual({ ok: false, damage: 'content_missing' });
  });
});
