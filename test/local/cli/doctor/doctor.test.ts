import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { CloudFormationClient, DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ListAWSDefaultServiceQuotasCommand, ListServiceQuotasCommand, ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { GetAccountCommand, GetEmailIdentityCommand, ListSuppressedDestinationsCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../../../functions/runtime/contract.ts';
import { createApi } from '../../../../local/cli/api.ts';
import { Failure, Usage } from '../../../../local/cli/command.ts';
import type { Finding } from '../../../../local/cli/doctor/finding.ts';
import { createDoctor } from '../../../../local/cli/doctor.ts';
import { type Stack as LocalStack, startStack } from '../../../../local/stack.ts';
import { aPerson, aPolicy, aStageRule } from '../../../examples.ts';
import { aContext, fakeApi, temporaryFiles } from '../a-context.ts';
import { deployedIndexes, failure, fakeTools, levelsOf, missing, onTime } from './fakes.ts';

const sts = mockClient(STSClient);
const cloudFormation = mockClient(CloudFormationClient);
const quotas = mockClient(ServiceQuotasClient);
const ses = mockClient(SESv2Client);
const dynamoDb = mockClient(DynamoDBClient);
const s3 = mockClient(S3Client);
const mocks = [sts, cloudFormation, quotas, ses, dynamoDb, s3];

const file = temporaryFiles();
const dir = file('.');
const url = 'https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com';

const tenantYaml = (tenantId: string, more: string) => `tenantId: ${tenantId}
tenantName: Acme
aws: { account: "123456789012", region: eu-central-1 }
channel: Zendesk
webhookUrl: https://helpdesk.acme.example/hooks
mail: { domain: acme.example, from: approvals@acme.example, detail: excerpt }
timeZone: UTC
language: en
alarms: [ops@acme.example]
limits: { requestsPerSecond: 14, requestBurst: 100 }
${more}`;

const aStack = (StackName: string, outputs: Readonly<Record<string, string>> = {}): Stack => ({
  StackName,
  StackStatus: 'CREATE_COMPLETE',
  CreationTime: new Date(0),
  Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
});
const bootstrap = aStack('CDKToolkit', { BootstrapVersion: '28' });
const acme = aStack('countersign-acme', {
  Url: url,
  Contract: String(contract),
  AlarmTopicArn: 'arn:aws:sns:eu-central-1:123456789012:alarms',
  AccountsTable: 'accounts',
  DraftsTable: 'drafts',
  AuditTable: 'audit',
});

beforeAll(() => {
  mkdirSync(`${dir}/tenants`);
  writeFileSync(`${dir}/tenants/acme.yaml`, tenantYaml('acme', ''));
  writeFileSync(`${dir}/tenants/globex.yaml`, tenantYaml('globex', ''));
  const domain = 'domain: { name: approvals.own.example, certificateArn: "arn:aws:acm:eu-central-1:123456789012:certificate/0-0" }';
  writeFileSync(`${dir}/tenants/own.yaml`, tenantYaml('own', domain));
  writeFileSync(`${dir}/tenants/copied.yaml`, tenantYaml('copied', 'auditLog: { copyTo: { bucket: acme-audit-copy, account: "210987654321" } }'));
});

/** An account in which all is well, with these stacks. */
beforeEach(() => {
  for (const mock of mocks) mock.reset();
  sts.on(GetCallerIdentityCommand).resolves({ Account: '123456789012' });
  cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [bootstrap, acme] });
  const listed = ['L-370FF492', 'L-B99A9384', 'L-8A5B8E43', 'L-AB614373'].map((QuotaCode) => ({ QuotaCode, Value: 10_000 }));
  quotas.on(ListServiceQuotasCommand).resolves({ Quotas: [...listed, { QuotaName: 'StartExecution throttle token refill rate per second', Value: 150 }] });
  quotas.on(ListAWSDefaultServiceQuotasCommand).resolves({ Quotas: [] });
  ses.on(GetAccountCommand).resolves({
    ProductionAccessEnabled: true,
    SendingEnabled: true,
    EnforcementStatus: 'HEALTHY',
    SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 0 },
  });
  ses.on(GetEmailIdentityCommand).resolves({ VerifiedForSendingStatus: true, DkimAttributes: { SigningEnabled: true, Status: 'SUCCESS' } });
  ses.on(ListSuppressedDestinationsCommand).resolves({});
  for (const table of ['accounts', 'drafts', 'audit'] as const)
    dynamoDb.on(DescribeTableCommand, { TableName: table }).resolves({ Table: { GlobalSecondaryIndexes: [...deployedIndexes(table)] } });
});
afterAll(() => {
  for (const mock of mocks) mock.restore();
});

