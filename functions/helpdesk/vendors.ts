import type { Vendor } from '../domain/helpdesk/signature.ts';
import type { HelpdeskAccount } from '../domain/helpdesk/thread.ts';
import type { Deps } from '../runtime/deps.ts';
import type { Helpdesk, Pointer } from './vendor.ts';
import { createZendesk, zendeskPointer } from './zendesk.ts';

type VendorDeps = Pick<Deps, 'helpdeskTransport' | 'helpdeskSecrets' | 'clock'>;

/** All that differs from vendor to vendor; those that a tenant's file may name are here. */
const vendors: Partial<
  Record<Vendor, { readonly pointerIn: (body: unknown) => Pointer | undefined; readonly create: (deps: VendorDeps, helpdesk: HelpdeskAccount) => Helpdesk }>
> = {
  zendesk: { pointerIn: zendeskPointer, create: createZendesk },
};

function known(vendor: Vendor) {
  const found = vendors[vendor];
  if (!found) throw new Error(`no such helpdesk: ${vendor}`);
  return found;
}

/** The tenant's helpdesk. @throws Error for a vendor that there is no module for: no tenant's file names it */
export const helpdeskOf = (deps: VendorDeps, helpdesk: HelpdeskAccount): Helpdesk => known(helpdesk.vendor).create(deps, helpdesk);

/** Where a notification leads, by its parsed body; undefined for one that concerns nobody here. */
export const pointerIn = (vendor: Vendor, body: unknown): Pointer | undefined => known(vendor).pointerIn(body);
