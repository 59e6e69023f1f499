import type { Clock, HelpdeskCredentials } from '../../functions/adapters/ports.ts';
import type { HelpdeskAccount } from '../../functions/domain/helpdesk/account.ts';
import { createHubSpotStandIn } from './hubspot.ts';
import { createIntercomStandIn } from './intercom.ts';
import { type HelpdeskStandIn, standInUsers } from './stand-in.ts';
import { createZendeskStandIn } from './zendesk.ts';

/** A tenant's helpdesk whose part a stand-in plays. */
interface Played {
  /** As approvers know it. */
  readonly name: string;
  readonly account: HelpdeskAccount;
  /** @param props.hook - the address of ours that it notifies */
  readonly create: (props: {
    readonly clock: Clock;
    readonly account: string;
    readonly credentials: HelpdeskCredentials;
    readonly hook: () => string;
  }) => HelpdeskStandIn;
}

const authors = [String(standInUsers.author)];

/** Every helpdesk that there is a module for. */
export const played = {
  zendesk: { name: 'Zendesk', account: { vendor: 'zendesk', account: 'fabrikam', authors }, create: createZendeskStandIn },
  intercom: { name: 'Intercom', account: { vendor: 'intercom', account: 'fabrikam', authors, sender: String(standInUsers.us) }, create: createIntercomStandIn },
  hubspot: { name: 'HubSpot', account: { vendor: 'hubspot', account: '62515', authors, sender: String(standInUsers.us) }, create: createHubSpotStandIn },
} as const satisfies Readonly<Record<string, Played>>;
export type PlayedVendor = keyof typeof played;
export const playedVendors = Object.keys(played) as PlayedVendor[];
