import type { Clock, HelpdeskCredentials } from '../../functions/adapters/ports.ts';
import type { HelpdeskAccount } from '../../functions/domain/helpdesk/account.ts';
import { createFreshdeskStandIn } from './freshdesk.ts';
import { type HelpdeskStandIn, standInUsers } from './stand-in.ts';
import { createZendeskStandIn } from './zendesk.ts';

/** A tenant's helpdesk whose part a stand-in plays. */
export interface Played {
  /** As approvers know it. */
  readonly name: string;
  readonly account: HelpdeskAccount;
  /** Its notifications carry a secret; nothing is said of their bodies. */
  readonly signsNothing?: true;
  readonly create: (props: { readonly clock: Clock; readonly account: string; readonly credentials: HelpdeskCredentials }) => HelpdeskStandIn;
}

const sender = String(standInUsers.us);
const authors = [String(standInUsers.author)];

/** Every helpdesk that there is a module for. */
export const played = {
  zendesk: { name: 'Zendesk', account: { vendor: 'zendesk', account: 'fabrikam', authors }, create: createZendeskStandIn },
  freshdesk: { name: 'Freshdesk', account: { vendor: 'freshdesk', account: 'fabrikam', authors, sender }, signsNothing: true, create: createFreshdeskStandIn },
} as const satisfies Readonly<Record<string, Played>>;
export type PlayedVendor = keyof typeof played;
export const playedVendors = Object.keys(played) as PlayedVendor[];
