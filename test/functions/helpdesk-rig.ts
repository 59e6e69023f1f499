import type { createFreshdeskStandIn } from '../../local/helpdesks/freshdesk.ts';
import type { createHubSpotStandIn } from '../../local/helpdesks/hubspot.ts';
import type { createIntercomStandIn } from '../../local/helpdesks/intercom.ts';
import { type PlayedVendor, played } from '../../local/helpdesks/played.ts';
import type { HelpdeskStandIn, SignedNotification } from '../../local/helpdesks/stand-in.ts';
import type { createZendeskStandIn } from '../../local/helpdesks/zendesk.ts';
import { createWorld, type WorldOptions } from '../world.ts';

/** What a draft's note says of itself, so that it goes out at once. */
export const harmless = '\n\n---countersign\n{ "accountId": "acc_fabrikam", "confidence": 0.97, "intent": "order_status" }';
/** The same, but that its author wants it approved. */
export const wantsApproval = '\n\n---countersign\n{ "accountId": "acc_fabrikam", "confidence": 0.97, "intent": "order_status", "review": true }';
export const answer = 'Hello Dana, order 1187 arrives on Friday.';
export const question = 'Where is my order 1187?';

/** The tenant's helpdesk, as its stand-in plays it. */
export const accountOf = (vendor: PlayedVendor) => played[vendor].account;

/** A world whose tenant has its drafts in a helpdesk, and the stand-in for that. */
export async function createHelpdeskWorld(vendor: PlayedVendor, options: WorldOptions = {}) {
  const world = await createWorld({ ...options, settings: { helpdesk: accountOf(vendor), webhookUrl: null, ...options.settings } });
  return { ...world, ...withHelpdesk(world, vendor) };
}

/** Puts the stand-in behind a world. */
export function withHelpdesk(world: Pick<Awaited<ReturnType<typeof createWorld>>, 'outside' | 'clock' | 'call' | 'sweep'>, vendor: PlayedVendor) {
  const helpdesk: HelpdeskStandIn = played[vendor].create({
    clock: world.clock,
    account: accountOf(vendor).account,
    credentials: world.outside.helpdeskCredentials,
    hook: () => `https://approvals.example/v1/hooks/${vendor}`,
  });
  world.outside.callHelpdesk = helpdesk.transport.call;
  const notify = ({ headers, body }: SignedNotification) => world.call(`POST /v1/hooks/${vendor}`, { key: null, headers: { ...headers }, raw: body });
  let told = 0;
  /** Delivers what the vendor has not delivered yet, and lets three minutes pass. */
  const settle = async (): Promise<void> => {
    for (let minute = 0; minute < 3; minute += 1) {
      for (const notification of helpdesk.notifications.slice(told)) await notify(helpdesk.sign(notification.body));
      told = helpdesk.notifications.length;
      await world.sweep();
      world.clock.advance(60);
    }
  };
  return { helpdesk, notify, settle };
}

/** What of a vendor's stand-in the others have not. */
export const asFreshdesk = (helpdesk: HelpdeskStandIn) => helpdesk as ReturnType<typeof createFreshdeskStandIn>;
export const asZendesk = (helpdesk: HelpdeskStandIn) => helpdesk as ReturnType<typeof createZendeskStandIn>;
export const asIntercom = (helpdesk: HelpdeskStandIn) => helpdesk as ReturnType<typeof createIntercomStandIn>;
export const asHubSpot = (helpdesk: HelpdeskStandIn) => helpdesk as ReturnType<typeof createHubSpotStandIn>;
