import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../functions/domain/approval/decide.ts';
import type { Draft, DraftHead, Grant, Stage, Transition } from '../../../functions/domain/approval/draft-state.ts';
import type { Person } from '../../../functions/domain/approval/person.ts';
import { reviseDraft } from '../../../functions/domain/approval/receive.ts';
import type { RoutingFacts } from '../../../functions/domain/approval/routing.ts';
import { climb, escalateBounce, hold, openStage, whatIsDue } from '../../../functions/domain/approval/wait.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import {
  aContext,
  aDelegation,
  aDraft,
  anAssessment,
  aPerson,
  approvedDraft,
  aReceived,
  aStageRule,
  askedOf,
  decided,
  grantOf,
  hours,
  kept,
  minutes,
  opened,
  people,
  peopleWith,
  receivedFor,
  routingOf,
  secondsAfter,
  start,
} from '../../examples.ts';

const open = (draft: Draft, fields: Partial<RoutingFacts> = {}, now = start): Transition | undefined =>
  openStage(draft, routingOf(draft, fields), aContext(now));
const climbAt = (draft: Draft, seconds: number, fields: Partial<RoutingFacts> = {}): Transition | undefined =>
  climb(draft, routingOf(draft, fields), aContext(secondsAfter(seconds)));
const mails = (transition: Transition | undefined): string[] =>
  (transition?.owed ?? []).flatMap((one) => (one.kind === 'mail' ? [`${one.mail} ${one.personId}`] : []));
const webhooks = (transition: Transition | undefined): string[] => (transition?.owed ?? []).flatMap((one) => (one.kind === 'webhook' ? [one.event] : []));
const withHead = (draft: Draft, fields: Partial<DraftHead>): Draft => ({ ...draft, head: { ...draft.head, ...fields } });
const financeDraft = (urgency: 'urgent' | 'standard' | 'internal' = 'standard'): Draft =>
  aDraft(receivedFor([aStageRule('finance')], { assessment: anAssessment({ urgency }) }));

