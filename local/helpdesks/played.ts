import type { Clock, HelpdeskCredentials } from '../../functions/adapters/ports.ts';
import type { HelpdeskAccount } from '../../functions/domain/helpdesk/account.ts';
import { createFreshdeskStandIn } from './freshdesk.ts';
import { createHubSpotStandIn } from './hubspot.ts';
import { createIntercomStandIn } from './intercom.ts';
import { type HelpdeskStandIn, standInUsers } from './stand-in.ts';
import { createZendeskStandIn } from './zendesk.ts';

/** A tenant's helpdesk whose part a stand-in plays. */
export interface Played {
  /** As approvers know it. */
  readonly name: string;
  readonly account: HelpdeskAccount;
  /** Its notifications carry a secret; nothing is said of their bodies. */
  readonly signsNothing?: true;
  /** @param props.hook - the address of ours that it notifies */
  readonly create: (props: {
    readonly clock: Clock;
    readonly account: string;
    readonly credentials: HelpdeskCredentials;
    readonly hook: () => string;
  }) => HelpdeskStandIn;
}

const sender = String(standInUsers.us);
const authors = [String(standInUsers.author)];

/** Every helpdesk that there is a module for. */
export const played = {
  zendesk: { name: 'Zendesk', account: { vendor: 'zendesk', account: 'fabrikam', authors }, create: createZendeskStandIn },
  freshdesk: { name: 'Freshdesk', account: { vendor: 'freshdesk', account: 'fabrikam', authors, sender }, signsNothing: true, create: createFreshdeskStandIn },
  intercom: { name: 'Intercom', account: { vendor: 'intercom', account: 'fabrikam', authors, sender }, create: createIntercomStandIn },
  hubspot: { name: 'HubSpot', account: { vendor: 'hubspot', account: '62515', authors, sender }, create: createHubSpotStandIn },
} as const satisfies Readonly<Record<string, Played>>;
export type PlayedVendor = keyof typeof played;
export const playedVendors = Object.keys(played) as PlayedVendor[];
