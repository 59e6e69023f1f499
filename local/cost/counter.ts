import { AsyncLocalStorage } from 'node:async_hooks';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createLinkKeys } from '../../functions/adapters/link-keys.ts';
import type {
  Bodies,
  BodyEraser,
  Clock,
  LinkKeys,
  Log,
  LogFields,
  LogFiles,
  Metrics,
  Signer,
  TableName,
  WebhookSecrets,
  WebhookTransport,
} from '../../functions/adapters/ports.ts';
import { createWebhookSecrets } from '../../functions/adapters/webhook-secrets.ts';
import type { LambdaName } from '../../functions/runtime/env.ts';
import type { LocalTables } from '../memory-tables.ts';
import type { Onlooker } from '../program.ts';
import { type Counted, type Counts, noCounts } from './prices.ts';
import { indexUnits, itemBytes, kindOf, readUnits, storedBytes, transactedUnits } from './units.ts';

/** A call of AWS, or of the helpdesk's endpoint. */
export type Operation =
  | 'TransactWriteItems'
  | 'PutItem'
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'DetectSentiment'
  | 'PutObject'
  | 'GetObject'
  | 'SendEmail'
  | 'Sign'
  | 'GetSecretValue'
  | 'StartExecution'
  | 'SendTaskSuccess'
  | 'POST webhook';

/** How long each takes, in milliseconds, one after the other: assumed, as nothing here waits for a network. */
export const assumedMilliseconds: Readonly<Record<Operation, number>> = {
  TransactWriteItems: 12,
  PutItem: 6,
  GetItem: 5,
  BatchGetItem: 6,
  Query: 6,
  DetectSentiment: 120,
  PutObject: 40,
  GetObject: 25,
  SendEmail: 80,
  Sign: 15,
  GetSecretValue: 30,
  StartExecution: 40,
  SendTaskSuccess: 30,
  'POST webhook': 200,
};
/** What an invocation computes by itself: assumed, a few times what a warm intake takes here. */
export const assumedOwnMilliseconds = 10;
/** Of every Lambda that the replay invokes. */
export const memoryGigabytes = 0.5;
/** What Lambda itself writes of an invocation: START, END, and REPORT with its trace. */
const platformBytes = 3 * 26 + 440;
/** CloudWatch counts so much for each line beside its bytes. */
const lineBytes = 26;
/** DynamoDB keeps the key of a table so long for each caller, and asks KMS again after it. */
const tableKeyMilliseconds = 5 * 60_000;

/** One run of a Lambda, and what it called. */
export interface Invocation {
  readonly lambda: LambdaName;
  readonly calls: Map<Operation, number>;
  /** What it was paid for. */
  readonly paid: Map<Counted, number>;
}

/** Executions trace the Lambdas that they call as their own. */
const tasks: ReadonlySet<LambdaName> = new Set(['open-stage', 'escalate-stage', 'release-reply', 'send-holding-reply']);

/** What was written of one kind of item. */
export interface Written {
  readonly writes: number;
  /** Units of the items themselves, and of their entries in indexes. */
  readonly units: number;
  readonly indexUnits: number;
  /** Of the largest that was put. */
  readonly mostBytes: number;
}

/** Counts what a program calls and what AWS is paid for, by the prices' names. */
export interface Counter {
  readonly onlooker: Onlooker;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly linkKeys: LinkKeys;
  readonly webhookSecrets: WebhookSecrets;
  tables(tables: LocalTables): LocalTables;
  bodies(bodies: Bodies & BodyEraser): Bodies & BodyEraser;
  logFiles(files: LogFiles): LogFiles;
  signer(signer: Signer): Signer;
  transport(transport: WebhookTransport): WebhookTransport;
  add(what: Counted, count: number): void;
  /** What was counted since the beginning, or since it was forgotten. */
  counts(): Counts;
  invocations(): readonly Invocation[];
  /** Transitions of all executions. */
  states(): Readonly<Record<string, number>>;
  /** What was written, by the kind of item ({@link kindOf}); transactions that were refused are in the counts alone. */
  written(): ReadonlyMap<string, Written>;
  /** Bytes that were added to the tables and their indexes. */
  storedBytes(): number;
  forget(): void;
}

export interface CounterOptions {
  readonly clock: Clock;
  /** Texts of the two secrets, as Secrets Manager has them. */
  readonly secrets: { readonly link: string; readonly webhook: string };
  /** Whether the tenant has traces recorded. */
  readonly tracing: boolean;
}

