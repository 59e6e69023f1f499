import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSetting } from '../functions/runtime/env.ts';

/** What `tenants/<tenant>.yaml` says, checked. */
export interface TenantConfig {
  readonly tenantId: string;
  readonly tenantName: string;
  /** Where to deploy. @default the account and region of the credentials in use */
  readonly aws?: { readonly account: string; readonly region: string };
  /** The address of every link. @default the address that API Gateway gives the stack */
  readonly domain?: { readonly name: string; readonly certificateArn: string };
  /** What stands in front of the domain. @default nothing: the domain leads to API Gateway */
  readonly edge?: EdgeConfig;
  readonly channel: string;
  readonly webhookUrl: string | null;
  readonly mail: { readonly domain: string; readonly from: string; readonly detail: 'full' | 'excerpt' | 'none' };
  readonly timeZone: string;
  readonly language: string;
  /** How a person must at least prove who decides, whatever the policy says. @default link */
  readonly assurance: ReturnType<typeof readSetting<'leastAssurance'>>;
  /** Mail addresses that are told when an alarm goes off; at least one. */
  readonly alarms: readonly string[];
  /** One of the periods that CloudWatch Logs knows. @default 90 */
  readonly logRetentionDays: number;
  /** So many days after a draft came in its texts are erased; null: never by themselves. @default null */
  readonly textDays: number | null;
  /** Whether X-Ray records a trace of every invocation and execution, which is paid by the trace. @default false */
  readonly tracing: boolean;
  readonly limits: {
    readonly requestsPerSecond: number;
    readonly requestBurst: number;
    readonly unknownTokensPerMinute: number;
    readonly maxWaiters: number;
    readonly mailsPerHour: number;
    readonly approvalsPerMinute: number;
    /** More drafts than this waiting for people raise an alarm. */
    readonly alarmAboveWaiting: number;
    /** A draft that has waited for so long raises an alarm. @default 24 */
    readonly alarmOldestHours: number;
    /** So many drafts a minute and process are held while Comprehend is throttled. */
    readonly throttledPerMinute: number;
    /** So many Lambdas the account may run at once, by its quota; 80 % of them raise an alarm. @default 1000 */
    readonly concurrentExecutions: number;
  };
  /** What the AWS account may cost a month, in US dollars, before `alarms` are told. @default nobody is told */
  readonly budget?: { readonly monthlyUsd: number };
  readonly auditLog: {
    /** So long nobody can delete a file of the audit log. @default 7 */
    readonly years: number;
    /** A bucket in another account to which every file of it is copied. @default none */
    readonly copyTo?: { readonly bucket: string; readonly account: string };
  };
  /** Networks of mail scanners. @default none */
  readonly scannerRanges: readonly string[];
}

export interface EdgeConfig {
  /** Of the domain, in the region of {@link edgeRegion}. */
  readonly certificateArn: string;
  /** Where the edge finds the API: the output `DomainTarget` of the tenant's stack. @default not known yet: there is a secret, and no edge */
  readonly originHost?: string;
  /** Whether what did not come by the edge is refused. @default false */
  readonly only: boolean;
  /** So many requests for pages from one address within five minutes; those beyond are refused. @default 1000 */
  readonly pageRequestsPer5Minutes: number;
  /** Another number has the edge read the origin secret anew. @default 1 */
  readonly secretVersion: number;
}

/** CloudFront takes certificates and firewalls of this region alone. @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html */
export const edgeRegion = 'us-east-1';

/** A tenant's file that can't be used; the message is one line for the person who wrote it. */
export class TenantConfigError extends Error {
  override readonly name = 'TenantConfigError';
}

