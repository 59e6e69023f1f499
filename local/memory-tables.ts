import {
  type Condition,
  type Item,
  indexes,
  indexKeys,
  type Key,
  projections,
  type TableName,
  type Tables,
  TransactionRefused,
  type Write,
} from '../functions/adapters/ports.ts';
import {
  checkIndex,
  checkRefs,
  checkWrites,
  itemId,
  keyOfWrite,
  projectionOf,
  type SortRange,
  sortRange,
  utf8Sortable,
} from '../functions/adapters/table-rules.ts';

/** Tables of the local stack: also open to an administrator's hand, and with a stream. */
export interface LocalTables extends Tables {
  /** Every item of the table, partition by partition, each in its order. */
  scan(table: TableName): Promise<Item[]>;
  /** Writes the item whatever was there. */
  put(table: TableName, item: Item): Promise<void>;
  remove(table: TableName, key: Key): Promise<void>;
  /**
   * Hears of every commit, in order, raw ones too: stands for the tables' streams.
   *
   * Listeners get the writes as they were given (checks among them) and run after the commit; what they throw is uncaught
   * and never turns a committed transaction into a failed one. Answers how to stop listening.
   */
  onCommit(listener: CommitListener): () => void;
}
type CommitListener = (writes: readonly Write[]) => void;

/** Those in memory. */
export interface MemoryTables extends LocalTables {
  /** Forgets every item at once; nobody hears of it. */
  clear(): void;
}

interface MemoryTablesOptions {
  /** Asked once per transaction; `true` refuses it as if another one were at its items. DynamoDB Local never does that. @default never */
  readonly conflicts?: () => boolean;
}

/**
 * The tables in memory, as strict as DynamoDB: what it refuses as an item is refused here.
 *
 * Everything is copied on its way in and out. A transaction is checked and applied in one turn of the event loop, so none sees half of another.
 */
export function createMemoryTables({ conflicts = () => false }: MemoryTablesOptions = {}): MemoryTables {
  const tables: Record<TableName, MemoryTable> = { accounts: new MemoryTable('accounts'), drafts: new MemoryTable('drafts'), audit: new MemoryTable('audit') };
  const commits = createCommitHook();

  async function commit(writes: readonly Write[]): Promise<void> {
    checkWrites(writes);
    const kept = writes.map((write) => {
      if (write.when) checkCondition(write.when);
      if ('put' in write) return copyItem(write.table, write.put);
      checkKey(keyOfWrite(write));
      return undefined;
    });
    await turn();
    if (conflicts()) throw new TransactionRefused(writes.map(() => 'conflict'));
    const reasons = writes.map((write) =>
      write.when && !holds(write.when, tables[write.table].find(keyOfWrite(write))) ? ('condition' as const) : ('none' as const),
    );
    if (reasons.includes('condition')) throw new TransactionRefused(reasons);
    for (const [i, write] of writes.entries()) {
      const item = kept[i];
      if (item) tables[write.table].put(item);
      else if ('remove' in write) tables[write.table].remove(write.remove);
    }
    commits.tell(writes);
  }

  return {
    async get(table, key) {
      checkKey(key);
      await turn();
      return copyOf(tables[table].find(key));
    },

    async getMany(refs) {
      checkRefs(refs);
      for (const { key } of refs) checkKey(key);
      await turn();
      return refs.map(({ table, key }) => copyOf(tables[table].find(key)));
    },

    async query(table, query) {
      const range = sortRange(query);
      await turn();
      return taken(tables[table].partitions.get(query.pk), range, { ...query, attributes: projectionOf(query.attributes, undefined) });
    },

    async queryIndex(table, index, query) {
      checkIndex(table, index);
      const range = sortRange(query);
      await turn();
      const attributes = projectionOf(query.attributes ?? projections[index], index);
      return taken(tables[table].indexes.get(index)?.get(query.pk), range, { ...query, attributes });
    },

    transact: commit,

    async scan(table) {
      await turn();
      return [...tables[table].partitions.values()].flatMap((partition) => taken(partition, {}));
    },

    async put(table, item) {
      const kept = copyItem(table, item);
      await turn();
      tables[table].put(kept);
      commits.tell([{ table, put: item }]);
    },

    async remove(table, key) {
      checkKey(key);
      await turn();
      tables[table].remove(key);
      commits.tell([{ table, remove: key }]);
    },

    onCommit: commits.listen,

    clear() {
      for (const table of Object.values(tables)) table.clear();
    },
  };
}

