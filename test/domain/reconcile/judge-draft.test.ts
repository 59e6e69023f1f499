import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../functions/domain/approval/draft-state.ts';
import { Replay } from '../../../functions/domain/audit/replay.ts';
import { type DraftFacts, erasedByEvents, holdDraft, judgeDraft, settleDraft } from '../../../functions/domain/reconcile/judge-draft.ts';
import { aContext, contentOf, kept, secondsAfter } from '../../examples.ts';
import { aReleasedLife, aSentLife, next, rejected, type Step, withdrawn } from './a-life.ts';

const { received, opened, approved, released } = aReleasedLife();
const context = aContext(secondsAfter(7200));

const judge = (draft: Draft | undefined, { events }: Pick<Step, 'events'>, facts: Partial<DraftFacts> = {}) =>
  judgeDraft(draft, { events, content: draft && contentOf(draft), tenantId: 'demo', delivered: new Set(), ...facts });

/** One seat is asked about the example's $12,400, which needs two people: that is no matter of a restore. */
const withoutRules = (event: object): object => ({ ...(event as { readonly data?: object }).data, rules: [] });

/** Rules that the events break, with those that a hold adds. */
function faultsOf(events: readonly object[]): string[] {
  const replay = new Replay(() => undefined);
  return events.flatMap((event) => replay.add(0, { ...event, data: withoutRules(event) }).map(({ words }) => words));
}

