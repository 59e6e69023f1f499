import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { bundleLambdas, bundleOf } from '../lib/bundle.ts';
import { addChecks } from '../lib/checks.ts';
import { readTenantConfig, TenantConfigError, tenantsIn } from '../lib/tenant-config.ts';
import { makeTenantStacks } from '../lib/tenant-stacks.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundles = fileURLToPath(new URL('../dist/lambda', import.meta.url));
const tenants = fileURLToPath(new URL('../tenants', import.meta.url));

const app = new App();
try {
  // `-c tenant=acme` names one; without it, as for `--all`, there are the stacks of all of them but the demo, which is there to be copied.
  const tenant: unknown = app.node.tryGetContext('tenant');
  const names = tenant === undefined ? tenantsIn(tenants).filter((name) => name !== 'demo') : [String(tenant)];
  if (names.length === 0) throw new TenantConfigError('name a tenant: cdk synth -c tenant=demo');
  const configs = names.map((name) => readTenantConfig(tenants, name));

  await bundleLambdas(root, bundles);
  for (const config of configs) makeTenantStacks(app, config, (lambda) => Code.fromAsset(bundleOf(bundles, lambda)));
  addChecks(app);
} catch (error) {
  if (!(error instanceof TenantConfigError)) throw error;
  console.error(`countersign: ${error.message}`);
  process.exit(1);
}