/** An API at the address that the stack prints. */
const atItsUrl = (api: typeof elsewhere) => onTime({ ...api, url: () => url });

const owners = ['olga', 'otto', 'ivo', 'ida'].map((id) => aPerson(id, { roles: ['owner', 'finance'] }));
/** The API of the tenant, whose one route leads to its owners. */
const itsApi = () =>
  atItsUrl(
    fakeApi({
      'GET /health': { status: 200, body: { status: 'ok' } },
      'GET /openapi.json': { status: 200, body: {} },
      'GET /v1/policy': {
        status: 200,
        body: { version: 1, policy: aPolicy({ limits: {}, exemptions: [], routes: [{ id: 'all', stages: [aStageRule('finance*2')], watchers: [] }] }) },
      },
      'GET /v1/people': { status: 200, body: { items: owners, next: null } },
      'GET /v1/accounts': { status: 200, body: { items: [], next: null } },
      'GET /v1/metrics': { status: 200, body: { all: { bounced: 0 } } },
      ...Object.fromEntries(owners.map(({ id }) => [`GET /v1/people/${id}`, { status: 200, body: { delegations: [] } }])),
    }).api,
  );
const elsewhere = createApi({ env: {}, stackFile: pathToFileURL(file('no-stack.json')) });

async function see(args: readonly string[], { api = elsewhere, tools = fakeTools() }: { api?: typeof elsewhere; tools?: ReturnType<typeof fakeTools> } = {}) {
  const { context, out } = aContext([...args, '--dir', dir], { api, json: true });
  const code = await createDoctor(tools).run(context);
  const { tenant, findings } = JSON.parse(out.join()) as { tenant: string | null; findings: Finding[] };
  return {
    code,
    tenant,
    findings,
    of: (check: string) => findings.filter((one) => one.check === check),
    wrong: levelsOf(findings).filter((one) => !one.endsWith(' ok')),
  };
}

