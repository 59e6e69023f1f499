import { createZendeskStandIn, type SignedNotification, zendeskUsers } from '../../local/helpdesks/zendesk.ts';
import { createWorld, type WorldOptions } from '../world.ts';

/** What a draft's note says of itself, so that it goes out at once. */
export const harmless = '\n\n---countersign\n{ "confidence": 0.97, "intent": "order_status" }';
/** The same, but that its author wants it approved. */
export const wantsApproval = '\n\n---countersign\n{ "confidence": 0.97, "intent": "order_status", "review": true }';
export const answer = 'Hello Dana, order 1187 arrives on Friday.';
export const question = 'Where is my order 1187?';

export const zendeskOf = { vendor: 'zendesk', account: 'fabrikam', authors: [String(zendeskUsers.author)] } as const;

/** A world whose tenant has its drafts in Zendesk, and the stand-in for that. */
export async function createHelpdeskWorld(options: WorldOptions = {}) {
  const world = await createWorld({ ...options, settings: { helpdesk: zendeskOf, webhookUrl: null, ...options.settings } });
  return { ...world, ...withZendesk(world) };
}

/** Puts the stand-in behind a world. */
export function withZendesk(world: Pick<Awaited<ReturnType<typeof createWorld>>, 'outside' | 'clock' | 'call' | 'sweep'>) {
  const zendesk = createZendeskStandIn({ clock: world.clock, account: zendeskOf.account, credentials: world.outside.helpdeskCredentials });
  world.outside.callHelpdesk = zendesk.transport.call;
  const notify = ({ headers, body }: SignedNotification) => world.call('POST /v1/hooks/zendesk', { key: null, headers: { ...headers }, raw: body });
  let told = 0;
  /** Delivers what Zendesk has not delivered yet, and lets three minutes pass. */
  const settle = async (): Promise<void> => {
    for (let minute = 0; minute < 3; minute += 1) {
      for (const notification of zendesk.notifications.slice(told)) await notify(zendesk.sign(notification.body));
      told = zendesk.notifications.length;
      await world.sweep();
      world.clock.advance(60);
    }
  };
  return { zendesk, notify, settle };
}
