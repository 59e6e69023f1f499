import type { Item, TableName } from '../../functions/adapters/ports.ts';
import { Failure } from '../cli/command.ts';
import type { RestoredTable } from './copy-back.ts';

/** A table as DynamoDB describes it. */
export interface TableFacts {
  readonly arn: string;
  /** Of the table that it was restored from, in the same account and region; undefined for any other one. */
  readonly sourceArn: string | undefined;
  /** Names and kinds of its keys: `pk HASH, sk RANGE`. */
  readonly keys: string;
  /** It can be read, and no restore into it is under way. */
  readonly isReady: boolean;
}

/**
 * Refuses a table that was not restored from the tenant's own of that kind.
 *
 * @param copied - whoever calls it says that it is a copy of that table by other means, as from another region: where it comes from is then not asked.
 * @throws Failure
 */
export function refuseOther(name: string, restored: TableFacts, own: TableFacts, copied: boolean): void {
  if (restored.arn === own.arn) throw new Failure(`${name} is the tenant's own table: restore into a new one`);
  if (!restored.isReady) throw new Failure(`${name} is still being restored`);
  if (restored.keys !== own.keys) throw new Failure(`${name} has other keys than the tenant's table: ${restored.keys}`);
  if (copied && restored.sourceArn === undefined) return;
  if (restored.sourceArn !== own.arn)
    throw new Failure(
      `${name} was not restored from ${own.arn} but from ${restored.sourceArn ?? 'none that DynamoDB names: is it a copy of that table, say so with --from-copy'}`,
    );
}

/** What only items of this table look like. */
const kinds: readonly (readonly [TableName, (item: Item) => boolean])[] = [
  ['audit', ({ leaf, seq }) => typeof leaf === 'string' && typeof seq === 'number'],
  ['accounts', ({ pk }) => /^(?:ACC#|DELEGATIONS|KEY#|PEOPLE$|POLICY)/.test(pk)],
  ['drafts', ({ pk }) => /^(?:CONV#|D#|LOG|OUT#|REF#)/.test(pk)],
];

/** @throws Failure for an item of another table, or an event of another tenant */
function refuseForeign(table: TableName, tenantId: string, item: Item): void {
  const [kind = table] = kinds.find(([, is]) => is(item)) ?? [];
  if (kind !== table) throw new Failure(`that is no table of ${table}: it holds ${item.pk}`);
  if (table === 'audit' && item.tenantId !== tenantId) throw new Failure(`that is no table of the tenant ${tenantId}: it holds events of ${item.tenantId}`);
}

/**
 * The table, each page of it looked at before it is handed out.
 *
 * @throws Failure for one that is empty, is of another kind, or of another tenant as far as its items say whose they are: events do.
 */
export async function checked(table: TableName, restored: RestoredTable, tenantId: string): Promise<RestoredTable> {
  const scan = async function* (): AsyncIterable<readonly Item[]> {
    for await (const page of restored.scan()) {
      for (const item of page) refuseForeign(table, tenantId, item);
      yield page;
    }
  };
  for await (const page of scan()) if (page.length > 0) return { ...restored, scan };
  throw new Failure(`that table is empty: nothing is taken from it, and nothing removed`);
}
