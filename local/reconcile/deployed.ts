import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { createBodies } from '../../functions/adapters/bodies.ts';
import { createBodyEraser } from '../../functions/adapters/body-eraser.ts';
import { createDynamoDbTables } from '../../functions/adapters/dynamodb-tables.ts';
import { createLogFiles } from '../../functions/adapters/log-files.ts';
import { checkpointPath, type Item, type TableName } from '../../functions/adapters/ports.ts';
import { systemClock, systemRandom } from '../../functions/adapters/system.ts';
import { type LogKey, readNote } from '../../functions/domain/audit/checkpoint.ts';
import type { Actor } from '../../functions/domain/audit-entry.ts';
import { cloudAdmin, inAws } from '../cli/cloud.ts';
import { Failure } from '../cli/command.ts';
import { type DeployedStack, findDeployedStack, tableNamesOf } from '../cli/deployed-stack.ts';
import type { TableFacts } from './check-source.ts';
import type { RestoredTable } from './copy-back.ts';
import type { ReconcileDeps } from './reconcile.ts';

/** A tenant as the commands of its cloud admin reach it: past the functions, with the credentials of the AWS account. */
export type OpenTenant = (directory: string, tenant: string) => Promise<Opened>;
export type Opened = Omit<ReconcileDeps, 'tick'> & {
  /** Another table of the account, into which a backup was restored. */
  readonly restored: (tableName: string) => RestoredTable & { readonly facts: () => Promise<TableFacts> };
  /** One of the tenant's own tables. */
  readonly facts: (table: TableName) => Promise<TableFacts>;
  /** Whose credentials these are. */
  readonly actor: () => Promise<Actor>;
};

/** The tables, bodies and files of a stack that is deployed. @throws Failure where there is none, or AWS refuses */
export const openDeployed: OpenTenant = async (directory, tenant) => {
  const stack = await findDeployedStack(directory, tenant);
  const { region, outputs, config } = stack;
  const client = new DynamoDBClient({ region, maxAttempts: 5 });
  const tableNames = tableNamesOf(outputs);
  const documents = DynamoDBDocumentClient.from(client);
  const s3 = new S3Client({ region });
  return {
    tables: createDynamoDbTables({ client, tableNames }),
    scan: async function* (table) {
      // of events the chains alone are wanted here: each is read by itself, in its order
      const keysOnly = table === 'audit' ? { ProjectionExpression: 'pk, sk' } : {};
      for await (const page of paginateScan({ client: documents }, { TableName: tableNames[table], ConsistentRead: true, ...keysOnly }))
        yield (page.Items ?? []) as Item[];
    },
    files: createLogFiles({ client: s3, bucket: outputs.AuditLogBucket, years: config.auditLog.years, clock: systemClock }),
    bodies: createBodies({ client: s3, bucket: outputs.BodiesBucket }),
    bodyEraser: createBodyEraser({ client: s3, bucket: outputs.BodiesBucket }),
    keys: [await logKeyOf(stack)],
    clock: systemClock,
    random: systemRandom,
    tenantId: config.tenantId,
    actor: () => cloudAdmin(stack),
    facts: (table) => factsOf(client, tableNames[table]),
    restored: (tableName) => ({
      facts: () => factsOf(client, tableName),
      scan: async function* () {
        for await (const page of paginateScan({ client: documents }, { TableName: tableName, ConsistentRead: true })) yield (page.Items ?? []) as Item[];
      },
      has: (items) => {
        const tables = createDynamoDbTables({ client, tableNames: { accounts: tableName, drafts: tableName, audit: tableName } });
        return tables.getMany(items.map(({ pk, sk }) => ({ table: 'drafts', key: { pk, sk } })));
      },
    }),
  };
};

/** @throws Failure where there is no such table */
async function factsOf(client: DynamoDBClient, TableName: string): Promise<TableFacts> {
  const asked = client.send(new DescribeTableCommand({ TableName })).catch((error: Error) => {
    if (error.name === 'ResourceNotFoundException') throw new Failure(`there is no table ${TableName} in this account and region`);
    throw error;
  });
  const { Table: table } = await inAws(() => asked);
  return {
    arn: table?.TableArn ?? '',
    sourceArn: table?.RestoreSummary?.SourceTableArn,
    keys: (table?.KeySchema ?? []).map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join(', '),
    isReady: table?.TableStatus === 'ACTIVE' && table.RestoreSummary?.RestoreInProgress !== true,
  };
}

/** The key that signs the log, as KMS has it, under the name that a log has which begins now. */
async function logKeyOf({ region, outputs }: DeployedStack): Promise<LogKey> {
  const asked = new KMSClient({ region }).send(new GetPublicKeyCommand({ KeyId: outputs.AuditLogKeyArn }));
  const { PublicKey } = await asked.catch((error: Error) => {
    throw new Failure(`KMS does not tell the key of the audit log: ${error.name}`);
  });
  return { name: `${new URL(outputs.Url).host}/countersign`, publicKey: Buffer.from(PublicKey ?? []).toString('base64') };
}

/** The keys of KMS under the name that the log has by its newest root: the tenant may have got another address since. @throws NoteRefused */
export async function asLogIsNamed({ files, keys }: Pick<ReconcileDeps, 'files' | 'keys'>): Promise<readonly LogKey[]> {
  const newest = await files.get(checkpointPath);
  if (!newest) return keys;
  const { origin } = readNote(Buffer.from(newest).toString());
  return keys.map((key) => ({ ...key, name: origin }));
}
