import { describe, expect, it } from 'vitest';
import { casesOf, decisionSeconds, editsIn, ownCases, releasedEditsOf, rulesIn, withoutOpenDecisions } from '../../../functions/domain/metrics/held-case.ts';
import { aHarmlessReply, aHeldReply, createWorld } from '../../world.ts';
import { aCase, aCaseDecision, at, decidedBy, eventsOf, received, type Told } from './examples.ts';

const draft = { id: 'drf_1', category: 'refund_request', accountId: 'acc_1' };
const read = (...told: Told[]) => casesOf(draft, eventsOf(...told));
const edited = { type: 'draft.revised', revision: 2, data: { why: 'edited' } } as const;

describe('rules of a draft', () => {
  it('are those of every revision that was assessed, each once, held or not', () => {
    const revised = { type: 'draft.revised', revision: 2, data: { tier: 3, risk: 'high', rules: ['baseline', 'keyword'] } } as const;

    expect(rulesIn(eventsOf({ ...received({ tier: 2 }), to: 'notified' }, { type: 'draft.outcome', to: 'notified' }))).toEqual(['refund-action', 'keyword']);
    expect(rulesIn(eventsOf(received(), edited, revised))).toEqual(['refund-action', 'keyword', 'baseline']);
  });
});

describe('a case', () => {
  it('begins when a draft is held, with the rules that fired, each once', () => {
    expect(read(received())).toEqual([
      {
        draftId: 'drf_1',
        accountId: 'acc_1',
        category: 'refund_request',
        revision: 1,
        tier: 3,
        risk: 'high',
        rules: ['refund-action', 'keyword'],
        heldAt: at(0),
        decisions: [],
        waits: true,
        outcome: null,
        decidedAt: null,
        releasedRevision: null,
        ranOut: false,
        escalations: 0,
        bounces: 0,
      },
    ]);
    expect(read({ ...received(), to: 'blocked' })).toHaveLength(1);
  });

  it('says that its time ran out, and of each decision the role of its seat', () => {
    expect(read(received(), { type: 'draft.held', after: 86_400, to: 'held' })).toMatchObject([{ ranOut: true, waits: false, outcome: null }]);
    expect(read(received(), decidedBy('ann', 100, 'approve', 'approved', { role: 'finance' }))).toMatchObject([
      { ranOut: false, decisions: [{ role: 'finance' }] },
    ]);
    expect(read(received(), decidedBy('ann', 100, 'approve', 'approved'))).toMatchObject([{ decisions: [{ role: null }] }]);
  });

  it('counts what was escalated, and mails that came back', () => {
    const escalated = { type: 'stage.escalated', after: 60, to: 'pending' } as const;
    expect(read(received(), escalated, { ...escalated, after: 120 }, { type: 'mail.bounced', after: 130, to: 'pending' })).toMatchObject([
      { escalations: 2, bounces: 1, waits: true },
    ]);
  });

  it('is none where a reply went out at once', () => {
    expect(read({ ...received({ tier: 1 }), to: 'released' }, { type: 'draft.outcome', to: 'released' })).toEqual([]);
  });

  it('is settled by the decision that approves or rejects it, not by one seat of two', () => {
    const first = decidedBy('ann', 100, 'approve', 'pending');

    expect(read(received(), first)).toMatchObject([{ outcome: null, decidedAt: null, decisions: [{ personId: 'ann', decision: 'approve', at: at(100) }] }]);
    expect(read(received(), first, decidedBy('dan', 400, 'approve', 'approved'))).toMatchObject([{ outcome: 'approved', decidedAt: at(400) }]);
    expect(read(received(), first, decidedBy('dan', 300, 'reject', 'rejected', { reason: 'wrong_tone' }))).toMatchObject([
      { outcome: 'rejected', decidedAt: at(300), decisions: [{ reason: null }, { reason: 'wrong_tone' }] },
    ]);
  });

  it('counts as edited once anybody has changed the text, whoever approves it last', () => {
    const told = [
      received(),
      edited,
      decidedBy('ann', 100, 'approve_with_edits', 'pending', {}, 2),
      decidedBy('dan', 200, 'approve', 'approved', {}, 2),
    ] as const;

    expect(read(...told)).toMatchObject([{ revision: 1, outcome: 'edited', decisions: [{ revision: 2 }, { revision: 2 }], releasedRevision: null }]);
    expect(read(...told, { type: 'draft.released', revision: 2, to: 'released' })).toMatchObject([{ outcome: 'edited', releasedRevision: 2 }]);
  });

  it.each(['release.stopped', 'release.refused'] as const)('is open again after %s, and is settled by what people decide then', (type) => {
    const told = [received(), decidedBy('ann', 100, 'approve', 'approved'), { type, after: 110, revision: 2, from: 'approved' }] as const;

    expect(read(...told)).toMatchObject([{ outcome: null, decidedAt: null, decisions: [{}] }]);
    expect(read(...told, decidedBy('ann', 500, 'reject', 'rejected', { reason: 'wrong_facts' }, 2))).toMatchObject([
      { outcome: 'rejected', decidedAt: at(500) },
    ]);
  });

  it('stays approved where its release is stopped for good', () => {
    expect(read(received(), decidedBy('ann', 100, 'approve', 'approved'), { type: 'release.stopped', after: 110, to: 'withdrawn' })).toMatchObject([
      { outcome: 'approved' },
    ]);
  });

  it('holds no decision that its person disowned: it is open again where it was undone in time', () => {
    const told = [received(), decidedBy('ann', 100, 'approve_with_edits', 'pending', {}, 2), decidedBy('dan', 200, 'approve', 'approved', {}, 2)] as const;
    const disowned = (undone: boolean) =>
      ({ type: 'decision.disowned', after: 210, to: undone ? 'pending' : 'approved', data: { grantId: 'grt_1', decisionId: 'dec-ann-100', undone } }) as const;

    expect(read(...told, disowned(true))).toMatchObject([{ outcome: null, decidedAt: null, waits: true, decisions: [{ personId: 'dan' }] }]);
    expect(read(...told, disowned(false))).toMatchObject([{ outcome: 'edited', decidedAt: at(200), waits: false, decisions: [{ personId: 'dan' }] }]);
    expect(read(...told, disowned(true), decidedBy('ben', 900, 'approve', 'approved', {}, 3))).toMatchObject([{ outcome: 'approved', decidedAt: at(900) }]);
  });

  it('waits while people have it before them', () => {
    const waits = (...told: Told[]) => read(received(), ...told).map((one) => one.waits);

    expect(waits()).toEqual([true]);
    expect(waits({ type: 'draft.blocked', to: 'blocked' })).toEqual([true]);
    expect(waits(decidedBy('ann', 100, 'approve', 'pending'))).toEqual([true]);
    expect(waits(decidedBy('ann', 100, 'approve', 'approved'))).toEqual([false]);
    expect(waits({ type: 'draft.held', to: 'held' })).toEqual([false]);
    expect(waits({ ...received(), type: 'draft.revised', revision: 2 })).toEqual([false, true]);
  });

  it('tells no decision while it waits, so that nobody at a blind stage learns of one', () => {
    const first = decidedBy('ann', 100, 'approve', 'pending');

    expect(withoutOpenDecisions(read(received(), first))).toMatchObject([{ decisions: [], outcome: null }]);
    expect(withoutOpenDecisions(read(received(), first, decidedBy('dan', 200, 'approve', 'approved')))).toMatchObject([{ decisions: [{}, {}] }]);
  });

  it('is followed by another one where the helpdesk revises the draft', () => {
    const rejected = decidedBy('ann', 100, 'reject', 'rejected', { reason: 'wrong_amount' });
    const revised = { ...received({ risk: 'medium', rules: ['baseline'] }), type: 'draft.revised', after: 900, revision: 2, from: 'rejected' } as const;

    expect(read(received(), rejected, revised, decidedBy('ann', 1000, 'approve', 'approved', {}, 2))).toMatchObject([
      { revision: 1, outcome: 'rejected', heldAt: at(0) },
      { revision: 2, outcome: 'approved', heldAt: at(900), risk: 'medium', rules: ['baseline'] },
    ]);
  });

  it('R96: takes over how long the page was shown, and says where nobody measured it', () => {
    const measured = decidedBy('ann', 100, 'approve', 'pending', { shownSeconds: 12.5, firstShownSeconds: 80 });

    expect(read(received(), measured, decidedBy('dan', 100, 'approve', 'approved'))[0]?.decisions).toMatchObject([
      { shownSeconds: 12.5, firstShownSeconds: 80 },
      { shownSeconds: null, firstShownSeconds: null },
    ]);
  });

  it('is not guessed from what this version does not know', () => {
    expect(() => read(received({ rules: 'all' }))).toThrow();
    expect(() => read(received(), decidedBy('ann', 1, 'postpone' as 'approve', 'pending'))).toThrow();
    expect(() => read(received(), decidedBy('ann', 1, 'approve', 'pending', { shownSeconds: -1 }))).toThrow();
  });

  it('says how long it took to decide, from the moment it was held', () => {
    expect(decisionSeconds(aCase({ heldAt: at(60), decidedAt: at(660) }))).toBe(600);
    expect(decisionSeconds(aCase({ outcome: null, decidedAt: null }))).toBeUndefined();
  });
});

