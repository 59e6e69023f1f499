import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Policy } from '../../../functions/domain/policy/policy.ts';
import { policyWarnings } from '../../../functions/domain/policy/policy-warnings.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { readTenantConfig } from '../../../lib/tenant-config.ts';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { readPolicyFile } from '../../../local/cli/policy-file.ts';
import { tenantNew } from '../../../local/cli/tenant-new.ts';
import { aHarmlessReply, createWorld } from '../../world.ts';
import { aContext, temporaryFiles } from './a-context.ts';

const dir = dirname(temporaryFiles()('x'));
const needed = ['--mail-domain', 'acme.example', '--alarm', 'ops@acme.example'];
const made = async (args: readonly string[], json = false) => {
  const { context, out } = aContext([...args, '--dir', dir], { json });
  return { code: await tenantNew.run(context), out };
};
const inTenants = (name: string): string => join(dir, 'tenants', name);

describe('tenant new', () => {
  it('R116: writes what the stack is deployed with, and a policy that begins with a baseline of two weeks from the day of the first drafts', async () => {
    const { code, out } = await made(['acme', ...needed, '--begins', '2026-12-01', '--name', 'Acme Ltd']);

    expect(code).toBe(0);
    expect(out.join('\n')).toContain('npx cdk deploy -c tenant=acme');
    expect(readTenantConfig(join(dir, 'tenants'), 'acme')).toMatchObject({
      tenantId: 'acme',
      tenantName: 'Acme Ltd',
      mail: { domain: 'acme.example', from: 'approvals@acme.example' },
      alarms: ['ops@acme.example'],
      tracing: false,
    });
    const policy = readPolicyFile(inTenants('acme.policy.yaml'), aContext([]).context);
    expect(policy).toEqual({ ...standardPolicy, baseline: { ...standardPolicy.baseline, until: '2026-12-15T00:00:00.000Z' } });
  });

  it('R116: under that policy what else would go out at once waits for people', async () => {
    await made(['fabrikam', ...needed, '--begins', '2026-11-20', '--weeks', '4']);
    const policy = Policy.parse(readPolicyFile(inTenants('fabrikam.policy.yaml'), aContext([]).context));
    expect(policyWarnings(policy)).toEqual([]);
    const begun = await createWorld({ policy });
    const { status, json } = await begun.post(aHarmlessReply());

    expect(policy.baseline.until).toBe('2026-12-18T00:00:00.000Z');
    expect([status, json.status, json.reasons.map(({ rule }) => rule)]).toEqual([202, 'pending', ['baseline']]);
    expect((await (await createWorld()).post(aHarmlessReply())).json.status).toBe('released');
  });

  it('says with --json what it wrote, and overwrites nothing', async () => {
    const { out } = await made(['globex', ...needed, '--begins', '2026-12-01'], true);
    const before = readFileSync(inTenants('globex.yaml'), 'utf8');

    expect(JSON.parse(out.join())).toEqual({
      tenant: 'globex',
      config: inTenants('globex.yaml'),
      policy: inTenants('globex.policy.yaml'),
      baselineUntil: '2026-12-15T00:00:00.000Z',
    });
    await expect(made(['globex', ...needed, '--name', 'Other'])).rejects.toThrow(Failure);
    expect(readFileSync(inTenants('globex.yaml'), 'utf8')).toBe(before);
  });

  it('names the account, the region and the endpoint where they are told', async () => {
    const place = ['--account', '123456789012', '--region', 'eu-central-1', '--webhook', 'https://helpdesk.placed.example/hooks'];
    await made(['placed', ...needed, ...place]);

    expect(readTenantConfig(join(dir, 'tenants'), 'placed')).toMatchObject({
      aws: { account: '123456789012', region: 'eu-central-1' },
      webhookUrl: 'https://helpdesk.placed.example/hooks',
    });
    await expect(made(['half', ...needed, '--region', 'eu-central-1'])).rejects.toThrow(Usage);
    await expect(made(['wrong', ...needed, '--account', '12', '--region', 'eu-central-1'])).rejects.toThrow('aws.account must be 12 digits');
  });

  it('begins today unless told', async () => {
    const { out } = await made(['initech', ...needed], true);
    const days = (Date.parse(JSON.parse(out.join()).baselineUntil) - Date.now()) / 86_400_000;
    expect([days > 12.9, days <= 14]).toEqual([true, true]);
  });

  it.each([
    [['Acme!', ...needed], 'a tenant is named'],
    [['bad', '--mail-domain', 'not a domain', '--alarm', 'ops@acme.example'], 'mail.'],
    [['bad', ...needed, '--time-zone', 'Mars/Base'], 'timeZone'],
  ])('refuses what a deployment would refuse, and writes nothing: %j', async (args, words) => {
    await expect(made(args)).rejects.toThrow(Failure);
    await expect(made(args)).rejects.toThrow(words);
    expect(existsSync(inTenants('bad.yaml'))).toBe(false);
  });

  it.each([
    [[...needed]],
    [['acme2', 'other', ...needed]],
    [['acme2', '--alarm', 'ops@acme.example']],
    [['acme2', ...needed, '--weeks', '1']],
    [['acme2', ...needed, '--weeks', 'x']],
    [['acme2', ...needed, '--begins', '2026-02-30']],
    [['acme2', ...needed, '--begins', 'soon']],
  ])('is called right: %j', async (args) => {
    await expect(made(args)).rejects.toThrow(Usage);
  });
});
