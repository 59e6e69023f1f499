import { describe, expect, it } from 'vitest';
import { appendEvents, emptyChain } from '../../../functions/domain/audit/audit-event.ts';
import type { AuditEntry } from '../../../functions/domain/audit-entry.ts';
import { endOf, ProvenEvent } from '../../../functions/domain/reconcile/chain-evidence.ts';
import {
  endedDelegations,
  erasuresToRepeat,
  holdsToPutAgain,
  judgeSubject,
  needsLook,
  type SubjectItem,
  type SubjectVerdict,
} from '../../../functions/domain/reconcile/judge-subject.ts';

type Told = Pick<AuditEntry, 'type' | 'from' | 'to' | 'data'>;
const at = '2026-11-22T17:00:00.000Z';
const chained = (subject: string, ...told: Told[]): ProvenEvent[] => {
  const entries = told.map((one): AuditEntry => ({ at, actor: { via: 'api' }, ...one }));
  const { events } = appendEvents({ subject }, emptyChain, entries, { tenantId: 'demo', newEventId: () => 'evt_1' });
  return events.map((event) => ProvenEvent.parse(event));
};
const itemAt = (events: readonly ProvenEvent[], count: number, fields: object = {}): SubjectItem => ({ ...endOf(events.slice(0, count)), ...fields });
const never = () => false;