describe('one person’s cases', () => {
  it('are those that they decided, by their own last decision and nobody else’s', () => {
    const mixed = aCase({
      decisions: [aCaseDecision({ personId: 'ann', at: at(100) }), aCaseDecision({ personId: 'dan', decision: 'reject', reason: 'wrong_facts', at: at(200) })],
      outcome: 'rejected',
      decidedAt: at(200),
    });
    const twice = aCase({
      decisions: [aCaseDecision({ at: at(100) }), aCaseDecision({ at: at(900), decision: 'approve_with_edits', revision: 3 })],
      outcome: null,
      decidedAt: null,
    });

    expect(ownCases([mixed, twice], 'ann')).toMatchObject([
      { outcome: 'approved', decidedAt: at(100), decisions: [{ personId: 'ann' }] },
      { outcome: 'edited', decidedAt: at(900), decisions: [{}, {}] },
    ]);
    expect(ownCases([mixed, twice], 'dan')).toMatchObject([{ outcome: 'rejected', decisions: [{ reason: 'wrong_facts' }] }]);
    expect(ownCases([mixed, twice], 'mia')).toEqual([]);
  });
});

describe('places of edits', () => {
  const edit = aCaseDecision({ decision: 'approve_with_edits', revision: 3 });

  it('lead from the helpdesk’s text to the one that went out', () => {
    expect(
      releasedEditsOf([
        aCase({ decisions: [edit], releasedRevision: 4 }),
        aCase({ decisions: [edit], releasedRevision: null }),
        aCase({ releasedRevision: 1 }),
      ]),
    ).toEqual([{ draftId: 'drf_1', before: 1, after: 4 }]);
  });

  it('or over each edit by itself', () => {
    expect(editsIn([aCase({ decisions: [aCaseDecision(), edit] })])).toEqual([{ draftId: 'drf_1', before: 2, after: 3 }]);
  });
});

