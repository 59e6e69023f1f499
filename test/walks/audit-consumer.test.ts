import { beforeAll, describe, expect, it } from 'vitest';
import { type AuditEvent, createConsumer, handOnExport, type Progress, type ProgressStore } from '../../examples/audit-consumer/consumer.ts';
import type { Item } from '../../functions/adapters/ports.ts';
import { leafOf } from '../../functions/domain/audit/audit-event.ts';
import { insertRecord } from '../../local/streams.ts';
import { people } from '../examples.ts';
import { aDualRefund, aHeldReply, createWorld } from '../world.ts';

let items: Item[] = [];

beforeAll(async () => {
  const world = await createWorld({ people });
  const refund = await world.held(aDualRefund());
  await world.decide(refund.id, await world.askedAs(refund.id, 'finance'));
  await world.decide(refund.id, 'dan');
  for (let i = 0; i < 5; i += 1) {
    const held = await world.held(aHeldReply({ conversationId: `c${i}` }));
    await world.decide(held.id, 'mia', i % 2 ? { text: 'Hello Dana, it comes on Tuesday.' } : {});
  }
  world.clock.advance(60);
  await world.sweep();
  items = await world.raw.scan('audit');
});

/** The same numbers for the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function aStore(chance: () => number): ProgressStore {
  const kept = new Map<string, Progress>();
  return {
    read: async (chain) => kept.get(chain),
    write: async (chain, progress, before) => {
      if (chance() < 0.1) throw new Error('the table does not answer');
      if (kept.get(chain) !== before) throw new Error('it has moved');
      kept.set(chain, progress);
    },
  };
}

/** Lines of an export, as a bundle has them. */
const linesOf = (exported: readonly Item[]): string[] =>
  exported.map(({ pk: _, sk: __, logPk: ___, logSk: ____, leaf, ...event }, index) => JSON.stringify({ index, leaf, event }));

const chainOf = ({ draftId, subject }: AuditEvent): string => `${draftId ?? subject}`;

describe('a consumer of the audit stream', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => [seed]))(
    'hands on every event of each chain in order, whatever comes twice, late or not at all: %d',
    async (seed) => {
      const chance = chanceOf(seed);
      const delivered: AuditEvent[] = [];
      const consume = createConsumer({
        progress: aStore(chance),
        deliver: async (event) => {
          if (chance() < 0.1) throw new Error('the receiver does not answer');
          delivered.push(event);
        },
        complain: () => {},
      });
      const shuffled = [...items, ...items.filter(() => chance() < 0.2)].map((item) => [chance(), item] as const).sort(([a], [b]) => a - b);
      let records = shuffled.map(([, item], at) => insertRecord(item, at + 1));
      for (let tries = 0; records.length > 0; tries += 1) {
        expect(tries).toBeLessThan(2000);
        const batch = records.slice(0, 1 + Math.floor(chance() * 10));
        const [failed] = (await consume({ Records: batch })).batchItemFailures;
        const done = failed ? batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failed.itemIdentifier) : batch.length;
        records = records.slice(done);
      }

      const firsts = delivered.filter((event, at) => delivered.findIndex(({ eventId }) => eventId === event.eventId) === at);
      expect(firsts).toHaveLength(items.length);
      for (const chain of new Set(firsts.map(chainOf))) {
        const events = firsts.filter((event) => chainOf(event) === chain);
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at));
        expect(events.map(({ prev }) => prev)).toEqual(['', ...events.slice(0, -1).map(({ leaf }) => leaf)]);
      }
      for (const event of firsts) expect(leafOf(event as never)).toBe(event.leaf);
    },
  );

  it('hands on nothing behind an event that is not what its chain goes on with, nor what was changed', async () => {
    const delivered: AuditEvent[] = [];
    const complaints: unknown[] = [];
    const consume = createConsumer({
      progress: aStore(() => 1),
      deliver: async (event) => void delivered.push(event),
      complain: (error) => void complaints.push(error),
    });
    const [first, second] = items.filter(({ draftId, seq }) => draftId === items.find(({ seq: at }) => at === 1)?.draftId && Number(seq) < 2);
    if (!first || !second) throw new Error('no chain of two');

    expect(await consume({ Records: [insertRecord(first, 1), insertRecord({ ...second, prev: 'ff' }, 2)] })).toEqual({
      batchItemFailures: [{ itemIdentifier: String(2).padStart(21, '0') }],
    });
    expect(await consume({ Records: [{ ...insertRecord(second, 3), eventName: 'MODIFY' }, { eventName: 'INSERT' }] })).toEqual({ batchItemFailures: [] });
    expect(delivered.map(({ seq }) => seq)).toEqual([0]);
    expect(complaints.map(String)).toEqual([expect.stringMatching(/^Error: D#drf_\w+ does not go on from [0-9a-f]{64} at 1$/)]);
  });

  it('goes on with chains that are older than the stream once an export was handed on, also again and while the stream is read', async () => {
    const delivered: AuditEvent[] = [];
    const options = { progress: aStore(() => 1), deliver: async (event: AuditEvent) => void delivered.push(event) };
    const consume = createConsumer(options);
    const inLog = items.toSorted((a, b) => Number(a.seq) - Number(b.seq));
    const [exported, streamed] = [inLog.filter(({ seq }) => Number(seq) < 2), inLog.filter(({ seq }) => Number(seq) > 0)];

    for (const [at, item] of streamed.slice(0, 10).entries()) await consume({ Records: [insertRecord(item, at + 1)] });
    expect(delivered).toEqual([]);
    await handOnExport(options, linesOf(exported));
    for (const [at, item] of streamed.entries()) await consume({ Records: [insertRecord(item, at + 1)] });
    await handOnExport(options, linesOf(exported));

    expect(delivered.map(({ eventId }) => eventId).sort()).toEqual(items.map(({ eventId }) => eventId).sort());
    for (const chain of new Set(delivered.map(chainOf))) {
      const events = delivered.filter((event) => chainOf(event) === chain);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at));
    }
    for (const event of delivered) expect(leafOf(event as never)).toBe(event.leaf);
  });

  it('stops aloud before more waits for a missing event than its progress can hold, and goes on once an export has that event', async () => {
    const delivered: AuditEvent[] = [];
    const complaints: unknown[] = [];
    const options = {
      progress: aStore(() => 1),
      deliver: async (event: AuditEvent) => void delivered.push(event),
      complain: (error: unknown) => void complaints.push(error),
    };
    const consume = createConsumer(options);
    const event = (seq: number): Item => {
      const words = 'x'.repeat(30_000);
      return {
        pk: 'S#log',
        sk: String(seq),
        eventId: `evt_${seq}`,
        draftId: null,
        subject: 'log',
        seq,
        prev: seq === 0 ? '' : `leaf-${seq - 1}`,
        leaf: `leaf-${seq}`,
        words,
      };
    };

    const answers = [];
    for (let seq = 1; seq < 12; seq += 1) answers.push(await consume({ Records: [insertRecord(event(seq), seq)] }));
    expect(answers.filter(({ batchItemFailures }) => batchItemFailures.length > 0)).toHaveLength(2);
    expect(complaints.map(String)[0]).toBe('Error: S#log waits for its event 0, and too much has come behind it: hand on an export that has it');

    await handOnExport(options, linesOf([event(0)]));
    for (const seq of [10, 11]) expect(await consume({ Records: [insertRecord(event(seq), seq)] })).toEqual({ batchItemFailures: [] });
    expect(delivered.map(({ seq }) => seq)).toEqual([...Array(12).keys()]);
  });
});