describe('a stage that opens', () => {
  it('R57, R99, R100: asks those whose seats they are, all at once, and nobody else', () => {
    const transition = open(aDraft(), { seed: 'b' });
    const asked = transition?.newGrants?.filter((grant) => grant.seat !== null).map((grant) => grant.personId) ?? [];

    expect(mails(transition).filter((mail) => mail.startsWith('request'))).toEqual(asked.map((id) => `request ${id}`));
    expect(asked).toHaveLength(2);
    expect(asked[1]).toBe('dan');
  });

  it('gives each a grant that ends with the fallback, on this very text, at the assurance of the stage', () => {
    const draft = opened();

    expect(grantOf(draft, 'dan')).toMatchObject({
      revision: 1,
      stage: 0,
      seat: 1,
      state: 'open',
      requestHash: draft.head.requestHash,
      assurance: 'code',
      expiresAt: draft.head.decideBy,
      kid: 'k1',
      wrongCodes: 0,
    });
  });

  it('gives a grant that has ended already where no deadline is known: it fails closed', () => {
    expect(open(withHead(aDraft(), { decideBy: null }))?.newGrants?.[0]?.expiresAt).toBe(start.toISOString());
  });

  it('R52: tells the watchers at the start, with a grant to read and no seat', () => {
    const transition = open(aDraft());
    const [watcher] = transition?.newGrants?.filter((grant) => grant.seat === null) ?? [];

    expect(watcher).toMatchObject({ personId: 'eve', seat: null, assurance: 'link', why: 'watcher' });
    expect(mails(transition)).toContain('watcher-start eve');
  });

  it('R52: tells a watcher once for a revision, and not at all where they are asked themselves', () => {
    const two = aDraft(
      aReceived({ route: { routeId: 'own', stages: [aStageRule('finance'), aStageRule('department-head')], watchers: ['executive', 'finance'] } }),
    );
    const first = opened(two, { people: peopleWith('ben', { roles: [] }) });
    const second = open(decided(first, 'ann'), { people: peopleWith('ben', { roles: [] }) });

    expect(first.grants.map((grant) => grant.personId)).toEqual(['ann', 'eve']);
    expect(second?.newGrants?.map((grant) => grant.personId)).toEqual(['dan']);
  });

  it('is told in the audit: who was asked for which seat, and why', () => {
    const transition = open(aDraft());

    expect(transition?.entries).toEqual([
      expect.objectContaining({
        type: 'stage.opened',
        actor: { via: 'system' },
        data: {
          stage: 1,
          watchers: ['eve'],
          asked: transition?.newGrants
            ?.filter((grant) => grant.seat !== null)
            .map(({ grantId, personId, onBehalfOf, seat, why }) => ({ grantId, personId, onBehalfOf, seat, why })),
        },
      }),
    ]);
  });

  it('R49, R53: asks the delegate of that moment, in the name of the delegator', () => {
    const draft = opened(aDraft(), { delegations: [aDelegation('dan', 'olga', ['department-head'])] });

    expect(grantOf(draft, 'olga')).toMatchObject({ onBehalfOf: 'dan', delegationId: 'dlg-dan-olga', seat: 1 });
  });

  it('is opened once', () => {
    expect(open(opened())).toBeUndefined();
  });

  it.each(['approved', 'rejected', 'withdrawn', 'held', 'released'] as const)('is not opened on a draft that is %s', (status) => {
    expect(open(withHead(aDraft(), { status }))).toBeUndefined();
  });

  it('is not opened where none waits', () => {
    expect(open(withHead(aDraft(), { stages: [] }))).toBeUndefined();
  });

  it('R133: asks the same people again after an edit, with other words', () => {
    const edited = decided(opened(), 'dan', { text: 'We refund $12,400 by Monday.' });
    const before = askedOf(opened(aDraft(), { seed: 'c' }));
    const transition = open(edited, { seed: 'c', people: peopleWith('ben', {}) });

    expect(before).toHaveLength(2);
    expect(mails(transition).filter((mail) => mail.startsWith('again'))).toHaveLength(1);
    expect(transition?.newGrants?.find((grant) => grant.seat === 0)).toMatchObject({
      personId: edited.grants.find((grant) => grant.seat === 0)?.personId,
      why: 'again',
      revision: 2,
      requestHash: edited.head.requestHash,
    });
  });

  it('T11: asks nobody again who has lost the role meanwhile, nor takes their decision', () => {
    const edited = decided(opened(aDraft(), { people: peopleWith('ben', { roles: [] }) }), 'dan', { text: 'Another text' });
    const lost = peopleWith('ann', { roles: [] });

    expect(open(edited, { people: lost })?.newGrants?.find((grant) => grant.seat === 0)?.personId).toBe('ben');
    const again = opened(edited, { people: peopleWith('ben', { roles: [] }) });
    expect(standingOf(again, grantOf(again, 'ann'), { people: lost, delegations: [], now: start })).toBe('ineligible');
    expect(standingOf(again, grantOf(again, 'ann'), { people, delegations: [], now: start })).toBe('open');
  });

  it('asks somebody again who was asked beside the role', () => {
    const finance = peopleWith('ben', { roles: [] });
    const draft = opened(aDraft(), { people: finance });
    const olga = { ...grantOf(draft, 'ann'), grantId: 'grt_olga', personId: 'olga', why: 'backup' as const };
    const edited = decided({ ...draft, grants: [...draft.grants.filter(({ personId }) => personId !== 'ann'), olga] }, 'dan', { text: 'Another text' });
    const again = opened(edited, { people: finance });

    expect(askedOf(again)).toEqual(['finance olga']);
    expect(standingOf(again, grantOf(again, 'olga'), { people: finance, delegations: [], now: start })).toBe('open');
  });

  it('T11: asks for the seats of a new route afresh, whoever had a seat before', () => {
    const route = (role: string) => ({ routeId: 'own', stages: [aStageRule(role)], watchers: [] });
    const first = opened(aDraft(aReceived({ route: route('department-head') })));
    const revised = kept(first, reviseDraft(first, aReceived({ route: route('finance') }), aContext()));

    expect(askedOf(opened(revised, { seed: 'b' }))).toEqual(['finance ben']);
  });

  it('R45, R49, T11: asks nobody for the seats of a new route who had been asked as an escalation of the old one', () => {
    const first = opened(aDraft(receivedFor([aStageRule('finance')])));
    const reminded = kept(first, climbAt(first, 2 * hours) as Transition);
    const escalated = kept(reminded, climbAt(reminded, 4 * hours) as Transition);
    const revised = kept(escalated, reviseDraft(escalated, receivedFor([aStageRule('department-head')]), aContext(secondsAfter(5 * hours))));

    expect(askedOf(escalated).at(-1)).toBe('finance mia');
    expect(askedOf(opened(revised))).toEqual(['department-head dan']);
  });

  it('asks the delegator again, or whoever stands in for them by now', () => {
    const first = opened(aDraft(), { delegations: [aDelegation('dan', 'olga', ['department-head'])] });
    const finance = first.grants.find((grant) => grant.seat === 0)?.personId as string;
    const edited = decided(first, finance, { text: 'Another text' });

    expect(open(edited)?.newGrants?.find((grant) => grant.seat === 1)).toMatchObject({ personId: 'dan', onBehalfOf: null, why: 'again' });
  });
});

