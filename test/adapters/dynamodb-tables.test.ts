import {
  type CancellationReason,
  ConditionalCheckFailedException,
  DynamoDBClient,
  IdempotentParameterMismatchException,
  InternalServerError,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDynamoDbTables } from '../../functions/adapters/dynamodb-tables.ts';
import { type Condition, type Query, TransactionRefused, type Write } from '../../functions/adapters/ports.ts';

const documents = mockClient(DynamoDBDocumentClient);
const pauses: number[] = [];
const tables = createDynamoDbTables({
  client: new DynamoDBClient({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } }),
  tableNames: { accounts: 'demo-accounts', drafts: 'demo-drafts', audit: 'demo-audit' },
  pause: async (milliseconds) => void pauses.push(milliseconds),
});
const key = { pk: 'D#1', sk: 'HEAD' };

beforeEach(() => {
  documents.reset();
  pauses.length = 0;
});

describe('a read by key', () => {
  it('is consistent and names the key alone', async () => {
    documents.on(GetCommand).resolves({ Item: { ...key, version: 1 } });

    expect(await tables.get('drafts', { ...key, version: 9 } as typeof key)).toEqual({ ...key, version: 1 });
    expect(documents.commandCalls(GetCommand)[0]?.args[0].input).toEqual({ TableName: 'demo-drafts', Key: key, ConsistentRead: true });
  });
});

describe('the client of the tables', () => {
  it('F7: gives up on a connection after 1 s and on an answer after 3 s, and tries again at the pace that the service takes', async () => {
    const own = createDynamoDbTables({ tableNames: { accounts: 'a', drafts: 'd', audit: 'x' } });
    documents.on(GetCommand).resolves({});
    await own.get('drafts', key);

    const [call] = documents.commandCalls(GetCommand);
    const config = (call?.thisValue as DynamoDBDocumentClient | undefined)?.config;
    expect(await config?.maxAttempts()).toBe(3);
    expect(config?.retryMode).toBe('adaptive');
    const handler = config?.requestHandler as unknown as { configProvider: Promise<object> } | undefined;
    expect(await handler?.configProvider).toMatchObject({
      connectionTimeout: 1_000,
      requestTimeout: 3_000,
      throwOnRequestTimeout: true,
    });
  });
});

describe('a batch read', () => {
  const refs = ['A', 'B', 'C', 'B'].map((sk) => ({ table: 'drafts' as const, key: { pk: 'D#1', sk } }));
  const [a, b, c] = ['A', 'B', 'C'].map((sk) => ({ pk: 'D#1', sk }));

  it('asks consistently, once for each item', async () => {
    documents.on(BatchGetCommand).resolves({});
    await tables.getMany([...refs, { table: 'accounts', key: { pk: 'ACC#1', sk: 'ACC' } }]);

    expect(documents.commandCalls(BatchGetCommand).map((call) => call.args[0].input)).toEqual([
      {
        RequestItems: {
          'demo-drafts': { Keys: [a, b, c], ConsistentRead: true },
          'demo-accounts': { Keys: [{ pk: 'ACC#1', sk: 'ACC' }], ConsistentRead: true },
        },
      },
    ]);
  });

  it('F7: asks again for what was left out, after a pause that grows, and keeps the order', async () => {
    const open = (...keys: unknown[]) => ({ 'demo-drafts': { Keys: keys as Record<string, unknown>[], ConsistentRead: true } });
    documents
      .on(BatchGetCommand)
      .resolvesOnce({ Responses: { 'demo-drafts': [{ ...c, n: 3 }] }, UnprocessedKeys: open(a, b) })
      .resolvesOnce({ Responses: {}, UnprocessedKeys: open(a, b) })
      .resolvesOnce({ Responses: { 'demo-drafts': [{ ...b, n: 2 }] }, UnprocessedKeys: open(a) })
      .resolvesOnce({ Responses: { 'demo-drafts': [{ ...a, n: 1 }] }, UnprocessedKeys: {} });

    expect((await tables.getMany(refs)).map((item) => item?.n)).toEqual([1, 2, 3, 2]);
    expect(documents.commandCalls(BatchGetCommand).map((call) => call.args[0].input.RequestItems)).toEqual([open(a, b, c), open(a, b), open(a, b), open(a)]);
    expect(pauses).toHaveLength(3);
    for (const [i, pause] of pauses.entries()) expect(pause).toBeLessThanOrEqual(25 * 2 ** (i + 1));
  });

  it('gives up after 8 attempts rather than answer with gaps', async () => {
    documents.on(BatchGetCommand).resolves({ UnprocessedKeys: { 'demo-drafts': { Keys: [key] } } });

    await expect(tables.getMany(refs)).rejects.toThrow('batch read left items out 8 times');
    expect(documents.commandCalls(BatchGetCommand)).toHaveLength(8);
  });

  it('asks nothing for nothing', async () => {
    expect(await tables.getMany([])).toEqual([]);
    expect(documents.calls()).toHaveLength(0);
  });
});

