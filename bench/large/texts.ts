import type { Hash } from '../../functions/domain/audit/merkle-tree.ts';
import { aTrust, origin, policySha256, policyText, signedNote } from '../../test/domain/audit/a-log.ts';

/** What stands around the entries of a bundle that holds a whole log. */
export function textsAround({ count, chains, made, root }: { readonly count: number; readonly chains: number; readonly made: string; readonly root: Hash }) {
  const asked = { from: null, to: null, draftId: null };
  return {
    header: JSON.stringify({ v: 1, tenantId: 'demo', origin, made, ...asked, size: count, first: 0, count, events: count, chains }),
    trust: JSON.stringify(aTrust()),
    hashes: '',
    checkpoints: new Map([[String(count), signedNote(count, root)]]),
    roots: new Map<string, string>(),
    policies: new Map([[`${policySha256}.json`, policyText]]),
  };
}
