import * as z from 'zod';
import { type Vendor, vendors } from './signature.ts';

/** So many users' notes may be drafts. */
export const mostAuthors = 20;
/** Users of every vendor have numbers. */
export const userId = /^\d{1,20}$/;
/** Of host names of a vendor. */
export const subdomain = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** The helpdesk of a tenant, as its file names it. */
export const HelpdeskAccount = z.strictObject({
  vendor: z.enum(vendors),
  /** As the vendor names it: `acme` of acme.zendesk.com or acme.freshdesk.com, the workspace of Intercom, the portal of HubSpot. */
  account: z.string().regex(subdomain),
  /** Users of the helpdesk whose internal notes are drafts. */
  authors: z.array(z.string().regex(userId)).min(1).max(mostAuthors).readonly(),
  /** The user in whose name replies and notes are written, where the vendor has no marker by which they could be told from others'. */
  sender: z.string().regex(userId).optional(),
  /** Where Intercom keeps the workspace. */
  region: z.enum(['us', 'eu', 'au']).optional(),
  /** Signatures of HubSpot that have no time, and are taken all the same. */
  olderSignatures: z
    .array(z.enum(['v1', 'v2']))
    .min(1)
    .readonly()
    .optional(),
});
export type HelpdeskAccount = z.infer<typeof HelpdeskAccount>;

/**
 * Vendors whose tickets that wait are listed once an hour, as not all is notified: Freshdesk and Intercom drop notifications of an hour
 * without us, or of a minute, and Zendesk tells of new comments, not of a tag that is set after its note.
 */
export const reconciledVendors: readonly Vendor[] = ['zendesk', 'freshdesk', 'intercom'];

/** What is wrong with an account by the rules of its vendor, as `key must …`; undefined where nothing is. */
export function accountFault({ vendor, account, authors, sender, region, olderSignatures }: HelpdeskAccount): string | undefined {
  if (vendor === 'zendesk' && sender !== undefined) return 'sender must not be said of zendesk: it is whose token is used';
  if (vendor !== 'zendesk' && sender === undefined) return `sender must be the user of ${vendor} in whose name replies are written`;
  if (sender !== undefined && authors.includes(sender)) return 'sender must be nobody of authors: what we write ourselves is no draft';
  if (vendor !== 'intercom' && region !== undefined) return 'region must be said of intercom alone';
  if (vendor !== 'hubspot' && olderSignatures !== undefined) return 'olderSignatures must be said of hubspot alone';
  if (vendor === 'hubspot' && !userId.test(account)) return 'account must be the number of the portal';
  return undefined;
}