describe('a query', () => {
  const inputs = () => documents.commandCalls(QueryCommand).map((call) => call.args[0].input);
  beforeEach(() => {
    documents.on(QueryCommand).resolves({ Items: [] });
  });

  it.each<[Omit<Query, 'pk'>, string, Record<string, string>]>([
    [{}, '', {}],
    [{ prefix: 'r1#' }, 'begins_with(#sk, :prefix)', { ':prefix': 'r1#' }],
    [{ from: 'a' }, '#sk >= :low', { ':low': 'a' }],
    [{ to: 'b' }, '#sk <= :high', { ':high': 'b' }],
    [{ from: 'a', to: 'b' }, '#sk BETWEEN :low AND :high', { ':low': 'a', ':high': 'b' }],
    [{ after: 'a' }, '#sk > :low', { ':low': 'a' }],
    [{ after: 'a', descending: true }, '#sk < :high', { ':high': 'a' }],
    [{ after: 'a', to: 'b' }, '#sk BETWEEN :low AND :high', { ':low': 'a', ':high': 'b' }],
    [{ from: '', to: 'b' }, '#sk <= :high', { ':high': 'b' }],
    [{ prefix: '' }, '', {}],
  ])('asks for %j', async (query, condition, values) => {
    await tables.query('drafts', { pk: 'D#1', ...query });

    expect(inputs()).toEqual([
      {
        TableName: 'demo-drafts',
        ConsistentRead: true,
        KeyConditionExpression: condition === '' ? '#pk = :pk' : `#pk = :pk AND ${condition}`,
        ExpressionAttributeNames: { '#pk': 'pk', ...(condition === '' ? {} : { '#sk': 'sk' }) },
        ExpressionAttributeValues: { ':pk': 'D#1', ...values },
        ScanIndexForward: !query.descending,
      },
    ]);
  });

  it('asks for the attributes that are wanted behind signs of their own, since many words are reserved', async () => {
    await tables.queryIndex('drafts', 'status', { pk: 'open#3', from: '2026', attributes: ['status', 'id', 'statusSk'] });

    expect(inputs()).toMatchObject([
      {
        KeyConditionExpression: '#pk = :pk AND #sk >= :low',
        ProjectionExpression: '#p0, #p1, #p2, #p3, #p4, #p5',
        ExpressionAttributeNames: {
          '#pk': 'statusPk',
          '#sk': 'statusSk',
          '#p0': 'pk',
          '#p1': 'sk',
          '#p2': 'statusPk',
          '#p3': 'statusSk',
          '#p4': 'status',
          '#p5': 'id',
        },
      },
    ]);
  });

  it('asks an index by its own attributes, which can not be consistent', async () => {
    await tables.queryIndex('drafts', 'due', { pk: 'due#3', to: '2026-11-22T17:00:00Z', limit: 25 });

    expect(inputs()).toEqual([
      {
        TableName: 'demo-drafts',
        IndexName: 'due',
        KeyConditionExpression: '#pk = :pk AND #sk <= :high',
        ExpressionAttributeNames: { '#pk': 'duePk', '#sk': 'dueSk' },
        ExpressionAttributeValues: { ':pk': 'due#3', ':high': '2026-11-22T17:00:00Z' },
        ScanIndexForward: true,
        Limit: 25,
      },
    ]);
  });

  it('follows every page when it has no limit, empty ones too', async () => {
    documents
      .on(QueryCommand)
      .resolvesOnce({ Items: [{ pk: 'D#1', sk: 'A' }], LastEvaluatedKey: { pk: 'D#1', sk: 'A' } })
      .resolvesOnce({ LastEvaluatedKey: { pk: 'D#1', sk: 'B' } })
      .resolvesOnce({ Items: [{ pk: 'D#1', sk: 'C' }] });

    expect((await tables.query('drafts', { pk: 'D#1' })).map(({ sk }) => sk)).toEqual(['A', 'C']);
    expect(inputs().map(({ ExclusiveStartKey }) => ExclusiveStartKey)).toEqual([undefined, { pk: 'D#1', sk: 'A' }, { pk: 'D#1', sk: 'B' }]);
  });

  it('follows pages up to its limit, and asks each for what is missing', async () => {
    documents
      .on(QueryCommand)
      .resolvesOnce({ Items: ['A', 'B'].map((sk) => ({ pk: 'D#1', sk })), LastEvaluatedKey: { pk: 'D#1', sk: 'B' } })
      .resolvesOnce({ Items: ['C'].map((sk) => ({ pk: 'D#1', sk })), LastEvaluatedKey: { pk: 'D#1', sk: 'C' } });

    expect(await tables.query('drafts', { pk: 'D#1', limit: 3 })).toHaveLength(3);
    expect(inputs().map(({ Limit }) => Limit)).toEqual([3, 1]);
  });

  it('fills its limit when the key it starts after takes a place of the page', async () => {
    documents
      .on(QueryCommand)
      .resolvesOnce({ Items: ['A', 'B'].map((sk) => ({ pk: 'D#1', sk })), LastEvaluatedKey: { pk: 'D#1', sk: 'B' } })
      .resolvesOnce({ Items: ['C'].map((sk) => ({ pk: 'D#1', sk })) });

    expect((await tables.query('drafts', { pk: 'D#1', after: 'A', to: 'Z', limit: 2 })).map(({ sk }) => sk)).toEqual(['B', 'C']);
  });

  it('asks nothing where nothing can match', async () => {
    expect(await tables.query('drafts', { pk: 'D#1', from: 'b', to: 'a' })).toEqual([]);
    expect(await tables.query('drafts', { pk: 'D#1', to: '' })).toEqual([]);
    expect(await tables.query('drafts', { pk: 'D#1', limit: 0 })).toEqual([]);
    expect(documents.calls()).toHaveLength(0);
  });
});

