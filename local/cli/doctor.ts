import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { STSClient } from '@aws-sdk/client-sts';
import type { TenantConfig } from '../../lib/tenant-config.ts';
import { readArguments } from './arguments.ts';
import { type Api, type Command, Failure, Usage } from './command.ts';
import { tenantOf } from './deployed-stack.ts';
import { checkCertificate, checkCredentials, checkRegion, checkSandbox } from './doctor/account.ts';
import { checkAddress } from './doctor/address.ts';
import { checkClock } from './doctor/clock.ts';
import { checkLogCopy } from './doctor/copy.ts';
import { checkEdge, checkWay } from './doctor/edge.ts';
import { checkCallback, checkDomain } from './doctor/endpoint.ts';
import { error, exitCodeOf, type Finding, linesOf, skipped } from './doctor/finding.ts';
import { checkHelpdesk } from './doctor/helpdesk.ts';
import { checkIndexes } from './doctor/indexes.ts';
import { checkIdentity, checkMailDomain, checkNoIdentity, checkSending, checkSuppressed } from './doctor/mail.ts';
import { checkQuotas, type Peak } from './doctor/quotas.ts';
import { checkBootstrap, checkContract, checkShared, checkStack, listStacks, outputsOf, type Stacks } from './doctor/stacks.ts';
import { checkTenant } from './doctor/tenant-api.ts';
import { systemTools, type Tools } from './doctor/tools.ts';
import { troubleOf } from './doctor/trouble.ts';

const usage = `countersign doctor [TENANT] [--before] [--dir DIR] [--json]

Looks at all that a tenant needs, before a deployment and after it, and says of each what is wrong and what to do. Changes nothing, sends nothing.

With TENANT it asks AWS, with the credentials in use, about the account and region of tenants/TENANT.yaml: credentials, account, CDK bootstrap, Comprehend
and SES, quotas against limits.requestsPerSecond, the sandbox of SES, other tenants there, the stack, its contract and its indexes, the sender's identity and DKIM, the
helpdesk's endpoint, whether the helpdesk of the tenant's file lets us in, and the copy of the audit log. A stack that is not deployed yet is looked at as far as that goes. The tenant's API is asked too where COUNTERSIGN_URL and
COUNTERSIGN_KEY (scope admin) are its own.

Without TENANT it asks the API alone, that of COUNTERSIGN_URL or of the local stack: whether it answers, its clock, the policy, routes and people.

  --before   look at what a deployment needs, and at nothing behind it
  --dir      the project, in which tenants/ is; here unless told

Exit code 0: nothing is wrong, warnings aside; 1: an error; 2: no error, but something could not be looked at; 3: usage.`;

/** @param tools - what it uses of this machine and of the network. @default the system's */
export const createDoctor = (tools: Tools = systemTools): Command => ({
  name: 'doctor',
  summary: 'look at all that a tenant needs, before and after a deployment',
  usage,
  async run({ args, json, api, out }) {
    const { values, positionals } = readArguments(args, { before: { type: 'boolean', default: false }, dir: { type: 'string', default: '.' } });
    const [tenant, ...others] = positionals;
    if (others.length > 0) throw new Usage(`one tenant is wanted: ${positionals.join(' ')}`);
    if (values.before && tenant === undefined) throw new Usage('--before goes with a tenant');
    const findings = tenant === undefined ? await ofApi(api, tools) : await ofTenant({ tenant, api, tools, dir: values.dir, before: values.before });
    if (json) out(JSON.stringify({ tenant: tenant ?? null, findings }, null, 2));
    else for (const line of linesOf(findings)) out(line);
    return exitCodeOf(findings);
  },
});

export const doctor = createDoctor();

/** What can be looked at without the AWS account. */
async function ofApi(api: Api, tools: Tools): Promise<Finding[]> {
  const { findings } = await checkTenant(api, tools.now);
  return [
    ...findings,
    skipped('aws', 'account, quotas, mail, callback and stack were not looked at', '`countersign doctor TENANT`, with credentials of the AWS account'),
  ];
}

interface Asked {
  readonly tenant: string;
  readonly api: Api;
  readonly tools: Tools;
  readonly dir: string;
  readonly before: boolean;
}

/** AWS answers, or says that it does not, within some seconds. */
const patience = { requestHandler: { connectionTimeout: 5_000, requestTimeout: 20_000 } };

async function ofTenant(asked: Asked): Promise<Finding[]> {
  const config = tenantOf(asked.dir, asked.tenant);
  const sts = new STSClient({ ...patience, ...(config.aws && { region: config.aws.region }) });
  const region = await sts.config.region().catch(() => undefined);
  if (region === undefined) return [error('region', "neither the tenant's file nor the credentials name one", 'name it in aws.region, or set AWS_REGION')];
  const [outside, identity] = await Promise.all([ofOutside(asked.tools, config, region), checkCredentials(sts, config)]);
  const known = identity.some(({ check, level }) => check === 'credentials' && level === 'ok');
  const rest = known ? await ofAccount(asked, config, region) : [skipped('aws', 'all else of the account waits for credentials that AWS takes')];
  return [...identity, ...checkSandbox(config), ...checkCertificate(config, config.aws?.account, region), ...outside, ...rest];
}

/** What needs no credentials. */
const ofOutside = async (tools: Tools, config: TenantConfig, region: string): Promise<Finding[]> =>
  (
    await Promise.all([
      checkClock(tools, 'clock-aws', 'AWS', `https://sts.${region}.amazonaws.com/`),
      checkRegion(tools, region),
      checkCallback(tools, config.webhookUrl),
    ])
  ).flat();

