import { describe, expect, it } from 'vitest';
import { Replay, type Rule } from '../../../functions/domain/audit/replay.ts';
import type { AuditEntry } from '../../../functions/domain/audit-entry.ts';
import { aLife, kindsOfLife, policy } from './a-log.ts';

const facts = { ...policy };
const lives = Array.from({ length: kindsOfLife }, (_, kind) => aLife(kind, `life ${kind}`));
const dual = lives[3] as readonly AuditEntry[];
const edited = lives[6] as readonly AuditEntry[];
const heldBack = lives[7] as readonly AuditEntry[];

/** The rules that some events break. */
function broken(entries: readonly object[], known = true): Rule[] {
  const replay = new Replay(() => (known ? facts : undefined));
  return entries.flatMap((entry) => replay.add(0, { ...entry })).map(({ rule }) => rule);
}
const place = (life: readonly AuditEntry[], type: string, last = false): number =>
  last ? life.findLastIndex((one) => one.type === type) : life.findIndex((one) => one.type === type);
const changed = (life: readonly AuditEntry[], type: string, fields: (entry: AuditEntry) => object, last = false): object[] =>
  life.map((entry, index) => (index === place(life, type, last) ? { ...entry, ...fields(entry) } : entry));
const without = (life: readonly AuditEntry[], type: string, last = false): AuditEntry[] => life.toSpliced(place(life, type, last), 1);

/** That a reply is looked at afterwards, in the state that another event led to. */
const sampled = (after: AuditEntry | undefined, type: AuditEntry['type'] = 'sample.chosen'): object => ({
  ...after,
  type,
  from: after?.to,
  at: '2026-12-24T00:00:00.000Z',
  data: {},
});

