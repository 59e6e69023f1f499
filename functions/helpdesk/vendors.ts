import type { HelpdeskAccount } from '../domain/helpdesk/account.ts';
import type { Vendor } from '../domain/helpdesk/signature.ts';
import { freshdesk } from './freshdesk.ts';
import type { Helpdesk, Pointer, VendorDeps, VendorModule } from './vendor.ts';
import { zendesk } from './zendesk.ts';

/** Those that a tenant's file may name. */
const modules: Partial<Record<Vendor, VendorModule>> = { zendesk, freshdesk };

function known(vendor: Vendor): VendorModule {
  const found = modules[vendor];
  if (!found) throw new Error(`no such helpdesk: ${vendor}`);
  return found;
}

/** The tenant's helpdesk. @throws Error for a vendor that there is no module for: no tenant's file names it */
export const helpdeskOf = (deps: VendorDeps, account: HelpdeskAccount): Helpdesk => known(account.vendor).create(deps, account);

/** Where a notification leads, by its parsed body. */
export const pointersIn = (account: HelpdeskAccount, body: unknown): readonly Pointer[] => known(account.vendor).pointersIn(body, account);
