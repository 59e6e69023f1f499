import { describe, expect, it } from 'vitest';
import { type AuditEvent, appendEvents, emptyChain, eventSortKey, leafOf } from '../../../functions/domain/audit/audit-event.ts';
import { faultOf, type KeptEvent, orderOfRelease, type TrailOf } from '../../../functions/domain/audit/trail.ts';
import type { AuditEntry } from '../../../functions/domain/audit-entry.ts';
import { start } from '../../examples.ts';

const anEntry = (fields: Partial<AuditEntry> = {}): AuditEntry => ({
  type: 'decision.recorded',
  at: start.toISOString(),
  actor: { personId: 'ann', via: 'code' },
  ...fields,
});
const chainOf = (entries: readonly AuditEntry[], of = { draftId: 'drf_1' }, tenantId = 'demo') => {
  let made = 0;
  const newEventId = (): string => {
    made += 1;
    return `evt_${made}`;
  };
  return appendEvents(of, emptyChain, entries, { tenantId, newEventId });
};
const { events, head } = chainOf([1, 2, 3, 4].map((revision) => anEntry({ revision })));
const keptOf = (list: readonly AuditEvent[]): KeptEvent[] => list.map((event) => ({ place: eventSortKey(event.seq), event: { ...event } }));
const trail = keptOf(events);
const of: TrailOf = { draftId: 'drf_1', tenantId: 'demo', head, whole: true };
/** The trail with one event replaced. */
const withEvent = (seq: number, event: Record<string, unknown>): KeptEvent[] => trail.map((one, i) => (i === seq ? { ...one, event } : one));
const withMembers = (seq: number, members: Record<string, unknown>): KeptEvent[] => withEvent(seq, { ...events[seq], ...members });
/** As somebody would write it who hashes again what they altered. */
const rehashed = (event: Record<string, unknown>): Record<string, unknown> => ({ ...event, leaf: leafOf(event as unknown as AuditEvent) });
/** The whole chain written anew from an altered event on. */
function rewritten(seq: number, members: Record<string, unknown>): KeptEvent[] {
  const list: KeptEvent[] = [];
  for (const [i, one] of trail.entries()) {
    const prev = list.at(-1)?.event.leaf ?? '';
    list.push({ place: one.place, event: i < seq ? one.event : rehashed({ ...one.event, ...(i === seq && members), prev }) });
  }
  return list;
}

describe('the verifying of a trail', () => {
  it('finds nothing wrong with one that is as it was written, empty ones among them', () => {
    expect(faultOf(trail, of)).toBeUndefined();
    expect(faultOf([], { ...of, head: emptyChain })).toBeUndefined();
  });

  it('T28: names the first event that was altered, in whatever member', () => {
    const [event] = events;
    for (const name of Object.keys(event ?? {}).filter((one) => one !== 'leaf'))
      expect(faultOf(withMembers(0, { [name]: name === 'seq' ? 5 : 'other' }), of)?.seq, name).toBe(0);
    expect(faultOf(withMembers(2, { actor: { personId: 'eve', via: 'code' } }), of)).toEqual({ kind: 'altered', seq: 2 });
    expect(faultOf(withMembers(2, { added: 1 }), of)).toEqual({ kind: 'altered', seq: 2 });
    expect(faultOf(withMembers(2, { statusPk: 'x' }), of)).toEqual({ kind: 'altered', seq: 2 });
    expect(faultOf(withMembers(3, { leaf: 'f'.repeat(64) }), of)).toEqual({ kind: 'altered', seq: 3 });
  });

  it('T28: finds one that was hashed again after it was altered by the next, and the last by the draft', () => {
    expect(faultOf(withEvent(1, rehashed({ ...events[1], revision: 9 })), of)).toEqual({ kind: 'unlinked', seq: 2 });
    expect(faultOf(withEvent(3, rehashed({ ...events[3], revision: 9 })), of)).toEqual({ kind: 'other-end', seq: 3 });
    expect(faultOf(rewritten(1, { revision: 9 }), of)).toEqual({ kind: 'other-end', seq: 3 });
  });

  it('T28: names one that is missing, moved, or put in between', () => {
    const [a, b, c, d] = trail as [KeptEvent, KeptEvent, KeptEvent, KeptEvent];
    expect(faultOf([a, b, d], of)).toEqual({ kind: 'missing', seq: 2 });
    expect(faultOf([b, c, d], of)).toEqual({ kind: 'missing', seq: 0 });
    expect(faultOf([{ place: 'A', event: {} }, ...trail], of)).toEqual({ kind: 'missing', seq: 0 });
    expect(faultOf([a, { ...b, event: c.event }, { ...c, event: b.event }, d], of)).toEqual({ kind: 'unlinked', seq: 1 });
    expect(faultOf(withEvent(1, rehashed({ ...events[1], seq: 7 })), of)).toEqual({ kind: 'unlinked', seq: 1 });
  });

  it('T28: finds a tail that was cut, one that was put on, and one that was replaced', () => {
    expect(faultOf(trail.slice(0, 3), of)).toEqual({ kind: 'cut', seq: 3 });
    expect(faultOf([], of)).toEqual({ kind: 'cut', seq: 0 });
    expect(faultOf(trail, { ...of, head: chainOf([1, 2].map((revision) => anEntry({ revision }))).head })).toEqual({ kind: 'beyond', seq: 2 });
    expect(faultOf(trail, { ...of, head: { ...head, auditHead: '0'.repeat(64) } })).toEqual({ kind: 'other-end', seq: 3 });
  });

  it('finds the chain of another draft or tenant in the place of this one', () => {
    const entries = [1, 2, 3, 4].map((revision) => anEntry({ revision }));
    expect(faultOf(keptOf(chainOf(entries, { draftId: 'drf_2' }).events), of)).toEqual({ kind: 'foreign', seq: 0 });
    expect(faultOf(keptOf(chainOf(entries, { draftId: 'drf_1' }, 'other').events), of)).toEqual({ kind: 'foreign', seq: 0 });
  });

  it('finds one that has not the form of an event, and none that could never have been hashed', () => {
    expect(faultOf(withEvent(1, { planted: true }), of)).toEqual({ kind: 'unreadable', seq: 1 });
    expect(faultOf(withMembers(1, { seq: '1' }), of)).toEqual({ kind: 'unreadable', seq: 1 });
    expect(faultOf(withMembers(1, { data: { text: '\uD800' } }), of)).toEqual({ kind: 'unreadable', seq: 1 });
  });

  it('says of a draft that is gone that its events alone are left, and judges no end that was not read', () => {
    expect(faultOf(trail, { ...of, head: null })).toEqual({ kind: 'no-draft', seq: 0 });
    expect(faultOf(withMembers(1, { revision: 9 }), { ...of, head: null })).toEqual({ kind: 'altered', seq: 1 });
    expect(faultOf(trail.slice(0, 2), { ...of, whole: false })).toBeUndefined();
  });

  it('F21: verifies events of a kind, and with members, that a newer version has', () => {
    const newer = chainOf([anEntry({ type: 'something.new' as AuditEntry['type'], ...({ more: { than: 'known' } } as object) }), anEntry()]);

    expect(faultOf(keptOf(newer.events), { ...of, head: newer.head })).toBeUndefined();
  });
});

