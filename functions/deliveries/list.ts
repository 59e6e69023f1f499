import type * as z from 'zod';
import type { OutboxRow } from '../adapters/outbox-row.ts';
import { OwedWebhook } from '../domain/approval/delivery.ts';
import { type Endpoints, endpoint, type Outcome, reply } from '../runtime/compose.ts';
import type { Cursors } from '../runtime/cursor.ts';
import { DeliveriesQuery, type DeliveryView, type EndpointView } from '../runtime/delivery-schemas.ts';
import type { Deps } from '../runtime/deps.ts';
import { badCursor, invalid } from '../runtime/problem.ts';

type ListDeps = Pick<Deps, 'outbox' | 'deliveries' | 'endpoint' | 'settings'>;

export const placeOf = (kind: OutboxRow['kind']): DeliveryView['to'] => (kind === 'helpdesk-act' ? 'ticket' : 'endpoint');

/** A webhook as it stands; nothing where its row can't be read, or is a note to people, which tells a helpdesk's program nothing. */
function viewDelivery({
  kind,
  draftId,
  owed,
  state,
  tries = 0,
  createdAt,
  redrivenAt,
  nextAt,
  lastStatus,
  reason,
  disabled,
  byHand,
}: OutboxRow): DeliveryView[] {
  const { data } = OwedWebhook.safeParse(owed);
  if (!data || draftId === null || kind === 'helpdesk-note') return [];
  return [
    {
      webhookId: data.webhookId,
      to: placeOf(kind),
      event: data.event,
      draftId,
      state,
      tries,
      at: createdAt,
      redrivenAt: redrivenAt ?? null,
      nextAt: state === 'pending' ? nextAt : null,
      lastStatus: lastStatus ?? null,
      reason: byHand ? 'by-hand' : disabled ? 'disabled' : (reason ?? null),
    },
  ];
}

/** Whether the endpoint is called. */
export async function viewEndpoint({ endpoint: store, settings: { webhookUrl } }: Pick<ListDeps, 'endpoint' | 'settings'>): Promise<EndpointView> {
  const since = webhookUrl === null ? undefined : await store.read(webhookUrl);
  return { configured: webhookUrl !== null, disabledSince: since?.toISOString() ?? null };
}

/** What was told to the helpdesk, is owed to it, or was given up. */
export function deliveryListEndpoints(deps: ListDeps, cursors: Cursors): Endpoints {
  const list = async ({ state, draftId, limit, cursor }: z.infer<typeof DeliveriesQuery>): Promise<Outcome> => {
    if (draftId !== undefined) {
      const rows = await deps.outbox.deliveriesOf(draftId);
      return reply(200, { items: rows.filter((row) => state === undefined || row.state === state).flatMap(viewDelivery), next: null });
    }
    if (state === 'delivered') return invalid([{ path: 'draftId', message: 'is wanted to list what was delivered' }]);
    const which = state ?? 'failed';
    const name = `deliveries ${which}`;
    const after = cursor === undefined ? undefined : await cursors.open(name, cursor);
    if (cursor !== undefined && after === undefined) return badCursor();
    const { rows, next } = await deps.deliveries[which]({ limit, ...(after !== undefined && { after }) });
    return reply(200, { items: rows.flatMap(viewDelivery), next: next === null ? null : await cursors.seal(name, next) });
  };

  return {
    'GET /v1/deliveries': endpoint({ scope: 'admin', query: DeliveriesQuery, run: ({ query }) => list(query) }),
    'GET /v1/deliveries/endpoint': endpoint({ scope: 'admin', run: async () => reply(200, await viewEndpoint(deps)) }),
  };
}
