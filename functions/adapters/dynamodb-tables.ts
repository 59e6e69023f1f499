import { randomUUID } from 'node:crypto';
import {
  type CancellationReason,
  ConditionalCheckFailedException,
  DynamoDBClient,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  type BatchGetCommandOutput,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { type Condition, type Item, indexKeys, type Key, type Query, type TableName, type Tables, TransactionRefused, type Write } from './ports.ts';
import { checkIndex, checkItem, checkRefs, checkWrites, itemId, projectionOf, type SortRange, sortRange, utf8Sortable } from './table-rules.ts';

interface DynamoDbTablesOptions {
  /** @default a client of the environment's region and role, which waits 3 s at most for each answer */
  readonly client?: DynamoDBClient;
  /** What each table is called in this account and region. */
  readonly tableNames: Readonly<Record<TableName, string>>;
  /** How a batch read waits before it asks again for what was left out; tests pass their own. @default a timer */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/**
 * The tables in DynamoDB, with indexes that are named as in `indexes`.
 *
 * Each call of `transact` is one attempt with a token of its own: what the SDK sends again is the same
 * attempt, and a caller who tries again after a refusal makes a new one.
 */
export function createDynamoDbTables({ client = newClient(), tableNames, pause = sleep }: DynamoDbTablesOptions): Tables {
  // `undefined` in an item is a bug of the caller: left out in silence it would change what a condition or a hash means
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: false } });

  async function queryPages(table: TableName, query: Query, index: string | undefined): Promise<Item[]> {
    const asked = keyCondition(query, index);
    const found: Item[] = [];
    const projection = projectionExpression(query, index);
    if (asked === undefined || query.limit === 0) return found;
    let start: Record<string, unknown> | undefined;
    do {
      const page = await documents.send(
        new QueryCommand({
          TableName: tableNames[table],
          ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
          ...asked.expression,
          ...(projection && {
            ProjectionExpression: projection.ProjectionExpression,
            ExpressionAttributeNames: { ...asked.expression.ExpressionAttributeNames, ...projection.ExpressionAttributeNames },
          }),
          ScanIndexForward: !query.descending,
          ...(query.limit === undefined ? {} : { Limit: query.limit - found.length }),
          ...(start === undefined ? {} : { ExclusiveStartKey: start }),
        }),
      );
      for (const item of page.Items ?? []) if (item[asked.sortKey] !== asked.leftOut) found.push(item as Item);
      start = page.LastEvaluatedKey;
    } while (start !== undefined && (query.limit === undefined || found.length < query.limit));
    return found;
  }

  return {
    async get(table, { pk, sk }) {
      const { Item } = await documents.send(new GetCommand({ TableName: tableNames[table], Key: { pk, sk }, ConsistentRead: true }));
      return Item as Item | undefined;
    },

    async getMany(refs) {
      checkRefs(refs);
      const wanted = new Map(refs.map(({ table, key }) => [itemId(table, key), { table, key }] as const));
      const items = new Map<string, Item>();
      let open: NonNullable<BatchGetCommandInput['RequestItems']> = {};
      for (const table of Object.keys(tableNames) as TableName[]) {
        const keys = [...wanted.values()].filter((ref) => ref.table === table).map(({ key: { pk, sk } }) => ({ pk, sk }));
        if (keys.length > 0) open[tableNames[table]] = { Keys: keys, ConsistentRead: true };
      }
      for (let attempt = 0; Object.keys(open).length > 0; attempt += 1) {
        if (attempt === maxBatchAttempts) throw new Error(`batch read left items out ${attempt} times`);
        if (attempt > 0) await pause(backoffMilliseconds(attempt));
        const answer: BatchGetCommandOutput = await documents.send(new BatchGetCommand({ RequestItems: open }));
        for (const table of Object.keys(tableNames) as TableName[])
          for (const item of answer.Responses?.[tableNames[table]] ?? []) items.set(itemId(table, item as Item), item as Item);
        open = answer.UnprocessedKeys ?? {};
      }
      return refs.map(({ table, key }) => items.get(itemId(table, key)));
    },

    query: async (table, query) => queryPages(table, query, undefined),

    async queryIndex(table, index, query) {
      checkIndex(table, index);
      return queryPages(table, query, index);
    },

    async transact(writes, { plain = false } = {}) {
      checkWrites(writes);
      const items = writes.map((write) => transactItem(tableNames[write.table], write));
      const [{ Put, Delete } = {}] = plain && items.length === 1 ? items : [];
      try {
        if (Put) await documents.send(new PutCommand(Put));
        else if (Delete) await documents.send(new DeleteCommand(Delete));
        else await documents.send(new TransactWriteCommand({ TransactItems: items, ClientRequestToken: randomUUID() }));
      } catch (error) {
        throw refusalOf(error, writes.length) ?? error;
      }
    },
  };
}

const newClient = () =>
  new DynamoDBClient({
    retryMode: 'adaptive',
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
  });

// A batch read of 100 small items is rarely cut short: 8 attempts wait 3 s at most, within the shortest timeout of a Lambda here.
const maxBatchAttempts = 8;
const backoffMilliseconds = (attempt: number): number => Math.random() * Math.min(25 * 2 ** attempt, 1000);
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface KeyCondition {
  readonly expression: {
    readonly KeyConditionExpression: string;
    readonly ExpressionAttributeNames: Record<string, string>;
    readonly ExpressionAttributeValues: Record<string, string>;
  };
  readonly sortKey: string;
  /** A sort key that the expression can't keep out: there is no range with one open end. */
  readonly leftOut: string | undefined;
}

