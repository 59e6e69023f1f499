import type { Item, Log, Write } from '../functions/adapters/ports.ts';
import type { Activity } from './activity.ts';

type AttributeValue = { S: string } | { N: string } | { BOOL: boolean } | { NULL: true } | { L: AttributeValue[] } | { M: Record<string, AttributeValue> };

/** What a Lambda behind the stream is given. */
export interface StreamBatch {
  readonly Records: readonly StreamRecord[];
}
interface StreamRecord {
  readonly eventID: string;
  readonly eventName: 'INSERT';
  readonly eventSource: 'aws:dynamodb';
  readonly eventVersion: '1.1';
  readonly awsRegion: string;
  readonly dynamodb: {
    readonly Keys: { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };
    readonly NewImage: Readonly<Record<string, AttributeValue>>;
    readonly SequenceNumber: string;
    readonly StreamViewType: 'NEW_IMAGE';
  };
}

/** Stands for the stream of the drafts table and its event source mappings, which pass on new outbox rows only. */
export interface Streams {
  onCommit(writes: readonly Write[]): void;
  /** From now on nothing is passed on, as if the process had died before it read the stream. */
  mute(): void;
  unmute(): void;
}

export interface StreamsOptions {
  /** Each gets the records of new rows that it takes, in order, in a batch at a time. */
  readonly consumers: Readonly<Record<string, Consumer>>;
  readonly activity: Activity;
  readonly log: Log;
}

/** A Lambda behind the stream, and the filter of its event source mapping. */
export interface Consumer {
  readonly takes: (row: Item) => boolean;
  readonly consume: (event: StreamBatch) => Promise<unknown>;
}

/** As in the stack: rows of a batch, and batches of a Lambda at a time. */
const maxBatch = 10;
const maxAtOnce = 10;

/** One Lambda, what waits for it, and the partitions whose rows it has: those of one partition come one batch after the other. */
interface Line extends Consumer {
  readonly name: string;
  readonly waiting: Item[];
  readonly partitions: Set<string>;
  atOnce: number;
}

export function createStreams({ consumers, activity, log }: StreamsOptions): Streams {
  const lines = Object.entries(consumers).map(([name, consumer]): Line => ({ name, ...consumer, waiting: [], partitions: new Set(), atOnce: 0 }));
  let muted = false;
  let sequence = 0;
  const nextSequence = () => {
    sequence += 1;
    return sequence;
  };

  const pass = async (line: Line, batch: readonly Item[]) => {
    try {
      await line.consume({ Records: batch.map((item) => insertRecord(item, nextSequence())) });
    } catch (error) {
      // The sweep finds what is still owed, so nothing is passed on twice here.
      log.warn('stream batch failed', { kind: line.name, count: batch.length, errorName: error instanceof Error ? error.name : typeof error });
    }
    line.atOnce -= 1;
    for (const { pk } of batch) line.partitions.delete(pk);
    drain(line);
  };

  const drain = (line: Line) => {
    while (!muted && line.atOnce < maxAtOnce) {
      const batch = takeBatch(line);
      if (batch.length === 0) return;
      line.atOnce += 1;
      activity.track(pass(line, batch));
    }
  };

  return {
    onCommit: (writes) => {
      if (muted) return;
      const rows = writes.flatMap((write) => ('put' in write && isNewOutboxRow(write) ? [write.put] : []));
      for (const line of lines) {
        const taken = rows.filter(line.takes);
        line.waiting.push(...taken);
        if (taken.length > 0) drain(line);
      }
    },
    mute: () => {
      muted = true;
    },
    unmute: () => {
      muted = false;
    },
  };
}

/** The next rows, in order, of partitions that no batch has. */
function takeBatch({ waiting, partitions }: Line): Item[] {
  const batch: Item[] = [];
  const passedOver: Item[] = [];
  let looked = 0;
  for (; looked < waiting.length && batch.length < maxBatch; looked += 1) {
    const row = waiting[looked] as Item;
    (partitions.has(row.pk) ? passedOver : batch).push(row);
  }
  waiting.splice(0, looked, ...passedOver);
  for (const { pk } of batch) partitions.add(pk);
  return batch;
}

/** A write that asks for values of the item before it is a change; the stores put every new row without that. */
const isNewOutboxRow = ({ table, put, when }: Extract<Write, { put: Item }>): boolean =>
  table === 'drafts' && put.pk.startsWith('OUT#') && put.state === 'pending' && (when === undefined || 'absent' in when);

/** One record as a stream with new images gives it. */
export function insertRecord(item: Item, sequence: number): StreamRecord {
  return {
    eventID: String(sequence),
    eventName: 'INSERT',
    eventSource: 'aws:dynamodb',
    eventVersion: '1.1',
    awsRegion: 'local',
    dynamodb: {
      Keys: { pk: { S: item.pk }, sk: { S: item.sk } },
      NewImage: Object.fromEntries(Object.entries(item).map(([name, value]) => [name, marshall(value)])),
      SequenceNumber: String(sequence).padStart(21, '0'),
      StreamViewType: 'NEW_IMAGE',
    },
  };
}

/** Plain JSON in DynamoDB's own notation. */
export function marshall(value: unknown): AttributeValue {
  if (value === null) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(marshall) };
  if (typeof value === 'object') return { M: Object.fromEntries(Object.entries(value).map(([name, member]) => [name, marshall(member)])) };
  throw new TypeError(`an item can't hold ${typeof value}`);
}