/** Listeners of commits, told in the order of the commits and before the code that waits for the commit goes on. */
export function createCommitHook(): { listen: (listener: CommitListener) => () => void; tell: (writes: readonly Write[]) => void } {
  const listeners = new Set<CommitListener>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(writes) {
      for (const listener of listeners) queueMicrotask(() => listener(writes));
    },
  };
}

/** A call never answers in the turn of the event loop that made it, as over a network: requests that come together run into each other. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function holds(condition: Condition, item: Item | undefined): boolean {
  if ('absent' in condition) return item === undefined;
  if ('present' in condition) return item !== undefined;
  if ('absentOrBelow' in condition) {
    if (item === undefined) return true;
    const { attribute, value } = condition.absentOrBelow;
    const kept = item[attribute];
    if (typeof kept === 'number' && typeof value === 'number') return kept <= value;
    return typeof kept === 'string' && typeof value === 'string' && utf8Sortable(kept) <= utf8Sortable(value);
  }
  return item !== undefined && Object.entries(condition.equals).every(([name, value]) => item[name] === value);
}

interface Row {
  item: Item;
  /** Its place in the partition, and in each index of the table that holds it. */
  readonly place: Place;
  readonly indexed: Map<string, Place>;
}

/** Where a row stands in one ordered list: by its sort key there; rows with the same one by their own keys. */
interface Place {
  readonly list: string;
  readonly order: string;
  readonly tie: string;
  readonly row: Row;
}

class MemoryTable {
  readonly partitions = new Map<string, OrderedRows>();
  readonly indexes: ReadonlyMap<string, Map<string, OrderedRows>>;
  readonly #rows = new Map<string, Map<string, Row>>();

  constructor(name: TableName) {
    this.indexes = new Map(indexes[name].map((index) => [index, new Map()]));
  }

  clear(): void {
    this.partitions.clear();
    for (const lists of this.indexes.values()) lists.clear();
    this.#rows.clear();
  }

  find({ pk, sk }: Key): Item | undefined {
    return this.#rows.get(pk)?.get(sk)?.item;
  }

  /** Keeps the item itself: callers hand over a copy. */
  put(item: Item): void {
    const { pk, sk } = item;
    const partition = entryOf(this.#rows, pk, () => new Map<string, Row>());
    let row = partition.get(sk);
    if (row) row.item = item;
    else {
      row = newRow(item);
      partition.set(sk, row);
      enter(this.partitions, row.place);
    }
    for (const [index, lists] of this.indexes) {
      const before = row.indexed.get(index);
      const now = indexPlace(index, row);
      if (before && now && before.list === now.list && before.order === now.order) continue;
      if (before) leave(lists, before);
      if (now) enter(lists, now);
      if (now) row.indexed.set(index, now);
      else row.indexed.delete(index);
    }
  }

  remove({ pk, sk }: Key): void {
    const partition = this.#rows.get(pk);
    const row = partition?.get(sk);
    if (!partition || !row) return;
    partition.delete(sk);
    if (partition.size === 0) this.#rows.delete(pk);
    leave(this.partitions, row.place);
    for (const [index, place] of row.indexed) leave(this.indexes.get(index), place);
  }
}

function newRow(item: Item): Row {
  const row = { item, indexed: new Map<string, Place>() } as { item: Item; indexed: Map<string, Place>; place: Place };
  row.place = { list: item.pk, order: utf8Sortable(item.sk), tie: '', row };
  return row;
}

function indexPlace(index: string, row: Row): Place | undefined {
  const [pk, sk] = indexKeys(index);
  const list = row.item[pk];
  const sortKey = row.item[sk];
  if (typeof list !== 'string' || typeof sortKey !== 'string') return undefined;
  return { list, order: utf8Sortable(sortKey), tie: itemId('', row.item), row };
}

function enter(lists: Map<string, OrderedRows>, place: Place): void {
  entryOf(lists, place.list, () => new OrderedRows()).add(place);
}

/** What the map holds under the name, made where it holds nothing. */
function entryOf<T>(map: Map<string, T>, name: string, make: () => T): T {
  let entry = map.get(name);
  if (entry === undefined) {
    entry = make();
    map.set(name, entry);
  }
  return entry;
}

function leave(lists: Map<string, OrderedRows> | undefined, place: Place): void {
  const list = lists?.get(place.list);
  list?.remove(place);
  if (list?.isEmpty) lists?.delete(place.list);
}

const isBefore = (a: Place, b: Place): boolean => a.order < b.order || (a.order === b.order && a.tie < b.tie);

/** Rows in order, in chunks: one long array would move 100,000 places for every row that enters at its front. */
class OrderedRows {
  static readonly #maxChunk = 1024;
  readonly #chunks: Place[][] = [];