describe('F27: a draft against its events', () => {
  it('is fine where both end at one place, whatever that is', () => {
    for (const step of [received, opened, approved, released, aSentLife(), rejected(opened), withdrawn(opened)])
      expect(judge(step.draft, step)).toBeUndefined();
  });

  it('that went out by its events goes where they have ended, and stays there: it is released once, under the id that the helpdesk knows', () => {
    for (const older of [received, opened, approved]) {
      expect(judge(older.draft, released)).toEqual({ fault: 'event-without-state', remedy: 'settle', proven: 'released' });
      const { from, transition } = settleDraft(older.draft, released.events, context);
      const settled = kept(from, transition);
      const { head } = settled;

      expect(head.release).toEqual(released.draft.head.release);
      expect([head.status, head.dueAt, head.releaseAt, head.auditSeq, head.auditHead]).toEqual([
        'released',
        null,
        null,
        released.events.length,
        released.events.at(-1)?.leaf,
      ]);
      expect(settled.grants.some(({ state }) => state === 'open')).toBe(false);
      expect([transition.entries, transition.owed]).toEqual([[], []]);
      expect(judge(settled, released)).toBeUndefined();
    }
  });

  it('whose texts are back says when they went, and by which erasure; open, it is held', () => {
    const at = secondsAfter(7200).toISOString();
    const told = { ...released.events[0], type: 'draft.erased', at, data: { erasureId: 'ers_1' } } as (typeof released.events)[number];
    const erased = { ...released.draft, head: { ...released.draft.head, erased: { at, id: 'ers_1' } } };

    expect(erasedByEvents(released.draft, [...released.events, told])).toEqual({ at, id: 'ers_1' });
    expect(erasedByEvents(erased, [...released.events, told])).toBeUndefined();
    expect(erasedByEvents(released.draft, released.events)).toBeUndefined();
    const damaged = [
      { ...told, at: 'then' },
      { ...told, data: {} },
      { ...told, data: undefined },
    ] as (typeof released.events)[number][];
    expect(erasedByEvents(released.draft, damaged)).toBeUndefined();
    expect(erasedByEvents(released.draft, [told, ...damaged])).toEqual({ at, id: 'ers_1' });
    const events = [told, ...opened.events.slice(1)];
    expect(judge(opened.draft, { events })).toEqual({ fault: 'torn', remedy: 'hold', proven: 'pending' });
  });

  it('that was edited and went out says so, also where the edited text is lost', () => {
    const edited = aReleasedLife({ text: 'Hello Dana, it comes on Monday.' });
    for (const older of [edited.opened, edited.approved]) {
      const { from, transition } = settleDraft(older.draft, edited.released.events, context);
      const { head } = kept(from, transition);

      expect(head.release).toEqual(edited.released.draft.head.release);
      expect(head.release?.edited).toBe(true);
      expect(head.revision).toBe(older.draft.head.revision); // what has no text can't be shown
    }
  });

  it('that was withdrawn by its events is so, without a release; and one whose release tells no id keeps what it has', () => {
    const { from, transition } = settleDraft(opened.draft, withdrawn(opened).events, context);
    expect([transition.head.status, transition.head.release]).toEqual(['withdrawn', null]);
    expect(from.head.auditSeq).toBe(withdrawn(opened).events.length);
    const untold = released.events.map(({ data: _, ...event }) => event);
    expect(settleDraft(approved.draft, untold, context).transition.head.release).toBeNull();
    const ofNoRevision = released.events.map(({ revision: _, ...event }) => event);
    expect(settleDraft(approved.draft, ofNoRevision, context).transition.head.release).toBeNull();
  });

  it('that its events leave open is held: what happened to it after the restore can not be made again', () => {
    expect(judge(opened.draft, approved)).toEqual({ fault: 'event-without-state', remedy: 'hold', proven: 'approved' });
    const { from, transition } = holdDraft(opened.draft, approved.events, 'event-without-state', context);
    const held = next({ draft: from, events: approved.events }, transition);

    expect([held.draft.head.status, held.draft.head.dueAt]).toEqual(['integrity_hold', null]);
    expect(held.events.at(-1)).toMatchObject({
      type: 'draft.integrity_hold',
      from: 'approved',
      to: 'integrity_hold',
      data: { cause: 'restored_event_without_state' },
    });
    expect(held.draft.grants.some(({ state }) => state === 'open')).toBe(false);
    expect(faultsOf(held.events)).toEqual([]);
    expect(judge(held.draft, held)).toBeUndefined();
  });

  it('of which more is kept than its events tell is held, and loses a release that nothing proves', () => {
    expect(judge(released.draft, approved)).toEqual({ fault: 'state-without-event', remedy: 'hold', proven: 'approved' });
    const { from, transition } = holdDraft(released.draft, approved.events, 'state-without-event', context);
    const held = next({ draft: from, events: approved.events }, transition);

    expect([held.draft.head.status, held.draft.head.release]).toEqual(['integrity_hold', null]);
    expect(faultsOf(held.events)).toEqual([]);
  });

  it('of which no event is left is held, by the first event of its chain', () => {
    for (const { draft } of [opened, aSentLife()]) {
      expect(judge(draft, { events: [] })).toEqual({ fault: 'state-without-event', remedy: 'hold', proven: undefined });
      const { from, transition } = holdDraft(draft, [], 'state-without-event', context);
      const held = next({ draft: from, events: [] }, transition);

      expect(held.events).toMatchObject([{ seq: 0, prev: '', from: null, to: 'integrity_hold', revision: 1 }]);
      expect(judge(held.draft, held)).toBeUndefined();
    }
  });

  it('that names another event than there is goes by the events', () => {
    const other: Draft = { ...opened.draft, head: { ...opened.draft.head, auditHead: 'ff' } };
    expect(judge(other, opened)).toEqual({ fault: 'other-end', remedy: 'hold', proven: 'pending' });
    expect(judge({ ...approved.draft, head: { ...approved.draft.head, auditHead: 'ff' } }, released)).toMatchObject({ fault: 'other-end', remedy: 'settle' });
  });

  it('that was rejected before a revision which nobody knows is held; without one it stays rejected', () => {
    const ended = rejected(opened);
    expect(judge(opened.draft, ended)).toEqual({ fault: 'event-without-state', remedy: 'settle', proven: 'rejected' });
    const revised: Draft = { ...ended.draft, head: { ...ended.draft.head, revision: 2, status: 'pending', auditSeq: 9 } };
    expect(judge(revised, ended)).toEqual({ fault: 'state-without-event', remedy: 'hold', proven: 'rejected' });
    const { from, transition } = holdDraft(revised, ended.events, 'state-without-event', context);
    expect(faultsOf(next({ draft: from, events: ended.events }, transition).events)).toEqual([]);
  });

  it('whose events end where this version knows nothing is held from where it stands', () => {
    const newer = opened.events.map((event, i) => (i === opened.events.length - 1 ? { ...event, to: 'a_newer_status' } : event));
    expect(judge(opened.draft, { events: newer })).toEqual({ fault: 'torn', remedy: 'hold', proven: undefined });
    expect(holdDraft(opened.draft, newer, 'torn', context).transition.entries).toMatchObject([{ from: 'pending' }]);
  });

  it('that is gone is buried', () => {
    expect(judge(undefined, released)).toEqual({ fault: 'lost', remedy: 'bury', proven: 'released' });
    expect(judge(undefined, { events: [] })).toEqual({ fault: 'lost', remedy: 'bury', proven: undefined });
  });
});

