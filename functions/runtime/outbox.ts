import { type OutboxQueue, type OutboxRow, queueOf } from '../adapters/outbox-row.ts';
import type { Deps } from './deps.ts';

/** What a drainer is invoked with: new rows from the table's stream, or the tick of the minute. */
export interface StreamEvent {
  readonly Records: readonly {
    readonly eventID?: string;
    readonly dynamodb?: { readonly SequenceNumber?: string; readonly Keys?: { readonly pk?: { readonly S?: string }; readonly sk?: { readonly S?: string } } };
  }[];
}
export type DrainEvent = StreamEvent | { readonly sweep: true };

/** Records to deliver again; a row that fails stays owed anyway, so only reading it can fail here. */
export interface DrainAnswer {
  readonly batchItemFailures: { readonly itemIdentifier: string }[];
}

/** A Lambda that drains has 55 s: what it takes last may need the rest of them. */
const runSeconds = 40;

/** When a run that begins now takes nothing more; what is left stays owed, and the sweep of the next minute takes it. */
export const runEnds = ({ clock }: Pick<Deps, 'clock'>, seconds = runSeconds): Date => new Date(clock.now().getTime() + seconds * 1000);

/** What was tried before and is owed for so long is no passing fault: errors in the log raise the alarm. */
const alarmingSeconds = 5 * 60;
const isAlarming = ({ attempts, createdAt, redrivenAt = createdAt }: OutboxRow, now: Date): boolean =>
  attempts > 1 && now.getTime() - Date.parse(redrivenAt) >= alarmingSeconds * 1000;

/**
 * So many drafts' rows a sweep pays at once, the rows of one draft one after the other.
 *
 * One at a time a sweep got through some 200 webhooks: an hour's outage of the endpoint at ten replies a second took it
 * three hours. Ten is what the stream sends from one shard at once, too. Mails are fewer, since SES takes so many a second and no
 * more: what it throttles stays owed.
 */
const sweepLanes: Readonly<Record<OutboxQueue, number>> = { outbox: 4, webhook: 10, helpdesk: 4 };

/** While a drainer works on a row, others leave it alone for so long. */
const leaseSeconds = 60;

type PayDeps = Pick<Deps, 'outbox' | 'clock' | 'log' | 'random'>;

/**
 * Takes the rows that an event names and pays each; what fails stays owed and comes again. A sweep pays those of several drafts at once.
 *
 * A stream may deliver a record twice, late or never: the row itself, read
 * consistently and claimed, decides, and the sweep finds what no record brought.
 *
 * @param queues - of which rows are paid; of several, the first says how many drafts' rows at once
 * @param until - from then on no more rows are taken.
 */
export async function drain(
  deps: PayDeps,
  queues: readonly [OutboxQueue, ...OutboxQueue[]],
  event: DrainEvent,
  pay: (row: OutboxRow) => Promise<void>,
  until: Date = runEnds(deps),
): Promise<DrainAnswer> {
  const swept = 'sweep' in event;
  const found = swept
    ? (await Promise.all(queues.map((queue) => deps.outbox.dueOutbox(queue, deps.clock.now())))).flat().map(({ pk, sk }) => ({ pk, sk, itemIdentifier: '' }))
    : event.Records.map(({ dynamodb }) => ({ pk: dynamodb?.Keys?.pk?.S, sk: dynamodb?.Keys?.sk?.S, itemIdentifier: dynamodb?.SequenceNumber ?? '' }));
  const batchItemFailures: { itemIdentifier: string }[] = [];
  const payAll = async (rows: typeof found) => {
    for (const { pk, sk, itemIdentifier } of rows) {
      if (deps.clock.now() >= until) return;
      try {
        const row = pk && sk ? await deps.outbox.readRow(pk, sk) : undefined;
        if (row) await payOne(deps, queues, row, pay);
      } catch (error) {
        // One damaged row must not keep the others waiting; the sweep looks at it again each minute.
        deps.log.error('outbox row failed', { errorName: nameOf(error) });
        batchItemFailures.push({ itemIdentifier });
      }
    }
  };
  if (!swept) {
    // Lambda hands batches of several drafts over at once already.
    await payAll(found);
    return { batchItemFailures };
  }
  const waiting = [...Map.groupBy(found, ({ pk }) => pk).values()].values();
  const lane = async () => {
    // An iterator that all lanes share: each takes the next draft when it has done with one.
    for (const rows of waiting) await payAll(rows);
  };
  await Promise.all(Array.from({ length: sweepLanes[queues[0]] }, lane));
  return { batchItemFailures: [] };
}

async function payOne(deps: PayDeps, queues: readonly OutboxQueue[], row: OutboxRow, pay: (row: OutboxRow) => Promise<void>): Promise<void> {
  const now = deps.clock.now();
  const due = row.state === 'pending' && Date.parse(row.nextAt) <= now.getTime() && queues.includes(queueOf(row.kind));
  const claimed = due ? await deps.outbox.claim(row, new Date(now.getTime() + leaseSeconds * 1000)) : undefined;
  if (!claimed) return;
  try {
    await pay(claimed);
  } catch (error) {
    const seconds = backoffSeconds(claimed.attempts, (deps.random.bytes(1)[0] ?? 0) / 255);
    deps.log[isAlarming(claimed, now) ? 'error' : 'warn']('outbox row stays owed', {
      kind: claimed.kind,
      count: claimed.attempts,
      errorName: nameOf(error),
      ...(claimed.draftId && { draftId: claimed.draftId }),
    });
    await deps.outbox.postpone(await asPaidSoFar(deps, claimed), new Date(now.getTime() + seconds * 1000));
  }
}

/** The row with what was noted on it before its payment failed; as it was claimed where another drainer has it by now. */
async function asPaidSoFar({ outbox }: PayDeps, claimed: OutboxRow): Promise<OutboxRow> {
  const row = await outbox.readRow(claimed.pk, claimed.sk);
  return row?.attempts === claimed.attempts ? row : claimed;
}

/** 5 s, 10 s, 20 s … up to 5 min, and up to half as much again by chance. */
export const backoffSeconds = (attempts: number, chance: number): number => Math.ceil(Math.min(300, 5 * 2 ** (attempts - 1)) * (1 + chance / 2));

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
