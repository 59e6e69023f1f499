import { type CloudFormationClient, paginateDescribeStacks, type Stack } from '@aws-sdk/client-cloudformation';
import { contract } from '../../../functions/runtime/contract.ts';
import { edgeNameOf, stackNameOf } from '../deployed-stack.ts';
import { error, type Finding, ok, skipped, unknown, warning } from './finding.ts';

/** What the stacks of an account and region say, as far as it is of interest here. */
export interface Stacks {
  /** The CDK's own. */
  readonly bootstrap: Stack | undefined;
  /** The tenant's. */
  readonly own: Stack | undefined;
  /** That of the tenant's edge, which is in a region of its own. */
  readonly edge: Stack | undefined;
  /** Ids of other tenants there. */
  readonly others: readonly string[];
}

const prefix = stackNameOf('');

const begun = 'REVIEW_IN_PROGRESS'; // a change set was made, and nothing of it

/** @throws the SDK's error */
export async function listStacks(client: CloudFormationClient, tenant: string): Promise<Stacks> {
  const all: Stack[] = [];
  for await (const page of paginateDescribeStacks({ client }, {})) all.push(...(page.Stacks ?? []));
  const stacks = all.filter(({ StackStatus }) => StackStatus !== begun && StackStatus !== 'DELETE_COMPLETE');
  const named = (name: string) => stacks.find(({ StackName }) => StackName === name);
  const own = named(stackNameOf(tenant));
  const ours = [stackNameOf(tenant), edgeNameOf(tenant)];
  const others = stacks.flatMap(({ StackName = '' }) => (StackName.startsWith(prefix) && !ours.includes(StackName) ? [StackName.slice(prefix.length)] : []));
  return { bootstrap: named('CDKToolkit'), own, edge: named(edgeNameOf(tenant)), others };
}

/** What a stack prints, by name. */
export const outputsOf = ({ Outputs = [] }: Stack): Readonly<Partial<Record<string, string>>> =>
  Object.fromEntries(Outputs.map(({ OutputKey = '', OutputValue }) => [OutputKey, OutputValue]));

/** The least that the CDK deploys with. @see aws-cdk-lib, DefaultStackSynthesizer */
export const leastBootstrap = 6;
/** The least with which it looks things up by a role of its own. */
const lookupBootstrap = 8;

/** @param place - `aws://123456789012/eu-central-1`; empty for that of the credentials */
export function checkBootstrap({ bootstrap }: Stacks, place: string): Finding {
  const fix = `npx cdk bootstrap ${place}`.trim();
  if (!bootstrap) return error('bootstrap', 'the account and region know nothing of the CDK', fix);
  if (/FAILED|ROLLBACK_COMPLETE$/.test(bootstrap.StackStatus ?? '') && bootstrap.StackStatus !== 'UPDATE_ROLLBACK_COMPLETE')
    return error('bootstrap', `CDKToolkit is ${bootstrap.StackStatus}`, `delete CDKToolkit in the CloudFormation console, then ${fix}`);
  const version = Number(outputsOf(bootstrap).BootstrapVersion);
  if (!Number.isInteger(version)) return unknown('bootstrap', 'CDKToolkit does not say its version', fix);
  if (version < leastBootstrap) return error('bootstrap', `version ${version}, ${leastBootstrap} is needed`, fix);
  if (version < lookupBootstrap) return warning('bootstrap', `version ${version} is old`, fix);
  return ok('bootstrap', `version ${version}`);
}

/** Whether CloudFormation is done with the stack, and as it was meant. */
export const checkStack = ({ own }: Stacks, tenant: string): Finding => checkStackOf(own, stackNameOf(tenant), `npx cdk deploy -c tenant=${tenant}`);

export function checkStackOf(stack: Stack | undefined, name: string, deploy: string): Finding {
  const status = stack?.StackStatus;
  const events = "the stack's events in the CloudFormation console name the cause";
  if (!status) return skipped('stack', `${name} is not deployed yet`, deploy);
  if (status === 'UPDATE_ROLLBACK_COMPLETE') return warning('stack', `${name}: the last deployment was taken back`, `${events}; then deploy again`);
  if (/^(?:CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status)) return ok('stack', `${name} is ${status}`);
  if (/IN_PROGRESS$/.test(status)) return warning('stack', `${name} is ${status}: a deployment runs`, 'wait for its end, then look again');
  if (status === 'UPDATE_ROLLBACK_FAILED')
    return error('stack', `${name} is ${status}`, `${events}; mend it, then \`aws cloudformation continue-update-rollback\``);
  if (/^ROLLBACK_(?:COMPLETE|FAILED)$/.test(status))
    return error(
      'stack',
      `${name} was never made: ${status}`,
      `${events}; mend it, lift the protection from deletion, delete the stack and what is left of it, then deploy again: docs/deploy.md, "A first deployment that failed"`,
    );
  return error('stack', `${name} is ${status}`, events);
}

/**
 * Whether the code here may follow what is deployed (decision 18).
 *
 * A stack without the number was deployed by code that is older than the number itself.
 */
export function checkContract({ own }: Stacks): Finding[] {
  if (!own) return [];
  const said = outputsOf(own).Contract;
  if (said === undefined) return [ok('contract', `the stack names none, so it is older than ${contract}, which this code has`)];
  const deployed = Number(said);
  if (!Number.isInteger(deployed)) return [unknown('contract', 'the stack names one that is no number', 'look at its output Contract')];
  if (deployed > contract)
    return [
      error(
        'contract',
        `the stack keeps drafts by contract ${deployed}, this code knows ${contract}: with it they would stand still, without their holding reply`,
        `deploy a version whose contract is ${deployed} or more: roll forward`,
      ),
    ];
  if (deployed < contract)
    return [
      warning(
        'contract',
        `a deployment leads from contract ${deployed} to ${contract}: after it there is no way back without drafts that stand still`,
        'CHANGELOG.md says what changes; deploy when somebody is there to mend forward',
      ),
    ];
  return [ok('contract', `${contract}, both here and there`)];
}

/**
 * Other tenants take from the same quotas, and one of them with a bad name as a sender spoils it for all.
 *
 * @param missing - tenants whose files are not here, so that their peaks are in no comparison
 */
export function checkShared({ others }: Stacks, missing: readonly string[]): Finding {
  if (others.length === 0) return ok('shared', 'no other tenant is in this account and region');
  const who = others.length === 1 ? 'another tenant shares' : `${others.length} other tenants share`;
  const without = missing.length === 0 ? '' : `; not counted below, since there is no file of it here: ${listOf(missing)}`;
  return warning(
    'shared',
    `${who} the quotas and the sender's reputation: ${listOf(others)}${without}`,
    'in production give each tenant an AWS account of its own (docs/scaling.md)',
  );
}

const listOf = (tenants: readonly string[]): string => [...tenants].sort().join(', ');
