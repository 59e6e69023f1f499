import { describe, expect, it } from 'vitest';
import type { Draft, Grant, MailKind } from '../../functions/domain/approval/draft-state.ts';
import { supersede, withdraw } from '../../functions/domain/approval/end.ts';
import { reviseDraft } from '../../functions/domain/approval/receive.ts';
import { release, stopAndAskAgain } from '../../functions/domain/approval/release.ts';
import { passSeat } from '../../functions/domain/approval/side-acts.ts';
import { climb, hold } from '../../functions/domain/approval/wait.ts';
import { type DraftMail, draftMailView } from '../../functions/page/mail/draft-mail.ts';
import { renderMail } from '../../functions/page/mail/render.ts';
import {
  aContext,
  aDraft,
  anAccount,
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
  hours,
  kept,
  opened,
  people,
  peopleWith,
  policyInForce,
  receivedFor,
  routingOf,
  secondsAfter,
} from '../examples.ts';

const link = 'https://approvals.example/review/v1.k1.payload.mac';
const person = (id: string) => people.find((one) => one.id === id) as (typeof people)[number];
const waiting = (): Draft => opened(aDraft(receivedFor([aStageRule('finance')])), { people: peopleWith('ben', { roles: [] }) });

/** The view of a mail to somebody; their grant of the current revision is found where they have one. */
function mail(draft: Draft, kind: DraftMail['kind'], receiver: string, fields: Partial<DraftMail> = {}) {
  const grant = draft.grants.findLast((one) => one.personId === receiver && one.revision === draft.head.revision) ?? null;
  return draftMailView({
    kind,
    draft,
    submission: JSON.parse(contentOf(draft)),
    policy: aPolicy(),
    people,
    receiver: person(receiver),
    grant,
    aboutToBeAsked: [],
    link,
    code: '042917',
    tenantName: 'Demo',
    publicUrl: 'https://approvals.example',
    timeZone: 'UTC',
    detail: 'full',
    ...fields,
  });
}
const asks = ['request', 'again', 'reminder', 'escalation', 'also-asked', 'fresh-link', 'handed-over'] as const satisfies readonly MailKind[];

