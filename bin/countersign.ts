import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { bundleLambdas, bundleOf } from '../lib/bundle.ts';
import { addChecks } from '../lib/checks.ts';
import { readTenantConfig, TenantConfigError } from '../lib/tenant-config.ts';
import { makeTenantStacks } from '../lib/tenant-stacks.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundles = fileURLToPath(new URL('../dist/lambda', import.meta.url));

const app = new App();
try {
  const tenant = app.node.tryGetContext('tenant');
  if (typeof tenant !== 'string') throw new TenantConfigError('name a tenant: cdk synth -c tenant=demo');
  const config = readTenantConfig(fileURLToPath(new URL('../tenants', import.meta.url)), tenant);

  bundleLambdas(root, bundles);
  makeTenantStacks(app, config, (lambda) => Code.fromAsset(bundleOf(bundles, lambda)));
  addChecks(app);
} catch (error) {
  if (!(error instanceof TenantConfigError)) throw error;
  console.error(`countersign: ${error.message}`);
  process.exit(1);
}