it('is read from what the handlers really write: approved, edited, rejected, revised, stopped', async () => {
  const world = await createWorld();
  const live = async (decide: (id: string) => Promise<unknown>) => {
    const { id, category, accountId } = await world.held(aHeldReply());
    world.clock.advance(600);
    await decide(id);
    world.clock.advance(60);
    await world.sweep();
    return casesOf({ id, category, accountId }, await world.audit(id));
  };
  const sent = (await world.post(aHarmlessReply())).json;

  expect(casesOf(sent, await world.audit(sent.id))).toEqual([]);
  expect(await live((id) => world.decide(id, 'mia'))).toMatchObject([
    {
      tier: 3,
      risk: 'medium',
      category: 'order_status',
      rules: ['review-requested'],
      outcome: 'approved',
      releasedRevision: 1,
      decisions: [{ personId: 'mia' }],
    },
  ]);
  expect(await live((id) => world.decide(id, 'mia', { text: 'Hello Dana, order 1187 arrives on Monday.' }))).toMatchObject([
    { revision: 1, outcome: 'edited', releasedRevision: 2, decisions: [{ decision: 'approve_with_edits', revision: 2 }] },
  ]);
  const again = await live(async (id) => {
    await world.decide(id, 'mia', { decision: 'reject', reason: 'wrong_tone' });
    world.clock.advance(60);
    await world.revise(id, { reply: { to: 'dana@fabrikam.example', text: 'Good day, order 1187 arrives on Friday.' } });
    await world.sweep();
    await world.decide(id, 'mia');
    await world.call(`POST /v1/drafts/${id}/stop`, { body: { reason: 'look again', to: 'pending' } });
  });
  expect(again).toMatchObject([
    { revision: 1, outcome: 'rejected', decisions: [{ reason: 'wrong_tone' }] },
    { revision: 2, outcome: null, decisions: [{ decision: 'approve' }], releasedRevision: null },
  ]);
  expect(again.map(decisionSeconds)).toEqual([600, undefined]);
});
