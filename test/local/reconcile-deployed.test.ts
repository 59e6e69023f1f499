import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { BatchGetCommand, DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../local/cli/command.ts';
import { openDeployed } from '../../local/reconcile/deployed.ts';

const clouds = mockClient(CloudFormationClient);
const kms = mockClient(KMSClient);
const sts = mockClient(STSClient);
const documents = mockClient(DynamoDBDocumentClient);
const plain = mockClient(DynamoDBClient);
const root = new URL('../..', import.meta.url).pathname;
const outputs = {
  Url: 'https://approvals.example/',
  AccountsTable: 'acc-1',
  DraftsTable: 'dra-1',
  AuditTable: 'aud-1',
  BodiesBucket: 'bodies-1',
  AuditLogBucket: 'log-1',
  AuditLogKeyArn: 'arn:aws:kms:eu-central-1:123456789012:key/log',
  LinkKeysSecretArn: 'arn:link',
  WebhookSecretArn: 'arn:webhook',
  StateMachineArn: 'arn:machine',
  MailConfigurationSet: 'mails',
};

beforeEach(() => {
  process.env.AWS_REGION = 'eu-central-1';
  clouds.on(DescribeStacksCommand).resolves({
    Stacks: [
      {
        StackName: 'countersign-demo',
        CreationTime: new Date(0),
        StackStatus: 'UPDATE_COMPLETE',
        Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
      },
    ],
  });
  kms.on(GetPublicKeyCommand).resolves({ PublicKey: Buffer.from('a public key') });
});
afterEach(() => {
  delete process.env.AWS_REGION;
  for (const mock of [clouds, kms, sts, documents, plain]) mock.reset();
});

const itemsOf = async (pages: AsyncIterable<readonly unknown[]>): Promise<unknown[]> => {
  const found: unknown[] = [];
  for await (const page of pages) found.push(...page);
  return found;
};

describe('F27: a tenant that is deployed', () => {
  it('is reached by what its stack says of itself: the key of the log, and its tables page by page, of events the places alone', async () => {
    documents
      .on(ScanCommand)
      .resolvesOnce({ Items: [{ pk: 'a', sk: '1' }], LastEvaluatedKey: { pk: 'a', sk: '1' } })
      .resolves({ Items: [{ pk: 'b', sk: '2' }] });

    const { scan, keys, tenantId } = await openDeployed(root, 'demo');

    expect([tenantId, keys]).toEqual(['demo', [{ name: 'approvals.example/countersign', publicKey: Buffer.from('a public key').toString('base64') }]]);
    expect(await itemsOf(scan('audit'))).toEqual([
      { pk: 'a', sk: '1' },
      { pk: 'b', sk: '2' },
    ]);
    await itemsOf(scan('drafts'));
    const asked = documents.commandCalls(ScanCommand).map(({ args: [{ input }] }) => input);
    expect(asked).toMatchObject([
      { TableName: 'aud-1', ConsistentRead: true, ProjectionExpression: 'pk, sk' },
      { TableName: 'aud-1', ExclusiveStartKey: { pk: 'a', sk: '1' } },
      { TableName: 'dra-1', ConsistentRead: true },
    ]);
    expect(asked[2]).not.toHaveProperty('ProjectionExpression');
    expect(kms.commandCalls(GetPublicKeyCommand)[0]?.args[0].input).toEqual({ KeyId: outputs.AuditLogKeyArn });
  });

  it('has restored tables beside its own, by the names that they were given', async () => {
    documents.on(ScanCommand).resolves({ Items: [{ pk: 'a', sk: '1', more: true }] });
    documents.on(BatchGetCommand).resolves({ Responses: { 'drafts-restored': [{ pk: 'a', sk: '1' }] } });

    const { restored } = await openDeployed(root, 'demo');
    const table = restored('drafts-restored');

    expect(await itemsOf(table.scan())).toEqual([{ pk: 'a', sk: '1', more: true }]);
    expect(
      await table.has([
        { pk: 'a', sk: '1' },
        { pk: 'b', sk: '1' },
      ]),
    ).toEqual([{ pk: 'a', sk: '1' }, undefined]);
  });

  it('says of each table where it comes from, as DynamoDB describes it, and whose credentials are in use', async () => {
    const KeySchema = [
      { AttributeName: 'pk', KeyType: 'HASH' as const },
      { AttributeName: 'sk', KeyType: 'RANGE' as const },
    ];
    plain
      .on(DescribeTableCommand, { TableName: 'dra-1' })
      .resolves({ Table: { TableArn: 'arn:dra-1', TableStatus: 'ACTIVE', KeySchema } })
      .on(DescribeTableCommand, { TableName: 'drafts-restored' })
      .resolves({
        Table: {
          TableArn: 'arn:restored',
          TableStatus: 'ACTIVE',
          KeySchema,
          RestoreSummary: { SourceTableArn: 'arn:dra-1', RestoreDateTime: new Date(0), RestoreInProgress: false },
        },
      })
      .on(DescribeTableCommand, { TableName: 'under-way' })
      .resolves({ Table: { TableArn: 'arn:way', TableStatus: 'CREATING', RestoreSummary: { RestoreDateTime: new Date(0), RestoreInProgress: true } } })
      .on(DescribeTableCommand, { TableName: 'missing' })
      .rejects(Object.assign(new Error('no'), { name: 'ResourceNotFoundException', $metadata: {} }))
      .on(DescribeTableCommand, { TableName: 'closed' })
      .rejects(Object.assign(new Error('not authorized'), { name: 'AccessDeniedException', $metadata: {} }));
    sts.on(GetCallerIdentityCommand).resolves({ Account: '111122223333', UserId: 'AROAEXAMPLE:ann@example.com' });

    const { facts, restored, actor } = await openDeployed(root, 'demo');

    const keys = 'pk HASH, sk RANGE';
    expect(await facts('drafts')).toEqual({ arn: 'arn:dra-1', sourceArn: undefined, keys, isReady: true });
    expect(await restored('drafts-restored').facts()).toEqual({ arn: 'arn:restored', sourceArn: 'arn:dra-1', keys, isReady: true });
    expect(await restored('under-way').facts()).toEqual({ arn: 'arn:way', sourceArn: undefined, keys: '', isReady: false });
    await expect(restored('missing').facts()).rejects.toThrow(new Failure('there is no table missing in this account and region'));
    await expect(restored('closed').facts()).rejects.toThrow(new Failure('AWS refuses: AccessDeniedException: not authorized'));
    expect(await actor()).toEqual({ via: 'cloud-admin', awsAccountId: '111122223333', awsPrincipalId: 'AROAEXAMPLE' });
  });

  it('says so where KMS refuses to tell the key', async () => {
    kms.on(GetPublicKeyCommand).rejects(Object.assign(new Error('no'), { name: 'AccessDeniedException' }));
    await expect(openDeployed(root, 'demo')).rejects.toThrow('KMS does not tell the key of the audit log: AccessDeniedException');
  });
});
