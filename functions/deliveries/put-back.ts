import * as z from 'zod';
import { redeliveryWrite } from '../adapters/deliveries-store.ts';
import type { OutboxRow } from '../adapters/outbox-row.ts';
import { Busy } from '../adapters/retry.ts';
import { Paused } from '../adapters/stop-gate.ts';
import { OwedWebhook, redeliver } from '../domain/approval/delivery.ts';
import type { Actor } from '../domain/audit-entry.ts';
import type { Redriven } from '../runtime/delivery-schemas.ts';
import type { Deps } from '../runtime/deps.ts';
import { placeOf } from './list.ts';

export type PutBackDeps = Pick<Deps, 'drafts' | 'outbox' | 'clock' | 'log'>;

/** A webhook that failed is kept for so long. */
const failedDays = 90;

type Item = Redriven['items'][number];

export interface PutBackOptions {
  /** Also what somebody settled by hand: it was named, and so was looked at. */
  readonly settled: boolean;
}

/** What became of a webhook that was to be sent again; nothing where it was none of a draft. */
export async function putBack(deps: PutBackDeps, { pk, sk, kind, draftId, owed }: OutboxRow, actor: Actor, options: PutBackOptions): Promise<Item[]> {
  const { data } = OwedWebhook.safeParse(owed);
  if (!data || draftId === null) return [];
  const about = { draftId, webhookId: data.webhookId, to: placeOf(kind), event: data.event };
  try {
    return [{ ...about, outcome: await putRowBack(deps, { pk, sk, draftId }, actor, options) }];
  } catch (error) {
    const isBusy = error instanceof Busy && !(error instanceof Paused);
    if (!isBusy && !(error instanceof z.ZodError)) throw error;
    // One damaged draft must not keep the others from being told.
    deps.log.warn('webhook is not put back', { draftId, kind: data.event, errorName: error.name });
    return [{ ...about, outcome: isBusy ? 'busy' : 'unreadable' }];
  }
}

/** The row, read again, and its event in the trail of the draft: in one transaction. */
async function putRowBack(
  { drafts, outbox, clock }: PutBackDeps,
  { pk, sk, draftId }: RowOf,
  actor: Actor,
  { settled }: PutBackOptions,
): Promise<Item['outcome']> {
  const found: { row?: OutboxRow | undefined; outcome: Item['outcome'] } = { outcome: 'unreadable' };
  await drafts.move(
    draftId,
    async (draft) => {
      found.row = await outbox.readRow(pk, sk);
      if (!found.row) return undefined;
      const { state, tries = 0, owed, byHand } = found.row;
      found.outcome = state === 'pending' ? 'pending' : 'by-hand';
      if (state === 'pending' || (byHand && !settled)) return undefined;
      const transition = redeliver(draft, { ...OwedWebhook.parse(owed), state, tries }, actor, clock.now());
      found.outcome = transition ? 'redriven' : 'erased';
      return transition;
    },
    async () => (found.row ? [redeliveryWrite(found.row, clock.now())] : []),
  );
  const { row, outcome } = found;
  // It stands among what failed until it says why.
  if (outcome === 'erased' && row?.state === 'failed' && row.reason !== 'erased')
    await outbox.finish(row, { state: 'failed', days: failedDays, reason: 'erased' });
  return outcome;
}

interface RowOf {
  readonly pk: string;
  readonly sk: string;
  readonly draftId: string;
}