describe('a draft that nobody may decide', () => {
  const nobody = people.filter((person) => !['olga', 'dan'].includes(person.id));

  it('R55, F22: is blocked once, with an alarm, and asks nobody', () => {
    const draft = aDraft();
    const transition = open(draft, { people: nobody });
    const blocked = kept(draft, transition as Transition);

    expect(transition).toMatchObject({ head: { status: 'blocked', dueAt: secondsAfter(60).toISOString() }, entries: [{ type: 'draft.blocked' }] });
    expect(webhooks(transition)).toEqual(['draft.blocked']);
    expect(transition?.newGrants).toBeUndefined();
    expect(open(blocked, { people: nobody }, secondsAfter(60))).toMatchObject({
      head: { status: 'blocked', dueAt: secondsAfter(120).toISOString() },
      entries: [],
      owed: [],
    });
  });

  it.each([
    ['nobody_left', nobody, { USD: 100 }],
    ['limits_too_low', people.map((person) => ({ ...person, limits: {} })), { USD: 100 }],
    ['several_currencies', people, { USD: 100, EUR: 100 }],
  ] as const)('says why: %s', (because, everybody, money) => {
    const transition = open(aDraft(), { people: everybody, money });

    expect(transition).toMatchObject({ head: { status: 'blocked', blockedBecause: because }, entries: [{ type: 'draft.blocked', data: { because } }] });
  });

  it('F22: is told to the owners once, who may not decide it', () => {
    const owner = aPerson('oz', { roles: ['owner'], limits: {} });
    const draft = aDraft();
    const transition = open(draft, { people: [...nobody, owner] });

    expect(mails(transition)).toEqual(['alarm oz']);
    expect(mails(open(kept(draft, transition as Transition), { people: [...nobody, owner] }, secondsAfter(60)))).toEqual([]);
  });

  it('waits again as soon as somebody may', () => {
    const draft = aDraft();
    const blocked = kept(draft, open(draft, { people: nobody }) as Transition);
    const transition = open(blocked, {}, secondsAfter(60));

    expect(transition?.head).toMatchObject({ status: 'pending', stages: [{ openedAt: secondsAfter(60).toISOString() }] });
    expect(transition?.entries.map((entry) => entry.type)).toEqual(['draft.unblocked', 'stage.opened']);
    expect(mails(transition)).toContain('request dan');
  });
});

