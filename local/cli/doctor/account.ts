import { GetCallerIdentityCommand, type STSClient } from '@aws-sdk/client-sts';
import type { TenantConfig } from '../../../lib/tenant-config.ts';
import { error, type Finding, ok, unknown, warning } from './finding.ts';
import { lookUp } from './names.ts';
import type { Tools } from './tools.ts';
import { asked } from './trouble.ts';

/** Whose credentials these are, and whether the tenant belongs there. */
export function checkCredentials(sts: STSClient, config: TenantConfig): Promise<Finding[]> {
  return asked('credentials', 'sts:GetCallerIdentity', sts.send(new GetCallerIdentityCommand({})), ({ Account: account = 'unknown' }) => {
    const wanted = config.aws?.account;
    return [
      ok('credentials', `AWS takes them, in account ${account}`),
      ...(wanted === undefined
        ? [ok('account', `the tenant's file names none: ${account} it is`)]
        : [
            wanted === account
              ? ok('account', `${account}, as the tenant's file says`)
              : error('account', `the credentials are of ${account}, the tenant's file says ${wanted}`, `use credentials of ${wanted}, or correct aws.account`),
          ]),
    ];
  });
}

/** Whether integrators may try things out here. Only whoever runs the tenant knows whether it answers customers. */
export const checkSandbox = ({ sandbox }: Pick<TenantConfig, 'sandbox'>): Finding[] =>
  sandbox ? [warning('sandbox', "the tenant's file says `sandbox: true`", 'in a tenant that answers customers say `sandbox: false`, and deploy')] : [];

/** The services that not every region has, by the names of their endpoints. */
const seldom = [
  { check: 'comprehend', called: 'Amazon Comprehend', prefix: 'comprehend' },
  { check: 'ses', called: 'Amazon SES', prefix: 'email' },
] as const;

/** Whether the region has Comprehend and SES: a service has a name there, or it is not offered. */
export function checkRegion(tools: Pick<Tools, 'lookup'>, region: string): Promise<Finding[]> {
  return Promise.all(
    seldom.map(async ({ check, called, prefix }) => {
      const looked = await lookUp(tools, `${prefix}.${region}.amazonaws.com`);
      if ('addresses' in looked) return ok(check, `${region} has ${called}`);
      if ('none' in looked) return error(check, `${region} has no ${called}, or there is no such region`, 'name a region in aws.region that has both');
      return unknown(check, `whether ${region} has ${called} can not be looked up: ${looked.failed}`, 'look at the network of this machine');
    }),
  );
}

/** Whether the certificate of a domain of the tenant's own may stand before its API. */
export function checkCertificate({ domain }: TenantConfig, account: string | undefined, region: string): Finding[] {
  if (!domain) return [];
  const [, , , itsRegion, itsAccount] = domain.certificateArn.split(':');
  if (itsRegion !== region)
    return [error('certificate', `it is in ${itsRegion}, the stack in ${region}`, `ask ACM in ${region} for one, and name it in domain.certificateArn`)];
  if (account !== undefined && itsAccount !== account)
    return [
      error('certificate', `it is of account ${itsAccount}, the stack of ${account}`, `ask ACM in ${account} for one, and name it in domain.certificateArn`),
    ];
  return [ok('certificate', `of this account and region, for ${domain.name}`)];
}