  get isEmpty(): boolean {
    return this.#chunks.length === 0;
  }

  add(place: Place): void {
    const [c, i] = this.#find((other) => isBefore(other, place));
    const chunk = this.#chunks[c] ?? this.#chunks.at(-1);
    if (!chunk) {
      this.#chunks.push([place]);
      return;
    }
    if (c < this.#chunks.length) chunk.splice(i, 0, place);
    else chunk.push(place);
    if (chunk.length > OrderedRows.#maxChunk) this.#chunks.splice(Math.min(c, this.#chunks.length - 1) + 1, 0, chunk.splice(OrderedRows.#maxChunk / 2));
  }

  remove(place: Place): void {
    const [c, i] = this.#find((other) => isBefore(other, place));
    const chunk = this.#chunks[c];
    if (chunk?.[i] !== place) throw new Error('a row is missing from its list');
    chunk.splice(i, 1);
    if (chunk.length === 0) this.#chunks.splice(c, 1);
  }

  /** Calls `take` with each row of the range until it answers false. */
  walk({ lies, descending }: { lies: (order: string) => 'before' | 'within' | 'beyond'; descending: boolean }, take: (item: Item) => boolean): void {
    const step = descending ? -1 : 1;
    const chunks = this.#chunks;
    let [c, i] = this.#find(({ order }) => lies(order) === 'before' || (descending && lies(order) === 'within'));
    // Descending, the first row that lies beyond was found: the one before it is the last.
    if (descending) i -= 1;
    if (descending && i < 0) {
      c -= 1;
      i = (chunks[c]?.length ?? 0) - 1;
    }
    for (let chunk = chunks[c]; chunk; chunk = chunks[c]) {
      for (; i >= 0 && i < chunk.length; i += step) {
        const place = chunk[i] as Place;
        if (lies(place.order) !== 'within' || !take(place.row.item)) return;
      }
      c += step;
      i = descending ? (chunks[c]?.length ?? 0) - 1 : 0;
    }
  }

  /** The first place for which `before` is false; behind the last chunk where there is none. */
  #find(before: (place: Place) => boolean): [chunk: number, offset: number] {
    const c = firstWhere(this.#chunks.length, (n) => !before(this.#chunks[n]?.at(-1) as Place));
    const chunk = this.#chunks[c] ?? [];
    return [c, firstWhere(chunk.length, (n) => !before(chunk[n] as Place))];
  }
}

/** The first whole number below `count` from which on the test holds, else `count`. */
function firstWhere(count: number, test: (n: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Taking {
  readonly descending?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly attributes?: readonly string[] | undefined;
}

/** Copies of the rows that lie in the range. */
function taken(list: OrderedRows | undefined, range: SortRange, { descending = false, limit = Number.POSITIVE_INFINITY, attributes }: Taking = {}): Item[] {
  const items: Item[] = [];
  if (!list || limit === 0) return items;
  const prefix = range.prefix === undefined ? undefined : utf8Sortable(range.prefix);
  const low = prefix ?? (range.low && utf8Sortable(range.low.sk));
  const high = range.high && utf8Sortable(range.high.sk);
  const isWhole = low === undefined && high === undefined;
  const lies = (order: string): 'before' | 'within' | 'beyond' => {
    if (isWhole) return 'within';
    if (low !== undefined && (order < low || (range.low?.open && order === low))) return 'before';
    if (prefix !== undefined && !order.startsWith(prefix)) return 'beyond';
    if (high !== undefined && (order > high || (range.high?.open && order === high))) return 'beyond';
    return 'within';
  };
  list.walk({ lies, descending }, (item) => items.push(attributes ? copyOfSome(item, attributes) : copyOf(item)) < limit);
  return items;
}

// What DynamoDB takes. @see "Service, account, and table quotas" and "Naming rules" of the DynamoDB developer guide
const maxItemBytes = 400 * 1024;
const maxNesting = 32;
const maxKeyBytes = { pk: 2048, sk: 1024 } as const;
const smallestNumber = 1e-130;

function checkKey({ pk, sk }: Key): void {
  checkKeyText('pk', pk, maxKeyBytes.pk);
  checkKeyText('sk', sk, maxKeyBytes.sk);
}

function checkKeyText(name: string, text: unknown, maxBytes: number): void {
  if (typeof text !== 'string' || text === '' || !text.isWellFormed()) throw new TypeError(`${name} must be well-formed text that is not empty`);
  if (text.length * 3 > maxBytes && Buffer.byteLength(text) > maxBytes) throw new RangeError(`${name} has at most ${maxBytes} bytes`);
}

function checkCondition(condition: Condition): void {
  const values = 'equals' in condition ? Object.values(condition.equals) : 'absentOrBelow' in condition ? [condition.absentOrBelow.value] : [];
  if (values.some((value) => !['string', 'number', 'boolean'].includes(typeof value)))
    throw new TypeError('a condition compares with text, a number or a boolean');
}

/** A copy that is safe to keep. @throws TypeError or RangeError for what DynamoDB would not take, `undefined` first of all. */
function copyItem(table: TableName, item: Item): Item {
  checkKey(item);
  for (const [pk, sk] of indexes[table].map(indexKeys))
    for (const [name, maxBytes] of [
      [pk, maxKeyBytes.pk],
      [sk, maxKeyBytes.sk],
    ] as const)
      if (name in item) checkKeyText(name, item[name], maxBytes);
  const size = { bytes: 0 };
  const copy = copyValue(item, 0, size) as Item;
  if (size.bytes > maxItemBytes && Buffer.byteLength(JSON.stringify(item)) > maxItemBytes) throw new RangeError(`an item has at most ${maxItemBytes} bytes`);
  return copy;
}

/** `size` grows by the most that the value may take, so that only items near the limit are measured. */
function copyValue(value: unknown, depth: number, size: { bytes: number }): unknown {
  switch (typeof value) {
    case 'string':
      size.bytes += value.length * 3;
      return value;
    case 'boolean':
      size.bytes += 1;
      return value;
    case 'number':
      if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new RangeError(`number can't be kept: ${value}`);
      if (value !== 0 && Math.abs(value) < smallestNumber) throw new RangeError(`number can't be kept: ${value}`);
      size.bytes += 21;
      return value === 0 ? 0 : value; // there is no -0 in JSON
  }
  if (value === null) {
    size.bytes += 1;
    return null;
  }
  if (typeof value !== 'object') throw new TypeError(`an item can't hold ${typeof value}`);
  if (depth > maxNesting - 1) throw new RangeError(`an item is at most ${maxNesting} levels deep`);
  size.bytes += 3;
  if (Array.isArray(value)) return Array.from(value, (member) => copyValue(member, depth + 1, size));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('an item holds plain JSON only');
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    if (name === '' || name === '__proto__') throw new TypeError(`an attribute can't be called "${name}"`);
    size.bytes += name.length * 3 + 1;
    copy[name] = copyValue((value as Record<string, unknown>)[name], depth + 1, size);
  }
  return copy;
}

/** A copy of what was checked when it was kept. */
function copyOf<T>(value: T): T;
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = {};
  for (const name in value) copy[name] = copyOf((value as Record<string, unknown>)[name]);
  return copy;
}

function copyOfSome(item: Item, attributes: readonly string[]): Item {
  const copy: Record<string, unknown> = {};
  for (const name of attributes) {
    const value = item[name];
    if (value !== undefined) copy[name] = copyOf(value); // an item holds no undefined
  }
  return copy as Item;
}