describe('what is due', () => {
  const due = (draft: Draft, seconds = 0): string | undefined => whatIsDue(draft.head, standardPolicy, secondsAfter(seconds));

  it('is to open a stage that waits, and to look again at a blocked draft', () => {
    expect(due(aDraft())).toBe('open');
    expect(due(withHead(opened(), { status: 'blocked' }))).toBe('open');
  });

  it('is each rung at its instant, and not a moment before', () => {
    expect(due(opened(), 2 * hours - 0.001)).toBeUndefined();
    expect(due(opened(), 2 * hours)).toBe('rung');
    expect(due(withHead(opened(), { stages: [] }), 2 * hours)).toBeUndefined();
  });

  it('R74: is the holding reply at the deadline, before anything else', () => {
    expect(due(opened(), 24 * hours - 0.001)).toBe('rung');
    expect(due(opened(), 24 * hours)).toBe('hold');
    expect(due(aDraft(), 24 * hours)).toBe('hold');
    expect(due(withHead(aDraft(), { status: 'blocked' }), 24 * hours)).toBe('hold');
  });

  it('R136: is the release at the end of the escrow, even past the deadline', () => {
    expect(due(approvedDraft(), 29.999)).toBeUndefined();
    expect(due(approvedDraft(), 30)).toBe('release');
    expect(due(approvedDraft(), 48 * hours)).toBe('release');
    expect(due(withHead(approvedDraft(), { releaseAt: null }), 30)).toBeUndefined();
  });

  it.each(['released', 'notified', 'rejected', 'withdrawn', 'superseded', 'held', 'integrity_hold'] as const)('is nothing for a draft that is %s', (status) => {
    expect(due(withHead(opened(), { status }), 48 * hours)).toBeUndefined();
  });
});

