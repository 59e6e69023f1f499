import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { createDynamoDbTables } from '../../functions/adapters/dynamodb-tables.ts';
import type { Clock, Random, Settings, Tables } from '../../functions/adapters/ports.ts';
import { Busy } from '../../functions/adapters/retry.ts';
import { createStopGate } from '../../functions/adapters/stop-gate.ts';
import { systemClock, systemRandom } from '../../functions/adapters/system.ts';
import type { Actor } from '../../functions/domain/audit-entry.ts';
import { Failure } from './command.ts';
import { type DeployedStack, tableNamesOf } from './deployed-stack.ts';

/** What commands with the credentials of the AWS account work with, beside AWS itself. */
export interface Cloud {
  readonly clock: Clock;
  readonly random: Random;
  /** The tables of a stack that is deployed. */
  tablesOf(stack: DeployedStack): Tables;
}

export const ownCloud: Cloud = {
  clock: systemClock,
  random: systemRandom,
  tablesOf: ({ region, outputs }) =>
    createDynamoDbTables({
      client: new DynamoDBClient({ region }),
      tableNames: tableNamesOf(outputs),
    }),
};

/** What the stores of a stack are made with. */
export const storeProps = (
  cloud: Cloud,
  stack: DeployedStack,
): Omit<Cloud, 'tablesOf'> & { readonly tables: Tables; readonly settings: Pick<Settings, 'tenantId'> } => ({
  clock: cloud.clock,
  random: cloud.random,
  tables: cloud.tablesOf(stack),
  settings: { tenantId: stack.config.tenantId },
});

/**
 * Whoever the credentials in use are of, as the audit names them: the account, and the unique id of user or role.
 *
 * AWS adds to the id of a role the name of the session, which often is a mail address: it stays out. CloudTrail knows it.
 *
 * @throws Failure where AWS does not say
 */
export async function cloudAdmin({ region }: DeployedStack): Promise<Actor> {
  const { Account, UserId } = await inAws(() => new STSClient({ region }).send(new GetCallerIdentityCommand({})));
  if (!Account || !UserId) throw new Failure('AWS does not say whose credentials these are');
  return { via: 'cloud-admin', awsAccountId: Account, awsPrincipalId: UserId.split(':')[0] ?? Account };
}

/**
 * Before a command writes into the tenant's tables. Once what can be proven is mended it may: a key that was lost is made then, to put the rest again.
 *
 * @throws Failure while the tenant is stopped and its tables are not mended: a chain that goes on from an older end forks
 */
export async function refuseWhileStopped(cloud: Cloud, stack: DeployedStack): Promise<void> {
  const gate = createStopGate({ tables: cloud.tablesOf(stack), clock: cloud.clock });
  if ((await inAws(gate.standstill)) === 'stopped')
    throw new Failure(`${stack.name} is stopped: nothing is written before countersign reconcile --repair has mended its tables`);
}

/** Makes what AWS refuses a line for the user. @throws Failure */
export async function inAws<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Busy) throw new Failure(`somebody else changes the same at this moment: try again (${error.message})`);
    if (!(error instanceof Error) || !isOfAws(error)) throw error;
    throw new Failure(`AWS refuses: ${error.name}: ${error.message}`);
  }
}

/** Answers of a service carry `$metadata`; what the SDK says by itself has names of its own. */
const isOfAws = (error: Error): boolean => '$metadata' in error || ['CredentialsProviderError', 'TimeoutError'].includes(error.name);