export function createCounter({ clock, secrets, tracing }: CounterOptions): Counter {
  const current = new AsyncLocalStorage<Invocation>();
  let counts: Record<Counted, number> = { ...noCounts };
  let invocations: Invocation[] = [];
  let states: Record<string, number> = {};
  let stored = 0;
  let written = new Map<string, Written>();
  /** When KMS was last asked for the key of a table, by Lambda and table. */
  const tableKeys = new Map<string, number>();

  const add = (what: Counted, count: number): void => {
    counts[what] += count;
    const paid = current.getStore()?.paid;
    paid?.set(what, (paid.get(what) ?? 0) + count);
  };
  const called = (operation: Operation): void => {
    add('gigabyteSeconds', (assumedMilliseconds[operation] / 1000) * memoryGigabytes);
    const calls = current.getStore()?.calls;
    calls?.set(operation, (calls.get(operation) ?? 0) + 1);
  };
  const inTable = (table: TableName): void => {
    const place = `${current.getStore()?.lambda ?? ''} ${table}`;
    const now = clock.now().getTime();
    const asked = tableKeys.get(place);
    if (asked !== undefined && now - asked < tableKeyMilliseconds) return;
    tableKeys.set(place, now);
    add('keyRequests', 1);
  };
  const wrote: TableCounts['wrote'] = (kind, units, inIndexes, bytes) => {
    const before = written.get(kind) ?? { writes: 0, units: 0, indexUnits: 0, mostBytes: 0 };
    written.set(kind, {
      writes: before.writes + 1,
      units: before.units + units,
      indexUnits: before.indexUnits + inIndexes,
      mostBytes: Math.max(before.mostBytes, bytes),
    });
  };
  const line = (bytes: number): void => add('logBytes', bytes + lineBytes);

  return {
    onlooker: {
      invoked: (lambda, invoke) => {
        const invocation: Invocation = { lambda, calls: new Map(), paid: new Map() };
        invocations.push(invocation);
        add('invocations', 1);
        add('gigabyteSeconds', (assumedOwnMilliseconds / 1000) * memoryGigabytes);
        add('logBytes', platformBytes);
        if (tracing && !tasks.has(lambda)) add('traces', 1);
        return current.run(invocation, invoke);
      },
      around: {
        workflow: (port) => ({
          start: async (...args) => {
            called('StartExecution');
            if (tracing) add('traces', 1); // the execution's own
            await port.start(...args);
          },
          wake: async (token) => {
            called('SendTaskSuccess');
            await port.wake(token);
          },
        }),
        mailer: (port) => ({
          send: async (mail) => {
            called('SendEmail');
            add('mails', 1);
            return port.send(mail);
          },
        }),
        sentiment: (port) => ({
          read: async (text, language) => {
            const reading = await port.read(text, language); // what the adapter refuses costs nothing
            called('DetectSentiment');
            add('sentimentUnits', Math.max(3, Math.ceil([...text].length / 100)));
            return reading;
          },
        }),
      },
      entered: (state) => {
        states[state] = (states[state] ?? 0) + 1;
        add('transitions', 1);
      },
    },
    log: countedLog(line),
    metrics: { tell: (values) => line(300 + JSON.stringify(values).length) }, // the format around the figures is some 300 bytes
    ...countedSecrets(clock, secrets, current, () => {
      called('GetSecretValue');
      add('secretReads', 1);
    }),
    tables: (tables) => countedTables(tables, { add, called, inTable, store: (bytes) => (stored += bytes), wrote }),
    bodies: (bodies) => ({
      ...bodies,
      put: async (...args) => {
        called('PutObject');
        add('puts', 1);
        await bodies.put(...args);
      },
      get: async (...args) => {
        called('GetObject');
        add('gets', 1);
        return bodies.get(...args);
      },
    }),
    logFiles: (files) => {
      const read = (): void => {
        called('GetObject');
        add('gets', 1);
      };
      return {
        put: async (path, bytes, how) => {
          called('PutObject');
          add('puts', 1);
          const kept = await files.put(path, bytes, how);
          if (kept === 'exists') read();
          return kept;
        },
        get: async (path) => {
          read();
          return files.get(path);
        },
      };
    },
    signer: (signer) => ({
      sign: async (message) => {
        called('Sign');
        add('signatures', 1);
        return signer.sign(message);
      },
    }),
    transport: (transport) => ({
      post: async (url, headers, body) => {
        called('POST webhook');
        add('bytesOut', Buffer.byteLength(body) + JSON.stringify(headers).length);
        return transport.post(url, headers, body);
      },
    }),
    add,
    counts: () => ({ ...counts }),
    invocations: () => invocations,
    states: () => states,
    written: () => written,
    storedBytes: () => stored,
    forget: () => {
      counts = { ...noCounts };
      invocations = [];
      states = {};
      stored = 0;
      written = new Map();
    },
  };
}

