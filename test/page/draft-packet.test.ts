import { describe, expect, it } from 'vitest';
import { standingOf } from '../../functions/domain/approval/decide.ts';
import type { Draft, Grant, Revision, Status } from '../../functions/domain/approval/draft-state.ts';
import { supersede, withdraw } from '../../functions/domain/approval/end.ts';
import { reviseDraft } from '../../functions/domain/approval/receive.ts';
import { stopAndAskAgain } from '../../functions/domain/approval/release.ts';
import { hold } from '../../functions/domain/approval/wait.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import type { Signals } from '../../functions/domain/policy/signals.ts';
import { askedView, type DraftPage, endedByWords, mayStop, packetView, pastDecision, reviewState, whoHasItNow } from '../../functions/page/draft-packet.ts';
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
  peopleWith,
  receivedFor,
  secondsAfter,
  start,
} from '../examples.ts';

const facts = (now: Date = start) => ({ people, delegations: [], now });
const dual = (blind = false): Draft => opened(aDraft(receivedFor([{ ...aStageRule('finance', 'department-head'), blind }])));
const financeOf = (draft: Draft): string => draft.grants.find(({ seat }) => seat === 0)?.personId ?? '';
const state = (draft: Draft, personId: string, fields: Partial<Grant> = {}, now: Date = start) => {
  const grant = { ...grantOf(draft, personId), ...fields };
  return reviewState({
    draft,
    grant,
    standing: standingOf(draft, grant, facts(now)),
    facts: facts(now),
    policy: aPolicy(),
    channel: 'Zendesk',
    mayOpen: () => false,
  });
};
const packet = (draft: Draft, personId: string | null, seenBefore: DraftPage['seenBefore'] = null) => {
  const revision = draft.revisions.at(-1);
  if (!revision) throw new Error('no revision');
  return packetView({ draft, revision, submission: JSON.parse(contentOf(draft)), policy: aPolicy(), people, seenBefore }, personId);
};