describe('doctor of a tenant that is deployed', () => {
  it('F10: looks at everything, finds nothing wrong, and changes nothing', async () => {
    const { code, tenant, findings, wrong } = await see(['acme'], { api: itsApi() });

    expect([code, tenant]).toEqual([0, 'acme']);
    expect(wrong).toEqual(['alarms skipped']);
    expect(findings.map(({ check }) => check)).toEqual(
      expect.arrayContaining([
        'credentials',
        'account',
        'clock-aws',
        'comprehend',
        'ses',
        'callback',
        'bootstrap',
        'stack',
        'contract',
        'indexes',
        'shared',
        'identity',
        'dkim',
      ]),
    );
    const asked = mocks.flatMap((mock) => mock.calls().map(({ args }) => args[0].constructor.name));
    expect(asked.filter((name) => !/^(?:Get|List|Describe)/.test(name))).toEqual([]);
  });

  it('says what to set where the API at hand is of another tenant, and asks it nothing', async () => {
    const { api, calls } = fakeApi();
    const other = { ...api, url: () => 'http://127.0.0.1:4600' };

    for (const some of [other, elsewhere]) {
      const { code, of } = await see(['acme'], { api: some });
      expect([code, of('api'), of('clock-api')]).toMatchObject([
        0,
        [{ level: 'skipped', fix: `set COUNTERSIGN_URL=${url} and COUNTERSIGN_KEY to a key with the scope admin` }],
        [{ level: 'ok' }],
      ]);
    }
    expect(calls).toEqual([]);
  });

  it('F10: names approvers to whom SES sends nothing', async () => {
    ses.on(ListSuppressedDestinationsCommand).resolves({
      SuppressedDestinationSummaries: [{ EmailAddress: owners[0]?.email.toLowerCase(), Reason: 'BOUNCE', LastUpdateTime: new Date(0) }],
    });

    const { code, of } = await see(['acme'], { api: itsApi() });

    expect([code, of('suppressed')]).toMatchObject([1, [{ level: 'error', says: expect.stringContaining('olga') }]]);
  });

  it('does not pass over approvers whom the API does not tell', async () => {
    const refusing = atItsUrl(fakeApi({ 'GET /health': { status: 200 }, 'GET /openapi.json': { status: 404 }, 'GET /v1/policy': { status: 403 } }).api);

    expect(await see(['acme'], { api: refusing })).toMatchObject({ code: 2, wrong: ['alarms skipped', 'key unknown', 'suppressed skipped'] });
    expect(ses.commandCalls(ListSuppressedDestinationsCommand)).toEqual([]);
  });

  it('F21: refuses a downgrade, before a deployment and otherwise', async () => {
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [bootstrap, aStack('countersign-acme', { Url: url, Contract: String(contract + 1) })] });

    for (const args of [['acme'], ['acme', '--before']]) {
      const { code, of } = await see(args);
      expect([code, of('contract')]).toMatchObject([1, [{ level: 'error' }]]);
    }
  });

  it('looks at a domain of its own', async () => {
    const target = 'd-1.execute-api.eu-central-1.amazonaws.com';
    cloudFormation
      .on(DescribeStacksCommand)
      .resolves({ Stacks: [bootstrap, aStack('countersign-own', { Url: 'https://approvals.own.example', DomainTarget: target })] });
    const { code, of } = await see(['own'], { tools: fakeTools({ names: { 'approvals.own.example': missing } }) });

    expect([code, of('certificate'), of('domain')]).toMatchObject([1, [{ level: 'ok' }], [{ level: 'error', fix: expect.stringContaining(target) }]]);
  });

  it('says before a deployment what of its addresses the file would move', async () => {
    const moved = { Url: 'https://former.acme.example', DmarcRecord: '_dmarc.former.example TXT "v=DMARC1; p=reject; adkim=s"' };
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [bootstrap, aStack('countersign-acme', moved)] });
    ses.on(GetEmailIdentityCommand).rejects(failure('NotFoundException'));

    const { of } = await see(['acme', '--before']);

    expect([of('address'), of('identity')]).toMatchObject([[{ level: 'warning' }], [{ level: 'warning', says: expect.stringContaining('former.example') }]]);
  });

  it('looks at the copy of the audit log where the tenant has one, once it is deployed', async () => {
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [bootstrap, aStack('countersign-copied', { Url: url, AuditLogBucket: 'log' })] });
    s3.on(GetObjectCommand, { Bucket: 'log', Key: 'checkpoint' }).rejects(failure('NoSuchKey'));

    expect((await see(['copied'])).of('copy')).toMatchObject([{ level: 'ok', says: 'nothing is in the audit log yet' }]);
    expect((await see(['copied', '--before'])).of('copy')).toEqual([]);
    expect((await see(['acme'])).of('copy')).toEqual([]);
  });

  it('counts the peaks of tenants that share its account, and names those whose files are not here', async () => {
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [bootstrap, acme, aStack('countersign-globex'), aStack('countersign-initech')] });

    const { code, of } = await see(['acme']);

    expect([code, of('shared')]).toMatchObject([0, [{ level: 'warning', says: expect.stringMatching(/globex, initech; not counted below.*: initech$/) }]]);
    expect(of('quota-comprehend')[0]?.says).toBe('10,000/s, the peak takes 20');
  });

  it('warns of a sandbox before a deployment and after it', async () => {
    writeFileSync(`${dir}/tenants/tried.yaml`, tenantYaml('tried', 'sandbox: true'));
    const seen = [await see(['tried']), await see(['tried', '--before']), await see(['acme'])];

    expect(seen.map(({ of }) => levelsOf(of('sandbox')))).toEqual([['sandbox warning'], ['sandbox warning'], []]);
  });

  it('without an address of its API asks none', async () => {
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [bootstrap, { ...aStack('countersign-acme'), StackStatus: 'ROLLBACK_COMPLETE' }] });

    const { code, of } = await see(['acme']);

    expect([code, of('stack'), of('api'), of('clock-api')]).toMatchObject([1, [{ level: 'error' }], [{ level: 'skipped' }], []]);
  });
});

