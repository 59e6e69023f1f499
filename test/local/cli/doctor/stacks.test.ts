import { readFileSync } from 'node:fs';
import { CloudFormationClient, DescribeStacksCommand, type Stack, type StackStatus } from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../../../functions/runtime/contract.ts';
import { checkBootstrap, checkContract, checkShared, checkStack, listStacks, outputsOf, type Stacks } from '../../../../local/cli/doctor/stacks.ts';

const mocked = mockClient(CloudFormationClient);
const client = new CloudFormationClient({ region: 'eu-central-1' });
beforeEach(() => mocked.reset());

const aStack = (name: string, outputs: Readonly<Record<string, string>> = {}, status: StackStatus = 'CREATE_COMPLETE'): Stack => ({
  StackName: name,
  StackStatus: status,
  CreationTime: new Date(0),
  Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
});
const some = (fields: Partial<Stacks> = {}): Stacks => ({ edge: undefined, bootstrap: undefined, own: undefined, others: [], ...fields });
const withOwn = (status: string, outputs: Readonly<Record<string, string>> = {}) => some({ own: aStack('countersign-acme', outputs, status as StackStatus) });

describe('the stacks of an account and region', () => {
  it('are the CDK’s, the tenant’s and those of other tenants, page by page', async () => {
    mocked
      .on(DescribeStacksCommand)
      .resolvesOnce({ Stacks: [aStack('CDKToolkit', { BootstrapVersion: '28' }), aStack('website'), aStack('countersign-globex')], NextToken: 'more' })
      .resolvesOnce({ Stacks: [aStack('countersign-acme', { Url: 'https://a' }), aStack('countersign-fabrikam')] });

    const { bootstrap, own, others } = await listStacks(client, 'acme');

    expect([bootstrap?.StackName, own?.StackName, others]).toEqual(['CDKToolkit', 'countersign-acme', ['globex', 'fabrikam']]);
    expect(own && outputsOf(own)).toEqual({ Url: 'https://a' });
  });

  it('are none that were only thought of', async () => {
    mocked.on(DescribeStacksCommand).resolves({ Stacks: [aStack('countersign-acme', {}, 'REVIEW_IN_PROGRESS')] });

    expect(await listStacks(client, 'acme')).toEqual(some());
  });
});

describe('the bootstrap', () => {
  it.each([
    ['28', 'ok'],
    ['8', 'ok'],
    ['7', 'warning'],
    ['6', 'warning'],
    ['5', 'error'],
    ['soon', 'unknown'],
  ])('of version %s is %s', (BootstrapVersion, level) => {
    const finding = checkBootstrap(some({ bootstrap: aStack('CDKToolkit', { BootstrapVersion }) }), 'aws://123456789012/eu-central-1');

    expect(finding.level).toBe(level);
    if (level !== 'ok') expect(finding.fix).toBe('npx cdk bootstrap aws://123456789012/eu-central-1');
  });

  it('that is missing or broken is an error', () => {
    expect(checkBootstrap(some(), '')).toMatchObject({ level: 'error', fix: 'npx cdk bootstrap' });
    for (const status of ['ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_FAILED', 'CREATE_FAILED'] as const)
      expect(checkBootstrap(some({ bootstrap: aStack('CDKToolkit', { BootstrapVersion: '28' }, status) }), '').level).toBe('error');
    expect(checkBootstrap(some({ bootstrap: aStack('CDKToolkit', { BootstrapVersion: '28' }, 'UPDATE_ROLLBACK_COMPLETE') }), '').level).toBe('ok');
  });
});

describe('the stack', () => {
  it.each([
    ['CREATE_COMPLETE', 'ok'],
    ['UPDATE_COMPLETE', 'ok'],
    ['IMPORT_COMPLETE', 'ok'],
    ['UPDATE_IN_PROGRESS', 'warning'],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'warning'],
    ['UPDATE_ROLLBACK_COMPLETE', 'warning'],
    ['UPDATE_ROLLBACK_FAILED', 'error'],
    ['UPDATE_FAILED', 'error'],
    ['ROLLBACK_COMPLETE', 'error'],
    ['ROLLBACK_FAILED', 'error'],
    ['DELETE_FAILED', 'error'],
  ])('that is %s is %s', (status, level) => {
    expect(checkStack(withOwn(status), 'acme')).toMatchObject({ check: 'stack', level, says: expect.stringContaining('countersign-acme') });
  });

  it('that was never made is deleted first, though it is protected from that: the page says how', () => {
    const { fix = '' } = checkStack(withOwn('ROLLBACK_COMPLETE'), 'acme');
    const [, heading = 'none'] = /docs\/deploy\.md, "(.+)"/.exec(fix) ?? [];

    expect(fix).toContain('lift the protection');
    expect(readFileSync('docs/deploy.md', 'utf8')).toMatch(new RegExp(`\\*\\*${heading}\\.\\*\\*[\\s\\S]+--no-enable-termination-protection`));
  });

  it('that is not there is nothing to look at', () => {
    expect(checkStack(some(), 'acme')).toEqual({
      check: 'stack',
      level: 'skipped',
      says: 'countersign-acme is not deployed yet',
      fix: 'npx cdk deploy -c tenant=acme',
    });
  });
});

describe('F21: the contract', () => {
  it('refuses code that would leave drafts alone which a newer one keeps', () => {
    expect(checkContract(withOwn('CREATE_COMPLETE', { Contract: String(contract + 1) }))).toEqual([
      {
        check: 'contract',
        level: 'error',
        says: `the stack keeps drafts by contract ${contract + 1}, this code knows ${contract}: with it they would stand still, without their holding reply`,
        fix: `deploy a version whose contract is ${contract + 1} or more: roll forward`,
      },
    ]);
  });

  it('lets the same code and a newer one pass, and says that from the newer one no way leads back', () => {
    expect(checkContract(withOwn('CREATE_COMPLETE', { Contract: String(contract) }))).toMatchObject([{ level: 'ok' }]);
    expect(checkContract(withOwn('CREATE_COMPLETE', { Contract: String(contract - 1) }))).toMatchObject([{ level: 'warning' }]);
    expect(checkContract(withOwn('CREATE_COMPLETE'))).toMatchObject([{ level: 'ok', says: expect.stringContaining('older') }]);
  });

  it('is unknown where the stack says something else, and nothing before the first deployment', () => {
    expect(checkContract(withOwn('CREATE_COMPLETE', { Contract: 'two' }))).toMatchObject([{ level: 'unknown' }]);
    expect(checkContract(some())).toEqual([]);
  });
});

describe('tenants that share an account and region', () => {
  it('are named, and those whose peaks are not known', () => {
    expect(checkShared(some(), [])).toMatchObject({ check: 'shared', level: 'ok' });
    expect(checkShared(some({ others: ['globex'] }), [])).toMatchObject({
      level: 'warning',
      says: "another tenant shares the quotas and the sender's reputation: globex",
    });
    expect(checkShared(some({ others: ['globex', 'fabrikam'] }), ['globex']).says).toBe(
      "2 other tenants share the quotas and the sender's reputation: fabrikam, globex; not counted below, since there is no file of it here: globex",
    );
  });
});
