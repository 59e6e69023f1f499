import type { OutboxRow } from '../adapters/outbox-row.ts';
import { Paused } from '../adapters/stop-gate.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { type Endpoints, endpoint, type Outcome, problem, type Request, reply } from '../runtime/compose.ts';
import { type Redriven, RedriveRequest } from '../runtime/delivery-schemas.ts';
import type { Deps } from '../runtime/deps.ts';
import { viewEndpoint } from './list.ts';
import { type PutBackOptions, putBack } from './put-back.ts';

export type RedriveDeps = Pick<Deps, 'drafts' | 'outbox' | 'deliveries' | 'endpoint' | 'clock' | 'log' | 'settings'>;

/** So many are put back by one call, each with an event of its own; ours: a second of work, of the ten that a call has. */
const mostAtOnce = 50;
/** So many drafts at a time. */
const lanes = 10;

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
  // With milliseconds, as those that they are compared with as texts.
  const since = new Date(body.since).toISOString();
  const until = (body.until === undefined ? deps.clock.now() : new Date(body.until)).toISOString();
  const { rows, next } = await deps.deliveries.failedBetween({ since, until, limit: mostAtOnce });
  // More than one call takes, of one instant: asked again it would get no further.
  return reply(200, { items: await putAllBack(deps, rows, actor, { settled: false }), next: next === until ? null : next } satisfies Redriven);
}

async function redriveOfDraft(deps: RedriveDeps, { draftId, webhookId }: Extract<RedriveRequest, { draftId: string }>, actor: Actor): Promise<Outcome> {
  const rows = await deps.outbox.deliveriesOf(draftId);
  const settled = webhookId !== undefined;
  const wanted = rows.filter(({ state, owed, byHand }) => (settled ? owed.webhookId === webhookId : state === 'failed' && !byHand));
  if (wanted.length === 0) return problem(404, 'not_found', 'no such webhook is kept');
  return reply(200, { items: await putAllBack(deps, wanted, actor, { settled }), next: null } satisfies Redriven);
}

/** Those of one draft one after the other: each moves its chain. */
async function putAllBack(deps: RedriveDeps, rows: readonly OutboxRow[], actor: Actor, options: PutBackOptions): Promise<Item[]> {
  const items: Item[] = [];
  const drafts = [...Map.groupBy(rows, ({ pk }) => pk).values()].values();
  const lane = async () => {
    for (const ofDraft of drafts) for (const row of ofDraft) items.push(...(await putBack(deps, row, actor, options)));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return items;
}
