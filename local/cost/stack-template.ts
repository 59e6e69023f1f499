import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { cdkContext } from '../../lib/cdk-context.ts';
import { readTenantConfig } from '../../lib/tenant-config.ts';
import { TenantStack } from '../../lib/tenant-stack.ts';
import type { Template } from './holdings.ts';

/** The template of the demo tenant's stack. Run by Node as it is, and not bundled: the stack finds its files from where it lies. */
export function demoTemplate(): Template {
  const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const app = new App({ context: cdkContext(), outdir: inProject('dist/cost') });
  const stack = new TenantStack(app, 'cost', {
    config: readTenantConfig(inProject('tenants'), 'demo'),
    code: () => Code.fromInline('exports.handler = () => {};'),
  });
  return app.synth().getStackByName(stack.stackName).template as Template;
}