describe('F27: what the tenant keeps, against its chain', () => {
  it('is fine where it stands at the last event', () => {
    const events = chained('person:ann', { type: 'person.changed', data: { change: 'created' } });
    expect(judgeSubject('person:ann', itemAt(events, 1, { version: 1 }), events, never)).toBeUndefined();
  });

  it('an account gets what its events tell, so that one which was frozen is frozen; a deleted one is gone', () => {
    const events = chained(
      'account:a',
      { type: 'account.changed', data: { change: 'created', segment: 'standard', frozen: false } },
      { type: 'account.changed', data: { change: 'updated', segment: 'enterprise', frozen: true, managerId: 'mia' } },
      { type: 'account.changed', data: { change: 'deleted' } },
    );
    const item = itemAt(events, 1, { version: 1, name: 'Northwind', segment: 'standard', frozen: false });

    expect(judgeSubject('account:a', item, events.slice(0, 2), never)).toEqual({
      fault: 'event-without-state',
      changes: { version: 2, segment: 'enterprise', frozen: true, managerId: 'mia', ...endOf(events.slice(0, 2)) },
    });
    expect(judgeSubject('account:a', item, events, never)?.changes).toEqual({ version: 2, deletedAt: at, ...endOf(events) });
  });

  it('a person gets roles, limit and whether they are active; one who was deleted may do nothing', () => {
    const events = chained(
      'person:ann',
      { type: 'person.changed', data: { change: 'created' } },
      { type: 'person.changed', data: { change: 'updated', roles: ['finance'], active: false, release: { currency: 'USD', minor: 100 } } },
      { type: 'person.changed', data: { change: 'updated', roles: [], active: true } },
      { type: 'person.changed', data: { change: 'deleted' } },
    );
    const changesAfter = (count: number) => judgeSubject('person:ann', itemAt(events, 1, { version: 1 }), events.slice(0, count), never)?.changes;

    expect(changesAfter(2)).toEqual({
      version: 2,
      roles: ['finance'],
      active: false,
      limits: { release: { currency: 'USD', minor: 100 } },
      ...endOf(events.slice(0, 2)),
    });
    expect(changesAfter(3)).toMatchObject({ roles: [], active: true, limits: null });
    expect(changesAfter(4)).toEqual({ version: 2, deletedAt: at, ...endOf(events) });
  });

  it('a person or an account of which more is kept than events tell goes on from the last event as it is', () => {
    const events = chained('person:ann', { type: 'person.changed', data: { change: 'created', roles: [] } });
    const item: SubjectItem = { version: 3, auditSeq: 2, auditHead: 'ff' };
    expect(judgeSubject('person:ann', item, events, never)).toEqual({ fault: 'state-without-event', changes: { version: 4, ...endOf(events) } });
    expect(judgeSubject('account:a', item, events, never)).toEqual({ fault: 'state-without-event', changes: { version: 4, ...endOf(events) } });
  });

  it('a key that was revoked is not active again, and one of which no event tells lets nobody in', () => {
    const events = chained('key:k', { type: 'key.changed', data: { change: 'created' } }, { type: 'key.changed', data: { change: 'revoked' } });
    expect(judgeSubject('key:k', itemAt(events, 1, { revokedAt: null }), events, never)).toEqual({
      fault: 'event-without-state',
      changes: { revokedAt: at, ...endOf(events) },
    });
    const made: SubjectItem = { auditSeq: 1, auditHead: 'ff', revokedAt: null, createdAt: at };
    expect(judgeSubject('key:k', made, [], never)).toEqual({ fault: 'state-without-event', changes: { revokedAt: at, ...endOf([]) } });
    expect(judgeSubject('key:k', { ...made, revokedAt: 'then' }, [], never)?.changes).toMatchObject({ revokedAt: 'then' });
    expect(judgeSubject('key:k', { ...made, auditSeq: 2 }, events.slice(0, 1), never)?.changes).toEqual(endOf(events.slice(0, 1)));
  });

  it('a key that was set to end ends when its event says, unless it was revoked after that', () => {
    const until = '2026-11-29T17:00:00.000Z';
    const events = chained(
      'key:k',
      { type: 'key.changed', data: { change: 'created' } },
      { type: 'key.changed', data: { change: 'ending', at: until } },
      { type: 'key.changed', data: { change: 'revoked' } },
    );
    const told = (count: number) => judgeSubject('key:k', itemAt(events, 1, { revokedAt: null }), events.slice(0, count), never)?.changes;
    expect([told(2), told(3)]).toMatchObject([{ revokedAt: until }, { revokedAt: at }]);
    const odd = chained('key:k', { type: 'key.changed', data: { change: 'created' } }, { type: 'key.changed', data: { change: 'ending' } });
    expect(judgeSubject('key:k', itemAt(odd, 1, { revokedAt: null }), odd, never)?.changes).toMatchObject({ revokedAt: at }); // it tells no instant: the earliest one
  });

  it('a secret has the rotation that its events tell last, so that the next one follows it', () => {
    const rotation = (to: string, data: object): Told => ({ type: 'key.changed', from: 'v0', to, data: { ...data } });
    const events = chained('secret:links', rotation('v1', { change: 'rotated' }), rotation('v2', { change: 'retired', kid: 'k1' }));
    expect(judgeSubject('secret:links', itemAt(events, 1, { version: 1, to: 'v1' }), events, never)?.changes).toEqual({
      version: 2,
      change: 'retired',
      kid: 'k1',
      from: 'v0',
      to: 'v2',
      at,
      ...endOf(events),
    });
    expect(judgeSubject('secret:links', itemAt(events, 0, { version: 1 }), events.slice(0, 1), never)?.changes).toMatchObject({ change: 'rotated', kid: null });
    expect(judgeSubject('secret:links', { ...itemAt(events, 0), auditSeq: 3 }, events, never)?.changes).toEqual(endOf(events));
  });

  it('anything else goes on from its last event', () => {
    const events = chained('exports', { type: 'export.made' }, { type: 'export.made' });
    expect(judgeSubject('exports', itemAt(events, 1), events, never)).toEqual({ fault: 'event-without-state', changes: endOf(events) });
  });
});

