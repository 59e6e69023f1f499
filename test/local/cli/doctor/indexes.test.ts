import { DescribeTableCommand, DynamoDBClient, type GlobalSecondaryIndexDescription } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkIndexes } from '../../../../local/cli/doctor/indexes.ts';
import { deployedIndexes, failure } from './fakes.ts';

const mocked = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-central-1' });
const printed = { AccountsTable: 'A', DraftsTable: 'D', AuditTable: 'L' };
const names = { accounts: 'A', drafts: 'D', audit: 'L' } as const;

/** The tables as the stack makes them, with the drafts' indexes changed. */
function answering(change: (indexes: readonly GlobalSecondaryIndexDescription[]) => readonly GlobalSecondaryIndexDescription[] = (indexes) => indexes) {
  mocked.reset();
  for (const table of ['accounts', 'drafts', 'audit'] as const) {
    const indexes = deployedIndexes(table);
    mocked
      .on(DescribeTableCommand, { TableName: names[table] })
      .resolves({ Table: { GlobalSecondaryIndexes: [...(table === 'drafts' ? change(indexes) : indexes)] } });
  }
}
beforeEach(() => answering());
afterAll(() => mocked.restore());

const changed = (name: string, more: Partial<GlobalSecondaryIndexDescription>) => (indexes: readonly GlobalSecondaryIndexDescription[]) =>
  indexes.map((index) => (index.IndexName === name ? { ...index, ...more } : index));
const without =
  (...gone: readonly string[]) =>
  (indexes: readonly GlobalSecondaryIndexDescription[]) =>
    indexes.filter(({ IndexName = '' }) => !gone.includes(IndexName));

describe('indexes', () => {
  it('as the stack of this code makes them are fine', async () => {
    expect(await checkIndexes(client, printed)).toEqual([{ check: 'indexes', level: 'ok', says: 'those of this code' }]);
    expect(mocked.calls()).toHaveLength(3);
  });

  it.each([
    ['one holds the whole item', changed('due', { Projection: { ProjectionType: 'ALL' } }), 'drafts: made otherwise: due'],
    ['one has another sort key', changed('queue', { KeySchema: [{ AttributeName: 'queuePk', KeyType: 'HASH' }] }), 'drafts: made otherwise: queue'],
    ['two are missing', without('due', 'reference'), 'drafts: missing: due, reference'],
    [
      'one is another',
      (indexes: readonly GlobalSecondaryIndexDescription[]) => [...without('reference')(indexes), { IndexName: 'old', IndexStatus: 'ACTIVE' as const }],
      'drafts: missing: reference; too many: old',
    ],
  ])('are an error where %s: no deployment can lead there', async (_, change, says) => {
    answering(change);

    expect(await checkIndexes(client, printed)).toEqual([{ check: 'indexes', level: 'error', says, fix: expect.stringContaining('one by one') }]);
  });

  it('are a warning where a deployment makes what is missing, or removes what is too many', async () => {
    answering(without('reference'));
    expect(await checkIndexes(client, printed)).toMatchObject([{ level: 'warning', says: 'drafts: missing: reference' }]);

    answering((indexes) => [...indexes, { IndexName: 'old', IndexStatus: 'ACTIVE' }]);
    expect(await checkIndexes(client, printed)).toMatchObject([{ level: 'warning', says: 'drafts: too many: old' }]);
  });

  it('are a warning while one is being made', async () => {
    answering(changed('reference', { IndexStatus: 'CREATING' }));

    expect(await checkIndexes(client, printed)).toMatchObject([{ level: 'warning', says: 'drafts: reference is not ready yet' }]);
  });

  it('are unknown where the stack does not name its tables, or the credentials may not ask', async () => {
    mocked.on(DescribeTableCommand, { TableName: 'A' }).rejects(failure('AccessDeniedException'));

    expect(await checkIndexes(client, { AccountsTable: 'A', AuditTable: 'L' })).toEqual([
      expect.objectContaining({ level: 'unknown', says: 'the credentials may not ask: AccessDeniedException', fix: 'allow them dynamodb:DescribeTable' }),
      expect.objectContaining({ level: 'unknown', says: 'the stack does not say which its table of drafts is' }),
    ]);
  });
});
