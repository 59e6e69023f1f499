import type { Item, Key, TableName, Tables } from './ports.ts';

/** Items of one batch read. @see DynamoDB service quotas */
const batch = 100;

/** The items with these keys, however many, in their order; consistent, as each batch of them is. */
export async function readMany(tables: Pick<Tables, 'getMany'>, table: TableName, keys: readonly Key[]): Promise<(Item | undefined)[]> {
  const batches = Array.from({ length: Math.ceil(keys.length / batch) }, (_, i) => keys.slice(i * batch, (i + 1) * batch));
  const found = await Promise.all(batches.map((some) => tables.getMany(some.map(({ pk, sk }) => ({ table, key: { pk, sk } })))));
  return found.flat();
}