/** Lines as the program's logger writes them. */
function countedLog(line: (bytes: number) => void): Log {
  const write =
    (level: string) =>
    (message: string, fields: LogFields = {}): void =>
      line(JSON.stringify({ level, message, timestamp: '2026-11-26T00:00:00.000Z', service: 'service_undefined', sampling_rate: 0, ...fields }).length);
  return { info: write('INFO'), warn: write('WARN'), error: write('ERROR') };
}

/** The real caches of secrets, one for each Lambda: each is a process of its own. */
function countedSecrets(clock: Clock, texts: { readonly link: string; readonly webhook: string }, current: AsyncLocalStorage<Invocation>, read: () => void) {
  const clientFor = (SecretString: string) =>
    ({
      send: async () => {
        read();
        return { SecretString };
      },
    }) as unknown as SecretsManagerClient;
  const each = <Port>(make: () => Port) => {
    const made = new Map<string, Port>();
    return (): Port => {
      const lambda = current.getStore()?.lambda ?? '';
      const port = made.get(lambda) ?? make();
      made.set(lambda, port);
      return port;
    };
  };
  const keys = each(() => createLinkKeys({ client: clientFor(texts.link), secretArn: 'link', clock }));
  const webhooks = each(() => createWebhookSecrets({ client: clientFor(texts.webhook), secretArn: 'webhook', clock }));
  return {
    linkKeys: { current: () => keys().current(), find: (kid: string) => keys().find(kid) },
    webhookSecrets: { active: () => webhooks().active() },
  };
}

interface TableCounts {
  readonly add: (what: Counted, count: number) => void;
  readonly called: (operation: Operation) => void;
  readonly inTable: (table: TableName) => void;
  readonly store: (bytes: number) => void;
  readonly wrote: (kind: string, units: number, inIndexes: number, bytes: number) => void;
}

const bytesOf = (items: readonly object[]): number => items.reduce((sum, item) => sum + itemBytes(item as Record<string, unknown>), 0);

function countedTables(tables: LocalTables, { add, called, inTable, store, wrote }: TableCounts): LocalTables {
  return {
    ...tables,
    get: async (table, key) => {
      called('GetItem');
      inTable(table);
      const item = await tables.get(table, key);
      add('readUnits', readUnits(item ? itemBytes(item) : 0, { consistent: true }));
      return item;
    },
    getMany: async (refs) => {
      called('BatchGetItem');
      for (const { table } of refs) inTable(table);
      const items = await tables.getMany(refs);
      const once = new Map(refs.map(({ table, key }, i) => [`${table} ${key.pk} ${key.sk}`, items[i]]));
      for (const item of once.values()) add('readUnits', readUnits(item ? itemBytes(item) : 0, { consistent: true }));
      return items;
    },
    query: async (table, query) => {
      called('Query');
      inTable(table);
      const items = await tables.query(table, query);
      // What is left out of the answer has been read as well.
      const { attributes, ...whole } = query;
      add('readUnits', readUnits(bytesOf(attributes ? await tables.query(table, whole) : items), { consistent: true }));
      return items;
    },
    queryIndex: async (table, index, query) => {
      called('Query');
      inTable(table);
      const items = await tables.queryIndex(table, index, query);
      const { attributes, ...whole } = query;
      add('readUnits', readUnits(bytesOf(attributes ? await tables.queryIndex(table, index, whole) : items), { consistent: false }));
      return items;
    },
    transact: async (writes, how) => {
      const isPlain = how?.plain === true && writes.length === 1;
      called(isPlain ? 'PutItem' : 'TransactWriteItems');
      const before = await tables.getMany(writes.map((write) => ({ table: write.table, key: keyOf(write) })));
      const counted = writes.map((write, i) => {
        inTable(write.table);
        const [old, put] = [before[i], 'put' in write ? write.put : undefined];
        const units = transactedUnits(old, put) / (isPlain ? 2 : 1);
        add('writeUnits', units); // also where it is refused
        const inIndexes = 'check' in write ? 0 : indexUnits(write.table, old, put);
        const grown = 'check' in write ? 0 : storedBytes(write.table, put) - storedBytes(write.table, old);
        return { kind: `${kindOf(write.table, keyOf(write))}${'check' in write ? ' (check)' : ''}`, units, inIndexes, grown, bytes: put ? itemBytes(put) : 0 };
      });
      await tables.transact(writes, how);
      for (const { kind, units, inIndexes, grown, bytes } of counted) {
        add('writeUnits', inIndexes);
        store(grown);
        wrote(kind, units, inIndexes, bytes);
      }
    },
  };
}

const keyOf = (write: Parameters<LocalTables['transact']>[0][number]) => {
  const { pk, sk } = 'put' in write ? write.put : 'remove' in write ? write.remove : write.check;
  return { pk, sk };
};