describe('the ladder', () => {
  it('R70: reminds whoever was asked and has not decided, after 2 h', () => {
    const draft = decided(opened(), 'dan');
    const waiting = askedOf(draft)[0]?.split(' ')[1];
    const transition = climbAt(draft, 2 * hours);

    expect(mails(transition)).toEqual([`reminder ${waiting}`]);
    expect(transition?.entries).toEqual([expect.objectContaining({ type: 'reminder.sent', data: { stage: 1, people: [waiting] } })]);
    expect(transition?.head.stages[0]?.step).toBe(1);
  });

  it('R71: asks the supervisor too after 4 h; the first one may still decide', () => {
    const first = opened(financeDraft());
    const reminded = kept(first, climbAt(first, 2 * hours) as Transition);
    const transition = climbAt(reminded, 4 * hours);
    const after = kept(reminded, transition as Transition);

    expect(mails(transition)).toEqual([`also-asked ${askedOf(reminded)[0]?.split(' ')[1]}`, 'escalation mia']);
    expect(webhooks(transition)).toEqual(['draft.escalated']);
    expect(askedOf(after)).toEqual([askedOf(reminded)[0], 'finance mia']);
    expect(transition?.entries).toEqual([
      expect.objectContaining({ type: 'stage.escalated', data: expect.objectContaining({ step: 'supervisor', cause: 'no_answer' }) }),
    ]);
  });

  it('R68, R72, R77: asks a backup after 15 min and then the manager, where it is urgent', () => {
    const first = opened(financeDraft('urgent'));
    const [asked] = askedOf(first);
    const second = kept(first, climbAt(first, 15 * minutes) as Transition);
    const third = kept(second, climbAt(second, 30 * minutes) as Transition);

    expect(askedOf(second)).toEqual([asked, asked === 'finance ann' ? 'finance ben' : 'finance ann']);
    expect(askedOf(third).at(-1)).toBe('finance mia');
    expect(climbAt(third, 60 * minutes)).toBeUndefined();
  });

  it('is not climbed early, nor on a draft that does not wait', () => {
    expect(climbAt(opened(), 2 * hours - 0.001)).toBeUndefined();
    expect(climbAt(aDraft(), 2 * hours)).toBeUndefined();
    expect(climbAt(withHead(opened(), { status: 'blocked' }), 2 * hours)).toBeUndefined();
    expect(climbAt(withHead(opened(), { stages: [] }), 2 * hours)).toBeUndefined();
  });

  it('asks somebody else, where it would remind somebody who may not decide any more', () => {
    const draft = opened(financeDraft(), { people: peopleWith('ben', { roles: [] }) });
    const gone = climbAt(draft, 2 * hours, { people: peopleWith('ann', { active: false }) });

    expect(mails(gone)).toEqual(['escalation ben']);
    expect(gone?.newGrants).toMatchObject([{ personId: 'ben', why: 'away', seat: 0 }]);
    expect(gone?.entries).toEqual([expect.objectContaining({ type: 'stage.escalated', data: expect.objectContaining({ step: 'backup', cause: 'away' }) })]);
    expect(mails(climbAt(draft, 2 * hours))).toEqual(['reminder ann']);
  });

  it('asks somebody else for the seat whose people are away, and reminds those of the other', () => {
    const finance = peopleWith('ben', { roles: [] });
    const draft = opened(aDraft(), { people: finance });
    const transition = climbAt(draft, 2 * hours, { people: peopleWith('ann', { active: false }) });

    expect(mails(transition)).toEqual(['escalation ben', 'reminder dan']);
    expect(transition?.newGrants).toMatchObject([{ personId: 'ben', seat: 0, why: 'away' }]);
    expect(transition?.entries.map(({ type }) => type)).toEqual(['stage.escalated', 'reminder.sent']);
    const second = kept(draft, climbAt(draft, 2 * hours, { people: finance }) as Transition);
    const rung = climbAt(second, 4 * hours, { people: peopleWith('ann', { active: false }) });
    expect(rung?.newGrants?.map(({ seat, why }) => `${seat} ${why}`)).toEqual(['0 away', '1 supervisor']);
  });

  it('asks the delegator once the delegation has ended, and the delegate no more', () => {
    const delegations = [aDelegation('ann', 'olga', ['finance'], { until: secondsAfter(hours).toISOString() })];
    const finance = peopleWith('ben', { roles: [] });
    const draft = opened(financeDraft(), { people: finance, delegations });
    const transition = climbAt(draft, 2 * hours, { people: finance, delegations, now: secondsAfter(2 * hours) }) as Transition;
    const after = kept(draft, transition);

    expect(askedOf(draft)).toEqual(['finance olga']);
    expect(mails(transition)).toEqual(['escalation ann']);
    expect(after.grants.filter(({ seat }) => seat !== null).map(({ personId, state, why }) => `${personId} ${state} ${why}`)).toEqual([
      'olga revoked first',
      'ann open away',
    ]);
    const bounced = escalateBounce(
      draft,
      grantOf(draft, 'olga').grantId,
      routingOf(draft, { people: finance, delegations, now: secondsAfter(2 * hours) }),
      aContext(secondsAfter(2 * hours)),
    );
    expect(bounced?.changedGrants).toMatchObject([{ personId: 'olga', state: 'revoked', bounced: true }]);
  });

  it('says that it climbed even where nobody is left to ask', () => {
    const alone = { people: peopleWith('ann', { managerId: 'gone' }).filter((person) => person.id === 'ann') };
    const draft = opened(financeDraft('urgent'), alone);
    const transition = climbAt(draft, 15 * minutes, alone);

    expect(transition).toMatchObject({ newGrants: [], head: { stages: [{ step: 1 }] } });
    expect(webhooks(transition)).toEqual(['draft.escalated']);
  });
});