describe('F27: the policy', () => {
  const events = chained('policy', { type: 'policy.changed', to: 'aa', data: { version: 1 } }, { type: 'policy.changed', to: 'bb', data: { version: 2 } });
  const older = itemAt(events, 1, { version: 1, sha256: 'aa' });

  it('of which the document is there is in force again', () => {
    expect(judgeSubject('policy', older, events, (sha) => sha === 'bb')).toEqual({
      fault: 'event-without-state',
      changes: { version: 2, sha256: 'bb', ...endOf(events) },
    });
    expect(judgeSubject('policy', itemAt(events, 2, { version: 2, sha256: 'aa' }), events, () => true)).toEqual({
      fault: 'policy-older',
      changes: { version: 2, sha256: 'bb' },
    });
  });

  it('of which it is lost stays a finding until somebody puts it again; its number goes on, so that they can', () => {
    const first = judgeSubject('policy', older, events, never);
    expect(first).toEqual({ fault: 'event-without-state', changes: { version: 2, ...endOf(events) } });
    const repaired = { ...older, ...first?.changes } as SubjectItem;
    expect(judgeSubject('policy', repaired, events, never)).toEqual({ fault: 'policy-older', changes: {} });
    const again = chained('policy', { type: 'policy.changed', to: 'bb', data: { version: 3 } });
    expect(judgeSubject('policy', itemAt(again, 1, { version: 3, sha256: 'bb' }), again, never)).toBeUndefined();
  });

  it('which is in force again as an earlier version was has the number of the last one', () => {
    const back = chained('policy', { type: 'policy.changed', to: 'aa', data: { version: 1 } }, { type: 'policy.changed', to: 'aa', data: { version: 3 } });
    expect(judgeSubject('policy', itemAt(back, 1, { version: 1, sha256: 'aa' }), back, () => true)?.changes).toMatchObject({ version: 3, sha256: 'aa' });
  });

  it('of which events tell no number, or no document, keeps its own', () => {
    const untold = chained('policy', { type: 'policy.changed', to: 'bb' });
    expect(judgeSubject('policy', itemAt(untold, 1, { version: 1, sha256: 'aa' }), untold, () => true)).toEqual({
      fault: 'policy-older',
      changes: { version: 1, sha256: 'bb' },
    });
    expect(judgeSubject('policy', { auditSeq: 1, auditHead: 'ff', version: 1, sha256: 'aa' }, [], never)).toEqual({
      fault: 'state-without-event',
      changes: endOf([]),
    });
  });
});

describe('F27: what no event tells, people have to look at', () => {
  const later: SubjectVerdict = { fault: 'event-without-state', changes: {} };
  const unproven: SubjectVerdict = { fault: 'state-without-event', changes: {} };
  const item: SubjectItem = { auditSeq: 1, auditHead: 'ff' };
  const delegations = (change: string) =>
    chained('delegations:ann', { type: 'delegation.changed', data: { change: 'added' } }, { type: 'delegation.changed', data: { change } });

  it.each<[boolean, string, string, SubjectItem, SubjectVerdict, readonly ProvenEvent[]]>([
    [true, 'an account: contract, regulation and privileged roles', 'account:a', item, later, []],
    [false, 'but one that is gone', 'account:a', item, { ...later, changes: { deletedAt: at } }, []],
    [false, 'or was', 'account:a', { ...item, deletedAt: at }, later, []],
    [true, 'a person: name and address', 'person:ann', item, later, []],
    [false, 'a key has nothing that is not told', 'key:k', item, later, []],
    [true, 'a policy that goes back to the last one that is proven', 'policy', item, unproven, []],
    [true, 'also where another event stands in its place', 'policy', item, { ...unproven, fault: 'other-end' }, []],
    [false, 'a policy that its events prove', 'policy', item, later, []],
    [true, 'somebody who was to stand in', 'delegations:ann', item, later, delegations('added')],
    [false, 'nobody who no longer does', 'delegations:ann', item, later, delegations('ended')],
    [true, 'delegations of which more is kept than events tell', 'delegations:ann', item, unproven, []],
  ])('%s: %s', (looks, _, subject, kept, verdict, events) => {
    expect(needsLook(subject, kept, verdict, events)).toBe(looks);
  });
});

it('F27: holds that the restored tables know nothing of have to be put again, but those that were released', () => {
  const events = chained(
    'erasures',
    { type: 'subject.held', data: { holdId: 'hld_1' } },
    { type: 'subject.held', data: { holdId: 'hld_2' } },
    { type: 'subject.held', data: { holdId: 'hld_3' } },
    { type: 'subject.hold_released', data: { holdId: 'hld_2' } },
  );
  expect(holdsToPutAgain({ auditSeq: 1 }, events)).toEqual(['hld_3']);
});

it('F27: erasures that the restored tables know nothing of have to be made again', () => {
  const events = chained(
    'erasures',
    { type: 'subject.erased', data: { erasureId: 'ers_1' } },
    { type: 'subject.held' },
    { type: 'subject.erased', data: { erasureId: 'ers_2' } },
  );
  expect(erasuresToRepeat({ auditSeq: 1 }, events)).toEqual(['ers_2']);
});

it('F27: delegations that have ended don’t stand again', () => {
  const events = chained(
    'delegations:ann',
    { type: 'delegation.changed', data: { change: 'added', delegationId: 'dlg_1' } },
    { type: 'delegation.changed', data: { change: 'ended', delegationId: 'dlg_1' } },
  );
  expect(endedDelegations(events)).toEqual(['dlg_1']);
});
