import type { TenantConfig } from '../../../lib/tenant-config.ts';
import { type Finding, ok, warning } from './finding.ts';

/**
 * What a deployment of the tenant's file would make of the address that links were mailed with.
 *
 * @param url - what the stack prints as `Url`; nothing is said where it prints none.
 */
export function checkAddress({ domain }: Pick<TenantConfig, 'domain'>, url: string | undefined): Finding[] {
  if (url === undefined) return [];
  const isGenerated = /\.execute-api\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/.test(url);
  const next = domain && !domain.waits ? `https://${domain.name}` : undefined;
  const goOn = `links lead to ${url}, and go on to`;
  if (url === next) {
    const other = domain?.only ? 'closed: links that name it end' : 'open beside it';
    return [ok('address', `${goOn}; after a deployment the one that API Gateway gave the stack is ${other}`)];
  }
  if (isGenerated && next === undefined) return [ok('address', goOn)];
  const steps = 'docs/deploy.md, "A domain later"';
  const leads = `a deployment leads links to ${next ?? 'the address that API Gateway gave the stack'} in place of ${url}`;
  if (isGenerated && !domain?.only)
    return [
      warning(
        'address',
        `${leads}, which stays open`,
        `make the DNS record first: \`waits: true\` in domain, deploy, point it to the output DomainTarget (${steps})`,
      ),
    ];
  return [
    warning(
      'address',
      `${leads}, which ends with it: every link in a mailbox, and where the helpdesk calls`,
      isGenerated ? `take \`only: true\` out of domain until nobody needs the old address (${steps})` : `deploy while nothing waits (${steps})`,
    ),
  ];
}