describe('a mail that came back', () => {
  const draft = opened(financeDraft());
  const asked = askedOf(draft)[0]?.split(' ')[1] as string;
  const bounce = (one: Draft, grantId: string): Transition | undefined => escalateBounce(one, grantId, routingOf(one), aContext(secondsAfter(10)));

  it('has the backup asked at once, not at the deadline', () => {
    const transition = bounce(draft, grantOf(draft, asked).grantId);

    expect(mails(transition)).toEqual([`escalation ${asked === 'ann' ? 'ben' : 'ann'}`]);
    expect(transition?.newGrants?.[0]?.why).toBe('bounced');
    expect(transition?.entries.map((entry) => entry.type)).toEqual(['mail.bounced', 'stage.escalated']);
    expect(transition?.head.stages[0]?.step).toBe(0);
  });

  describe('to many', () => {
    const crowd = [...people, ...Array.from({ length: 40 }, (_, i) => aPerson(`p${String(i).padStart(2, '0')}`, { roles: ['finance'] }))];
    const now = (seconds: number) => ({ people: crowd, now: secondsAfter(seconds) });
    const bouncedOf = (one: Draft, seconds: number, personId = newestOf(one)): Draft =>
      kept(one, escalateBounce(one, grantOf(one, personId).grantId, routingOf(one, now(seconds)), aContext(secondsAfter(seconds))) as Transition);
    const openOf = ({ grants }: Draft) => grants.filter(({ state, seat }) => state === 'open' && seat !== null);
    const newestOf = (one: Draft): string => openOf(one).findLast(({ bounced }) => !bounced)?.personId as string;
    const from = opened(financeDraft('urgent'), now(0));
    const first = openOf(from)[0]?.personId as string;
    const afterMany = (times: number): Draft => Array.from({ length: times }).reduce<Draft>((one, _, i) => bouncedOf(one, i + 1), from);
    const standing = (one: Draft, personId: string) => standingOf(one, grantOf(one, personId), { people: crowd, delegations: [], now: secondsAfter(60) });

    it('F9: leaves who was asked their right from the queue, as far as one transaction can end them all', () => {
      const full = afterMany(19);

      expect(openOf(full)).toHaveLength(20);
      expect(standing(full, first)).toBe('open');
      expect(openOf(afterMany(30))).toHaveLength(20);
      expect(standing(afterMany(30), first)).toBe('ineligible');
    });

    it('F9: is of another person’s seat once that is filled', () => {
      const many = afterMany(25);
      const later = decided(many, newestOf(many), {}, aContext(secondsAfter(50)));

      expect(standing(later, first)).toBe('in-escrow');
      const dual = opened(aDraft(receivedFor([aStageRule('finance', 'department-head')])), now(0));
      const [one] = openOf(dual);
      const gone = { ...(one as Grant), bounced: true, state: 'revoked' as const };
      const replaced = { ...dual, grants: [gone, ...dual.grants.slice(1)] };
      expect(standing(replaced, gone.personId)).toBe('ineligible');
      const [stage] = dual.head.stages as [Stage];
      const filled = {
        ...stage,
        seats: stage.seats.map((seat, i) => (i === gone.seat ? { ...seat, filled: [{ personId: 'x', onBehalfOf: null, decisionId: 'd' }] } : seat)),
      };
      expect(standing(withHead(replaced, { stages: [filled] }), gone.personId)).toBe('decided');
      expect(standing(withHead(replaced, { stages: [{ ...stage, state: 'approved' }] }), gone.personId)).toBe('decided');
    });

    it('F9: leaves the ladder its room too, and who may not decide any more makes room like them', () => {
      const full = afterMany(24);
      const climbed = kept(full, climb(full, routingOf(full, now(15 * minutes)), aContext(secondsAfter(15 * minutes))) as Transition);

      expect(climbed.grants.length).toBe(full.grants.length + 1);
      expect(openOf(climbed)).toHaveLength(20);

      const cleared = { ...full, grants: full.grants.map((grant) => ({ ...grant, bounced: false })) };
      const asks = (staff: readonly Person[]) =>
        climb(cleared, routingOf(cleared, { ...now(15 * minutes), people: staff }), aContext(secondsAfter(15 * minutes)));
      expect(asks(crowd)?.newGrants, 'nobody makes room').toEqual([]);
      const left = openOf(cleared)[3]?.personId as string;
      const inactive = asks(crowd.map((person) => (person.id === left ? { ...person, active: false } : person)));
      expect(inactive?.newGrants).toHaveLength(1);
      expect(inactive?.changedGrants).toMatchObject([{ personId: left, state: 'revoked' }]);
    });

    it('R74, F9: end with the holding reply, of which only those hear whom mails reach', () => {
      const full = afterMany(30);
      const held = hold(full, { to: 'dana@northwind.example' }, aContext(secondsAfter(215 * minutes)));

      expect(held?.head.status).toBe('held');
      expect(mails(held)).toEqual([`watcher-end ${newestOf(full)}`]);
    });
  });

  it('asks nobody where it was a watcher, another stage, a grant that ended, or a draft that does not wait', () => {
    const watched = opened();
    const used = decided(draft, asked, { decision: 'reject', reason: 'other', feedback: 'no' });

    expect(bounce(watched, grantOf(watched, 'eve').grantId)).toBeUndefined();
    expect(bounce(draft, 'grt_unknown')).toBeUndefined();
    expect(bounce(used, grantOf(used, asked).grantId)).toBeUndefined();
    expect(bounce(withHead(draft, { status: 'blocked' }), grantOf(draft, asked).grantId)).toBeUndefined();
    expect(bounce(withHead(draft, { stages: [] }), grantOf(draft, asked).grantId)).toBeUndefined();
  });
});