describe('the case packet', () => {
  const whole = aSubmission({
    customerMessage: { id: 'm-9', text: 'Where is our credit?', from: { name: 'Dana' }, at: '2026-11-22T16:00:00Z' },
    conversation: [{ from: 'customer', text: 'We wait since March.' }],
    intent: 'refund_request',
    topics: ['billing'],
    reasoning: 'the outage report confirms it',
    notes: 'seen by Sam',
    sources: [{ title: 'Refund policy', url: 'https://help.example/refunds', excerpt: 'In full.' }],
    crm: { plan: 'gold', seats: 40 },
  });
  const signals = { currencies: ['USD'], sums: { USD: 1_250_000 }, escalationRisk: 0.418, cues: ['legal-threat'] } as unknown as Signals;
  const assessment = anAssessment({ topics: ['refund_request', 'billing'], signals });
  const view = packet(aDraft(aReceived({ submission: whole, assessment })), null);

  it('is of the draft and the revision that wait, until the last deadline', () => {
    const draft = dual();

    expect(packet(draft, null)).toMatchObject({ draftId: draft.head.id, revision: 1, decideBy: secondsAfter(days) });
  });

  it('R79: holds the customer message as it came', () => {
    expect(view.message).toEqual(whole.customerMessage);
  });

  it('R80: holds the draft: receiver, subject, text, and what it would do', () => {
    expect([view.reply, view.actions]).toEqual([whole.reply, whole.actions]);
  });

  it('R81: holds what the author takes the customer to want, and the topics that were read', () => {
    expect([view.intent, view.topics]).toEqual(['refund_request', ['refund_request', 'billing']]);
    const { intent: _, ...silent } = whole;
    expect(packet(aDraft(aReceived({ submission: silent })), null).intent).toBeNull();
  });

  it('R82: holds the risk signals: tier, risk, sentiment, and the figures that the rules compared', () => {
    expect(view).toMatchObject({ tier: 3, risk: 'high', sentiment: { label: 'NEUTRAL' }, confidence: 0.97 });
    expect(view.signals).toEqual([
      { name: 'Risk that the conversation escalates', value: '0.42 of 1' },
      { name: 'Promised to the account within 30 days, with this reply', value: '$12,500.00' },
      { name: 'Read from the message', value: 'legal threat' },
    ]);
    expect(packet(dual(), null).signals).toEqual([]); // assessed before they were kept
  });

  it('R84: holds the account as it was when the draft was assessed, and what the helpdesk says of it', () => {
    expect(view.account).toMatchObject({ name: 'Northwind Bank', known: true, segment: 'enterprise' });
    expect(view.crm).toEqual([
      { name: 'plan', value: 'gold' },
      { name: 'seats', value: '40' },
    ]);
    const crm = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`fact ${i}`, 'x'.repeat(1000)]));
    const long = packet(aDraft(aReceived({ submission: aSubmission({ crm }) })), null).crm;
    expect([long.length, Math.max(...long.map(({ value }) => value.length))]).toEqual([20, 200]);
  });

  it('R85, R127: holds the whole conversation, and tells one that is missing from one that has just begun', () => {
    expect([view.conversation, view.conversationId]).toEqual([whole.conversation, 'zd-4711']);
    expect(packet(dual(), null).conversation).toBeNull();
    expect(packet(aDraft(aReceived({ submission: aSubmission({ conversation: [] }) })), null).conversation).toEqual([]);
  });

  it('R86: says why the author wrote it, why it was held, and by which rule', () => {
    expect(view).toMatchObject({
      reasoning: 'the outage report confirms it',
      reasons: [{ rule: 'money-irreversible', tier: 3, text: '$12,400.00 needs two people' }],
      whyNotSent: 'it would have been sent with an amount below $10,000.00',
    });
  });

  it('R87: names the sources of the author', () => {
    expect(view.sources).toEqual(whole.sources);
  });

  it('R89: names the author, and who changed the text after them, unless that must not be told', () => {
    const edited = decided(dual(), 'dan', { text: 'Other words' });
    const blind = decided(dual(true), 'dan', { text: 'Other words' });

    expect([view.author, view.edited]).toEqual([{ id: 'ai:helpbot', type: 'ai', name: 'Helpbot' }, null]);
    expect(packet(edited, financeOf(edited)).edited).toEqual({ by: 'dan' });
    expect(packet(blind, financeOf(blind)).edited).toEqual({ by: null });
    expect(packet(blind, null).edited).toEqual({ by: 'dan' });
  });

  it('tells what the reply promises, and what of it the actions declare, the first 20 of many', () => {
    const reply = { to: 'dana@northwind.example', text: 'We refund $12,400. It was our fault.' };
    const { actions: _, ...bare } = aSubmission({ reply: { ...reply, text: 'We credit you $1. '.repeat(30) } });

    expect(packet(aDraft(aReceived({ submission: aSubmission({ reply }) })), null).commitments).toEqual([
      { kind: 'money', money: { currency: 'USD', minor: 1_240_000 }, act: 'refund', quote: 'We refund $12,400.', declared: true },
      { kind: 'liability', quote: 'It was our fault.', declared: false },
    ]);
    const named = aSubmission({ reply: { ...reply, subject: 'We credit you $50,000' } });
    expect(packet(aDraft(aReceived({ submission: named })), null).commitments[0]).toEqual({
      kind: 'money',
      money: { currency: 'USD', minor: 5_000_000 },
      act: 'credit',
      quote: 'We credit you $50,000',
      declared: false,
    });
    const many = packet(aDraft(aReceived({ submission: bare })), null).commitments;
    expect([many.length, many.every(({ declared }) => !declared)]).toEqual([20, true]);
  });

  it('R83: quotes what the policy says about this draft, by its own route and clock', () => {
    const text = JSON.parse(`${packet(aDraft(), null).policy.text}`);

    expect(text).toMatchObject({ route: { id: 'dual-money' }, timers: { fallback: '24h' }, escrowSeconds: 30, limits: { USD: { enterprise: '$10,000.00' } } });
    expect(text.sensitive.contractValueAbove).toMatch(/^\$[\d,]+\.00$/);
  });

  it('R83: shows the limits of what the draft moves alone, and its stages where they are not those of the route', () => {
    const textOf = (draft: Draft) => JSON.parse(`${packet(draft, null).policy.text}`);
    const joined = aDraft(aReceived({ route: { routeId: 'dual-money', stages: [aStageRule('finance', 'department-head', 'legal')], watchers: [] } }));
    const still = aDraft(aReceived({ submission: aSubmission({ actions: [] }) }));

    expect(Object.keys(textOf(aDraft()).limits)).toEqual(['USD']);
    expect(textOf(still).limits).toEqual({});
    expect(textOf(aDraft())).not.toHaveProperty('stages');
    expect(textOf(joined).stages).toMatchObject([{ seats: [{ role: 'finance' }, { role: 'department-head' }, { role: 'legal' }] }]);
  });

  it('says that an account is unknown, and why one is sensitive', () => {
    const sensitive = anAssessment({ reasons: [{ rule: 'sensitive-account', tier: 3, text: 'contract value, regulated' }] });

    expect(packet(aDraft(aReceived({ account: null })), null).account).toEqual({ name: 'acc_northwind', known: false });
    expect(packet(aDraft(aReceived({ assessment: sensitive })), null).account).toMatchObject({ sensitiveBecause: ['contract value, regulated'] });
  });

  it('T10: shows what has changed since the person approved it or saw it, and nothing where nothing has', () => {
    const draft = dual();
    const submission: Submission = JSON.parse(contentOf(draft));
    const since = (before: Submission) => packet(draft, null, { revision: 1, seen: true, submission: before }).seenBefore;
    const reply = { ...submission.reply, text: 'Other words' };

    expect(since({ ...submission, reply })).toEqual({ revision: 1, seen: true, text: 'Other words', fields: [] });
    expect(since(submission)).toBeNull();
    expect(
      since({
        ...submission,
        actions: [{ type: 'refund', amount: { currency: 'USD', minor: 4000 } }],
        customerMessage: { ...submission.customerMessage, text: 'Only forty, please.' },
        reply: { to: 'eve@elsewhere.example', text: submission.reply.text, attachments: [{ name: 'a.pdf', sha256: 'a'.repeat(64), bytes: 1 }] },
      })?.fields.map(({ name, before }) => `${name}: ${before}`),
    ).toEqual(['Receiver: eve@elsewhere.example', 'Subject: ', 'Actions: refund: $40.00', 'Attachments: a.pdf', 'Customer message: Only forty, please.']);
  });

  it('T10: shows what has changed of an action that a few words would leave out', () => {
    const draft = dual();
    const submission: Submission = JSON.parse(contentOf(draft));
    const usd = (minor: number) => ({ type: 'refund', amount: { currency: 'USD', minor } });
    const after = { ...submission, actions: [usd(900), usd(800), usd(700)] };
    const [revision] = draft.revisions;
    const seenBefore = { revision: 1, seen: true, submission: { ...submission, actions: [usd(900), usd(800), usd(100)] } };
    const { seenBefore: shown } = packetView({ draft, revision: revision as Revision, submission: after, policy: aPolicy(), people, seenBefore }, null);

    expect(shown?.fields).toEqual([
      { name: 'Actions', before: 'refund: $9.00; refund: $8.00; refund: $1.00', after: 'refund: $9.00; refund: $8.00; refund: $7.00' },
    ]);
  });

  it('tells who stopped the text before it went out, and why, but not of a fellow at a blind stage', () => {
    const approved = (blind: boolean): Draft => {
      const draft = dual(blind);
      return decided(decided(draft, financeOf(draft)), 'dan');
    };
    const stoppedBy = (draft: Draft, personId: string): Draft =>
      opened(
        kept(draft, stopAndAskAgain(draft, contentOf(draft), { personId, via: 'link' }, { code: 'wrong_tone' }, aContext()) ?? expect.fail('not stopped')),
      );
    const open = stoppedBy(approved(false), 'dan');
    const blind = stoppedBy(approved(true), 'dan');
    const finance = financeOf(blind);
    const nothing = { by: null, at: start, reason: null, note: null };

    expect(packet(open, financeOf(open)).stopped).toEqual({ by: 'dan', at: start, reason: 'wrong_tone', note: null });
    expect([packet(blind, finance).stopped, packet(blind, 'dan').stopped?.by, packet(stoppedBy(approved(true), 'eve'), finance).stopped?.by]).toEqual([
      nothing,
      'dan',
      'eve', // who has no seat
    ]);
    const key = open.revisions.map((one) => (one.stopped ? { ...one, stopped: { by: 'key_1', reason: null, note: 'They called.' } } : one));
    expect(packet({ ...open, revisions: key }, 'dan').stopped).toMatchObject({ by: 'the helpdesk', note: 'They called.' });
    expect([packet(approved(false), 'dan').stopped, packet(decided(open, 'dan', { text: 'Other words' }), null).stopped?.by]).toEqual([null, 'dan']);
    expect(packet({ ...open, revisions: open.revisions.map((one) => ({ ...one, why: 'revised' as const })) }, null).stopped).toBeNull(); // another text
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
  it('tells nothing of what others decided by any link of somebody who has yet to decide, the used one of before an edit among them', () => {
    const draft = dual(true);
    const finance = financeOf(draft);
    const edited = opened(decided(decided(draft, 'dan'), finance, { text: 'Other words', feedback: 'a note of finance' }));
    const links = edited.grants.filter(({ personId }) => personId === 'dan');
    const told = (one: Grant): unknown => {
      const view = packet(edited, one.personId);
      return { edited: view.edited, decisions: view.decisions.map(({ by }) => by), state: state(edited, 'dan', one)?.kind };
    };

    expect(links.map((one) => [one.revision, one.state])).toEqual([
      [1, 'used'],
      [2, 'open'],
    ]);
    expect(links.map(told)).toEqual([
      { edited: { by: null }, decisions: ['dan'], state: 'older-revision' },
      { edited: { by: null }, decisions: ['dan'], state: 'open' },
    ]);
    expect(packet(decided(edited, 'dan'), 'dan')).toMatchObject({ edited: { by: finance }, decisions: [{ by: 'dan' }, { by: finance }, { by: 'dan' }] });
  });

  it('says neither how many have approved nor whose approval an edit would void', () => {
    const draft = dual(true);
    const half = decided(draft, financeOf(draft));

    expect(state(half, 'dan')).toMatchObject({ kind: 'open', quorum: { blind: true, needed: 1, approved: 0, others: [] }, edit: { lapse: 0, lookAgain: 0 } });
  });
});