describe('doctor of a tenant that is not deployed yet', () => {
  beforeEach(() => {
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [bootstrap] });
    ses.on(GetEmailIdentityCommand).rejects(failure('NotFoundException'));
  });

  it('looks at what a deployment needs, and says what comes afterwards', async () => {
    const { code, wrong, of } = await see(['acme']);

    expect([code, wrong]).toEqual([0, ['stack skipped', 'deployed skipped']]);
    expect(of('identity')).toMatchObject([{ level: 'ok', says: 'acme.example is free: the stack makes the identity' }]);
  });

  it('F10: finds the sandbox and a missing bootstrap', async () => {
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [] });
    ses
      .on(GetAccountCommand)
      .resolves({ ProductionAccessEnabled: false, SendingEnabled: true, SendQuota: { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 0 } });

    const { code, wrong, of } = await see(['acme', '--before']);

    expect([code, wrong]).toEqual([1, ['bootstrap error', 'stack skipped', 'ses-sandbox error', 'quota-ses warning', 'deployed skipped']]);
    expect(of('bootstrap')[0]?.fix).toBe('npx cdk bootstrap aws://123456789012/eu-central-1');
  });

  it('--before leaves a stack that is there alone', async () => {
    cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [bootstrap, acme] });
    ses.on(GetEmailIdentityCommand).rejects(new Error('nobody asks for it'));

    const { code, wrong } = await see(['acme', '--before']);

    expect([code, wrong]).toEqual([0, ['deployed skipped']]);
  });
});

