import { describe, expect, it } from 'vitest';
import { type AuditEvent, appendEvents, chainKey, emptyChain, eventSortKey, leafOf } from '../../../functions/domain/audit/audit-event.ts';
import { entriesOf, faultOfEnd, indexOfEvent, maxPlaces, notLogged, type Place, withPlace } from '../../../functions/domain/audit/log-entries.ts';
import type { KeptEvent } from '../../../functions/domain/audit/trail.ts';
import { start } from '../../examples.ts';

const entry = { type: 'stage.opened', at: start.toISOString(), actor: { via: 'system' } } as const;
const from = { tenantId: 'demo', newEventId: () => 'evt_1' };
const { events } = appendEvents({ draftId: 'drf_1' }, emptyChain, [entry, entry, entry, entry], from);
const kept = (all: readonly AuditEvent[] = events): KeptEvent[] => all.map((event) => ({ place: eventSortKey(event.seq), event: { ...event } }));
const of = { chain: chainKey({ draftId: 'drf_1' }), tenantId: 'demo', ...notLogged };
/** The chain with one of its events changed, and hashed again if need be. */
const changed = (seq: number, change: object, hashed = true): KeptEvent[] =>
  kept().map((one, i) => {
    const event = { ...one.event, ...change };
    return i === seq ? { ...one, event: hashed ? { ...event, leaf: leafOf(event as unknown as AuditEvent) } : event } : one;
  });

describe('R102: events as entries', () => {
  it('are their canonical JSON without the leaf, which is the hash of the entry', () => {
    const { entries, so, fault } = entriesOf(kept(), of);

    expect(fault).toBeUndefined();
    expect(so).toEqual({ seq: 4, head: events[3]?.leaf });
    expect(entries.map(({ leaf }) => Buffer.from(leaf).toString('hex'))).toEqual(events.map(({ leaf }) => leaf));
    for (const [i, { bytes, at }] of entries.entries()) {
      const { leaf: _, ...hashed } = events[i] as AuditEvent;
      expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(hashed);
      expect(at).toBe(start.toISOString());
    }
  });

  it('go on where their chain was, and are none where nothing is new', () => {
    const so = { seq: 2, head: events[1]?.leaf ?? '' };

    expect(entriesOf(kept().slice(2), { ...of, ...so })).toMatchObject({ entries: [{}, {}], so: { seq: 4, head: events[3]?.leaf } });
    expect(entriesOf([], { ...of, ...so })).toEqual({ entries: [], so });
  });

  it('end as their draft says, or after it', () => {
    const { entries } = entriesOf(kept().slice(2), { ...of, seq: 2, head: events[1]?.leaf ?? '' });
    const leaf = (seq: number): string => events[seq]?.leaf ?? '';
    const ends = (auditSeq: number, auditHead: string) => faultOfEnd(entries, { seq: 2, head: leaf(1) }, { auditSeq, auditHead });

    expect([ends(4, leaf(3)), ends(3, leaf(2)), ends(2, leaf(1)), faultOfEnd(entries, notLogged, undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([ends(4, leaf(2)), ends(2, leaf(0)), ends(5, leaf(3)), ends(1, leaf(0))]).toEqual([
      { kind: 'other-end', seq: 3 },
      { kind: 'other-end', seq: 1 },
      { kind: 'cut', seq: 4 },
      { kind: 'rolled-back', seq: 1 },
    ]);
  });

  it('of a subject are those of its chain', () => {
    const subject = appendEvents({ subject: 'log' }, emptyChain, [entry], from).events;

    expect(entriesOf(kept(subject), { ...of, chain: 'S#log' }).entries).toHaveLength(1);
    expect(entriesOf(kept(subject), { ...of, chain: 'S#policy' }).fault).toEqual({ kind: 'foreign', seq: 0 });
  });

  it('may have members that this version does not know', () => {
    const [first] = changed(0, { sinceVersion2: { more: true } });

    expect(entriesOf([first as KeptEvent], of)).toMatchObject({ entries: [{}], so: { seq: 1 } });
  });

  it.each([
    ['missing', kept().toSpliced(2, 1)],
    ['unreadable', changed(2, { at: 'never' })],
    ['unreadable', changed(2, { data: { text: '\ud800' } }, false)],
    ['altered', changed(2, { type: 'draft.released' }, false)],
    ['foreign', changed(2, { draftId: 'drf_2' })],
    ['foreign', changed(2, { draftId: null })],
    ['foreign', changed(2, { tenantId: 'other' })],
    ['unlinked', changed(2, { prev: 'ab' })],
    ['unlinked', changed(2, { seq: 7 })],
    ['too-long', changed(2, { data: { text: 'x'.repeat(70_000) } })],
  ] as const)('T28: end before one that is %s', (kind, of2) => {
    const { entries, so, fault } = entriesOf(of2, of);

    expect(fault).toEqual({ kind, seq: 2 });
    expect(entries).toHaveLength(2);
    expect(so).toEqual({ seq: 2, head: events[1]?.leaf });
  });
});

describe('where the events of a chain stand', () => {
  it('is kept as one place as long as they follow each other in the log', () => {
    let places: readonly Place[] = [];
    for (const next of [
      [0, 10, 2],
      [2, 12, 1],
      [3, 40, 5],
      [8, 99, 1],
    ] as const)
      places = withPlace(places, next);

    expect(places).toEqual([
      [0, 10, 3],
      [3, 40, 5],
      [8, 99, 1],
    ]);
    expect([0, 2, 3, 7, 8, 9].map((seq) => indexOfEvent(places, seq))).toEqual([10, 12, 40, 44, 99, undefined]);
  });

  it('does not take a gap in the chain for one place', () => {
    expect(withPlace([[0, 10, 2]], [3, 12, 1])).toEqual([
      [0, 10, 2],
      [3, 12, 1],
    ]);
  });

  it('is kept of the newest alone where a chain has very many', () => {
    let places: readonly Place[] = [];
    for (let seq = 0; seq < maxPlaces + 5; seq += 1) places = withPlace(places, [seq, 10 * seq, 1]);

    expect(places).toHaveLength(maxPlaces);
    expect([indexOfEvent(places, 4), indexOfEvent(places, 5)]).toEqual([undefined, 50]);
  });
});