async function ofAccount({ tenant, api, tools, dir, before }: Asked, config: TenantConfig, region: string): Promise<Finding[]> {
  const place = { ...patience, region };
  const ses = new SESv2Client(place);
  const stacks = await listStacks(new CloudFormationClient(place), tenant).catch((failure: unknown) => ({ failure }));
  const peak = peakOf(config, 'failure' in stacks ? [] : stacks.others, dir);
  const shared = [...(await checkQuotas(new ServiceQuotasClient(place), peak)), ...(await checkSending(ses, peak.shared))];
  if ('failure' in stacks) return [...unreadStacks(stacks.failure), ...shared, later('the stacks can not be read')];
  const first = [
    checkBootstrap(stacks, config.aws ? `aws://${config.aws.account}/${region}` : ''),
    checkStack(stacks, tenant),
    ...checkContract(stacks),
    checkShared(stacks, peak.missing),
  ];
  if (!stacks.own) return [...first, ...shared, ...(await checkNoIdentity(ses, config.mail.domain)), later('the stack is not deployed')];
  const printed = outputsOf(stacks.own);
  first.push(...(await checkIndexes(new DynamoDBClient(place), printed)), ...checkAddress(config, printed.Url));
  if (before) return [...first, ...shared, ...(await checkMailDomain(ses, config.mail.domain, printed)), later('--before')];
  const helpdesk = await ofHelpdesk(tools, config, stacks.own, new SecretsManagerClient(place));
  const copy = await ofCopy(tools, config, stacks.own, place);
  return [...first, ...shared, ...helpdesk, ...copy, ...(await ofDeployed({ api, tools }, config, stacks.own, ses))];
}

/** What the stacks would have said is unknown, each by itself. */
const unreadStacks = (failure: unknown): Finding[] =>
  ['bootstrap', 'stack', 'contract', 'indexes', 'shared'].map((check) => troubleOf(check, 'cloudformation:DescribeStacks', failure));

const later = (why: string): Finding => skipped('deployed', `identity, DKIM, suppression, API, policy, routes and people come afterwards: ${why}`);

async function ofDeployed(
  { api, tools }: Pick<Asked, 'api' | 'tools'>,
  config: TenantConfig,
  stack: NonNullable<Stacks['own']>,
  ses: SESv2Client,
): Promise<Finding[]> {
  const { Url: url, DomainTarget: target, AlarmTopicArn: topic } = outputsOf(stack);
  const edge = await checkEdge(config, config.tenantId, patience);
  const findings = [
    ...(await checkIdentity(ses, config.mail.domain)),
    ...edge.findings,
    ...(config.domain ? await checkDomain(tools, config.domain.name, edge.target ?? target) : []),
    ...(config.domain && edge.target !== undefined ? await checkWay(tools, config.domain.name, target, edge.target) : []),
    skipped(
      'alarms',
      'whether their addresses are confirmed is not looked at',
      `\`aws sns list-subscriptions-by-topic --topic-arn ${topic ?? 'AlarmTopicArn'}\`: none may be PendingConfirmation`,
    ),
  ];
  if (url === undefined || urlOf(api) !== url) {
    const clock = url === undefined ? [] : await checkClock(tools, 'clock-api', 'the API', `${url}/health`);
    const set = `set COUNTERSIGN_URL=${url ?? 'the output Url'} and COUNTERSIGN_KEY to a key with the scope admin`;
    return [...findings, ...clock, skipped('api', 'policy, routes, people and suppression were not looked at: no key of this tenant', set)];
  }
  const tenant = await checkTenant(api, tools.now);
  const suppressed = tenant.people ? await checkSuppressed(ses, tenant.people) : [skipped('suppressed', 'the API does not tell who the people are')];
  return [...findings, ...tenant.findings, ...suppressed];
}

/** Nothing where the tenant's file names no helpdesk. */
async function ofHelpdesk(tools: Tools, config: TenantConfig, stack: NonNullable<Stacks['own']>, client: SecretsManagerClient): Promise<Finding[]> {
  const { helpdesk, tenantId: tenant } = config;
  if (!helpdesk) return [];
  return checkHelpdesk({ client, secretArn: outputsOf(stack).HelpdeskSecretArn, helpdesk, tenant, transport: tools.helpdesk, now: tools.now });
}

/** Nothing where the tenant's file names no bucket for a copy of the audit log. */
async function ofCopy({ now }: Tools, { auditLog: { copyTo } }: TenantConfig, stack: NonNullable<Stacks['own']>, place: object): Promise<Finding[]> {
  if (!copyTo) return [];
  const elsewhere = new S3Client({ ...place, followRegionRedirects: true });
  return checkLogCopy({ client: new S3Client(place), elsewhere, bucket: outputsOf(stack).AuditLogBucket, copyTo, now });
}

/** Undefined where none is named, or one without its key. */
function urlOf(api: Api): string | undefined {
  try {
    return api.url();
  } catch (failure) {
    if (failure instanceof Failure) return undefined;
    throw failure;
  }
}

/** Of the tenants that share the quotas, those whose files are here count with theirs. */
function peakOf({ limits }: TenantConfig, others: readonly string[], dir: string): Peak {
  const peaks = new Map(others.map((other) => [other, requestsOf(dir, other)]));
  return {
    own: limits.requestsPerSecond,
    shared: [...peaks.values()].reduce<number>((sum, one) => sum + (one ?? 0), limits.requestsPerSecond),
    missing: others.filter((other) => peaks.get(other) === undefined),
  };
}

/** Undefined without a file that can be read. */
function requestsOf(dir: string, tenant: string): number | undefined {
  try {
    return tenantOf(dir, tenant).limits.requestsPerSecond;
  } catch (failure) {
    if (failure instanceof Failure) return undefined;
    throw failure;
  }
}