/** Undefined where no item can match: DynamoDB refuses such a question instead of answering with nothing. */
function keyCondition(query: Query, index: string | undefined): KeyCondition | undefined {
  const range = sortRange(query);
  const { low, high } = range;
  if (high !== undefined && (high.sk === '' || (low !== undefined && utf8Sortable(low.sk) > utf8Sortable(high.sk)))) return undefined;
  const [partitionKey, sortKey] = index === undefined ? ['pk', 'sk'] : indexKeys(index);
  const [condition, values] = sortCondition(range);
  return {
    expression: {
      KeyConditionExpression: condition === '' ? '#pk = :pk' : `#pk = :pk AND ${condition}`,
      ExpressionAttributeNames: { '#pk': partitionKey, ...(condition === '' ? {} : { '#sk': sortKey }) },
      ExpressionAttributeValues: { ':pk': query.pk, ...values },
    },
    sortKey,
    leftOut: low !== undefined && high !== undefined ? (low.open ? low.sk : high.open ? high.sk : undefined) : undefined,
  };
}

/** An empty text as prefix or lower end asks for everything; DynamoDB would refuse it, as no key is empty. */
function sortCondition({ prefix, low, high }: SortRange): [condition: string, values: Record<string, string>] {
  if (prefix) return ['begins_with(#sk, :prefix)', { ':prefix': prefix }];
  if (low?.sk && high) return ['#sk BETWEEN :low AND :high', { ':low': low.sk, ':high': high.sk }];
  if (low?.sk) return [`#sk ${low.open ? '>' : '>='} :low`, { ':low': low.sk }];
  if (high) return [`#sk ${high.open ? '<' : '<='} :high`, { ':high': high.sk }];
  return ['', {}];
}

/** Every name behind a sign of its own: many words are reserved. */
function projectionExpression(query: Query, index: string | undefined) {
  const names = projectionOf(query.attributes, index);
  return (
    names && {
      Select: 'SPECIFIC_ATTRIBUTES' as const, // what it means anyway; roles that may read some attributes alone are told by it
      ProjectionExpression: names.map((_, i) => `#p${i}`).join(', '),
      ExpressionAttributeNames: Object.fromEntries(names.map((name, i) => [`#p${i}`, name])),
    }
  );
}

function transactItem(TableName: string, write: Write): NonNullable<TransactWriteCommandInput['TransactItems']>[number] {
  if ('put' in write) {
    checkItem(write.put);
    return { Put: { TableName, Item: { ...write.put }, ...(write.when && conditionExpression(write.when)) } };
  }
  if ('remove' in write) return { Delete: { TableName, Key: bareKey(write.remove), ...(write.when && conditionExpression(write.when)) } };
  return { ConditionCheck: { TableName, Key: bareKey(write.check), ...conditionExpression(write.when) } };
}

/** Callers may pass a whole item where a key is asked for. */
const bareKey = ({ pk, sk }: Key): Key => ({ pk, sk });

interface ConditionExpression {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
}

function conditionExpression(condition: Condition): ConditionExpression {
  const exists = { ExpressionAttributeNames: { '#pk': 'pk' } };
  if ('absent' in condition) return { ConditionExpression: 'attribute_not_exists(#pk)', ...exists };
  if ('present' in condition) return { ConditionExpression: 'attribute_exists(#pk)', ...exists };
  if ('absentOrBelow' in condition) {
    const { attribute, value } = condition.absentOrBelow;
    return {
      ConditionExpression: 'attribute_not_exists(#pk) OR #a <= :v',
      ExpressionAttributeNames: { '#pk': 'pk', '#a': attribute },
      ExpressionAttributeValues: { ':v': value },
    };
  }
  const wanted = Object.entries(condition.equals);
  if (wanted.length === 0) return { ConditionExpression: 'attribute_exists(#pk)', ...exists };
  return {
    ConditionExpression: ['attribute_exists(#pk)', ...wanted.map((_, i) => `#a${i} = :v${i}`)].join(' AND '),
    ExpressionAttributeNames: { '#pk': 'pk', ...Object.fromEntries(wanted.map(([name], i) => [`#a${i}`, name])) },
    ExpressionAttributeValues: Object.fromEntries(wanted.map(([, value], i) => [`:v${i}`, value])),
  };
}

/** Undefined for what is no refusal but a bug or a broken service. */
function refusalOf(error: unknown, count: number): TransactionRefused | undefined {
  if (error instanceof ConditionalCheckFailedException) return new TransactionRefused(['condition']);
  if (error instanceof TransactionConflictException || error instanceof ProvisionedThroughputExceededException) return new TransactionRefused(['conflict']);
  if (error instanceof TransactionInProgressException) return new TransactionRefused(Array.from({ length: count }, () => 'conflict' as const));
  if (!(error instanceof TransactionCanceledException)) return undefined;
  const reasons = (error.CancellationReasons ?? []).map(reasonOf);
  const known = reasons.filter((reason) => reason !== undefined);
  return known.length === count && reasons.length === count ? new TransactionRefused(known) : undefined;
}

/** Too much traffic is answered like a conflict: the same write may pass a little later. */
function reasonOf({ Code }: CancellationReason): 'none' | 'condition' | 'conflict' | undefined {
  switch (Code) {
    case 'None':
      return 'none';
    case 'ConditionalCheckFailed':
      return 'condition';
    case 'TransactionConflict':
    case 'ThrottlingError':
    case 'ProvisionedThroughputExceeded':
      return 'conflict';
    default:
      return undefined;
  }
}