describe('the rules of approval, from events alone', () => {
  it('let what has gone out be looked at afterwards', () => {
    const sent = lives[0] ?? [];
    const looked = [sampled(sent.at(-1)), sampled(sent.at(-1), 'sample.reviewed')];

    expect([broken([...sent, ...looked]), broken(looked)]).toEqual([[], []]);
  });

  it('R102, R108: are kept in every life of a draft, whether or not the policy is known', () => {
    for (const life of lives) expect([broken(life), broken(life, false)]).toEqual([[], []]);
  });

  it.each<[string, readonly object[], Rule]>([
    ['a decision that is missing', without(dual, 'decision.recorded', true), 'unapproved'],
    ['no decision at all', dual.filter(({ type }) => type !== 'decision.recorded' && type !== 'stage.opened'), 'unapproved'],
    ['an approval that is missing', without(dual, 'draft.approved'), 'unapproved'],
    ['a reply of tier 3 that went out at once', changed(lives[0] ?? [], 'draft.received', ({ data }) => ({ data: { ...data, tier: 3 } })), 'unapproved'],
    ['a role that nobody stood for', changed(dual, 'decision.recorded', ({ data }) => ({ data: { ...data, role: 'finance' } })), 'unapproved'],
    ['one person in two seats', changed(dual, 'decision.recorded', () => ({ actor: { personId: 'ann', via: 'code' } })), 'twice'],
    ['a delegate of the other approver', changed(dual, 'decision.recorded', ({ actor }) => ({ actor: { ...actor, delegatorId: 'ann' } })), 'twice'],
    ['an author who approved', changed(dual, 'draft.received', ({ data }) => ({ data: { ...data, authorId: 'ann' } })), 'author'],
    ['somebody who was not asked', changed(dual, 'decision.recorded', () => ({ actor: { personId: 'sam', via: 'code' } })), 'not-asked'],
    ['too little assurance', changed(dual, 'decision.recorded', ({ actor }) => ({ actor: { ...actor, via: 'link' } })), 'assurance'],
    ['a decision on another hash', changed(dual, 'decision.recorded', () => ({ requestHash: 'other' })), 'hash'],
    ['a decision under another policy', changed(dual, 'decision.recorded', () => ({ policySha256: 'other' })), 'hash'],
    ['a release of another hash', changed(dual, 'draft.released', () => ({ requestHash: 'other' })), 'hash'],
    ['a release of another revision', changed(dual, 'draft.released', () => ({ revision: 2 })), 'hash'],
    ['another text than the edited one', changed(edited, 'draft.released', ({ data }) => ({ data: { ...data, bodySha256: 'other' } })), 'hash'],
    ['an escrow that is too short', changed(dual, 'draft.approved', ({ at, data }) => ({ data: { ...data, releaseAt: at } })), 'escrow'],
    ['an escrow without an end', changed(dual, 'draft.approved', () => ({ data: {} })), 'escrow'],
    ['a release before the end of the escrow', changed(dual, 'draft.released', () => ({ at: dual[0]?.at })), 'escrow'],
    ['a second release', [...dual, dual.at(-1) as AuditEntry], 'state'],
    ['a release after a rejection', [...(lives[5] ?? []).slice(0, 3), { ...(dual.at(-1) as AuditEntry), from: 'rejected' }], 'state'],
    ['a release after a withdrawal', [...(lives[8] ?? []), dual.at(-1) as AuditEntry], 'state'],
    ['a state that does not follow', changed(dual, 'stage.opened', () => ({ from: 'approved' })), 'state'],
    ['a state that nobody knows', changed(dual, 'stage.opened', () => ({ to: 'gone' })), 'state'],
    ['a way into a state that is none', changed(dual, 'draft.released', () => ({ type: 'stage.opened', data: {} })), 'state'],
    ['a draft that was there before', changed(dual, 'draft.received', () => ({ from: 'pending' })), 'state'],
    ['a draft received as held back', changed(dual, 'draft.received', () => ({ to: 'held' })), 'state'],
    ['a sample of what waits', [...dual.slice(0, 2), sampled(dual[1])], 'state'],
    ['a sample of what was withdrawn', [...(lives[8] ?? []), sampled(lives[8]?.at(-1))], 'state'],
    ['a sample that lets a reply out', [...(lives[0] ?? []), { ...sampled(lives[0]?.at(-1)), from: 'pending' }], 'state'],
    ['a holding reply too soon', changed(heldBack, 'draft.held', () => ({ at: heldBack[0]?.at })), 'holding'],
    [
      'a second holding reply',
      [
        ...heldBack,
        ...(lives[5] ?? []).filter(({ type }) => type === 'draft.revised').map((one) => ({ ...one, from: 'held' })),
        { ...heldBack.at(-1), revision: 2, requestHash: (lives[5] ?? []).at(-1)?.requestHash, at: '2027-01-01T00:00:00.000Z' },
      ],
      'holding',
    ],
  ])('are broken by %s', (_, entries, rule) => {
    expect(broken(entries)).toContain(rule);
  });

  it('say nothing of what lies before the first event that is there', () => {
    for (let from = 1; from < dual.length; from += 1) expect(broken(dual.slice(from))).toEqual([]);
    const replay = new Replay(() => facts);
    for (const entry of dual.slice(-1)) replay.add(3000, { ...entry });
    expect(replay.counts).toMatchObject({ drafts: 1, partly: 1, approved: 0 });
  });

  it('say nothing of events that they know nothing of', () => {
    const replay = new Replay(() => undefined);
    const event = { type: 'draft.pondered', at: 'x', from: null, to: 'gone', revision: 1, data: 7 };

    expect(replay.add(0, event)).toEqual([]);
    expect(replay.add(0, { ...event, type: 'stage.opened', data: { stage: 1, asked: 'nobody' } })).toEqual([]);
    expect(replay.add(0, { ...event, type: 'stage.opened', data: { stage: 1, asked: [{}] } })).toEqual([]);
    expect(broken(changed(dual, 'draft.released', () => ({ at: '', type: 7 })))).toContain('state');
  });

  it('let a text be put back that a disowned decision had changed', () => {
    const disowned = (undone: boolean) => [
      ...(lives[6] ?? []).slice(0, -1),
      {
        ...(lives[6] ?? []).at(-2),
        type: 'decision.disowned',
        from: 'approved',
        to: 'pending',
        revision: 3,
        requestHash: 'third',
        at: '2026-11-23T00:00:00.000Z',
        data: { undone },
      },
    ];

    expect([broken(disowned(true)), broken(disowned(false))]).toEqual([[], []]);
  });

  it('R24, R44: ask for whoever joins by what events tell, and for two where two are needed', () => {
    const seat = (role: string, assurance: 'link' | 'sign-in' = 'link') => [{ assurance, seats: [{ role, count: 1 }] }];
    const joining = (when: Record<string, string[]>, stages = seat('legal')) => ({ id: 'joins', also: true, when, stages });
    const brokenBy = (route: object, life: readonly object[] = dual): Rule[] => {
      const replay = new Replay(() => ({ ...facts, routes: [route, ...facts.routes] }) as never);
      return life.flatMap((entry) => replay.add(0, { ...entry })).map(({ rule }) => rule);
    };
    const data = dual[0]?.data as { rules: string[]; risk: string };
    const [rule] = data.rules as [string];
    const role = String(dual[place(dual, 'decision.recorded')]?.data?.role);

    expect(brokenBy(joining({ rules: [rule], risk: [data.risk] }))).toEqual(['unapproved']);
    expect(brokenBy(joining({ rules: [rule] }, seat(role)))).toEqual([]);
    expect(brokenBy(joining({ rules: [rule] }, seat(role, 'sign-in')))).toContain('assurance');
    const two = [{ assurance: 'link' as const, seats: [role, 'legal'].map((of) => ({ role: of, count: 1 })) }];
    expect(brokenBy({ id: 'joins', also: true, stages: two })).toEqual(['unapproved']); // without conditions it always joins
    expect(brokenBy(joining({ rules: undefined as never }))).toEqual([]);
    expect([
      brokenBy(joining({ rules: ['no-such'] })),
      brokenBy(joining({ topics: ['legal'] })),
      brokenBy(joining({ rules: [rule], segments: ['small'] })),
    ]).toEqual([[], [], []]);
    expect(
      broken(
        changed(without(dual, 'decision.recorded', true), 'draft.received', (one) => ({ data: { ...one.data, rules: ['bulk-export'] } })),
        false,
      ),
    ).toEqual(['unapproved', 'unapproved']);
  });

  it('take whom an escalation asked as asked, and nobody else', () => {
    const [opened, decision] = [place(dual, 'stage.opened'), place(dual, 'decision.recorded')];
    const escalated = (...asked: string[]): object[] => {
      const life = dual.map((entry) => entry as object);
      const people = asked.map((personId) => ({ personId, onBehalfOf: null }));
      life.splice(opened + 1, 0, {
        ...dual[opened],
        type: 'stage.escalated',
        from: 'pending',
        to: 'pending',
        data: { stage: 1, step: 'backup', asked: people },
      });
      life[decision + 1] = { ...dual[decision], actor: { personId: 'sam', via: 'code' } };
      return life;
    };

    expect(broken(escalated('sam'))).toEqual([]);
    expect(broken(escalated('mia'))).toContain('not-asked');
  });

  it('take who was handed a seat as asked, and the stages of a tightened policy as they were opened', () => {
    const handed = dual.map((entry) => entry as object);
    const [opened, decision] = [place(dual, 'stage.opened'), place(dual, 'decision.recorded')];
    handed.splice(opened + 1, 0, { ...dual[opened], type: 'grant.handed_over', data: { stage: 1, seat: 1, to: { personId: 'mia', onBehalfOf: null } } });
    handed[decision + 1] = { ...dual[decision], actor: { personId: 'mia', via: 'code' } };
    expect(broken(handed)).toEqual([]);

    const stopped = lives[10] as readonly AuditEntry[];
    for (const cause of ['policy_tightened', 'edit_tightened']) {
      const tightened = stopped.map((entry) => (entry.type === 'release.stopped' ? { ...entry, type: 'release.refused', data: { cause } } : entry));
      expect(broken(tightened)).toEqual([]);
    }
  });
});
