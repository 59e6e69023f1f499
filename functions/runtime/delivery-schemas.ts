import * as z from 'zod';
import { GivenUp } from '../adapters/outbox-row.ts';
import { ListQuery } from './cursor.ts';

/** Bodies, queries and answers of the routes about webhooks that were sent, are owed, or were given up. */

const State = z.enum(['pending', 'delivered', 'failed']);
const To = z.enum(['endpoint', 'ticket']).describe('The endpoint for webhooks, or the ticket of a helpdesk that the draft came from');

/** A draft's, whatever their state; else all that failed, or are owed. Delivered ones are many and in no index. */
export const DeliveriesQuery = ListQuery.extend({
  state: State.optional().describe('`failed` unless told; without `draftId` not `delivered`'),
  draftId: z.string().min(1).max(128).optional().describe('The newest of one draft, the oldest first; in every state unless told'),
});

export const DeliveryView = z
  .strictObject({
    webhookId: z.string().describe('`webhook-id` of every attempt; of a release its `releaseId`'),
    to: To,
    event: z.string(),
    draftId: z.string(),
    state: State,
    tries: z.int().min(0).describe('Attempts, since it was put back where it was'),
    at: z.iso.datetime().describe('When the event was'),
    redrivenAt: z.iso.datetime().nullable().describe('When it was last put back'),
    nextAt: z.iso.datetime().nullable().describe('When it is tried next; null unless pending'),
    lastStatus: z.int().nullable().describe('HTTP status of the last answer; null where there was none'),
    reason: z
      .enum(['by-hand', 'disabled', ...GivenUp.options])
      .nullable()
      .describe(
        'Why it was given up, where trying again could not help, or is not wanted: `by-hand`, somebody settled it in the queue. `erased`: its text is gone; `disabled`: its endpoint was disabled for too long. Of a ticket: `gone`, `closed`, `refused`, `collided`; `overtaken`: the customer wrote again; `answered`: somebody else did; `unknown-message`: what it answers is not there; `other-receiver`: it would go to somebody else; `unheard`: nobody knows whether it was posted',
      ),
  })
  .meta({ id: 'Delivery' });
export type DeliveryView = z.infer<typeof DeliveryView>;

/** Which webhooks are to be sent again. */
export const RedriveRequest = z
  .union([
    z.strictObject({
      since: z.iso.datetime().describe('Those that failed, of events from here on'),
      until: z.iso.datetime().optional().describe('`next` of the answer before; now unless told'),
    }),
    z.strictObject({
      draftId: z.string().min(1).max(128),
      webhookId: z.string().min(1).max(128).optional().describe('This one, delivered or failed; all of the draft that failed unless told'),
    }),
  ])
  .meta({ id: 'RedriveRequest' });
export type RedriveRequest = z.infer<typeof RedriveRequest>;

export const Redriven = z
  .strictObject({
    items: z.array(
      z.strictObject({
        draftId: z.string(),
        webhookId: z.string(),
        to: To,
        event: z.string(),
        outcome: z
          .enum(['redriven', 'erased', 'pending', 'by-hand', 'busy', 'unreadable'])
          .describe(
            '`erased`: its text is gone, it stays failed; `pending`: it is owed already; `by-hand`: somebody settled it in the queue, and it is sent where its `webhookId` names it; `busy`: ask again; `unreadable`: its draft is damaged or gone',
          ),
      }),
    ),
    next: z.iso.datetime().nullable().describe('Ask again with it as `until`: there are more'),
  })
  .meta({ id: 'Redriven' });
export type Redriven = z.infer<typeof Redriven>;

export const EndpointView = z
  .strictObject({
    configured: z.boolean().describe('False where the tenant has no endpoint: then nothing is owed'),
    disabledSince: z.iso.datetime().nullable().describe('When it answered 410; nothing is sent until it is enabled. Null while it is called'),
  })
  .meta({ id: 'WebhookEndpoint' });
export type EndpointView = z.infer<typeof EndpointView>;
