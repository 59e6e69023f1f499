import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import * as z from 'zod';
import type { TableName } from '../../functions/adapters/ports.ts';
import { readTenantConfig, type TenantConfig, TenantConfigError } from '../../lib/tenant-config.ts';
import { Failure } from './command.ts';

/** What the stack says of itself (`lib/tenant-stack.ts`), as far as commands with the credentials of the AWS account need it. */
const Outputs = z.object({
  Url: z.string(),
  AccountsTable: z.string(),
  DraftsTable: z.string(),
  AuditTable: z.string(),
  BodiesBucket: z.string(),
  AuditLogBucket: z.string(),
  AuditLogKeyArn: z.string(),
  LinkKeysSecretArn: z.string(),
  WebhookSecretArn: z.string(),
  HelpdeskSecretArn: z.string().optional(),
  StateMachineArn: z.string(),
  MailConfigurationSet: z.string(),
});

/** A tenant's stack that is deployed: where, in which state, and what it is called there. */
export interface DeployedStack {
  readonly config: TenantConfig;
  readonly name: string;
  /** As CloudFormation says it: `UPDATE_COMPLETE`. */
  readonly status: string;
  readonly region: string;
  readonly outputs: z.infer<typeof Outputs>;
}

/** What the stack prints the names of its tables as. */
export const tableOutputs = { accounts: 'AccountsTable', drafts: 'DraftsTable', audit: 'AuditTable' } as const satisfies Record<TableName, string>;

export const tableNamesOf = (outputs: Readonly<Record<(typeof tableOutputs)[TableName], string>>): Record<TableName, string> => ({
  accounts: outputs[tableOutputs.accounts],
  drafts: outputs[tableOutputs.drafts],
  audit: outputs[tableOutputs.audit],
});

export const stackNameOf = (tenantId: string): string => `countersign-${tenantId}`;
/** Of the tenant's edge (`lib/tenant-stacks.ts`). */
export const edgeNameOf = (tenantId: string): string => `${stackNameOf(tenantId)}-edge`;

/**
 * Finds the stack of a tenant, in the region of its file or else of the credentials in use.
 *
 * @param directory - the project, in which `tenants/` is.
 * @throws Failure where there is no such file or no such stack, or where it is older than what reads it.
 */
export async function findDeployedStack(directory: string, tenant: string): Promise<DeployedStack> {
  const config = tenantOf(directory, tenant);
  const client = new CloudFormationClient(config.aws ? { region: config.aws.region } : {});
  const name = stackNameOf(config.tenantId);
  const found = await client.send(new DescribeStacksCommand({ StackName: name })).catch((error: Error) => {
    if (error.name === 'ValidationError') throw new Failure(`${name} is not deployed there: npx cdk deploy -c tenant=${tenant}`);
    if (error.message === 'Region is missing') throw new Failure('no AWS region is known: name it in aws.region of the tenant’s file, or set AWS_REGION');
    throw new Failure(`AWS can't be asked for ${name}: ${error.name}: ${error.message}`);
  });
  const stack = found.Stacks?.[0];
  const said = Object.fromEntries((stack?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
  const { data, error } = Outputs.safeParse(said);
  if (!data) throw new Failure(`${name} says no ${error.issues.map(({ path }) => path.join('.')).join(', ')}: deploy this version first`);
  return { config, name, status: stack?.StackStatus ?? 'unknown', region: await client.config.region(), outputs: data };
}

/** The tenant's file. @throws Failure in one line for whoever wrote it. */
export function tenantOf(directory: string, tenant: string): TenantConfig {
  try {
    return readTenantConfig(`${directory}/tenants`, tenant);
  } catch (error) {
    if (error instanceof TenantConfigError) throw new Failure(error.message);
    throw error;
  }
}