describe('where a draft stands for somebody', () => {
  it('is open with the seats that are missing and what an edit costs', () => {
    const draft = dual();
    const half = decided(draft, financeOf(draft));
    const two = opened(aDraft(receivedFor([aStageRule('finance*2'), aStageRule('legal')])));

    expect(state(draft, 'dan')).toMatchObject({
      kind: 'open',
      assurance: 'code',
      quorum: { blind: false, needed: 2, approved: 0, others: ['finance'] },
      escrowSeconds: 30,
    });
    expect(state(half, 'dan')).toMatchObject({ quorum: { needed: 2, approved: 1, others: [] }, edit: { lapse: 1, lookAgain: 1 } });
    expect(state(two, financeOf(two))).toMatchObject({ quorum: { needed: 2, others: ['finance'], laterStages: ['stage 2: legal'] } });
    const later = opened(aDraft(receivedFor([aStageRule('legal'), aStageRule('finance*2', 'department-head')])));
    expect(state(later, later.grants[0]?.personId ?? '')).toMatchObject({ quorum: { laterStages: ['stage 2: 2 × finance, department head'] } });
    expect(state(draft, financeOf(draft))).toMatchObject({ quorum: { others: ['department head'] } });
  });

  it('says who rejected, also where somebody approved at the same instant, in whichever order the store has them', () => {
    const draft = dual();
    const finance = financeOf(draft);
    const both = decided(decided(draft, finance), 'dan', { decision: 'reject', reason: 'wrong_tone' });

    for (const decisions of [both.decisions, both.decisions.toReversed()])
      expect(state({ ...both, decisions }, finance)).toMatchObject({ kind: 'rejected', decision: { by: 'dan', reason: 'wrong_tone' } });
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

  it('says why nobody may decide it; of what an older version blocked that nobody is left', () => {
    const draft = dual();
    const blocked = (fields: object): Draft => ({ ...draft, head: { ...draft.head, status: 'blocked', ...fields } });

    for (const one of ['watching', 'used'] as const) {
      const told = (fields: object) =>
        reviewState({
          draft: blocked(fields),
          grant: grantOf(draft, 'dan'),
          standing: one,
          facts: facts(),
          policy: aPolicy(),
          channel: 'x',
          mayOpen: () => false,
        });
      expect(told({ blockedBecause: 'several_currencies' })).toEqual({ kind: 'blocked', because: 'several_currencies' });
      expect(told({})).toEqual({ kind: 'blocked', because: 'nobody_left' });
    }
  });

  it('is escrow for whoever decided, who may stop it; a watcher may too, and nobody else', () => {
    const approved = approvedDraft();
    const stranger = { ...grantOf(approved, 'ann'), grantId: 'grt_x', personId: 'ben', state: 'revoked' as const };
    const watcher = { ...stranger, personId: 'eve', seat: null };

    expect(state(approved, 'ann')).toMatchObject({ kind: 'escrow', releaseAt: secondsAfter(30), mayStop: true });
    expect([mayStop(approved, stranger), mayStop(approved, watcher), mayStop(approved, { ...watcher, revision: 0 })]).toEqual([false, true, false]);
    expect(mayStop(dual(), watcher)).toBe(false);
  });

  it('R136: is escrow for a watcher of the text before an edit, who may stop it', () => {
    const route = { routeId: 'own', stages: [aStageRule('finance')], watchers: ['executive'] };
    const draft = opened(aDraft(aReceived({ route })), { people: peopleWith('ben', { roles: [] }) });
    const edited = decided(draft, 'ann', { text: 'Other words' });

    expect(state(edited, 'eve', { ...grantOf(draft, 'eve') })).toMatchObject({
      kind: 'escrow',
      mayStop: true,
      decisions: [{ decision: 'approve_with_edits' }],
    });
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
    expect(
      old && reviewState({ draft: edited, grant: old, standing: 'stale', facts: facts(), policy: aPolicy(), channel: 'x', mayOpen: () => false }),
    ).toMatchObject({
      kind: 'older-revision',
      newRevision: { revision: 2 },
      because: 'text',
    });
  });

  it('says why there is a newer revision of the same text', () => {
    const approved = approvedDraft();
    const stopped = stopAndAskAgain(approved, contentOf(approved), { personId: 'eve', via: 'link' }, { code: 'wrong_tone' }, aContext());
    const again = opened(kept(approved, stopped ?? expect.fail('in escrow')));
    const old = again.grants.find(({ revision }) => revision === 1) as Grant;
    const disowned = { ...again, revisions: again.revisions.map((one) => (one.revision === 2 ? { ...one, why: 'disowned' as const } : one)) };

    expect(state(again, old.personId, old)).toMatchObject({ kind: 'older-revision', newRevision: { revision: 2 }, because: 'stopped' });
    expect(state(disowned, old.personId, old)).toMatchObject({ kind: 'older-revision', because: 'disowned' });
  });

  it('does not call a text stopped that the helpdesk sent again, or that was changed back', () => {
    const first = opened(aDraft(receivedFor([aStageRule('finance', 'department-head')])));
    const held = kept(first, hold(first, { to: 'a@b.example' }, aContext(secondsAfter(days))) ?? expect.fail('it waits'));
    const sent = opened(kept(held, reviseDraft(held, receivedFor([aStageRule('finance', 'department-head')]), aContext())));
    const { reply } = JSON.parse(contentOf(first));
    const back = decided(opened(decided(first, 'dan', { text: 'Other words' })), financeOf(first), { text: reply.text });
    const because = (draft: Draft) => {
      const grant = draft.grants.find(({ personId, revision }) => personId === 'dan' && revision === 1) as Grant;
      return reviewState({ draft, grant, standing: standingOf(draft, grant, facts()), facts: facts(), policy: aPolicy(), channel: 'x', mayOpen: () => false });
    };

    expect(because(sent)).toMatchObject({ kind: 'older-revision', newRevision: { revision: 2 }, because: 'revised' });
    expect(because(back)).toMatchObject({ kind: 'older-revision', newRevision: { revision: 3 }, because: 'edited' });
  });

  it('is decided by the editor, also for the link that they edited by', () => {
    const edited = opened(decided(dual(), 'dan', { text: 'Other words' }));
    const old = edited.grants.find(({ personId, revision }) => personId === 'dan' && revision === 1) as Grant;

    const seen = { draft: edited, grant: old, standing: standingOf(edited, old, facts()), facts: facts(), policy: aPolicy(), channel: 'x' };
    expect(reviewState({ ...seen, mayOpen: () => false })).toMatchObject({
      kind: 'decided',
      own: true,
      decision: { decision: 'approve_with_edits', revision: 2 },
    });
  });

  it('is locked, or an own draft, or no longer theirs', () => {
    const draft = dual();
    const gone = facts();

    expect(state(draft, 'dan', { state: 'locked' })).toMatchObject({ kind: 'locked' });
    expect(state({ ...draft, markers: [...draft.markers, { revision: 1, personId: 'dan', role: 'author' }] }, 'dan')).toMatchObject({ kind: 'own-draft' });
    const grant = grantOf(draft, 'dan');
    const without = { ...gone, people: people.filter(({ id }) => id !== 'dan') };
    expect(
      reviewState({ draft, grant, standing: standingOf(draft, grant, without), facts: without, policy: aPolicy(), channel: 'x', mayOpen: () => false }),
    ).toMatchObject({
      kind: 'no-longer-theirs',
      nowWith: [financeOf(draft)],
    });
  });

  it('is with others, whom a blind stage does not name', () => {
    const draft = dual();
    const finance = financeOf(draft);
    const hidden = dual(true);

    expect(whoHasItNow(draft, grantOf(draft, 'dan'), people)).toEqual([finance]);
    expect(whoHasItNow(hidden, grantOf(hidden, 'dan'), people)).toEqual([]);
  });

  it('was taken back by the helpdesk where a key did it, and by whom where a person did', () => {
    expect([endedByWords('key_01ABC', people), endedByWords('mia', people), endedByWords('gone', people)]).toEqual(['the helpdesk', 'mia', 'gone']);
  });

  it('leads to the own page of the new revision, where this browser may open it', () => {
    const edited = decided(dual(), 'dan', { text: 'Other words' });
    const again = opened(edited);
    const finance = financeOf(again);
    const old = again.grants.find(({ personId, revision }) => personId === finance && revision === 1) as Grant;
    const seen = { draft: again, grant: old, standing: 'stale' as const, facts: facts(), policy: aPolicy(), channel: 'x' };
    const fresh = grantOf(again, finance);

    expect(reviewState({ ...seen, mayOpen: () => false })).toMatchObject({ kind: 'older-revision', newRevision: { revision: 2, path: null } });
    expect(reviewState({ ...seen, mayOpen: (one) => one.grantId === fresh.grantId })).toMatchObject({ newRevision: { path: `/review/g/${fresh.grantId}` } });
  });

  it('is with a delegate, for whoever delegated after they were asked', () => {
    const edited = decided(dual(), 'dan', { text: 'Other words' });
    const old = edited.grants.find(({ personId, revision }) => personId === financeOf(edited) && revision === 1) as Grant;
    const delegation = aDelegation(old.personId, 'sam', ['finance']);
    const again = opened(edited, { delegations: [delegation], people: peopleWith('sam', { limits: { release: { currency: 'USD', minor: 100_000_000 } } }) });
    const seen = { draft: again, grant: old, facts: { ...facts(), delegations: [delegation] }, policy: aPolicy(), channel: 'x', mayOpen: () => false };

    expect(reviewState({ ...seen, standing: 'stale' })).toEqual({ kind: 'delegated-away', to: 'sam', until: secondsAfter(days) });
  });

  it('says of a release that the helpdesk has not taken how often it was tried, and when it is next', () => {
    const released = { ...dual(), head: { ...dual().head, status: 'released' as const } };
    const grant = grantOf(released, 'dan');
    const nextAt = secondsAfter(300);
    const seen = { draft: released, grant, standing: 'released' as const, facts: facts(), policy: aPolicy(), channel: 'x', mayOpen: () => false };
    const as = (delivery: NonNullable<Parameters<typeof reviewState>[0]['delivery']>) => reviewState({ ...seen, delivery });

    expect(as({ state: 'pending', tries: 2, nextAt })).toMatchObject({ kind: 'release-failed', attempts: 2, nextTryAt: nextAt });
    expect(as({ state: 'failed', tries: 10, nextAt })).toMatchObject({ kind: 'release-failed', attempts: 10, nextTryAt: null });
    for (const fine of [
      { state: 'pending', tries: 0, nextAt },
      { state: 'delivered', tries: 3, nextAt },
      { state: 'failed', tries: 3, nextAt, byHand: true },
    ] as const)
      expect(as(fine)).toMatchObject({ kind: 'released' });
  });
});

describe('a holding reply that was given up', () => {
  it('is a failure but where somebody else has answered, or the customer has written again', () => {
    const late = secondsAfter(days);
    const draft = dual();
    const held = kept(draft, hold(draft, { to: 'a@b.example' }, aContext(late)) ?? expect.fail('it waits'));
    const seen = { draft: held, grant: grantOf(held, 'dan'), standing: 'held' as const, facts: facts(late), policy: aPolicy(), channel: 'x' };
    const given = (reason: string) => reviewState({ ...seen, mayOpen: () => false, delivery: { state: 'failed', tries: 1, nextAt: late, reason } });

    for (const reason of ['answered', 'overtaken']) expect(given(reason)).toMatchObject({ kind: 'held', isTaken: false, notPosted: reason, failing: null });
    expect(given('closed')).toMatchObject({ kind: 'held', notPosted: null, failing: { attempts: 1, nextTryAt: null } });
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
