import { CloudFormationClient, DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseTenantConfig } from '../../../../lib/tenant-config.ts';
import { checkEdge, checkWay } from '../../../../local/cli/doctor/edge.ts';
import { listStacks } from '../../../../local/cli/doctor/stacks.ts';
import { failure, fakeTools, levelsOf, missing } from './fakes.ts';

const cloudFormation = mockClient(CloudFormationClient);
beforeEach(() => void cloudFormation.reset());
afterAll(() => cloudFormation.restore());

const host = 'd-1.execute-api.eu-central-1.amazonaws.com';
const arn = (region: string, account = '123456789012') => `arn:aws:acm:${region}:${account}:certificate/0-0`;
const configWith = (edge: object | undefined) =>
  parseTenantConfig(
    stringify({
      tenantId: 'acme',
      tenantName: 'Acme',
      aws: { account: '123456789012', region: 'eu-central-1' },
      domain: { name: 'approvals.acme.example', certificateArn: arn('eu-central-1') },
      ...(edge && { edge }),
      channel: 'Zendesk',
      mail: { domain: 'acme.example', from: 'approvals@acme.example', detail: 'none' },
      timeZone: 'Europe/Berlin',
      language: 'en',
      alarms: ['ops@acme.example'],
    }),
  );
const aStack = (StackName: string, outputs: Record<string, string> = {}, StackStatus: Stack['StackStatus'] = 'CREATE_COMPLETE'): Stack => ({
  StackName,
  StackStatus,
  CreationTime: new Date(0),
  Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
});
const bootstrap = aStack('CDKToolkit', { BootstrapVersion: '28' });
const edgeStack = aStack('countersign-acme-edge', { EdgeTarget: 'd111.cloudfront.net' });
const look = (edge: object | undefined) => checkEdge(configWith(edge), 'acme', {});
const whole = { certificateArn: arn('us-east-1'), originHost: host, only: true };

describe('the edge', () => {
  it('is not asked about where the tenant has none', async () => {
    expect(await look(undefined)).toEqual({ findings: [] });
    expect(cloudFormation.calls()).toEqual([]);
  });

  it('is there and takes everybody: the domain must lead to it', async () => {
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [bootstrap, edgeStack] });
    const { findings, target } = await look(whole);

    expect([levelsOf(findings), target]).toEqual([['edge ok', 'edge ok'], 'd111.cloudfront.net']);
    expect(await cloudFormation.calls()[0]?.thisValue.config.region()).toBe('us-east-1');
    expect((await look({ ...whole, only: false })).target).toBeUndefined();
  });

  it('is missing, failed, or can not be told', async () => {
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [] });
    expect(await look(whole)).toMatchObject({
      findings: [
        { check: 'edge', level: 'error', fix: 'npx cdk bootstrap aws://123456789012/us-east-1' },
        { check: 'edge', level: 'skipped', fix: 'npx cdk deploy -c tenant=acme --all' },
      ],
    });
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [bootstrap, aStack('countersign-acme-edge', {}, 'CREATE_FAILED')] });
    expect(levelsOf((await look(whole)).findings)).toEqual(['edge ok', 'edge error']);
    cloudFormation.on(DescribeStacksCommand).rejects(failure('AccessDenied'));
    expect(levelsOf((await look(whole)).findings)).toEqual(['edge unknown']);
  });

  it('has no stack yet while its origin is not named', async () => {
    expect(levelsOf((await look({ certificateArn: arn('us-east-1') })).findings)).toEqual(['edge skipped']);
    expect(cloudFormation.calls()).toEqual([]);
  });

  it('has a certificate of its account', async () => {
    const { findings } = await look({ certificateArn: arn('us-east-1', '999999999999') });
    expect(findings[0]).toMatchObject({ check: 'edge', level: 'error', says: 'the certificate of the edge is of the account 999999999999' });
  });

  it('is no other tenant that shares the quotas', async () => {
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [aStack('countersign-acme'), edgeStack, aStack('countersign-globex')] });
    expect((await listStacks(new CloudFormationClient({}), 'acme')).others).toEqual(['globex']);
  });
});

describe('the way to the domain', () => {
  const way = (names: Record<string, readonly string[] | Error>) => checkWay(fakeTools({ names }), 'approvals.acme.example', host, 'd111.cloudfront.net');

  it('leads past the edge where both names have an address in common', async () => {
    expect(await way({ 'approvals.acme.example': ['192.0.2.7'], [host]: ['192.0.2.8', '192.0.2.7'] })).toMatchObject([
      { check: 'edge', level: 'error', fix: 'its DNS record must lead to d111.cloudfront.net' },
    ]);
    expect(await way({ 'approvals.acme.example': ['192.0.2.9'], [host]: ['192.0.2.8'] })).toEqual([]);
  });

  it('says nothing where a name can not be looked up, or the stack names no target', async () => {
    expect(await way({ 'approvals.acme.example': missing, [host]: ['192.0.2.8'] })).toEqual([]);
    expect(await way({ 'approvals.acme.example': ['192.0.2.8'], [host]: missing })).toEqual([]);
    expect(await checkWay(fakeTools(), 'approvals.acme.example', undefined, 'd111.cloudfront.net')).toEqual([]);
  });
});
