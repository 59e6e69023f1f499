import { paginateListAWSDefaultServiceQuotas, paginateListServiceQuotas, type ServiceQuota, type ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { type Finding, ok, unknown, warning } from './finding.ts';
import { eachReply, mostWaiting, peakReplies, wholeUp } from './peak.ts';
import { troubleOf } from './trouble.ts';

/** The most that is asked for at a time. */
export interface Peak {
  /** `limits.requestsPerSecond` of the tenant. */
  readonly own: number;
  /** The sum of it over the tenants that share the account and region, as far as their files are here. */
  readonly shared: number;
  /** Tenants there whose files are not here. */
  readonly missing: readonly string[];
}

interface Needed {
  readonly check: string;
  /** As Service Quotas calls it. */
  readonly service: string;
  /** By its code where it has a known one, else by its name. */
  readonly is: (quota: ServiceQuota) => boolean;
  readonly called: string;
  readonly unit: string;
  readonly of: (peak: Peak) => number;
  readonly beyond: string;
  /** What Service Quotas asks the service itself for, with the same credentials. */
  readonly also?: string;
}

const coded = (code: string) => (quota: ServiceQuota) => quota.QuotaCode === code;

/** The quotas of docs/scaling.md that Service Quotas lists. A table's is for that table alone, so that other tenants take nothing of it. */
const needed: readonly Needed[] = [
  {
    check: 'quota-comprehend',
    service: 'comprehend',
    is: coded('L-370FF492'),
    called: 'DetectSentiment throttle limit in transactions per second',
    unit: '/s',
    of: ({ shared }) => peakReplies(shared) * eachReply.sentiments,
    beyond: 'replies whose mood is unknown are held for people, or their callers told to come again',
  },
  {
    check: 'quota-lambda',
    service: 'lambda',
    is: coded('L-B99A9384'),
    called: 'Concurrent executions',
    unit: ' at a time',
    of: ({ shared }) => peakReplies(shared) * eachReply.lambdaSeconds + mostWaiting,
    beyond: `callers are told to come again; ${mostWaiting} of these are for callers who wait for a draft`,
  },
  {
    check: 'quota-api',
    service: 'apigateway',
    is: coded('L-8A5B8E43'),
    called: 'Throttle rate',
    unit: '/s',
    of: ({ shared }) => 2 * shared, // lib/tenant-stack.ts: as much for people as for the keys of the helpdesk
    beyond: 'callers and people are told to come again',
  },
  {
    check: 'quota-tables',
    service: 'dynamodb',
    is: coded('L-AB614373'),
    called: 'Table-level write throughput limit',
    unit: ' units/s',
    of: ({ own }) => peakReplies(own) * eachReply.tableWrites,
    beyond: 'callers are told to come again',
    also: 'dynamodb:DescribeLimits',
  },
  {
    check: 'quota-executions',
    service: 'states',
    is: ({ QuotaName = '' }) => /^StartExecution throttle token refill rate/i.test(QuotaName),
    called: 'StartExecution throttle token refill rate per second',
    unit: '/s',
    of: ({ shared }) => peakReplies(shared) * eachReply.executions,
    beyond: 'the sweep, which looks once a minute, moves drafts on instead',
  },
];

const actions = ['servicequotas:ListServiceQuotas', 'servicequotas:ListAWSDefaultServiceQuotas'];

/** The value of the account; where it has none of its own, what everybody has. Undefined where AWS lists neither. @throws the SDK's error */
async function appliedOf(client: ServiceQuotasClient, { service, is }: Needed): Promise<number | undefined> {
  const input = { ServiceCode: service };
  for await (const { Quotas = [] } of paginateListServiceQuotas({ client }, input)) {
    const found = Quotas.find(is);
    if (found?.Value !== undefined) return found.Value;
  }
  for await (const { Quotas = [] } of paginateListAWSDefaultServiceQuotas({ client }, input)) {
    const found = Quotas.find(is);
    if (found?.Value !== undefined) return found.Value;
  }
  return undefined;
}

async function checkQuota(client: ServiceQuotasClient, one: Needed, peak: Peak): Promise<Finding> {
  const { check, called, unit, service, beyond } = one;
  const raise = `raise "${called}" of ${service} in Service Quotas`;
  let value: number | undefined;
  try {
    value = await appliedOf(client, one);
  } catch (failure) {
    return troubleOf(check, [...actions, ...(one.also ? [one.also] : [])].join(', '), failure);
  }
  if (value === undefined) return unknown(check, `Service Quotas does not list "${called}" here`, `look for it in the console of ${service}`);
  const need = wholeUp(one.of(peak));
  const compared = `${numberOf(value)}${unit}, the peak takes ${numberOf(need)}`;
  return value >= need
    ? ok(check, compared)
    : warning(check, `${compared}: beyond it ${beyond}`, `${raise} to ${numberOf(need)}, or lower limits.requestsPerSecond`);
}

const numberOf = (value: number): string => value.toLocaleString('en-US');

/** Holds the quotas against the peak: one after the other, since Service Quotas takes few requests a second. */
export async function checkQuotas(client: ServiceQuotasClient, peak: Peak): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const one of needed) findings.push(await checkQuota(client, one, peak));
  return findings;
}
