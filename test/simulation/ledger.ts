import type { Item, Key, TableName, Write } from '../../functions/adapters/ports.ts';
import type { LocalTables } from '../../local/memory-tables.ts';

/** One transaction that happened, and what it found. */
export interface Commit {
  /** Milliseconds of the clock. */
  readonly at: number;
  readonly writes: readonly Write[];
  /** The item of a key as the transaction found it. */
  before(table: TableName, key: Key): Item | undefined;
  /** By a hand in the tables, past the program. */
  readonly byHand: boolean;
}

/** The tables as whoever watches their streams knows them, and how they came to be so. */
export interface Ledger {
  readonly commits: readonly Commit[];
  item(table: TableName, key: Key): Item | undefined;
  /** Of a table, the items whose partition key begins so. */
  items(table: TableName, prefix: string): Item[];
  /** Hears of each commit while the items are as it left them, before anything else happens. */
  onCommit(listener: (commit: Commit) => void): void;
  /** Does something to the tables past the program. */
  byHand(act: () => Promise<void>): Promise<void>;
}

const nameOf = (table: TableName, { pk, sk }: Key): string => `${table} ${pk} ${sk}`;
const keyOf = (write: Write): Key => ('put' in write ? write.put : 'remove' in write ? write.remove : write.check);

export function createLedger(tables: LocalTables, now: () => Date): Ledger {
  const items = new Map<string, Item>();
  const commits: Commit[] = [];
  const listeners: ((commit: Commit) => void)[] = [];
  let byHand = false;
  tables.onCommit((writes) => {
    const found = new Map<string, Item | undefined>();
    for (const write of writes) {
      const name = nameOf(write.table, keyOf(write));
      found.set(name, items.get(name));
      if ('put' in write) items.set(name, write.put);
      if ('remove' in write) items.delete(name);
    }
    const commit: Commit = { at: now().getTime(), writes, before: (table, key) => found.get(nameOf(table, key)), byHand };
    commits.push(commit);
    for (const listener of listeners) listener(commit);
  });
  return {
    commits,
    item: (table, key) => items.get(nameOf(table, key)),
    items: (table, prefix) => {
      const start = `${table} ${prefix}`;
      return [...items].flatMap(([name, item]) => (name.startsWith(start) ? [item] : []));
    },
    onCommit: (listener) => void listeners.push(listener),
    byHand: async (act) => {
      byHand = true;
      try {
        await act();
        await new Promise((resolve) => setImmediate(resolve)); // the stream hears of it a little later
      } finally {
        byHand = false;
      }
    },
  };
}
