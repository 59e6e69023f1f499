import { CloudFormationClient, type CloudFormationClientConfig } from '@aws-sdk/client-cloudformation';
import { edgeRegion, type TenantConfig } from '../../../lib/tenant-config.ts';
import { edgeNameOf } from '../deployed-stack.ts';
import { error, type Finding, skipped } from './finding.ts';
import { lookUp } from './names.ts';
import { checkBootstrap, checkStackOf, listStacks, outputsOf } from './stacks.ts';
import type { Tools } from './tools.ts';
import { troubleOf } from './trouble.ts';

/** What there is in front of a tenant's domain. */
export interface Edge {
  readonly findings: readonly Finding[];
  /** What the domain must point to while only the edge is let in; undefined where it may lead to the API itself. */
  readonly target?: string;
}

/** Looks at the stack of the edge in its own region. Nothing is asked where the tenant's file names no edge. */
export async function checkEdge({ edge, aws }: TenantConfig, tenant: string, patience: CloudFormationClientConfig): Promise<Edge> {
  if (!edge) return { findings: [] };
  const known = /^arn:aws:acm:[a-z0-9-]+:(\d+):/.exec(edge.certificateArn)?.[1];
  const certificate =
    known === aws?.account
      ? []
      : [error('edge', `the certificate of the edge is of the account ${known}`, `ask ACM in ${edgeRegion} for one in ${aws?.account ?? 'the account'}`)];
  if (edge.originHost === undefined) {
    const step = skipped('edge', 'edge.originHost is not named yet: there is a secret, and no edge', 'the next step is in docs/deploy.md, "An edge in front"');
    return { findings: [...certificate, step] };
  }
  const client = new CloudFormationClient({ ...patience, region: edgeRegion });
  const stacks = await listStacks(client, tenant).catch((failure: unknown) => ({ failure }));
  if ('failure' in stacks) return { findings: [...certificate, troubleOf('edge', 'cloudformation:DescribeStacks', stacks.failure)] };
  const looked = [
    checkBootstrap(stacks, `aws://${aws?.account}/${edgeRegion}`),
    checkStackOf(stacks.edge, edgeNameOf(tenant), `npx cdk deploy -c tenant=${tenant} --all`),
  ];
  const target = stacks.edge && outputsOf(stacks.edge).EdgeTarget;
  return {
    findings: [...certificate, ...looked.map((finding): Finding => ({ ...finding, check: 'edge' }))],
    ...(edge.only && target !== undefined && { target }),
  };
}

/** Whether the domain leads past the edge, where nobody is let in. Nothing is said where names can't be looked up: another check does. */
export async function checkWay(tools: Tools, domain: string, past: string | undefined, target: string): Promise<Finding[]> {
  if (past === undefined) return [];
  const [own, regional] = await Promise.all([lookUp(tools, domain), lookUp(tools, past)]);
  if (!('addresses' in own) || !('addresses' in regional)) return [];
  return own.addresses.some((address) => regional.addresses.includes(address))
    ? [error('edge', `${domain} leads to the API itself, which lets in nobody who does not come by the edge`, `its DNS record must lead to ${target}`)]
    : [];
}
