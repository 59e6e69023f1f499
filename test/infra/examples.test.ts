import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { afterAll, describe, expect, it } from 'vitest';
import { commonLambdas, lambdaNames } from '../../functions/runtime/env.ts';
import { readTenantConfig, tenantsIn } from '../../lib/tenant-config.ts';
import { synthesizeTenant } from '../../lib/tenant-report.ts';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const examples = inProject('examples/tenants');
const outdir = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(outdir, { recursive: true }));

describe('the example tenants', () => {
  it('are a large and a small one', () => {
    expect(tenantsIn(examples)).toEqual(['contoso', 'fabrikam']);
  });

  it.each(tenantsIn(examples))('%s: makes a stack in which no finding is unexplained, and which has room to grow', (tenant) => {
    const report = synthesizeTenant(readTenantConfig(examples, tenant), {
      outdir: join(outdir, tenant),
      code: () => Code.fromInline('exports.handler = async () => {};'),
    });

    expect(report).toMatchObject({ lambdas: (tenant === 'contoso' ? lambdaNames : commonLambdas).length, unexplained: [] });
    expect(report.explained).toBeGreaterThan(150); // checks that looked at nothing would find nothing
    expect(report.resources).toBeLessThan(460); // CloudFormation takes 500
    expect(report.templateBytes).toBeLessThan(500_000); // CloudFormation takes 1 MB
    expect(report.edge?.resources).toBe(tenant === 'contoso' ? 9 : undefined);
  });

  it.each(tenantsIn(examples))(
    '%s: can’t be deployed by accident: its AWS account is one of those that AWS’s own examples have, and deploying looks elsewhere',
    (tenant) => {
      const { aws } = readTenantConfig(examples, tenant);

      expect(['111122223333', '123456789012']).toContain(aws?.account);
      expect(tenantsIn(inProject('tenants'))).not.toContain(tenant);
      expect(() => readTenantConfig(inProject('tenants'), tenant)).toThrow('unknown tenant');
    },
  );

  it('show in the large one what a tenant may leave out', () => {
    const config = readTenantConfig(examples, 'contoso');

    for (const value of [config.aws, config.domain, config.helpdesk, config.edge?.only, config.webhookUrl, config.auditLog.copyTo, config.scannerRanges[0]])
      expect(value).toBeTruthy();
    expect(config.tracing).toBe(true);
  });
});