describe('a mail that asks', () => {
  it('says what is asked of whom, until when, and who is asked next', () => {
    const view = mail(waiting(), 'request', 'ann');

    expect(view).toMatchObject({
      kind: 'request',
      link,
      code: '042917',
      asked: { role: 'finance', stage: 1, stageCount: 1, onBehalfOf: null },
      ladder: { next: { at: secondsAfter(4 * hours), who: 'a supervisor' }, fallbackAt: secondsAfter(days) },
      draft: { account: { name: 'Northwind Bank' }, decideBy: secondsAfter(days), reasons: [{ rule: 'money-irreversible' }] },
    });
  });

  it.each(asks)('is a mail that can be sent: %s', (kind) => {
    const view = mail(waiting(), kind, 'ann');

    expect(view && renderMail(view)).toMatchObject({ subject: expect.stringMatching(/Northwind/), text: expect.stringContaining(link) });
  });

  it.each(asks)('is not sent once nothing is asked any more: %s', (kind) => {
    const draft = waiting();
    const over = kept(draft, withdraw(draft, null, { via: 'system' }, aContext()) ?? { head: draft.head, entries: [], owed: [] });

    expect(mail(over, kind, 'ann')).toBeUndefined();
    expect(mail(draft, kind, 'ann', { link: null })).toBeUndefined();
    expect(mail(draft, kind, 'sam')).toBeUndefined();
  });

  it('names nobody as next once the ladder has no further rung', () => {
    const draft = waiting();
    const [stage] = draft.head.stages;
    const climbed = { ...draft, head: { ...draft.head, stages: stage ? [{ ...stage, step: 2 }] : [] } };

    expect(mail(climbed, 'reminder', 'ann')).toMatchObject({ ladder: { next: null } });
  });

  it('says of an escalation whether nobody answered or a mail came back', () => {
    const draft = waiting();
    const after = secondsAfter(4 * hours);
    let climbed = draft;
    for (let i = 0; i < 2; i += 1) {
      const rung = climb(climbed, routingOf(climbed), aContext(after));
      if (rung) climbed = kept(climbed, rung);
    }
    const bounced = (why: Grant['why']): Grant => ({ ...grantOf(climbed, 'mia'), why });

    expect(mail(climbed, 'escalation', 'mia')).toMatchObject({ kind: 'escalation', because: 'no-answer' });
    expect(mail(climbed, 'escalation', 'mia', { grant: bounced('bounced') })).toMatchObject({ because: 'bounced' });
    expect(mail(climbed, 'escalation', 'mia', { grant: bounced('away') })).toMatchObject({ because: 'away' });
    expect(mail(climbed, 'also-asked', 'ann')).toMatchObject({ others: [people.find(({ id }) => id === 'mia')?.name] });
    expect(mail(draft, 'also-asked', 'ann')).toMatchObject({ others: null });
    const blind = { ...climbed, head: { ...climbed.head, stages: climbed.head.stages.map((stage) => ({ ...stage, blind: true })) } };
    expect(mail(blind, 'also-asked', 'ann')).toMatchObject({ others: null });
  });

  it('says who handed a seat over, and whose it was where somebody above did', () => {
    const draft = opened(aDraft(), { people: people.filter(({ id }) => id !== 'ben') });
    const seat = grantOf(draft, 'ann');
    const passed = (by: 'ann' | 'olga') => {
      const type = by === 'ann' ? ('grant.handed_over' as const) : ('grant.reassigned' as const);
      const transition = passSeat(
        draft,
        seat,
        'ben',
        routingOf(draft),
        { type, actor: { personId: by, via: 'sign-in' }, ...(by === 'olga' && { reassignedBy: by }) },
        aContext(),
      );
      return mail(kept(draft, transition ?? expect.fail('not passed on')), 'handed-over', 'ben');
    };

    expect(passed('ann')).toMatchObject({ kind: 'handed-over', by: 'ann', from: null });
    expect(passed('olga')).toMatchObject({ kind: 'handed-over', by: 'olga', from: 'ann' });
  });

  it('says on whose behalf somebody is asked', () => {
    const draft = waiting();

    expect(mail(draft, 'request', 'ann', { grant: { ...grantOf(draft, 'ann'), onBehalfOf: 'mia' } })).toMatchObject({ asked: { onBehalfOf: 'mia' } });
  });

  it('says why somebody is asked again: an edit with its editor, a stop with who did it and why', () => {
    const dual = opened(aDraft(receivedFor([aStageRule('finance', 'department-head')])));
    const finance = dual.grants.find(({ seat }) => seat === 0)?.personId ?? '';
    const edited = opened(decided(dual, 'dan', { text: 'We refund next week.' }));
    const approved = approvedDraft();
    const stopped = stopAndAskAgain(approved, contentOf(approved), { personId: 'eve', via: 'link' }, { code: 'wrong_facts' }, aContext());
    const again = opened(kept(approved, stopped ?? { head: approved.head, entries: [], owed: [] }));
    const asked = again.grants.find(({ revision, state }) => revision === 2 && state === 'open')?.personId ?? '';

    expect(mail(edited, 'again', finance)).toMatchObject({ kind: 'again', because: { what: 'edit', by: 'dan', lapsed: false } });
    const second = opened(decided(decided(dual, finance), 'dan', { text: 'We refund next week.' }));
    expect(mail(second, 'again', finance)).toMatchObject({ because: { what: 'edit', by: 'dan', lapsed: true } });
    expect(mail(again, 'again', asked)).toMatchObject({ kind: 'again', because: { what: 'stop', by: 'eve', reason: 'wrong_facts', note: null } });
    const refused = { ...again, revisions: again.revisions.map((one) => (one.revision === 2 ? { ...one, why: 'refused' as const } : one)) };
    expect(mail(refused, 'again', asked)).toMatchObject({ because: { what: 'stop', by: null, reason: null } });
  });

  it('says of an edit that needs somebody else’s approval whose it was', () => {
    const edited = decided(opened(aDraft(receivedFor([aStageRule('finance')])), { people: peopleWith('ben', { roles: [] }) }), 'ann', {
      text: 'We refund $90,000.',
    });
    const facts = { content: contentOf(edited), account: anAccount(), people, lastMessage: undefined, policyInForce };
    const again = opened(kept(edited, release(edited, facts, aContext(secondsAfter(60))) ?? expect.fail('in escrow')));

    expect(mail(again, 'again', 'ben')).toMatchObject({ kind: 'again', because: { what: 'edit-tightened', by: 'ann' } });
  });

  it('hides at a blind stage who edited', () => {
    const rule = { ...aStageRule('finance', 'department-head'), blind: true };
    const dual = opened(aDraft(receivedFor([rule])));
    const finance = dual.grants.find(({ seat }) => seat === 0)?.personId ?? '';

    expect(mail(opened(decided(dual, 'dan', { text: 'Other words.' })), 'again', finance)).toMatchObject({
      because: { what: 'edit', by: null, lapsed: false },
    });
  });

  it('is for a revision of the helpdesk an ordinary request', () => {
    expect(mail(waiting(), 'again', 'ann')).toMatchObject({ kind: 'request' });
  });

  it("writes times in the reader's own zone", () => {
    const hoursOfAnn = { zone: 'Asia/Tokyo', days: ['mon' as const], from: '09:00', to: '17:00', holidays: [] };

    expect(mail(waiting(), 'request', 'ann', { receiver: { ...person('ann'), hours: hoursOfAnn } })?.timeZone).toBe('Asia/Tokyo');
    expect(mail(waiting(), 'request', 'ann')?.timeZone).toBe('UTC');
  });
});

