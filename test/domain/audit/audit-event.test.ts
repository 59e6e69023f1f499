import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuditEvent, appendEvents, type ChainHead, chainKey, emptyChain, eventSortKey, leafOf } from '../../../functions/domain/audit/audit-event.ts';
import { type AuditEntry, AuditEventType } from '../../../functions/domain/audit-entry.ts';
import { anyCharacter } from '../../any-character.ts';
import { secondsAfter, start } from '../../examples.ts';

const anEntry = (fields: Partial<AuditEntry> = {}): AuditEntry => ({
  type: 'decision.recorded',
  at: start.toISOString(),
  actor: { personId: 'ann', via: 'code' },
  ...fields,
});
let made = 0;
const ids = {
  tenantId: 'demo',
  newEventId: () => {
    made += 1;
    return `evt_${made}`;
  },
};

/** The leaf as anybody would compute it from the words of RFC 6962 and RFC 8785, without a line of the program. */
const independentLeaf = (event: AuditEvent): string => {
  const { leaf: _, ...rest } = event;
  const json = JSON.stringify(rest, (_name, value) =>
    value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from([0]), Buffer.from(json)]))
    .digest('hex');
};

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 8 }); // names that don't read as numbers
const anyEntry = fc.record(
  {
    type: fc.constantFrom(...AuditEventType.options),
    at: fc.integer({ min: 0, max: 1_000_000 }).map((seconds) => secondsAfter(seconds).toISOString()),
    actor: fc.record({ personId: letters, via: fc.constantFrom('link' as const, 'code' as const, 'system' as const) }),
    revision: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    from: fc.option(fc.constantFrom('pending', 'approved')),
    data: fc.dictionary(letters, fc.oneof(fc.string({ unit: anyCharacter }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(letters)), {
      noNullPrototype: true,
    }),
  },
  { requiredKeys: ['type', 'at', 'actor'] },
);

/** The first thing that is wrong with a chain, or undefined. */
const brokenAt = (events: readonly AuditEvent[]): number | undefined => {
  const found = events.findIndex((event, i) => event.seq !== i || event.prev !== (events[i - 1]?.leaf ?? '') || event.leaf !== independentLeaf(event));
  return found === -1 ? undefined : found;
};

describe('the audit chain of a draft', () => {
  it('begins with number 0 and nothing before it', () => {
    const { events, head } = appendEvents({ draftId: 'drf_1' }, emptyChain, [anEntry()], ids);

    expect(events).toEqual([
      {
        v: 1,
        eventId: expect.any(String),
        tenantId: 'demo',
        draftId: 'drf_1',
        seq: 0,
        prev: '',
        type: 'decision.recorded',
        at: start.toISOString(),
        actor: { personId: 'ann', via: 'code' },
        leaf: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(head).toEqual({ auditSeq: 1, auditHead: events[0]?.leaf });
  });

  it('I3: has no gap and no break, however the entries come, and every leaf can be recomputed by anybody', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyEntry, { maxLength: 3 }), { maxLength: 5 }), (batches) => {
        let head: ChainHead = emptyChain;
        const events: AuditEvent[] = [];
        for (const entries of batches) {
          const appended = appendEvents({ draftId: 'drf_1' }, head, entries, ids);
          events.push(...appended.events);
          head = appended.head;
        }
        expect(brokenAt(events)).toBeUndefined();
        expect(head).toEqual({ auditSeq: events.length, auditHead: events.at(-1)?.leaf ?? '' });
        for (const event of events) expect(AuditEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(JSON.parse(JSON.stringify(event)));
      }),
    );
  });

  it('T28: shows the first event that was edited, deleted, inserted or moved', () => {
    const { events } = appendEvents(
      { draftId: 'drf_1' },
      emptyChain,
      [1, 2, 3, 4].map((revision) => anEntry({ revision })),
      ids,
    );
    const [a, b, c, d] = events as [AuditEvent, AuditEvent, AuditEvent, AuditEvent];

    expect(brokenAt([a, { ...b, actor: { ...b.actor, personId: 'eve' } }, c, d])).toBe(1);
    expect(brokenAt([a, { ...b, revision: 9, leaf: leafOf({ ...b, revision: 9 }) }, c, d])).toBe(2);
    expect(brokenAt([a, c, d])).toBe(1);
    expect(brokenAt([a, a, b, c, d])).toBe(1);
    expect(brokenAt([a, c, b, d])).toBe(1);
  });

  it('hashes what is kept: members without a value are in neither', () => {
    const { events } = appendEvents({ draftId: 'drf_1' }, emptyChain, [anEntry({ revision: undefined, data: { a: undefined, b: 1 } })], ids);
    const read = JSON.parse(JSON.stringify(events[0])) as AuditEvent;

    expect(events[0]).not.toHaveProperty('revision');
    expect(leafOf(read)).toBe(events[0]?.leaf);
    expect(independentLeaf(read)).toBe(events[0]?.leaf);
  });

  it('is covered by its leaf in every member', () => {
    const [event] = appendEvents(
      { draftId: 'drf_1' },
      emptyChain,
      [anEntry({ revision: 1, requestHash: 'a', policySha256: 'b', from: 'pending', to: 'approved', data: { n: 1 } })],
      ids,
    ).events as [AuditEvent];
    const { leaf, ...members } = event;

    for (const name of Object.keys(members)) expect(leafOf({ ...event, [name]: 'other' } as unknown as AuditEvent), name).not.toBe(leaf);
  });

  it('is kept by draft, in the order of its numbers', () => {
    expect(chainKey({ draftId: 'drf_1' })).toBe('D#drf_1');
    expect([9, 10, 100].map(eventSortKey)).toEqual(['E#0000000009', 'E#0000000010', 'E#0000000100']);
  });
});

describe('the audit chain of something of the tenant', () => {
  it('names its subject and no draft', () => {
    const { events } = appendEvents({ subject: 'person:ann' }, emptyChain, [anEntry({ type: 'person.changed' })], ids);

    expect(events[0]).toMatchObject({ draftId: null, subject: 'person:ann' });
    expect(chainKey({ subject: 'person:ann' })).toBe('S#person:ann');
  });
});
