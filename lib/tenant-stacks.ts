import type { App } from 'aws-cdk-lib';
import { EdgeStack, edgeTenantOf } from './edge-stack.ts';
import type { TenantConfig } from './tenant-config.ts';
import { TenantStack, type TenantStackProps } from './tenant-stack.ts';

/** All stacks of a tenant: its own, and that of its edge where it has one, which is deployed after it. */
export function makeTenantStacks(app: App, config: TenantConfig, code: TenantStackProps['code']): { readonly tenant: TenantStack; readonly edge?: EdgeStack } {
  const name = `countersign-${config.tenantId}`;
  const tenant = new TenantStack(app, name, { config, code });
  const edgeTenant = edgeTenantOf(config);
  if (!edgeTenant) return { tenant };
  const edge = new EdgeStack(app, `${name}-edge`, edgeTenant);
  edge.addStackDependency(tenant);
  return { tenant, edge };
}