describe('a mail that tells', () => {
  it('the person who decided what was recorded, with a way to stop it while it is in escrow', () => {
    const approved = approvedDraft();
    const rejected = decided(waiting(), 'ann', { decision: 'reject', reason: 'wrong_amount', feedback: 'too much' });

    expect(mail(approved, 'decided', 'ann')).toMatchObject({
      kind: 'decided',
      outcome: { decision: 'approve', by: 'ann' },
      link,
      stopUntil: secondsAfter(30),
    });
    expect(mail(rejected, 'decided', 'ann')).toMatchObject({
      outcome: { decision: 'reject', reason: 'wrong_amount', feedback: 'too much' },
      link,
      stopUntil: null,
    });
    expect(mail(approved, 'decided', 'dan')).toBeUndefined();
  });

  it('watchers how it ended, and nothing while it still waits', () => {
    const draft = waiting();
    const step = (transition: Parameters<typeof kept>[1] | undefined): Draft => kept(draft, transition ?? { head: draft.head, entries: [], owed: [] });
    const outcome = (one: Draft) => {
      const view = mail(one, 'watcher-end', 'eve');
      return view?.kind === 'watcher-end' ? view.outcome.kind : undefined;
    };

    expect(outcome(step(withdraw(draft, 'solved', { via: 'system' }, aContext())))).toBe('withdrawn');
    expect(outcome(step(supersede(draft, 'm-10', { via: 'system' }, aContext())))).toBe('superseded');
    expect(outcome(step(hold(draft, { to: 'dana@northwind.example' }, aContext(secondsAfter(days)))))).toBe('held');
    expect(outcome(decided(draft, 'ann', { decision: 'reject', reason: 'other', feedback: 'no' }))).toBe('decision');
    expect(outcome({ ...draft, head: { ...draft.head, status: 'integrity_hold' } })).toBe('stopped');
    expect(outcome(draft)).toBeUndefined();
  });

  it('at which time the holding reply was handed over, also where a later revision was not decided in time either', () => {
    const stages = [aStageRule('finance')];
    const held = (draft: Draft, at: Date): Draft => kept(draft, hold(draft, { to: 'dana@northwind.example' }, aContext(at)) ?? expect.fail('it is due'));
    const once = held(opened(aDraft(receivedFor(stages))), secondsAfter(days));
    const later = aContext(secondsAfter(2 * days));
    const revised = kept(once, reviseDraft(once, receivedFor(stages, { submission: aSubmission({ notes: 'two' }) }), later));
    const twice = held(opened(revised, {}, later), secondsAfter(4 * days));

    for (const draft of [once, twice]) expect(mail(draft, 'watcher-end', 'eve')).toMatchObject({ outcome: { kind: 'held', at: secondsAfter(days) } });
  });

  it('whoever was asked apart from whoever watched, and that it waits again after a stop, but not what others decide then', () => {
    const dual = opened(aDraft(), { people: people.filter(({ id }) => id !== 'ben') });
    const rejected = decided(dual, 'ann', { decision: 'reject', reason: 'wrong_facts' });
    const approved = decided(decided(dual, 'ann'), 'dan');
    const stopped = kept(
      approved,
      stopAndAskAgain(approved, contentOf(approved), { personId: 'eve', via: 'link' }, { code: 'wrong_facts' }, aContext()) ?? expect.fail(),
    );
    const again = decided(opened(stopped, { people: people.filter(({ id }) => id !== 'ben') }), 'ann');
    const subject = (draft: Draft, to: string): string => {
      const view = mail(draft, 'watcher-end', to);
      return renderMail(view ?? expect.fail('no mail')).subject;
    };

    expect([mail(rejected, 'watcher-end', 'dan'), mail(rejected, 'watcher-end', 'eve')]).toMatchObject([{ hadSeat: true }, { hadSeat: false }]);
    expect(subject(rejected, 'dan')).toMatch(/^Closed: Approve reply: Northwind/);
    expect(subject(rejected, 'eve')).toMatch(/^Closed: For information: Northwind/);
    // He is not asked again.
    const others = { ...again, grants: again.grants.filter(({ personId, revision }) => personId !== 'dan' || revision !== again.head.revision) };
    expect(mail(others, 'watcher-end', 'dan')).toMatchObject({
      hadSeat: true,
      outcome: { kind: 'stopped', at: new Date(stopped.revisions.at(-1)?.createdAt ?? ''), by: 'eve', reason: 'wrong_facts', again: true },
      decisions: [],
    });
    expect(subject(others, 'dan')).toMatch(/^Stopped: Approve reply: Northwind/);
    const damaged = { ...dual, head: { ...dual.head, status: 'integrity_hold' as const } };
    expect(mail(damaged, 'watcher-end', 'dan')).toMatchObject({ outcome: { kind: 'stopped', again: false } });
    expect(subject(damaged, 'dan')).toMatch(/^Closed: Approve reply: /);
  });

  it('everybody who approved, each once and in the order in which they did, when it is over and while it can be stopped', () => {
    const dual = opened(aDraft(), { people: people.filter(({ id }) => id !== 'ben') });
    const first = decided(dual, 'dan', {}, aContext(secondsAfter(60)));
    const approved = decided(first, 'ann', {}, aContext(secondsAfter(120)));
    const shuffled = { ...approved, decisions: approved.decisions.toReversed() }; // a store may give them in any order
    const facts = { content: contentOf(approved), account: anAccount(), people, lastMessage: undefined, policyInForce };
    const released = kept(shuffled, release(shuffled, facts, aContext(secondsAfter(hours))) ?? expect.fail('it is due'));
    const late = { ...first, head: { ...first.head, status: 'held' as const } };
    const said = (draft: Draft, kind: MailKind, to: string): string[] => {
      const view = mail(draft, kind as DraftMail['kind'], to) ?? expect.fail('no mail');
      return [...renderMail(view).text.matchAll(/Approved\. Decided by (\w+) at/g)].map(([, name]) => String(name));
    };

    for (const to of ['ann', 'dan', 'eve']) expect(said(released, 'watcher-end', to)).toEqual(['dan', 'ann']);
    expect(said(shuffled, 'watcher-start', 'eve')).toEqual(['dan', 'ann']);
    expect(said(late, 'watcher-end', 'ann')).toEqual(['dan']);
  });

  it('who rejected it, also where somebody approved at the same instant', () => {
    const dual = opened(aDraft(), { people: people.filter(({ id }) => id !== 'ben') });
    const both = decided(decided(dual, 'ann'), 'dan', { decision: 'reject', reason: 'wrong_facts' });

    for (const decisions of [both.decisions, both.decisions.toReversed()])
      expect(mail({ ...both, decisions }, 'watcher-end', 'ann')).toMatchObject({ outcome: { decision: 'reject', by: 'dan' }, decisions: [] });
  });

  it('nobody of a stop who is asked for the text again: that mail says it', () => {
    const all = people.filter(({ id }) => id !== 'ben');
    const dual = opened(aDraft(), { people: all });
    const approved = decided(decided(dual, 'ann'), 'dan');
    const why = { code: 'wrong_facts' } as const;
    const stopped = kept(approved, stopAndAskAgain(approved, contentOf(approved), { personId: 'eve', via: 'link' }, why, aContext()) ?? expect.fail());
    const reopened = opened(stopped, { people: all });
    const told = (draft: Draft, id: string, fields: Partial<DraftMail> = {}) => mail(draft, 'watcher-end', id, fields)?.kind;

    expect(['ann', 'dan'].map((id) => told(stopped, id, { aboutToBeAsked: ['ann', 'dan'] }))).toEqual([undefined, undefined]);
    expect(told(reopened, 'dan')).toBeUndefined();
    // Whoever is not asked again hears of it all the same, also where nobody may decide it by now.
    expect(told(stopped, 'dan', { aboutToBeAsked: ['ann'] })).toBe('watcher-end');
    expect(told({ ...reopened, grants: [] }, 'dan')).toBe('watcher-end');
    const blocked = { ...stopped, head: { ...stopped.head, status: 'blocked' as const } };
    expect(mail(blocked, 'watcher-end', 'dan')).toMatchObject({ outcome: { kind: 'stopped', again: true }, decisions: [] });
  });

  it('watchers why a text waits once more', () => {
    const route = { routeId: 'own', stages: [aStageRule('finance')], watchers: ['executive'] };
    const everybody = { people: peopleWith('ben', { roles: [] }) };
    const approved = decided(opened(aDraft(aReceived({ route })), everybody), 'ann');
    const why = { code: 'wrong_facts' } as const;
    const stopped = stopAndAskAgain(approved, contentOf(approved), { personId: 'ann', via: 'link' }, why, aContext());
    const again = opened(kept(approved, stopped ?? expect.fail()), everybody);
    const asOf = (reason: Draft['revisions'][number]['why']): Draft => ({
      ...again,
      revisions: again.revisions.map((one) => (one.revision === again.head.revision ? { ...one, why: reason } : one)),
    });
    const ofEve = (draft: Draft) => mail(draft, 'watcher-start', 'eve');

    expect(ofEve(opened(aDraft(aReceived({ route })), everybody))).toMatchObject({ again: null });
    expect(ofEve(again)).toMatchObject({ again: { what: 'stop', by: 'ann', reason: 'wrong_facts' } });
    expect([ofEve(asOf('revised')), ofEve(asOf('disowned'))]).toMatchObject([{ again: { what: 'revised' } }, { again: { what: 'disowned' } }]);
  });

  it('of a reply that went out at once, with the way to it', () => {
    const route = { routeId: 'own', stages: [aStageRule('finance')], watchers: ['executive'] };
    const sent = aDraft(aReceived({ route, assessment: anAssessment({ tier: 2 }), watcherIds: ['eve'] }));
    const account = { ...anAccount(), managerId: 'mia' };
    const ofAccount: Draft = { ...sent, revisions: sent.revisions.map((one) => ({ ...one, account })) };
    const to = (draft: Draft, id: string, fields: object = {}) => mail(draft, 'watcher-end', id, { receiver: { ...person(id), ...fields } });

    expect(to(sent, 'eve')).toMatchObject({
      kind: 'notified',
      because: 'watches',
      at: new Date(sent.head.release?.at ?? ''),
      link: `https://approvals.example/queue/${sent.head.id}`,
    });
    expect(to(ofAccount, 'mia', { roles: [] })).toMatchObject({ because: 'manages', link: `https://approvals.example/queue/${sent.head.id}` });
    expect(to(sent, 'olga')).toMatchObject({ because: 'owns' });
    const managed = { ...ofAccount, head: { ...sent.head, watchers: ['account-manager'] } };
    expect(to(managed, 'mia', { roles: [] })).toMatchObject({ because: 'watches' });
  });

  it('watchers at the start, as long as there is something to watch', () => {
    const draft = opened(aDraft());

    expect(mail(draft, 'watcher-start', 'eve')).toMatchObject({ kind: 'watcher-start', link });
    expect(mail(draft, 'watcher-start', 'eve', { grant: { ...grantOf(draft, 'eve'), state: 'revoked' } })).toBeUndefined();
  });

  it('R52, R136: watchers that an approver changed the text, and until when they can stop it', () => {
    const route = { routeId: 'own', stages: [aStageRule('finance')], watchers: ['executive'] };
    const draft = opened(aDraft(aReceived({ route })), { people: peopleWith('ben', { roles: [] }) });
    const edited = decided(draft, 'ann', { text: 'Other words.' });
    const until = secondsAfter(30);

    expect(mail(draft, 'watcher-start', 'eve')).toMatchObject({ escrow: null });
    expect(mail(edited, 'watcher-start', 'eve')).toMatchObject({
      escrow: { decisions: [{ by: 'ann', decision: 'approve_with_edits' }], until, isEdited: true },
    });
    expect(mail(decided(draft, 'ann'), 'watcher-start', 'eve')).toMatchObject({ escrow: { decisions: [{ by: 'ann' }], until, isEdited: false } }); // it comes late
  });

  it('an alarm with the role that reaches nobody', () => {
    expect(mail(aDraft(), 'alarm', 'olga')).toMatchObject({
      kind: 'alarm',
      roles: ['finance', 'department-head'],
      link: 'https://approvals.example/queue?view=blocked',
    });
  });
});