describe('F27: an open draft at the end of its events', () => {
  const with_ = (draft: Draft, fields: Partial<Draft>): Draft => ({ ...draft, ...fields });
  const head = (draft: Draft, fields: Partial<Draft['head']>): Draft => ({ ...draft, head: { ...draft.head, ...fields } });
  const [decision] = approved.draft.decisions;
  const [grant] = opened.draft.grants;

  it.each<[string, Draft, Step]>([
    ['its revision', with_(opened.draft, { revisions: [] }), opened],
    ['another request hash of its revision', with_(opened.draft, { revisions: opened.draft.revisions.map((one) => ({ ...one, requestHash: 'ff' })) }), opened],
    [
      'another request hash',
      head(with_(opened.draft, { revisions: opened.draft.revisions.map((one) => ({ ...one, requestHash: 'ff' })) }), { requestHash: 'ff' }),
      opened,
    ],
    ['a decision', with_(approved.draft, { decisions: [] }), approved],
    ['another decision', with_(approved.draft, { decisions: [{ ...decision, id: 'dec_x' } as never] }), approved],
    ['a decision that no seat is filled by', with_(opened.draft, { decisions: [decision as never] }), opened],
    [
      'a seat that another decision fills',
      head(approved.draft, { stages: JSON.parse(JSON.stringify(approved.draft.head.stages).replaceAll(String(decision?.id), 'dec_x')) }),
      approved,
    ],
    ['the mark of an author', with_(opened.draft, { markers: [] }), opened],
    ['the mark of somebody who decided', with_(approved.draft, { markers: approved.draft.markers.filter(({ role }) => role === 'author') }), approved],
    ['an open grant of another revision', with_(opened.draft, { grants: [{ ...grant, revision: 2, state: 'open' } as never] }), opened],
  ])('is held where it is torn: %s', (_, draft, step) => {
    expect(judge(draft, step, { content: contentOf(step.draft) })).toMatchObject({ fault: 'torn', remedy: 'hold' });
  });

  it('is held where its status is another one than its last event says', () => {
    expect(judge(head(approved.draft, { status: 'pending' }), approved)).toEqual({ fault: 'torn', remedy: 'hold', proven: 'approved' });
  });

  it('is held where its text is gone or altered, and where the helpdesk has got its release', () => {
    expect(judge(opened.draft, opened, { content: undefined })).toMatchObject({ fault: 'text', remedy: 'hold' });
    expect(judge(opened.draft, opened, { content: '{}' })).toMatchObject({ fault: 'text', remedy: 'hold' });
    expect(judge(approved.draft, approved, { delivered: new Set([approved.draft.head.id]) })).toMatchObject({ fault: 'delivered', remedy: 'hold' });
    expect(judge(released.draft, released, { delivered: new Set([released.draft.head.id]) })).toBeUndefined();
  });
});
