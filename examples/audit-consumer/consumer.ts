/**
 * A consumer of your own for the stream of the audit table: hands every event on, of each chain in order and without a gap.
 *
 * A stream brings records at least once, and of one chain not always in order: each event is an item of its own, and a stream keeps the
 * order of one item only. So this goes by `seq`. What comes too early waits; what comes again is left out. `deliver` may be called again with
 * an event after a crash: let the receiver leave out an `eventId` that it has.
 *
 * A stream knows nothing of what is older than 24 hours, and chains are older than that: begin with {@link handOnExport}.
 */
export interface AuditEvent {
  readonly eventId: string;
  /** Null for events of the tenant, which have a `subject`. */
  readonly draftId: string | null;
  readonly subject?: string;
  readonly seq: number;
  /** `leaf` of the event before in its chain, empty for the first. */
  readonly prev: string;
  readonly leaf: string;
  readonly [member: string]: unknown;
}

/** How far a chain has been handed on. */
export interface Progress {
  /** The `seq` that comes next. */
  readonly next: number;
  /** The `leaf` of the event before. */
  readonly leaf: string;
  /** What came too early. */
  readonly early: readonly AuditEvent[];
}

/** Where progress is kept: a table of your own, with an item for each chain. */
export interface ProgressStore {
  read(chain: string): Promise<Progress | undefined>;
  /** @throws Error where the chain has moved since `before` was read. */
  write(chain: string, progress: Progress, before: Progress | undefined): Promise<void>;
}

export interface ConsumerOptions {
  readonly progress: ProgressStore;
  readonly deliver: (event: AuditEvent) => Promise<void>;
  /** Hears why a record could not be handed on. @default standard error */
  readonly complain?: (error: unknown) => void;
}

type AttributeValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: boolean }
  | { readonly L: readonly AttributeValue[] }
  | { readonly M: Readonly<Record<string, AttributeValue>> };

/** What a Lambda behind the stream is given; `ReportBatchItemFailures` must be on. */
export interface StreamEvent {
  readonly Records: readonly {
    readonly eventName?: string;
    readonly dynamodb?: { readonly SequenceNumber?: string; readonly NewImage?: Readonly<Record<string, AttributeValue>> };
  }[];
}
export interface StreamAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** Attributes of the item that are none of the event. */
const itemAttributes = new Set(['pk', 'sk', 'logPk', 'logSk']);

const fresh: Progress = { next: 0, leaf: '', early: [] };
/** The item of a chain's progress holds what came too early; an item of DynamoDB has 400 KB. */
const mostEarlyBytes = 300_000;

/** The handler of a Lambda. From the first record that could not be handed on the batch is sent again: whatever is wrong, nothing is passed over. */
export const createConsumer =
  (options: ConsumerOptions) =>
  async ({ Records }: StreamEvent): Promise<StreamAnswer> => {
    for (const { eventName, dynamodb } of Records) {
      if (eventName !== 'INSERT' || !dynamodb?.NewImage) continue; // events are never changed
      try {
        await handOn(options, eventOf(dynamodb.NewImage));
      } catch (error) {
        (options.complain ?? console.error)(error);
        return { batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  };

/**
 * Hands on all that an export of the audit log holds, from `entries.jsonl` of a bundle that begins with the log (`audit export` without `--from`).
 *
 * Do it before the stream is read for the first time, and where a chain waits for events that the stream no longer has. Verify the bundle
 * first. Whatever was handed on before is left out, so that it may be done again, also while the stream is read.
 *
 * @param lines - such as `createInterface({ input: createReadStream('all/entries.jsonl') })`
 */
export async function handOnExport(options: ConsumerOptions, lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
  for await (const line of lines) {
    const { event, leaf } = JSON.parse(line) as { readonly event: Omit<AuditEvent, 'leaf'>; readonly leaf: string };
    await handOn(options, { ...event, leaf } as AuditEvent);
  }
}

/** @throws Error where the event does not go on from the one before, or too much waits for one that did not come. */
async function handOn({ progress, deliver }: ConsumerOptions, event: AuditEvent): Promise<void> {
  const chain = event.draftId === null ? `S#${event.subject}` : `D#${event.draftId}`;
  const before = await progress.read(chain);
  const at = before ?? fresh;
  if (event.seq < at.next || at.early.some(({ seq }) => seq === event.seq)) return;
  const waiting = new Map([...at.early, event].map((one) => [one.seq, one]));
  let { next, leaf } = at;
  for (let due = waiting.get(next); due; due = waiting.get(next)) {
    if (due.prev !== leaf) throw new Error(`${chain} does not go on from ${leaf || 'its start'} at ${next}`);
    await deliver(due);
    waiting.delete(next);
    next += 1;
    leaf = due.leaf;
  }
  const early = [...waiting.values()];
  if (Buffer.byteLength(JSON.stringify(early)) > mostEarlyBytes)
    throw new Error(`${chain} waits for its event ${next}, and too much has come behind it: hand on an export that has it`);
  await progress.write(chain, { next, leaf, early }, before);
}

const eventOf = (image: Readonly<Record<string, AttributeValue>>): AuditEvent =>
  Object.fromEntries(Object.entries(image).flatMap(([name, value]) => (itemAttributes.has(name) ? [] : [[name, plain(value)]]))) as AuditEvent;

function plain(value: AttributeValue): unknown {
  if ('S' in value) return value.S;
  if ('N' in value) return Number(value.N);
  if ('BOOL' in value) return value.BOOL;
  if ('L' in value) return value.L.map(plain);
  if ('M' in value) return Object.fromEntries(Object.entries(value.M).map(([name, member]) => [name, plain(member)]));
  return null;
}