describe('the order of approval and release', () => {
  const hash = 'ab'.repeat(32);
  const about = { revision: 2, requestHash: hash };
  const received = anEntry({ type: 'draft.received', to: 'pending', data: { tier: 3 } });
  const yes = anEntry({ ...about, data: { decision: 'approve' } });
  const approved = anEntry({ ...about, type: 'draft.approved' });
  const released = anEntry({ ...about, type: 'draft.released' });
  const orderOf = (...entries: AuditEntry[]) => orderOfRelease(chainOf(entries).events);

  it('R108: shows that a tier 3 reply was approved, and by which decisions, before it was released', () => {
    expect(orderOf(received, yes, yes, approved, released)).toEqual({ kind: 'approved', released: 4, approved: 3, decisions: [1, 2], requestHash: hash });
  });

  it('R108: counts neither approvals of another text nor rejections, nor what came later', () => {
    const unapproved = (seq: number) => ({ kind: 'unapproved', released: seq });
    expect(orderOf(received, released, yes, approved)).toEqual(unapproved(1));
    expect(orderOf(received, yes, released)).toEqual(unapproved(2));
    expect(orderOf(received, approved, yes, released)).toEqual(unapproved(3));
    expect(orderOf(received, approved, released)).toEqual(unapproved(2));
    for (const other of [{ revision: 1 }, { requestHash: 'cd'.repeat(32) }]) {
      expect(orderOf(received, { ...yes, ...other }, approved, released)).toEqual(unapproved(3));
      expect(orderOf(received, yes, { ...approved, ...other }, released)).toEqual(unapproved(3));
    }
    expect(orderOf(received, anEntry({ ...about, data: { decision: 'reject' } }), approved, released)).toEqual(unapproved(3));
  });

  it('says that tier 1 and 2 went out as they came, and of tier 3 that this must not be', () => {
    const sent = (tier: number, to: string) => anEntry({ type: 'draft.received', to, data: { tier } });
    expect(orderOf(sent(1, 'released'))).toEqual({ kind: 'at-once', released: 0 });
    expect(orderOf(sent(2, 'notified'))).toEqual({ kind: 'at-once', released: 0 });
    expect(orderOf(sent(3, 'released'))).toEqual({ kind: 'unapproved', released: 0 });
    expect(orderOf(anEntry({ type: 'draft.received', to: 'released' }))).toEqual({ kind: 'unapproved', released: 0 });
  });

  it('is none where nothing went out', () => {
    expect(orderOf(received, yes, approved)).toEqual({ kind: 'not-released' });
    expect(orderOf()).toEqual({ kind: 'not-released' });
  });
});
