import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkCertificate, checkCredentials, checkRegion, checkSandbox } from '../../../../local/cli/doctor/account.ts';
import { demoConfig } from '../../../infra/demo.ts';
import { failure, fakeTools, levelsOf, missing } from './fakes.ts';

const mocked = mockClient(STSClient);
const sts = new STSClient({ region: 'eu-central-1' });
const config = { ...demoConfig, aws: { account: '123456789012', region: 'eu-central-1' } };
beforeEach(() => {
  mocked.reset();
  mocked.on(GetCallerIdentityCommand).resolves({ Account: '123456789012', Arn: 'arn:aws:sts::123456789012:assumed-role/admin/ann' });
});

describe('credentials', () => {
  it('are taken, in the account of the tenant’s file or in any where it names none', async () => {
    const findings = await checkCredentials(sts, config);

    expect(levelsOf(findings)).toEqual(['credentials ok', 'account ok']);
    expect(JSON.stringify(findings)).not.toContain('ann');
    expect(levelsOf(await checkCredentials(sts, demoConfig))).toEqual(['credentials ok', 'account ok']);
  });

  it('of another account are an error', async () => {
    expect(await checkCredentials(sts, { ...config, aws: { ...config.aws, account: '999999999999' } })).toMatchObject([
      { check: 'credentials', level: 'ok' },
      { check: 'account', level: 'error', says: 'the credentials are of 123456789012, the tenant’s file says 999999999999'.replace('’', "'") },
    ]);
  });

  it('that are over are an error', async () => {
    mocked.on(GetCallerIdentityCommand).rejects(failure('ExpiredToken'));

    expect(levelsOf(await checkCredentials(sts, config))).toEqual(['credentials error']);
  });
});

describe('the sandbox', () => {
  it('is worth a look where the tenant has one, and nothing is said where it has none', () => {
    expect(checkSandbox({ ...config, sandbox: true })).toMatchObject([{ check: 'sandbox', level: 'warning', fix: expect.stringContaining('sandbox: false') }]);
    expect(checkSandbox({ ...config, sandbox: false })).toEqual([]);
  });
});

describe('the region', () => {
  it('has Comprehend and SES', async () => {
    expect(levelsOf(await checkRegion(fakeTools(), 'eu-central-1'))).toEqual(['comprehend ok', 'ses ok']);
  });

  it('without one of them is an error', async () => {
    const tools = fakeTools({ names: { 'comprehend.eu-north-1.amazonaws.com': missing } });

    expect(levelsOf(await checkRegion(tools, 'eu-north-1'))).toEqual(['comprehend error', 'ses ok']);
    expect(levelsOf(await checkRegion(fakeTools({ names: { 'email.eu-north-1.amazonaws.com': missing } }), 'eu-north-1'))).toEqual([
      'comprehend ok',
      'ses error',
    ]);
  });

  it('is unknown where no name can be looked up at all', async () => {
    const names = { 'comprehend.eu-central-1.amazonaws.com': missing, 'email.eu-central-1.amazonaws.com': failure('Error', { code: 'EAI_AGAIN' }) };

    expect(levelsOf(await checkRegion(fakeTools({ names: { ...names, 'sts.amazonaws.com': missing } }), 'eu-central-1'))).toEqual([
      'comprehend unknown',
      'ses unknown',
    ]);
  });
});

describe('the certificate of a domain of one’s own', () => {
  const withDomain = (region: string, account: string) => ({
    ...config,
    domain: { name: 'approvals.acme.example', certificateArn: `arn:aws:acm:${region}:${account}:certificate/0-0` },
  });

  it('is of the account and region of the stack', () => {
    expect(levelsOf(checkCertificate(withDomain('eu-central-1', '123456789012'), '123456789012', 'eu-central-1'))).toEqual(['certificate ok']);
    expect(levelsOf(checkCertificate(withDomain('eu-central-1', '999999999999'), undefined, 'eu-central-1'))).toEqual(['certificate ok']);
    expect(checkCertificate(config, '123456789012', 'eu-central-1')).toEqual([]);
  });

  it('of another one is an error', () => {
    expect(checkCertificate(withDomain('us-east-1', '123456789012'), '123456789012', 'eu-central-1')).toMatchObject([
      { level: 'error', says: 'it is in us-east-1, the stack in eu-central-1' },
    ]);
    expect(levelsOf(checkCertificate(withDomain('eu-central-1', '999999999999'), '123456789012', 'eu-central-1'))).toEqual(['certificate error']);
  });
});