describe('a transaction', () => {
  const put = (sk: string, when?: Condition): Write => ({ table: 'drafts', put: { pk: 'D#1', sk, version: 2 }, ...(when ? { when } : {}) });
  const sent = () => documents.commandCalls(TransactWriteCommand).map((call) => call.args[0].input);
  const cancelled = (...codes: (string | undefined)[]) =>
    new TransactionCanceledException({
      $metadata: {},
      message: 'Transaction cancelled',
      CancellationReasons: codes.map((Code): CancellationReason => ({ ...(Code === undefined ? {} : { Code }) })),
    });

  it('sends puts, removals and checks, each with its condition and key alone', async () => {
    documents.on(TransactWriteCommand).resolves({});
    await tables.transact([
      put('A'),
      { table: 'audit', put: { pk: 'D#1', sk: '0' }, when: { absent: true } },
      { table: 'drafts', remove: { ...key, version: 1 } as typeof key },
      { table: 'drafts', remove: { pk: 'D#1', sk: 'B' }, when: { present: true } },
      { table: 'accounts', check: { pk: 'ACC#1', sk: 'ACC', version: 7 } as typeof key, when: { equals: { version: 7, frozen: false } } },
      { table: 'drafts', put: { pk: 'IDEM#1', sk: 'IDEM' }, when: { absentOrBelow: { attribute: 'expiresAt', value: 1_795_366_800 } } },
      { table: 'accounts', check: { pk: 'ACC#2', sk: 'ACC' }, when: { equals: {} } },
    ]);

    const exists = { ConditionExpression: 'attribute_exists(#pk)', ExpressionAttributeNames: { '#pk': 'pk' } };
    expect(sent()[0]?.TransactItems).toEqual([
      { Put: { TableName: 'demo-drafts', Item: { pk: 'D#1', sk: 'A', version: 2 } } },
      {
        Put: {
          TableName: 'demo-audit',
          Item: { pk: 'D#1', sk: '0' },
          ConditionExpression: 'attribute_not_exists(#pk)',
          ExpressionAttributeNames: { '#pk': 'pk' },
        },
      },
      { Delete: { TableName: 'demo-drafts', Key: key } },
      { Delete: { TableName: 'demo-drafts', Key: { pk: 'D#1', sk: 'B' }, ...exists } },
      {
        ConditionCheck: {
          TableName: 'demo-accounts',
          Key: { pk: 'ACC#1', sk: 'ACC' },
          ConditionExpression: 'attribute_exists(#pk) AND #a0 = :v0 AND #a1 = :v1',
          ExpressionAttributeNames: { '#pk': 'pk', '#a0': 'version', '#a1': 'frozen' },
          ExpressionAttributeValues: { ':v0': 7, ':v1': false },
        },
      },
      {
        Put: {
          TableName: 'demo-drafts',
          Item: { pk: 'IDEM#1', sk: 'IDEM' },
          ConditionExpression: 'attribute_not_exists(#pk) OR #a <= :v',
          ExpressionAttributeNames: { '#pk': 'pk', '#a': 'expiresAt' },
          ExpressionAttributeValues: { ':v': 1_795_366_800 },
        },
      },
      { ConditionCheck: { TableName: 'demo-accounts', Key: { pk: 'ACC#2', sk: 'ACC' }, ...exists } },
    ]);
  });

  it('is a write alone where it may be, by its condition; a check, and more than one, never are', async () => {
    documents.on(TransactWriteCommand).resolves({}).on(PutCommand).resolves({}).on(DeleteCommand).resolves({});
    const plain = { plain: true };
    const exists = { ConditionExpression: 'attribute_exists(#pk)', ExpressionAttributeNames: { '#pk': 'pk' } };
    await tables.transact([put('A', { present: true })], plain);
    await tables.transact([{ table: 'drafts', remove: key, when: { present: true } }], plain);
    expect(documents.commandCalls(PutCommand).map((call) => call.args[0].input)).toEqual([
      { TableName: 'demo-drafts', Item: { pk: 'D#1', sk: 'A', version: 2 }, ...exists },
    ]);
    expect(documents.commandCalls(DeleteCommand).map((call) => call.args[0].input)).toEqual([{ TableName: 'demo-drafts', Key: key, ...exists }]);
    expect(sent()).toEqual([]);

    await tables.transact([put('A'), put('B')], plain);
    await tables.transact([{ table: 'drafts', check: key, when: { present: true } }], plain);
    await tables.transact([put('A')]);
    expect(sent().map(({ TransactItems }) => TransactItems?.length)).toEqual([2, 1, 1]);
    expect(documents.commandCalls(PutCommand)).toHaveLength(1);
  });

  it.each([
    ['condition', new ConditionalCheckFailedException({ $metadata: {}, message: 'the conditional request failed' })],
    ['conflict', new TransactionConflictException({ $metadata: {}, message: 'a transaction is at the item' })],
    ['conflict', new ProvisionedThroughputExceededException({ $metadata: {}, message: 'too many' })],
  ] as const)('F7: says of a write alone why it was refused: %s', async (reason, thrown) => {
    documents.on(PutCommand).rejects(thrown);

    await expect(tables.transact([put('A', { absent: true })], { plain: true })).rejects.toEqual(new TransactionRefused([reason]));
  });

  it('F7: has a token of its own on each attempt', async () => {
    documents.on(TransactWriteCommand).resolves({});
    await tables.transact([put('A')]);
    await tables.transact([put('A')]);

    const [first, second] = sent().map(({ ClientRequestToken }) => ClientRequestToken);
    expect(first).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
  });

  it('F7: says for each write why it was refused, throttling being a conflict', async () => {
    documents
      .on(TransactWriteCommand)
      .rejects(cancelled('None', 'ConditionalCheckFailed', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'));

    const error = await tables.transact(['A', 'B', 'C', 'D', 'E'].map((sk) => put(sk))).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(TransactionRefused);
    expect((error as TransactionRefused).reasons).toEqual(['none', 'condition', 'conflict', 'conflict', 'conflict']);
  });

  it('takes an attempt still in progress for a conflict of all its writes', async () => {
    documents.on(TransactWriteCommand).rejects(new TransactionInProgressException({ $metadata: {}, message: 'in progress' }));

    await expect(tables.transact([put('A'), put('B')])).rejects.toEqual(new TransactionRefused(['conflict', 'conflict']));
  });

  it.each([
    ['a write that DynamoDB finds invalid', cancelled('ConditionalCheckFailed', 'ValidationError')],
    ['a reason that nobody knows', cancelled('None', 'SomethingNew')],
    ['a reason without a code', cancelled('None', undefined)],
    ['fewer reasons than writes', cancelled('ConditionalCheckFailed')],
    ['a token used for two transactions', new IdempotentParameterMismatchException({ $metadata: {}, message: 'mismatch' })],
    ['a broken service', new InternalServerError({ $metadata: {}, message: 'broken' })],
  ])('passes on as it is: %s', async (_, thrown) => {
    documents.on(TransactWriteCommand).rejects(thrown);

    await expect(tables.transact([put('A'), put('B')])).rejects.toBe(thrown);
  });

  it('is not sent when it has no writes, over 100, two of one item, or an attribute that is undefined', async () => {
    await expect(tables.transact([])).rejects.toThrow(RangeError);
    await expect(tables.transact(Array.from({ length: 101 }, (_, i) => put(`S${i}`)))).rejects.toThrow(RangeError);
    await expect(tables.transact([put('A'), { table: 'drafts', check: { pk: 'D#1', sk: 'A' }, when: { present: true } }])).rejects.toThrow(RangeError);
    await expect(tables.transact([{ table: 'drafts', put: { ...key, text: undefined } }])).rejects.toThrow(TypeError);
    expect(documents.calls()).toHaveLength(0);
  });
});
