import type { HelpdeskAccount } from '../domain/helpdesk/account.ts';
import type { Vendor } from '../domain/helpdesk/signature.ts';
import { freshdesk } from './freshdesk.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import type { Helpdesk, Pointer, VendorDeps, VendorModule } from './vendor.ts';
import { zendesk } from './zendesk.ts';

const modules: Readonly<Record<Vendor, VendorModule>> = { zendesk, freshdesk, intercom, hubspot };

/** The tenant's helpdesk. */
export const helpdeskOf = (deps: VendorDeps, account: HelpdeskAccount): Helpdesk => modules[account.vendor].create(deps, account);

/** Where a notification leads, by its parsed body. */
export const pointersIn = (account: HelpdeskAccount, body: unknown): readonly Pointer[] => modules[account.vendor].pointersIn(body, account);