/** The periods that PutRetentionPolicy takes, from a week on. */
const retentionDays = [7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

const mailAddress = /^[a-zA-Z0-9._+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const domainName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

type Section = Readonly<Record<string, unknown>>;

/** One mapping of the file; a key that nobody reads is refused, so that a misspelt or smuggled-in setting never passes silently. */
function section(value: unknown, path: string, keys: readonly string[]): Section {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TenantConfigError(`${path || 'the file'} must be a mapping`);
  const unknownKey = Object.keys(value).find((key) => !keys.includes(key));
  if (unknownKey !== undefined) throw new TenantConfigError(`unknown key: ${path ? `${path}.` : ''}${unknownKey}`);
  return value as Section;
}

function text(value: unknown, path: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new TenantConfigError(`${path} must be text or a number`);
}

/** A draft waits 90 days at most. */
const mostHours = 90 * 24;
/** Enough for any account that AWS gives; a slip of the finger is more. */
const mostExecutions = 1_000_000;
const mostUsd = 1_000_000;

function whole(value: unknown, path: string, least: number, most: number): number {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new TenantConfigError(`${path} must be a whole number of ${least} to ${most}: ${JSON.stringify(value)}`);
}

function flag(value: unknown, path: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new TenantConfigError(`${path} must be true or false: ${JSON.stringify(value)}`);
}

function matching(value: unknown, path: string, pattern: RegExp, expected: string): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw new TenantConfigError(`${path} must be ${expected}: ${JSON.stringify(value) ?? 'missing'}`);
  return value;
}

/**
 * Checks what a tenant's file says.
 *
 * Settings of the running program are held to the same rules as there
 * (`runtime/env.ts`), so that what synthesizes also starts.
 *
 * @throws TenantConfigError of one line that names the key at fault.
 */
export function parseTenantConfig(source: string): TenantConfig {
  let document: unknown;
  try {
    document = parse(source);
  } catch (error) {
    throw new TenantConfigError(`not YAML: ${String((error as Error).message).split('\n')[0]}`);
  }
  const top = section(document, '', [
    'tenantId',
    'tenantName',
    'aws',
    'domain',
    'edge',
    'channel',
    'webhookUrl',
    'mail',
    'timeZone',
    'language',
    'assurance',
    'alarms',
    'logRetentionDays',
    'textDays',
    'tracing',
    'limits',
    'budget',
    'auditLog',
    'scannerRanges',
  ]);
  const mail = section(top.mail, 'mail', ['domain', 'from', 'detail']);
  const auditLog = section(top.auditLog ?? {}, 'auditLog', ['years', 'copyTo']);
  const limits = section(top.limits ?? {}, 'limits', [
    'requestsPerSecond',
    'requestBurst',
    'unknownTokensPerMinute',
    'maxWaiters',
    'mailsPerHour',
    'approvalsPerMinute',
    'alarmAboveWaiting',
    'alarmOldestHours',
    'throttledPerMinute',
    'concurrentExecutions',
  ]);

  const setting: typeof readSetting = (name, given, called) => {
    try {
      return readSetting(name, given, called);
    } catch (error) {
      throw new TenantConfigError((error as Error).message);
    }
  };
  const limit = (name: Exclude<keyof TenantConfig['limits'], 'alarmOldestHours' | 'concurrentExecutions'>) =>
    setting(name, text(limits[name], `limits.${name}`), `limits.${name}`);

  const mailDomain = matching(mail.domain, 'mail.domain', domainName, 'a domain name in lower case');
  const mailFrom = setting('mailFrom', text(mail.from, 'mail.from'), 'mail.from');
  const sender = mailFrom.slice(mailFrom.indexOf('@') + 1);
  if (sender !== mailDomain && !sender.endsWith(`.${mailDomain}`)) throw new TenantConfigError(`mail.from must be an address at ${mailDomain}: "${mailFrom}"`);

  const alarms = top.alarms;
  if (!Array.isArray(alarms) || alarms.length === 0) throw new TenantConfigError('alarms must list at least one mail address');
  const logRetentionDays = top.logRetentionDays ?? 90;
  if (!retentionDays.includes(logRetentionDays as number)) {
    throw new TenantConfigError(`logRetentionDays must be one of ${retentionDays.join(', ')}: ${JSON.stringify(logRetentionDays)}`);
  }

  const ranges = top.scannerRanges ?? [];
  if (!Array.isArray(ranges) || !ranges.every((range) => typeof range === 'string'))
    throw new TenantConfigError('scannerRanges must be a list of address ranges');

  return {
    tenantId: setting('tenantId', text(top.tenantId, 'tenantId'), 'tenantId'),
    tenantName: setting('tenantName', text(top.tenantName, 'tenantName'), 'tenantName'),
    ...(top.aws === undefined ? {} : { aws: awsPlace(top.aws) }),
    ...(top.domain === undefined ? {} : { domain: customDomain(top.domain) }),
    ...(top.edge === undefined ? {} : { edge: edgeOf(top) }),
    channel: setting('channel', text(top.channel, 'channel'), 'channel'),
    webhookUrl: setting('webhookUrl', text(top.webhookUrl, 'webhookUrl'), 'webhookUrl'),
    mail: { domain: mailDomain, from: mailFrom, detail: setting('mailDetail', text(mail.detail, 'mail.detail'), 'mail.detail') },
    timeZone: setting('timeZone', text(top.timeZone, 'timeZone'), 'timeZone'),
    language: setting('language', text(top.language, 'language'), 'language'),
    assurance: setting('leastAssurance', text(top.assurance, 'assurance'), 'assurance'),
    alarms: alarms.map((address, index) => matching(address, `alarms[${index}]`, mailAddress, 'a mail address')),
    logRetentionDays: logRetentionDays as number,
    textDays: setting('textDays', text(top.textDays, 'textDays'), 'textDays'),
    tracing: flag(top.tracing ?? false, 'tracing'),
    limits: {
      requestsPerSecond: limit('requestsPerSecond'),
      requestBurst: limit('requestBurst'),
      unknownTokensPerMinute: limit('unknownTokensPerMinute'),
      maxWaiters: limit('maxWaiters'),
      mailsPerHour: limit('mailsPerHour'),
      approvalsPerMinute: limit('approvalsPerMinute'),
      alarmAboveWaiting: limit('alarmAboveWaiting'),
      alarmOldestHours: whole(limits.alarmOldestHours ?? 24, 'limits.alarmOldestHours', 1, mostHours),
      throttledPerMinute: limit('throttledPerMinute'),
      concurrentExecutions: whole(limits.concurrentExecutions ?? 1000, 'limits.concurrentExecutions', 1, mostExecutions),
    },
    ...(top.budget === undefined ? {} : { budget: monthlyBudget(top.budget) }),
    auditLog: {
      years: setting('auditLogYears', text(auditLog.years, 'auditLog.years'), 'auditLog.years'),
      ...(auditLog.copyTo !== undefined && { copyTo: copyOfLog(auditLog.copyTo) }),
    },
    scannerRanges: setting('scannerRanges', ranges.join(' '), 'scannerRanges'),
  };
}

function monthlyBudget(value: unknown): { monthlyUsd: number } {
  const budget = section(value, 'budget', ['monthlyUsd']);
  return { monthlyUsd: whole(budget.monthlyUsd, 'budget.monthlyUsd', 1, mostUsd) };
}

function awsPlace(value: unknown): { account: string; region: string } {
  const aws = section(value, 'aws', ['account', 'region']);
  return {
    account: matching(aws.account, 'aws.account', /^\d{12}$/, '12 digits in quotes'),
    region: matching(aws.region, 'aws.region', /^[a-z]{2}(?:-[a-z]+)+-\d$/, 'an AWS region'),
  };
}

function copyOfLog(value: unknown): { bucket: string; account: string } {
  const copy = section(value, 'auditLog.copyTo', ['bucket', 'account']);
  return {
    bucket: matching(copy.bucket, 'auditLog.copyTo.bucket', /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'the name of an S3 bucket'),
    account: matching(copy.account, 'auditLog.copyTo.account', /^\d{12}$/, '12 digits in quotes'),
  };
}

function customDomain(value: unknown): { name: string; certificateArn: string } {
  const domain = section(value, 'domain', ['name', 'certificateArn']);
  const name = matching(domain.name, 'domain.name', domainName, 'a host name in lower case');
  return {
    name,
    certificateArn: matching(
      domain.certificateArn,
      'domain.certificateArn',
      /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
      'the ARN of an ACM certificate',
    ),
  };
}

/** An edge has its own region, so its stack must be told the account; and a name of its own, so that it can stand before the domain. */
function edgeOf({ aws, domain, edge: value }: Section): EdgeConfig {
  const edge = section(value, 'edge', ['certificateArn', 'originHost', 'only', 'pageRequestsPer5Minutes', 'secretVersion']);
  for (const [key, given] of Object.entries({ aws, domain })) if (given === undefined) throw new TenantConfigError(`edge needs ${key}`);
  const certificate = new RegExp(`^arn:aws:acm:${edgeRegion}:\\d{12}:certificate/[\\w-]+$`);
  const only = flag(edge.only ?? false, 'edge.only');
  if (only && edge.originHost === undefined) throw new TenantConfigError('edge.only needs edge.originHost: without it there is no edge to come by');
  if (edge.originHost === customDomain(domain).name) throw new TenantConfigError('edge.originHost must not be the domain: the edge would ask itself');
  return {
    certificateArn: matching(edge.certificateArn, 'edge.certificateArn', certificate, `the ARN of an ACM certificate in ${edgeRegion}`),
    ...(edge.originHost !== undefined && { originHost: matching(edge.originHost, 'edge.originHost', domainName, 'a host name in lower case') }),
    only,
    pageRequestsPer5Minutes: whole(edge.pageRequestsPer5Minutes ?? 1000, 'edge.pageRequestsPer5Minutes', 100, 1_000_000),
    secretVersion: whole(edge.secretVersion ?? 1, 'edge.secretVersion', 1, 999_999),
  };
}

/** The tenants that have a file in a directory, in order; a tenant's policy lies beside it and is none. */
export function tenantsIn(directory: string): string[] {
  return readdirSync(directory)
    .flatMap((name) => /^([^.]+)\.yaml$/.exec(name)?.[1] ?? [])
    .sort();
}

/**
 * Reads the file of one tenant.
 *
 * @throws TenantConfigError when there is none, when it is not valid, or when it names another tenant.
 */
export function readTenantConfig(directory: string, tenant: string): TenantConfig {
  if (!/^[a-z][a-z0-9-]*$/.test(tenant)) throw new TenantConfigError(`a tenant is named in lower-case letters, digits and hyphens: ${JSON.stringify(tenant)}`);
  const file = join(directory, `${tenant}.yaml`);
  if (!existsSync(file)) throw new TenantConfigError(`unknown tenant, there is no tenants/${tenant}.yaml`);
  try {
    const config = parseTenantConfig(readFileSync(file, 'utf8'));
    if (config.edge && existsSync(join(directory, `${tenant}-edge.yaml`)))
      throw new TenantConfigError(`an edge’s stack is named as that of the tenant ${tenant}-edge is`);
    if (config.tenantId !== tenant) throw new TenantConfigError(`tenantId must be ${tenant}, as the file is named: "${config.tenantId}"`);
    return config;
  } catch (error) {
    if (error instanceof TenantConfigError) throw new TenantConfigError(`tenants/${tenant}.yaml: ${error.message}`);
    throw error;
  }
}
