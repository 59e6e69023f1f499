import { describe, expect, it } from 'vitest';
import { chainOfEntry, endOf, isWholeInTable, joinChain, leafAt, notInLog, standingOf } from '../../../functions/domain/reconcile/chain-evidence.ts';
import { aReleasedLife, keptOf } from './a-life.ts';

const { released } = aReleasedLife();
const chain = `D#${released.draft.head.id}`;
const all = keptOf(released.events);
const logged = (count: number) => ({ chain, tenantId: 'demo', logged: { count, head: leafAt(released.events, count) ?? '' } });
const fresh = { chain, tenantId: 'demo', logged: notInLog };

describe('a chain from the table and the files of the log', () => {
  it('is whole in the table where it has no fault and reaches the end that the log has', () => {
    expect(isWholeInTable(all, fresh)).toBe(true);
    expect(isWholeInTable(all, logged(3))).toBe(true);
    expect(isWholeInTable(all.slice(0, 2), logged(3))).toBe(false);
    expect(isWholeInTable(all, { ...fresh, logged: { count: 3, head: 'ff' } })).toBe(false);
    expect(isWholeInTable(all.slice(1), fresh)).toBe(false);
  });

  it('F27: has the events that the table lacks from the files: at its end, in its middle, and all of them', () => {
    for (const left of [all.slice(0, 2), [all[0], all[3], ...all.slice(4)], []]) {
      const there = left.flatMap((one) => one ?? []);
      const { events, missing, fault } = joinChain(there, all, logged(all.length));
      expect([events, fault]).toEqual([released.events, undefined]);
      expect(missing).toHaveLength(all.length - there.length);
    }
  });

  it('goes on in the table behind what the files have', () => {
    expect(joinChain(all, all.slice(0, 2), logged(2))).toEqual({ events: released.events, missing: [] });
  });

  it('is forked where the table has another event in the place of one that was signed: neither is put over the other', () => {
    const [first, second] = all;
    const other = { place: second?.place ?? '', event: { ...second?.event, leaf: 'ab' } };
    const joined = joinChain([first as never, other], all, logged(all.length));

    expect([joined.fault, joined.missing, joined.events.length]).toEqual(['forked', [], 1]);
    expect(joined.signed).toEqual(released.events);
    expect(joined.behind).toEqual([{ ...released.events[1], leaf: 'ab' }]);
    expect(joined.tableEnd).toEqual({ auditSeq: 2, auditHead: 'ab' });
  });

  it('says what no file mends: an event that is gone from both, or was altered', () => {
    expect(joinChain([all[0], all[2]] as never, [], fresh)).toMatchObject({ fault: 'missing', missing: [] });
    expect(joinChain([all[0], ...all.slice(2)] as never, [], fresh)).toMatchObject({
      events: released.events.slice(0, 1),
      behind: released.events.slice(2),
      tableEnd: endOf(released.events),
    });
    const foreign = { ...fresh, tenantId: 'other' };
    expect(joinChain([], all, foreign)).toMatchObject({ fault: 'foreign', tableEnd: endOf([]) });
    const altered = { place: all[1]?.place ?? '', event: { ...all[1]?.event, at: '2026-11-22T17:00:01.000Z' } };
    expect(joinChain([all[0], altered] as never, [], fresh)).toMatchObject({ fault: 'altered', missing: [] });
    const unreadable = { place: all[1]?.place ?? '', event: { type: 'draft.erased' } };
    expect(joinChain([all[0], unreadable, ...all.slice(2)] as never, [], fresh)).toMatchObject({ fault: 'unreadable', behind: released.events.slice(2) });
  });

  it('ends at its last event, and what is kept agrees with it, stands before it, beyond it, or at another one', () => {
    const end = endOf(released.events);
    expect(endOf([])).toEqual({ auditSeq: 0, auditHead: '' });
    expect(standingOf(end, released.events)).toBe('agrees');
    expect(standingOf(endOf(released.events.slice(0, 1)), released.events)).toBe('event-without-state');
    expect(standingOf(end, released.events.slice(0, 1))).toBe('state-without-event');
    expect(standingOf({ ...end, auditHead: 'ff' }, released.events)).toBe('other-end');
  });

  it('belongs to a draft, or to something of the tenant', () => {
    expect([chainOfEntry({ draftId: 'drf_1' }), chainOfEntry({ draftId: null, subject: 'log' })]).toEqual(['D#drf_1', 'S#log']);
  });
});