describe('doctor where AWS answers nothing', () => {
  it.each([
    [failure('CredentialsProviderError', { message: 'Could not load credentials from any providers' }), 1],
    [failure('ExpiredTokenException'), 1],
    [failure('Error', { code: 'ENOTFOUND' }), 2],
  ])('says so once, and leaves the account alone: %s', async (error, expected) => {
    sts.on(GetCallerIdentityCommand).rejects(error);

    const { code, wrong, of } = await see(['acme']);

    expect([code, wrong]).toEqual([expected, [`credentials ${expected === 1 ? 'error' : 'unknown'}`, 'aws skipped']]);
    expect(of('callback')).toMatchObject([{ level: 'ok' }]);
    expect(cloudFormation.calls()).toEqual([]);
  });

  it('says what the credentials may not, each by itself, and is no pass', async () => {
    cloudFormation.on(DescribeStacksCommand).rejects(failure('AccessDenied'));
    ses.on(GetAccountCommand).rejects(failure('AccessDeniedException'));

    const { code, wrong, of } = await see(['acme']);

    expect([code, wrong]).toEqual([
      2,
      ['bootstrap unknown', 'stack unknown', 'contract unknown', 'indexes unknown', 'shared unknown', 'ses-sandbox unknown', 'deployed skipped'],
    ]);
    expect(of('stack')[0]?.fix).toBe('allow them cloudformation:DescribeStacks');
  });

  it('wants a region', async () => {
    const names = ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_CONFIG_FILE'];
    const before = names.map((name) => [name, process.env[name]] as const);
    writeFileSync(`${dir}/tenants/anywhere.yaml`, tenantYaml('anywhere', '').replace(/^aws: .*\n/m, ''));
    for (const name of names) delete process.env[name];
    process.env.AWS_CONFIG_FILE = '/nonexistent';
    try {
      expect(await see(['anywhere'])).toMatchObject({
        code: 1,
        findings: [{ check: 'region', level: 'error', fix: 'name it in aws.region, or set AWS_REGION' }],
      });
      process.env.AWS_REGION = 'eu-central-1';
      expect((await see(['anywhere'])).of('account')).toMatchObject([{ level: 'ok' }]);
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });
});

describe('doctor without a tenant', () => {
  let stack: LocalStack;
  beforeAll(async () => {
    stack = await startStack({ quiet: true });
  });
  afterAll(() => stack.stop());

  it('looks at the API of the local stack, and says what it did not look at', async () => {
    const api = createApi({ env: {}, stackFile: pathToFileURL(file('stack.json', JSON.stringify({ url: stack.url, keys: stack.keys }))) });
    const tools = { ...fakeTools(), now: () => new Date() };

    const { code, tenant, findings, of } = await see([], { api, tools });

    expect(tenant).toBeNull();
    expect(code).toBe(1); // the standard policy has limits in EUR and GBP, which nobody of the demo tenant may release
    expect([...new Set(levelsOf(findings))]).toEqual([
      'api ok',
      'clock-api ok',
      'policy ok',
      'routes error',
      'routes warning',
      'people warning',
      'bounced ok',
      'aws skipped',
    ]);
    expect(of('api')[0]?.says).toBe(`${stack.url} answers, version 0.1.0`);
    expect(sts.calls()).toEqual([]);
    expect(JSON.stringify(findings)).not.toContain(stack.keys.admin);
  });

  it('says that the key is not taken', async () => {
    const api = createApi({ env: { COUNTERSIGN_URL: stack.url, COUNTERSIGN_KEY: 'cs_key_wrong' }, stackFile: pathToFileURL('/nonexistent') });

    expect((await see([], { api, tools: { ...fakeTools(), now: () => new Date() } })).wrong).toEqual(['key error', 'aws skipped']);
  });

  it('says that no tenant is named, and prints lines for people', async () => {
    const { context, out } = aContext([], { api: elsewhere });

    expect(await createDoctor(fakeTools()).run(context)).toBe(1);
    expect(out.slice(0, 2)).toEqual([
      'error    api  no tenant is named: set COUNTERSIGN_URL and COUNTERSIGN_KEY, or run a local one with `npm start`',
      '              do: run `npm start`, or name a tenant by COUNTERSIGN_URL and COUNTERSIGN_KEY',
    ]);
    expect(out.at(-1)).toBe('1 error, 0 warnings, 0 unknown, 1 skipped, 0 ok');
  });
});

describe('doctor', () => {
  it('is called right', async () => {
    await expect(see(['acme', 'globex'])).rejects.toThrow(new Usage('one tenant is wanted: acme globex'));
    await expect(see(['--before'])).rejects.toThrow(new Usage('--before goes with a tenant'));
    await expect(see(['acme', '--after'])).rejects.toThrow(Usage);
    await expect(see(['nobody'])).rejects.toThrow(new Failure('unknown tenant, there is no tenants/nobody.yaml'));
  });

  const page = readFileSync('docs/deploy.md', 'utf8');
  const sources = readdirSync('local/cli/doctor')
    .map((name) => readFileSync(`local/cli/doctor/${name}`, 'utf8'))
    .concat(readFileSync('local/cli/doctor.ts', 'utf8'))
    .join('\n');

  it('has each of its checks in docs/deploy.md, and no other', () => {
    const section = page.slice(page.indexOf('## Preflight'), page.indexOf('\n## ', page.indexOf('## Preflight') + 1));
    const told = [...section.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name),
    );
    const made = [
      ...sources.matchAll(
        /\b(?:ok|warning|error|unknown|skipped|asked|troubleOf|clockFinding)\(\s*'([a-z-]+)'|check: '([a-z-]+)'|, '(clock-aws|clock-api|callback|domain)'/g,
      ),
    ].map(([, one, two, three]) => one ?? two ?? three);

    expect([...new Set(told)].sort()).toEqual([...new Set(made)].sort());
  });

  it('has each action that it asks for in the policy of docs/deploy.md', () => {
    const [, policy = ''] = /## Preflight[\s\S]*?```json\n([\s\S]*?)```/.exec(page) ?? [];
    const allowed = JSON.parse(policy).Statement.flatMap(({ Action }: { Action: string[] }) => Action);
    const needed = [...sources.matchAll(/(?<=')[a-z0-9]+:[A-Z][a-z]+[A-Z]\w+(?=')/g)].map(([action]) => action);

    // Whoever reads a secret uses its key.
    const keyUse = needed.includes('secretsmanager:GetSecretValue') ? ['kms:Decrypt'] : [];
    expect([...new Set(allowed)].sort()).toEqual([...new Set([...needed, ...keyUse])].sort());
  });
});