describe('the fallback', () => {
  const heldAt = (draft: Draft, seconds = 24 * hours): Transition | undefined => hold(draft, { to: 'dana@northwind.example' }, aContext(secondsAfter(seconds)));

  it('R74, R75: gives the customer the holding reply and never a word of the draft', () => {
    const transition = heldAt(opened());

    expect(transition?.head).toMatchObject({
      status: 'held',
      release: null,
      dueAt: null,
      holdingReply: { ...standardPolicy.holdingReply, to: 'dana@northwind.example', at: secondsAfter(24 * hours).toISOString() },
      stages: [{ state: 'ended' }],
    });
    expect(JSON.stringify(transition?.head.holdingReply)).not.toContain('12,400');
    expect(webhooks(transition)).toEqual(['draft.held']);
  });

  it('I4: leaves no grant open, and tells everybody who was asked', () => {
    const before = opened();
    const transition = heldAt(before) as Transition;

    expect(kept(before, transition).grants.map((grant) => grant.state)).toEqual(['revoked', 'revoked', 'revoked']);
    expect(mails(transition).sort()).toEqual(before.grants.map((grant) => `watcher-end ${grant.personId}`).sort());
  });

  it('R75: sends the holding reply once in the life of a draft', () => {
    const first = heldAt(opened())?.head.holdingReply ?? null;
    const again = heldAt(withHead(opened(), { holdingReply: first }), 48 * hours);

    expect(again?.head).toMatchObject({ status: 'held', holdingReply: first });
    expect(webhooks(again)).toEqual([]);
    expect(again?.entries).toEqual([expect.objectContaining({ type: 'draft.held', data: { holdingReplySent: false } })]);
  });

  it('F22: comes to a blocked draft too', () => {
    expect(heldAt(withHead(aDraft(), { status: 'blocked' }))?.head.status).toBe('held');
  });

  it('I5: never comes early, without a deadline, or to a draft that was decided', () => {
    expect(heldAt(opened(), 24 * hours - 0.001)).toBeUndefined();
    expect(heldAt(withHead(opened(), { decideBy: null }))).toBeUndefined();
    expect(heldAt(approvedDraft())).toBeUndefined();
  });
});
