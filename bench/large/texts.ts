import type { Hash } from '../../functions/domain/audit/merkle-tree.ts';
import { aTrust, origin, policySha256, policyText, signedNote } from '../../test/domain/audit/a-log.ts';

/** The last root of a day, signed. @param at - of any event of that day */
export const rootOfDay = (at: string, size: number, root: Hash): [day: string, note: string] => [at.slice(0, 'yyyy-mm-dd'.length), signedNote(size, root)];

interface Around {
  readonly count: number;
  readonly chains: number;
  readonly made: string;
  readonly root: Hash;
  /** Of the days that are over, by {@link rootOfDay}. */
  readonly roots?: ReadonlyMap<string, string>;
}

/** What stands around the entries of a bundle that holds a whole log. */
export function textsAround({ count, chains, made, root, roots = new Map() }: Around) {
  const asked = { from: null, to: null, draftId: null };
  return {
    header: JSON.stringify({ v: 1, tenantId: 'demo', origin, made, ...asked, size: count, first: 0, count, events: count, chains }),
    trust: JSON.stringify(aTrust()),
    hashes: '',
    checkpoints: new Map([[String(count), signedNote(count, root)]]),
    roots,
    policies: new Map([[`${policySha256}.json`, policyText]]),
  };
}
