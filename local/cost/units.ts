import { type Item, indexes, indexKeys, type Key, projections, type TableName } from '../../functions/adapters/ports.ts';

/** DynamoDB counts the name of each attribute and its value. @see "DynamoDB item sizes and formats" of its developer guide */
export const itemBytes = (item: Readonly<Record<string, unknown>>): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0);

function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return numberBytes(value);
  if (typeof value !== 'object' || value === null) return 1; // true, false and null
  // A list or a map: 3 bytes, and one more for each of its members.
  if (Array.isArray(value)) return value.reduce<number>((sum, member) => sum + 1 + valueBytes(member), 3);
  return 3 + Object.keys(value).length + itemBytes(value as Record<string, unknown>);
}

/** A byte for two significant digits, one more, and one for the sign. */
function numberBytes(value: number): number {
  const digits = String(Math.abs(value))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return Math.ceil(digits.length / 2) + 1 + (value < 0 ? 1 : 0);
}

/** A unit reads 4 KB consistently, half a unit as far as an index knows; what finds nothing is paid as well. */
export const readUnits = (bytes: number, { consistent }: { consistent: boolean }): number => Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);

/** A unit writes 1 KB; in a transaction it takes two. The larger of the item before and after counts. */
export const transactedUnits = (...versions: readonly (Item | undefined)[]): number =>
  2 * kilobytes(Math.max(...versions.map((one) => (one ? itemBytes(one) : 0))));

const kilobytes = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));

/** DynamoDB adds so much to each item and each entry of an index that it keeps. */
const overheadBytes = 100;

/** What an item takes in its table and in the indexes that have it. */
export function storedBytes(table: TableName, item: Item | undefined): number {
  if (!item) return 0;
  const entries = indexes[table].map((index: string): Entry | undefined => entryOf(index, item));
  const kept = [item, ...entries].filter((one) => one !== undefined);
  return kept.reduce((sum, one) => sum + itemBytes(one) + overheadBytes, 0);
}

/** What a change of an item writes into the indexes of its table: one write where an entry comes, changes or goes, two where it moves. */
export const indexUnits = (table: TableName, before: Item | undefined, after: Item | undefined): number =>
  indexes[table].reduce((sum, index) => sum + entryUnits(entryOf(index, before), entryOf(index, after), index), 0);

function entryUnits(before: Entry | undefined, after: Entry | undefined, index: string): number {
  if (!before || !after) return before || after ? kilobytes(itemBytes((after ?? before) as Entry)) : 0;
  const isMoved = indexKeys(index).some((key) => before[key] !== after[key]);
  if (isMoved) return kilobytes(itemBytes(before)) + kilobytes(itemBytes(after));
  return JSON.stringify(before) === JSON.stringify(after) ? 0 : kilobytes(Math.max(itemBytes(before), itemBytes(after)));
}

type Entry = Readonly<Record<string, unknown>>;

/** What an index holds of an item: nothing without both its keys. */
function entryOf(index: string, item: Item | undefined): Entry | undefined {
  const keys = indexKeys(index);
  if (!item || !keys.every((key) => key in item)) return undefined;
  const projected = projections[index];
  if (!projected) return item;
  const names = [...new Set(['pk', 'sk', ...keys, ...projected])];
  return Object.fromEntries(names.flatMap((name) => (name in item ? [[name, item[name]]] : [])));
}

/** What kind of item has such a key: the words of both its parts, without what tells one item from another. */
export const kindOf = (table: TableName, { pk, sk }: Key): string => `${table} ${pk.split('#')[0]}/${/^[A-Z]+(?=#|$)/.exec(sk)?.[0] ?? '…'}`;
