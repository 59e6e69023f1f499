// Synthesizes the stacks of every tenant and of every example, with all checks, and bundles each Lambda once.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { lambdaNames } from '../functions/runtime/env.ts';
import { bundleLambdas, bundleOf } from '../lib/bundle.ts';
import { readTenantConfig, TenantConfigError, tenantsIn } from '../lib/tenant-config.ts';
import { synthesizeTenant } from '../lib/tenant-report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundles = join(root, 'dist/lambda');
const folders = ['tenants', 'examples/tenants'];
/** CloudFormation's. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const most = { resources: 500, templateBytes: 1_048_576 };

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const began = performance.now();
try {
  const tenants = folders.flatMap((folder) =>
    tenantsIn(join(root, folder)).map((tenant) => ({ file: `${folder}/${tenant}`, config: readTenantConfig(join(root, folder), tenant) })),
  );

  await bundleLambdas(root, bundles);
  const files = lambdaNames.flatMap((name) => readdirSync(bundleOf(bundles, name)).map((file) => join(bundleOf(bundles, name), file)));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(`${lambdaNames.length} Lambdas bundled once in ${seconds(began)}: ${(bytes / 1e6).toFixed(1)} MB of code`);

  let unexplainedInAll = 0;
  let stacks = 0;
  for (const { file, config } of tenants) {
    const since = performance.now();
    const { resources, lambdas, explained, unexplained, templateBytes, edge } = synthesizeTenant(config, {
      outdir: join(root, 'dist/synth', file),
      code: (lambda) => Code.fromAsset(bundleOf(bundles, lambda)),
    });
    const share = Math.round((100 * templateBytes) / most.templateBytes);
    console.log(
      `${file}.yaml: ${resources} of ${most.resources} resources, ${lambdas} Lambdas, findings ${explained} explained and ${unexplained.length} unexplained, template ${Math.round(templateBytes / 1000)} kB (${share} % of the most), ${seconds(since)}`,
    );
    if (edge) console.log(`  and its edge: ${edge.resources} resources, template ${Math.round(edge.templateBytes / 1000)} kB`);
    for (const finding of unexplained) console.error(`  ${finding}`);
    unexplainedInAll += unexplained.length;
    stacks += edge ? 2 : 1;
  }
  console.log(`${stacks} stacks in ${seconds(began)}, ${unexplainedInAll} unexplained findings; templates are in dist/synth`);
  process.exitCode = unexplainedInAll === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof TenantConfigError)) throw error;
  console.error(`countersign: ${error.message}`);
  process.exitCode = 1;
}
