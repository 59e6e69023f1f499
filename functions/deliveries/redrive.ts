import * as z from 'zod';
import { redeliveryWrite } from '../adapters/deliveries-store.ts';
import type { OutboxRow } from '../adapters/drafts-store.ts';
import { Busy } from '../adapters/retry.ts';
import { Paused } from '../adapters/stop-gate.ts';
import { OwedWebhook, redeliver } from '../domain/approval/delivery.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { type Endpoints, endpoint, type Outcome, problem, type Request, reply } from '../runtime/compose.ts';
import { type Redriven, RedriveRequest } from '../runtime/delivery-schemas.ts';
import type { Deps } from '../runtime/deps.ts';
import { placeOf, viewEndpoint } from './list.ts';

export type RedriveDeps = Pick<Deps, 'drafts' | 'deliveries' | 'endpoint' | 'clock' | 'log' | 'settings'>;

/** So many are put back by one call, each with an event of its own; ours: a second of work, of the ten that a call has. */
const mostAtOnce = 50;
/** So many drafts at a time. */
const lanes = 10;
/** A webhook that failed is kept for so long. */
const failedDays = 90;

type Item = Redriven['items'][number];

/** Sends webhooks again that failed or were delivered, under their old ids, and enables an endpoint that was disabled. */
export function redriveEndpoints(deps: RedriveDeps): Endpoints {
  return {
    'POST /v1/deliveries/redrive': endpoint({ scope: 'admin', body: RedriveRequest, run: (request) => redrive(deps, request) }),
    'POST /v1/deliveries/enable': endpoint({
      scope: 'admin',
      async run(request) {
        if (await deps.drafts.stopped()) throw new Paused();
        const { webhookUrl } = deps.settings;
        if (webhookUrl !== null) await deps.endpoint.enable(webhookUrl, actorOf(request));
        return reply(200, await viewEndpoint(deps));
      },
    }),
  };
}

const actorOf = ({ key }: Pick<Request, 'key'>): Actor => ({ via: 'api', ...(key && { keyId: key.id }) });

async function redrive(deps: RedriveDeps, request: Request<RedriveRequest>): Promise<Outcome> {
  const { body } = request;
  const actor = actorOf(request);
  if ('draftId' in body) return redriveOfDraft(deps, body, actor);
  const { since, until = deps.clock.now().toISOString() } = body;
  const { rows, next } = await deps.deliveries.failedBetween({ since, until, limit: mostAtOnce });
  // More than one call takes, of one instant: asked again it would get no further.
  return reply(200, { items: await putAllBack(deps, rows, actor), next: next === until ? null : next } satisfies Redriven);
}

async function redriveOfDraft(deps: RedriveDeps, { draftId, webhookId }: Extract<RedriveRequest, { draftId: string }>, actor: Actor): Promise<Outcome> {
  const rows = await deps.drafts.deliveriesOf(draftId);
  const wanted = rows.filter(({ state, owed }) => (webhookId === undefined ? state === 'failed' : owed.webhookId === webhookId));
  if (wanted.length === 0) return problem(404, 'not_found', 'no such webhook is kept');
  return reply(200, { items: await putAllBack(deps, wanted, actor), next: null } satisfies Redriven);
}

/** Those of one draft one after the other: each moves its chain. */
async function putAllBack(deps: RedriveDeps, rows: readonly OutboxRow[], actor: Actor): Promise<Item[]> {
  const items: Item[] = [];
  const drafts = [...Map.groupBy(rows, ({ pk }) => pk).values()].values();
  const lane = async () => {
    for (const ofDraft of drafts) for (const row of ofDraft) items.push(...(await putBack(deps, row, actor)));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return items;
}

/** What became of it; nothing where it was no webhook of a draft. */
async function putBack(deps: RedriveDeps, { pk, sk, kind, draftId, owed }: OutboxRow, actor: Actor): Promise<Item[]> {
  const { data } = OwedWebhook.safeParse(owed);
  if (!data || draftId === null) return [];
  const about = { draftId, webhookId: data.webhookId, to: placeOf(kind), event: data.event };
  try {
    return [{ ...about, outcome: await putRowBack(deps, { pk, sk, draftId }, actor) }];
  } catch (error) {
    const isBusy = error instanceof Busy && !(error instanceof Paused);
    if (!isBusy && !(error instanceof z.ZodError)) throw error;
    // One damaged draft must not keep the others from being told.
    deps.log.warn('webhook is not put back', { draftId, kind: data.event, errorName: error.name });
    return [{ ...about, outcome: isBusy ? 'busy' : 'unreadable' }];
  }
}

/** The row, read again, and its event in the trail of the draft: in one transaction. */
async function putRowBack({ drafts, clock }: RedriveDeps, { pk, sk, draftId }: RowOf, actor: Actor): Promise<Item['outcome']> {
  const found: { row?: OutboxRow | undefined; outcome: Item['outcome'] } = { outcome: 'unreadable' };
  await drafts.move(
    draftId,
    async (draft) => {
      found.row = await drafts.readRow(pk, sk);
      if (!found.row) return undefined;
      const { state, tries = 0, owed } = found.row;
      found.outcome = 'pending';
      if (state === 'pending') return undefined;
      const transition = redeliver(draft, { ...OwedWebhook.parse(owed), state, tries }, actor, clock.now());
      found.outcome = transition ? 'redriven' : 'erased';
      return transition;
    },
    async () => (found.row ? [redeliveryWrite(found.row, clock.now())] : []),
  );
  const { row, outcome } = found;
  // It stands among what failed until it says why.
  if (outcome === 'erased' && row?.state === 'failed' && row.reason !== 'erased')
    await drafts.finish(row, { state: 'failed', days: failedDays, reason: 'erased' });
  return outcome;
}

interface RowOf {
  readonly pk: string;
  readonly sk: string;
  readonly draftId: string;
}
