/** What every implementation of `Tables` must refuse and understand alike. */
import { type Item, indexes, indexKeys, type Key, projections, type Query, type TableName, type Write } from './ports.ts';

/** Most writes of one transaction, and most items of one batch read. @see DynamoDB service quotas */
const maxBatchItems = 100;

/** The key of the item that a write is about. */
export const keyOfWrite = (write: Write): Key => ('put' in write ? write.put : 'remove' in write ? write.remove : write.check);

/** One text per item of all tables, whatever characters its key holds; `table` may hold no slash. */
export const itemId = (table: string, { pk, sk }: Key): string => `${table}/${pk.length}/${pk}${sk}`;

/** @throws RangeError for none or more than 100 writes, and for two of one item: DynamoDB refuses such a transaction as a whole. */
export function checkWrites(writes: readonly Write[]): void {
  if (writes.length < 1 || writes.length > maxBatchItems) throw new RangeError(`a transaction has 1 to ${maxBatchItems} writes: ${writes.length}`);
  const seen = new Set(writes.map((write) => itemId(write.table, keyOfWrite(write))));
  if (seen.size < writes.length) throw new RangeError('a transaction writes each item once');
}

/**
 * Undefined members inside an item are refused by the SDK's document client, but it leaves those at the top out in silence.
 *
 * @throws TypeError for an attribute that is undefined.
 */
export function checkItem(item: Item): void {
  for (const [name, value] of Object.entries(item)) if (value === undefined) throw new TypeError(`attribute is undefined: ${name}`);
}

/** @throws RangeError for more than 100 items. */
export function checkRefs(refs: readonly unknown[]): void {
  if (refs.length > maxBatchItems) throw new RangeError(`a batch read has at most ${maxBatchItems} items: ${refs.length}`);
}

/** @throws RangeError when the table has no such index. */
export function checkIndex(table: TableName, index: string): void {
  const names: readonly string[] = indexes[table];
  if (!names.includes(index)) throw new RangeError(`table ${table} has no index ${index}`);
}

/** One end of a range of sort keys; an open end leaves its own sort key out. */
interface Bound {
  readonly sk: string;
  readonly open: boolean;
}

/**
 * The attributes that a query answers with, keys first, each once; undefined for whole items.
 *
 * @throws RangeError for an attribute that the index does not hold.
 */
export function projectionOf(attributes: readonly string[] | undefined, index: string | undefined): readonly string[] | undefined {
  const keys = ['pk', 'sk', ...(index === undefined ? [] : indexKeys(index))];
  const held = index === undefined ? undefined : projections[index];
  const missing = held && attributes?.find((name) => !held.includes(name) && !keys.includes(name));
  if (missing !== undefined) throw new RangeError(`the index ${index} does not hold the attribute ${missing}`);
  return attributes && [...new Set([...keys, ...attributes])];
}

/** The sort keys that a query asks for: a prefix, or everything between two ends. */
export interface SortRange {
  readonly prefix?: string;
  readonly low?: Bound;
  readonly high?: Bound;
}

/** @throws RangeError for members of a query that exclude each other, and for a limit that is no whole number of 0 or more. */
export function sortRange({ prefix, from, to, after, descending = false, limit }: Query): SortRange {
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit >= 0)) throw new RangeError(`limit must be a whole number of 0 or more: ${limit}`);
  if (prefix !== undefined && (from ?? to ?? after) !== undefined) throw new RangeError('a prefix stands alone: no from, to or after beside it');
  if (after !== undefined && (descending ? to : from) !== undefined) throw new RangeError(`after replaces ${descending ? 'to' : 'from'} in this direction`);
  const beyond = after === undefined ? undefined : { sk: after, open: true };
  const low = (descending ? undefined : beyond) ?? (from === undefined ? undefined : { sk: from, open: false });
  const high = (descending ? beyond : undefined) ?? (to === undefined ? undefined : { sk: to, open: false });
  return { ...(prefix === undefined ? {} : { prefix }), ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

const beyondSurrogates = /[\ud800-\uffff]/;

/**
 * A text whose order under `<` is that of the given text's UTF-8 bytes, which is how DynamoDB sorts.
 *
 * JavaScript compares UTF-16 code units and so puts surrogates (U+10000 and up) before U+E000 to U+FFFF;
 * this moves them behind. Prefixes stay prefixes. Well-formed text only.
 */
export function utf8Sortable(text: string): string {
  if (!beyondSurrogates.test(text)) return text;
  let moved = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    moved += String.fromCharCode(unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
  }
  return moved;
}
