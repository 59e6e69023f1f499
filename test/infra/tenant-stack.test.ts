import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { partialTag as partialTagPut } from '../../functions/adapters/log-files.ts';
import { indexes, indexKeys, projections, sortedAs } from '../../functions/adapters/ports.ts';
import { contract } from '../../functions/runtime/contract.ts';
import { commonLambdas, readSetting, resourceVariables, settingVariable, variablesOf } from '../../functions/runtime/env.ts';
import { metricNames } from '../../functions/runtime/metrics.ts';
import { routes } from '../../functions/runtime/routes.ts';
import { partialTag } from '../../lib/audit-log.ts';
import { indexAttributes, indexSortedAs, tableIndexes } from '../../lib/tables.ts';
import { holdingsOf } from '../../local/cost/holdings.ts';
import { monthlyBillOf, sumOf } from '../../local/cost/prices.ts';
import { demoApp, demoConfig, listed, type Properties, type Statement, Synthesized } from './demo.ts';
import { rowOf, wantedRow } from './role-matrix.ts';

let demo: Synthesized;
beforeAll(() => {
  demo = new Synthesized(demoApp().stack);
});

/** Every Lambda, for tests that need its name before anything is synthesized. */
const calledByEvents = [
  ['drain-outbox', 'DeadLetters.Arn'],
  ['send-webhook', 'DeadLetters.Arn'],
  ['mail-events', 'MailRetriesWaiting.Arn'],
  ['erase-subjects', 'DeadLetters.Arn'],
] as const;
/** Of a queue, or of the stream of a table. */
const mappingsOf = (kind: 'queue' | 'stream'): Properties[] =>
  demo
    .all('AWS::Lambda::EventSourceMapping')
    .map(({ Properties }) => Properties)
    .filter(({ StartingPosition }) => (StartingPosition === undefined) === (kind === 'queue'));

describe('the stack', () => {
  it('stays under 450 resources of the 500 that CloudFormation takes', () => {
    expect(Object.keys(demo.resources).length).toBeLessThan(450);
  });

  it('has nothing that is there for an edge, which the demo tenant has not', () => {
    expect(JSON.stringify(demo.resources)).not.toMatch(/CloudFront|WAFv2|KeysOrigin|us-east-1/);
  });

  it('prints where it is reached and what DNS needs', () => {
    expect(Object.keys(demo.outputs).sort()).toEqual([
      'AccountsTable',
      'AlarmTopicArn',
      'AuditLogBucket',
      'AuditLogKeyArn',
      'AuditStreamArn',
      'AuditTable',
      'BodiesBucket',
      'Contract',
      'DeadLettersUrl',
      'DkimRecord1',
      'DkimRecord2',
      'DkimRecord3',
      'DmarcRecord',
      'DraftsTable',
      'LinkKeysSecretArn',
      'MailConfigurationSet',
      'ReceiptKeyArn',
      'StateMachineArn',
      'UnheardBouncesArn',
      'Url',
      'WebhookSecretArn',
    ]);
  });

  it('F21: prints the contract of what it keeps, which doctor compares', () => {
    expect(demo.outputs.Contract?.Value).toBe(String(contract));
  });

  it('T17: signs mails by DKIM, and prints the DNS records by which receivers know them and refuse others of that name', () => {
    const said = Object.fromEntries(Object.entries(demo.outputs).map(([name, { Value }]) => [name, demo.say(Value)]));

    expect(demo.one('AWS::SES::EmailIdentity').Properties).toMatchObject({ EmailIdentity: 'demo.example', DkimAttributes: { SigningEnabled: true } });
    for (const name of ['DkimRecord1', 'DkimRecord2', 'DkimRecord3'])
      expect(said[name]).toMatch(/^MailIdentity\.DkimDNSTokenName\d CNAME MailIdentity\.DkimDNSTokenValue\d$/);
    expect(said.DmarcRecord).toBe('_dmarc.demo.example TXT "v=DMARC1; p=reject; adkim=s"');
  });

  it('T27: takes a permissions boundary of yours for every role, by the CDK’s own key', () => {
    const bounded = new Synthesized(demoApp({ context: { '@aws-cdk/core:permissionsBoundary': { name: 'of-yours' } } }).stack);

    const roles = bounded.all('AWS::IAM::Role');
    expect(roles.length).toBeGreaterThan(commonLambdas.length);
    for (const { Properties } of roles) expect(bounded.say(Properties.PermissionsBoundary)).toMatch(/:policy\/of-yours$/);
  });

  it('tags what belongs to the tenant', () => {
    for (const type of ['AWS::DynamoDB::Table', 'AWS::Lambda::Function', 'AWS::S3::Bucket', 'AWS::StepFunctions::StateMachine']) {
      for (const { Properties } of demo.all(type)) expect(Properties.Tags).toContainEqual({ Key: 'countersign:tenant', Value: 'demo' });
    }
  });

  it('tells functions an address that they take, whatever an emulator calls its own', () => {
    // What AWS answers for the API is https and a host; emulators answer http and a port, and no function would begin with that.
    const address = demo.say(demo.outputs.Url?.Value);

    expect(address).toBe('https://HttpApi.execute-api.AWS::Region.AWS::URLSuffix');
    const inFrankfurt = address.replace('HttpApi', 'a1b2c3d4e5').replace('AWS::Region', 'eu-central-1').replace('AWS::URLSuffix', 'amazonaws.com');
    expect(readSetting('publicUrl', inFrankfurt)).toBe('https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com');
    for (const { properties } of demo.functions().values()) expect(demo.say(properties.Environment.Variables[settingVariable('publicUrl')])).toBe(address);
  });

  const certificateArn = 'arn:aws:acm:eu-central-1:123456789012:certificate/00000000-0000-0000-0000-000000000000';
  const withDomain = (steps: { waits?: boolean; only?: boolean } = {}) =>
    new Synthesized(demoApp({ config: { ...demoConfig, domain: { name: 'approvals.demo.example', certificateArn, ...steps } } }).stack);

  it('puts a custom domain before the API, and leaves the other address open to links that were mailed with it', () => {
    const custom = withDomain();

    expect(custom.one('AWS::ApiGatewayV2::Api').Properties.DisableExecuteApiEndpoint).not.toBe(true);
    expect(custom.one('AWS::ApiGatewayV2::DomainName').Properties.DomainName).toBe('approvals.demo.example');
    expect(custom.outputs.Url?.Value).toBe('https://approvals.demo.example');
    expect(custom.outputs.DomainTarget).toBeDefined();
    for (const { properties } of custom.functions().values()) {
      expect(properties.Environment.Variables[settingVariable('publicUrl')]).toBe('https://approvals.demo.example');
    }
  });

  it('leads links to a custom domain only once its DNS record is made, and closes the other address only when the tenant says so', () => {
    const waiting = withDomain({ waits: true });
    const closed = withDomain({ only: true });

    expect(demo.say(waiting.outputs.Url?.Value)).toBe(demo.say(demo.outputs.Url?.Value));
    expect(waiting.outputs.DomainTarget).toBeDefined();
    expect(waiting.one('AWS::ApiGatewayV2::ApiMapping').Properties.DomainName).toBeDefined();
    expect(waiting.one('AWS::ApiGatewayV2::Api').Properties.DisableExecuteApiEndpoint).not.toBe(true);
    expect(closed.one('AWS::ApiGatewayV2::Api').Properties.DisableExecuteApiEndpoint).toBe(true);
    expect(closed.outputs.Url?.Value).toBe('https://approvals.demo.example');
  });
});

describe('the tables', () => {
  it('have the indexes that the stores ask', () => {
    expect(tableIndexes).toEqual(indexes);
    expect(indexAttributes).toEqual(projections);
    expect(indexSortedAs).toEqual(sortedAs);
    // DynamoDB takes 20 of an index, and 100 of a table.
    for (const index of indexes.drafts) expect(projections[index]?.length ?? 0, index).toBeLessThanOrEqual(20);
    expect(indexes.drafts.reduce((sum, index) => sum + (projections[index]?.length ?? 0), 0)).toBeLessThanOrEqual(100);
  });

  it.each(['Accounts', 'Drafts', 'Audit'] as const)('%s: keys, indexes, stream, encryption, and nothing that loses data', (name) => {
    const [, table] = Object.entries(demo.resources).find(([id]) => id.startsWith(`Tables${name}`)) ?? [];
    const properties = table?.Properties;

    expect(table).toMatchObject({ Type: 'AWS::DynamoDB::Table', DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: expect.anything() },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
    expect(properties.TimeToLiveSpecification).toEqual(name === 'Audit' ? undefined : { AttributeName: 'expiresAt', Enabled: true });
    expect(properties.GlobalSecondaryIndexes ?? []).toEqual(
      indexes[name.toLowerCase() as keyof typeof indexes].map((index) => ({
        IndexName: index,
        KeySchema: [
          { AttributeName: indexKeys(index)[0], KeyType: 'HASH' },
          { AttributeName: indexKeys(index)[1], KeyType: 'RANGE' },
        ],
        Projection: projectionOf(index),
      })),
    );
    expect(properties.AttributeDefinitions.every((attribute: Properties) => attribute.AttributeType === 'S')).toBe(true);
  });

  it('F19, F27: can be restored to any instant of 35 days, outlive the stack, and are in one region: conditions don’t hold between two', () => {
    const tables = Object.values(demo.resources).filter(({ Type }) => Type === 'AWS::DynamoDB::Table');

    expect(tables).toHaveLength(3);
    for (const { Properties, DeletionPolicy } of tables) {
      expect(Properties.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true });
      expect([Properties.DeletionProtectionEnabled, DeletionPolicy]).toEqual([true, 'Retain']);
    }
    expect(Object.values(demo.resources).filter(({ Type }) => Type === 'AWS::DynamoDB::GlobalTable')).toEqual([]);
  });

  it('T27: refuse everybody to change or remove an audit event, or to put one outside of a transaction', () => {
    const [, audit] = Object.entries(demo.resources).find(([id]) => id.startsWith('TablesAudit')) ?? [];

    expect(audit?.Properties.ResourcePolicy.PolicyDocument.Statement).toEqual([
      {
        Sid: 'NeverChangeOrRemove',
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Resource: '*',
        Action: ['BatchWriteItem', 'DeleteItem', 'PartiQLDelete', 'PartiQLInsert', 'PartiQLUpdate', 'UpdateItem'].map((name) => `dynamodb:${name}`),
      },
      {
        Sid: 'PutInTransactionsOnly',
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Resource: '*',
        Action: 'dynamodb:PutItem',
        Condition: { StringNotEquals: { 'dynamodb:EnclosingOperation': 'TransactWriteItems' } },
      },
    ]);
  });
});

const projectionOf = (index: string): object => {
  const NonKeyAttributes = projections[index];
  if (!NonKeyAttributes) return { ProjectionType: 'ALL' };
  return NonKeyAttributes.length === 0 ? { ProjectionType: 'KEYS_ONLY' } : { ProjectionType: 'INCLUDE', NonKeyAttributes };
};

describe('what outlives the stack', () => {
  it('is kept whatever is updated, replaced or deleted; of a creation that is taken back only what would not go, or is worth nothing', () => {
    const kept = Object.values(demo.resources).filter(({ DeletionPolicy }) => DeletionPolicy !== undefined && DeletionPolicy !== 'Delete');
    const typesOf = (policy: string) => [...new Set(kept.filter(({ DeletionPolicy }) => DeletionPolicy === policy).map(({ Type }) => Type))].sort();

    expect(typesOf('RetainExceptOnCreate')).toEqual(['AWS::KMS::Key', 'AWS::Logs::LogGroup', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret']);
    // A table is protected from deletion, the log's bucket may hold files that nobody can delete, and a version goes with its function.
    expect(typesOf('Retain')).toEqual(['AWS::DynamoDB::Table', 'AWS::Lambda::Version', 'AWS::S3::Bucket', 'AWS::StepFunctions::StateMachineVersion']);
    expect([...new Set(kept.map(({ UpdateReplacePolicy }) => UpdateReplacePolicy))]).toEqual(['Retain']);
    for (const type of ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::Logs::LogGroup', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret'])
      expect(demo.all(type).filter((one) => !kept.includes(one))).toEqual([]);
  });

  it('is encrypted under a key that rotates and stays', () => {
    const symmetric = demo.all('AWS::KMS::Key').filter(({ Properties }) => Properties.KeySpec === undefined);

    expect(symmetric).toHaveLength(1);
    expect(symmetric[0]).toMatchObject({ Properties: { EnableKeyRotation: true, PendingWindowInDays: 30 }, DeletionPolicy: 'RetainExceptOnCreate' });
  });

  it('has bodies in a bucket that is private, versioned, encrypted and reached by TLS only', () => {
    expect(named(demo, 'BodiesBucket')).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
        BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }] },
      },
    });
    for (const { Properties } of demo.all('AWS::S3::BucketPolicy'))
      expect(Properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
  });

  it('has a receipt key for Ed25519 and secrets that CloudFormation makes up', () => {
    expect(demo.all('AWS::KMS::Key')).toContainEqual(
      expect.objectContaining({ Properties: expect.objectContaining({ KeySpec: 'ECC_NIST_EDWARDS25519', KeyUsage: 'SIGN_VERIFY' }) }),
    );
    expect(demo.all('AWS::SecretsManager::Secret').map(({ Properties }) => Properties.GenerateSecretString)).toEqual([
      { SecretStringTemplate: '{"kid":"k1","previous":[]}', GenerateStringKey: 'secret', PasswordLength: 64, ExcludePunctuation: true },
      { SecretStringTemplate: '{}', GenerateStringKey: 'current', PasswordLength: 44, ExcludePunctuation: true },
    ]);
    for (const secret of demo.all('AWS::SecretsManager::Secret'))
      expect(secret).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate', Properties: { KmsKeyId: expect.anything() } });
  });
});

const named = (stack: Synthesized, name: string) => Object.entries(stack.resources).find(([id]) => id.replace(/[0-9A-F]{8}$/, '') === name)?.[1];

describe('the audit log', () => {
  const statements = (stack: Synthesized = demo): (Statement & { Sid?: string; NotResource?: unknown })[] =>
    named(stack, 'AuditLogBucketPolicy')?.Properties.PolicyDocument.Statement;
  const denial = (sid: string) => statements().find(({ Sid }) => Sid === sid);
  const pathsOf = (value: unknown): string[] => listed(value as Properties).map((one) => demo.say(one));

  it('R102: has a bucket that is versioned, locked and private, reached by TLS only, and outlives the stack', () => {
    expect(named(demo, 'AuditLogBucket')).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        ObjectLockEnabled: true,
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
        BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
      },
    });
    expect(named(demo, 'AuditLogBucket')?.Properties.ObjectLockConfiguration).toBeUndefined(); // each file says for itself
    expect(named(demo, 'AuditLogBucket')?.Properties.ReplicationConfiguration).toBeUndefined();
  });

  it('T27: is written once, under lock, and never deleted, whoever asks', () => {
    expect(denial('NeverDelete')).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' }, Action: ['s3:DeleteObject', 's3:DeleteObjectVersion'] });
    expect(pathsOf(denial('NeverDelete')?.Resource)).toEqual(['AuditLogBucket.Arn/*']);
    expect(denial('WriteOnce')).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' }, Action: 's3:PutObject' });
    expect(denial('WriteOnce')?.Condition).toEqual({ Null: { 's3:if-none-match': 'true' } });
    expect(pathsOf(denial('WriteOnce')?.NotResource)).toEqual(['AuditLogBucket.Arn/checkpoint', 'AuditLogBucket.Arn/trust.json']);
    expect(denial('LockedForYears')).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' }, Action: 's3:PutObject' });
    expect(denial('LockedForYears')?.Condition).toEqual({ StringNotEquals: { 's3:object-lock-mode': 'COMPLIANCE' } });
    expect(pathsOf(denial('LockedForYears')?.NotResource)).toEqual([
      'AuditLogBucket.Arn/checkpoint',
      'AuditLogBucket.Arn/trust.json',
      'AuditLogBucket.Arn/tile/*.p/*',
    ]);
  });

  it('forgets partial tiles after some weeks, and nothing else', () => {
    expect(partialTag).toEqual(partialTagPut);
    const rules: Properties[] = named(demo, 'AuditLogBucket')?.Properties.LifecycleConfiguration.Rules;

    expect(rules.filter((rule) => rule.ExpirationInDays ?? rule.NoncurrentVersionExpiration)).toEqual([
      {
        Status: 'Enabled',
        TagFilters: [{ Key: 'countersign-log', Value: 'partial' }],
        ExpirationInDays: 30,
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
      },
    ]);
  });

  it('R102: is signed with a key of its own, which refuses everybody but the sequencer', () => {
    expect(named(demo, 'AuditLogKey')).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      Properties: { KeySpec: 'ECC_NIST_EDWARDS25519', KeyUsage: 'SIGN_VERIFY', PendingWindowInDays: 30 },
    });
    const policy: (Statement & { Sid?: string })[] = named(demo, 'AuditLogKey')?.Properties.KeyPolicy.Statement;
    const deny = policy.find(({ Sid }) => Sid === 'OnlyTheSequencerSigns');
    expect(deny).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' }, Action: 'kms:Sign' });
    expect(demo.say(deny?.Condition?.ArnNotEquals?.['aws:PrincipalArn'])).toBe(demo.say(demo.functions().get('sequence-audit')?.properties.Role));
  });

  it('is kept as long as the tenant says', () => {
    const longer = new Synthesized(demoApp({ config: { ...demoConfig, auditLog: { years: 10 } } }).stack);

    expect(longer.functions().get('sequence-audit')?.properties.Environment.Variables[settingVariable('auditLogYears')]).toBe('10');
  });

  it('F27: is not begun where the tenant says that it waits: one that is brought in from another region goes on instead', () => {
    const stateOf = (config: typeof demoConfig) =>
      Object.values(new Synthesized(demoApp({ config }).stack).resources)
        .filter(({ Type, Properties }) => Type === 'AWS::Events::Rule' && Properties.ScheduleExpression !== undefined)
        .map(({ Properties }) => `${Properties.State} ${/into the log/.test(Properties.Description) ? 'log' : 'other'}`)
        .sort();
    const others = Array.from({ length: 4 }, () => 'ENABLED other');
    expect(stateOf(demoConfig)).toEqual(['ENABLED log', ...others]);
    expect(stateOf({ ...demoConfig, auditLog: { years: 7, waits: true } })).toEqual(['DISABLED log', ...others]);
  });

  const copied = new Synthesized(
    demoApp({ config: { ...demoConfig, auditLog: { years: 7, copyTo: { bucket: 'demo-audit-copy', account: '210987654321' } } } }).stack,
  );

  it('R102: is copied, locks and tags with it, to a bucket of another account where the tenant names one', () => {
    const { Role, Rules } = named(copied, 'AuditLogBucket')?.Properties.ReplicationConfiguration ?? {};
    expect(Rules).toMatchObject([{ Status: 'Enabled', DeleteMarkerReplication: { Status: 'Disabled' }, Destination: { Account: '210987654321' } }]);
    expect(copied.say(Rules[0].Destination.Bucket)).toMatch(/:s3:::demo-audit-copy$/);
    expect(copied.say(Role)).toBe('AuditLogCopyRole.Arn');
    const allowed = Object.entries(copied.resources)
      .filter(([id]) => id.startsWith('AuditLogCopyRoleDefaultPolicy'))
      .flatMap(([, { Properties }]): Statement[] => Properties.PolicyDocument.Statement);
    expect([...new Set(allowed.flatMap(({ Action }) => listed(Action)))].sort()).toEqual([
      's3:GetObjectLegalHold',
      's3:GetObjectRetention',
      's3:GetObjectVersionAcl',
      's3:GetObjectVersionForReplication',
      's3:GetObjectVersionTagging',
      's3:GetReplicationConfiguration',
      's3:InitiateReplication',
      's3:ListBucket',
      's3:PutInventoryConfiguration',
      's3:ReplicateObject',
      's3:ReplicateTags',
    ]);
    const trusted = named(copied, 'AuditLogCopyRole')?.Properties.AssumeRolePolicyDocument.Statement;
    expect(trusted.map(({ Principal }: Properties) => Principal.Service)).toEqual([['batchoperations.s3.amazonaws.com', 's3.amazonaws.com']]);
    expect(copied.say(copied.outputs.AuditLogCopyRoleArn?.Value)).toBe('AuditLogCopyRole.Arn');
    expect(demo.outputs.AuditLogCopyRoleArn).toBeUndefined();
  });

  it('R102: has an alarm of the copy, which S3 counts failures of by the name of its rule', () => {
    const [rule] = named(copied, 'AuditLogBucket')?.Properties.ReplicationConfiguration.Rules ?? [];
    const [alarm, ...others] = copied.all('AWS::CloudWatch::Alarm').filter(({ Properties }) => Properties.MetricName === 'OperationsFailedReplication');

    expect(rule.Destination.Metrics).toMatchObject({ Status: 'Enabled' });
    expect(others).toEqual([]);
    expect(alarm?.Properties).toMatchObject({
      Namespace: 'AWS/S3',
      Statistic: 'Sum',
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    });
    const dimensions = Object.fromEntries(alarm?.Properties.Dimensions.map(({ Name, Value }: Properties) => [Name, copied.say(Value)]));
    expect(dimensions).toEqual({ SourceBucket: 'AuditLogBucket', DestinationBucket: 'demo-audit-copy', RuleId: rule.Id });
    expect(demo.all('AWS::CloudWatch::Alarm').filter(({ Properties }) => Properties.Namespace === 'AWS/S3')).toEqual([]);
  });
});

/** What comes last in the ARN of an alias: its name. */
const lastPartOf = (id: unknown) => ({ 'Fn::Select': [7, { 'Fn::Split': [':', { Ref: id }] }] });

describe('the functions', () => {
  it('are all there', () => {
    expect([...demo.functions().keys()].sort()).toEqual([...commonLambdas].sort());
  });

  it.each(commonLambdas)('%s: house defaults, and no variable that the program does not read', (name) => {
    const { properties } = demo.functions().get(name) ?? {};

    expect(properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      LoggingConfig: { LogGroup: expect.anything() },
      Timeout: expect.any(Number),
      MemorySize: expect.any(Number),
    });
    expect(properties.ReservedConcurrentExecutions).toBeUndefined();
    // The demo tenant has no endpoint, names no scanner, and has no edge.
    const optional = [
      settingVariable('webhookUrl'),
      settingVariable('textDays'),
      settingVariable('scannerRanges'),
      settingVariable('helpdesk'),
      settingVariable('sandbox'),
      resourceVariables.originSecret,
    ];
    expect(Object.keys(properties.Environment.Variables).sort()).toEqual(
      variablesOf(name)
        .filter((variable) => !optional.includes(variable))
        .sort(),
    );
  });

  it('are traced where the tenant says so, as is the workflow, and else neither is nor may be', () => {
    const tracing = (stack: Synthesized) => ({
      functions: [...stack.functions().values()].map(({ properties }) => properties.TracingConfig?.Mode),
      workflow: stack.one('AWS::StepFunctions::StateMachine').Properties.TracingConfiguration?.Enabled ?? false,
      mayTrace: stack.all('AWS::IAM::Policy').filter((policy) => JSON.stringify(policy).includes('"xray:PutTraceSegments"')).length,
    });
    const traced = new Synthesized(demoApp({ config: { ...demoConfig, tracing: true } }).stack);
    const each = commonLambdas.length;

    expect(tracing(demo)).toEqual({ functions: Array(each).fill(undefined), workflow: false, mayTrace: 0 });
    expect(tracing(traced)).toEqual({ functions: Array(each).fill('Active'), workflow: true, mayTrace: each + 1 });
  });

  it('are told the endpoint for webhooks where there is one', () => {
    const webhookUrl = 'https://helpdesk.demo.example/hooks/countersign';
    const withEndpoint = new Synthesized(demoApp({ config: { ...demoConfig, webhookUrl } }).stack);

    expect(withEndpoint.functions().get('send-webhook')?.properties.Environment.Variables[settingVariable('webhookUrl')]).toBe(webhookUrl);
  });

  it('are told the networks of mail scanners, and of a sandbox, where the tenant has any', () => {
    const scannerRanges = ['192.0.2.0/24', '2001:db8::/32'];
    const named = new Synthesized(demoApp({ config: { ...demoConfig, scannerRanges, sandbox: true } }).stack);

    expect(named.functions().get('review')?.properties.Environment.Variables[settingVariable('scannerRanges')]).toBe('192.0.2.0/24 2001:db8::/32');
    const told = [...named.functions()].filter(([, { properties }]) => properties.Environment.Variables[settingVariable('sandbox')] === 'true');
    expect(told.map(([name]) => name).sort()).toEqual(['admin-api', 'intake', 'read-api']);
  });

  it('have a role each', () => {
    const roles = [...demo.functions().values()].map(({ properties }) => demo.say(properties.Role));

    expect(new Set(roles).size).toBe(commonLambdas.length);
  });

  it.each(calledByEvents)('%s: what it can not handle is kept in %s', (name, kept) => {
    const { id } = demo.functions().get(name) ?? {};
    const [config] = demo.all('AWS::Lambda::EventInvokeConfig').filter(({ Properties }) => Properties.FunctionName.Ref === id);

    expect(demo.say(config?.Properties.DestinationConfig.OnFailure.Destination)).toBe(kept);
    expect(config?.Properties.Qualifier).toEqual(lastPartOf(expect.stringContaining('Aliaslive'))); // Lambda looks it up under the name that was called
  });

  it('F20: have versions that stay and the alias `live`, by which everything calls them', () => {
    const aliases = demo.all('AWS::Lambda::Alias').map(({ Properties }) => Properties);
    const functionIds = [...demo.functions().values()].map(({ id }) => id);

    expect(aliases.map(({ FunctionName }) => FunctionName.Ref).sort()).toEqual(functionIds.sort());
    for (const { Name, FunctionName, FunctionVersion } of aliases) {
      expect(Name).toBe('live');
      const version = demo.resources[FunctionVersion['Fn::GetAtt'][0]];
      expect(version).toMatchObject({ Type: 'AWS::Lambda::Version', DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Properties: { FunctionName } });
    }
    // Figures count every version, and an alias names its function: nothing else may lead to one past its alias.
    const past = Object.entries(demo.resources).filter(
      ([, { Type, Properties }]) =>
        !['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::Dashboard', 'AWS::Lambda::Alias', 'AWS::Lambda::EventInvokeConfig', 'AWS::Lambda::Version'].includes(
          Type,
        ) && functionIds.some((id) => JSON.stringify(Properties).includes(`"${id}"`)),
    );
    expect(past.map(([id]) => id)).toEqual([]);
  });

  it('give a caller who waits the whole 29 s that an integration gets', () => {
    expect(demo.functions().get('read-api')?.properties.Timeout).toBe(29);
  });

  it.each(['policy-api', 'policy-pages'])('%s: has a whole processor, and all the time there is, to play the past', (name) => {
    expect(demo.functions().get(name)?.properties).toMatchObject({ MemorySize: 1769, Timeout: 29 });
  });

  it('have ended before the next sweep begins', () => {
    expect(demo.functions().get('drain-outbox')?.properties.Timeout).toBeLessThan(60);
    expect(demo.functions().get('send-webhook')?.properties.Timeout).toBeLessThan(60);
  });
});

describe('logs', () => {
  it('are encrypted and end', () => {
    const groups = demo.all('AWS::Logs::LogGroup');

    expect(groups).toHaveLength(commonLambdas.length + 2); // and the API's and the state machine's
    for (const { Properties } of groups) expect(Properties).toMatchObject({ RetentionInDays: demoConfig.logRetentionDays, KmsKeyId: expect.anything() });
  });

  it('T4: name the route of a request and never its path, query or caller', () => {
    const { Format } = demo.one('AWS::ApiGatewayV2::Stage').Properties.AccessLogSettings;

    expect(JSON.parse(Format)).toMatchObject({ route: '$context.routeKey' });
    expect(Format.match(/\$context\.[A-Za-z.]+/g).sort()).toEqual([
      '$context.error.responseType',
      '$context.integrationLatency',
      '$context.integrationStatus',
      '$context.requestId',
      '$context.requestTimeEpoch',
      '$context.responseLatency',
      '$context.responseLength',
      '$context.routeKey',
      '$context.status',
    ]);
  });

  it('T26: hold nothing of what an execution carries', () => {
    expect(demo.one('AWS::StepFunctions::StateMachine').Properties.LoggingConfiguration).toMatchObject({ IncludeExecutionData: false, Level: 'ERROR' });
  });
});

describe('the API', () => {
  it('has every route of the table with its Lambda, and our own answer for all others', () => {
    const integrations = new Map(
      Object.entries(demo.resources)
        .filter(([, { Type }]) => Type === 'AWS::ApiGatewayV2::Integration')
        .map(([id, { Properties }]) => [id, Properties]),
    );
    const lambdaOf = new Map([...demo.functions()].map(([name, { id }]) => [id, name]));
    const made = demo.all('AWS::ApiGatewayV2::Route').map(({ Properties }) => {
      const integration = integrations.get(Properties.Target['Fn::Join'][1][1].Ref);
      expect(integration.PayloadFormatVersion).toBe('2.0');
      return `${Properties.RouteKey} -> ${lambdaOf.get(demo.resources[integration.IntegrationUri.Ref]?.Properties.FunctionName.Ref)}`;
    });

    expect(made.sort()).toEqual(
      [
        ...routes.filter(({ lambda }) => lambda !== 'helpdesk-in').map(({ method, path, lambda }) => `${method} ${path} -> ${lambda}`),
        '$default -> read-api',
      ].sort(),
    );
  });

  it('may call each Lambda by one permission, and the read API by one more for all other requests', () => {
    const permissions = demo.all('AWS::Lambda::Permission').filter(({ Properties }) => Properties.Principal === 'apigateway.amazonaws.com');
    const sources = permissions.map(({ Properties }) => `${demo.say(Properties.FunctionName)} ${demo.say(Properties.SourceArn).split('HttpApi')[1]}`);

    expect(sources.sort()).toEqual([
      'FunctionsadminapiFunctionAliaslive /*/*/*',
      'FunctionsconsoleFunctionAliaslive /*/*/*',
      'FunctionsintakeFunctionAliaslive /*/*/*',
      'FunctionspolicyapiFunctionAliaslive /*/*/*',
      'FunctionspolicypagesFunctionAliaslive /*/*/*',
      'FunctionsreadapiFunctionAliaslive /*/*',
      'FunctionsreadapiFunctionAliaslive /*/*/*',
      'FunctionsreviewFunctionAliaslive /*/*/*',
    ]);
  });

  it('lets so many callers in who may wait for a draft that they leave Lambda room for others', () => {
    const { Properties } = demo.one('AWS::ApiGatewayV2::Stage');
    const dependsOn = Object.entries(demo.resources).find(([, { Type }]) => Type === 'AWS::ApiGatewayV2::Stage')?.[1].DependsOn;

    expect(Properties.RouteSettings['GET /v1/drafts/{id}']).toEqual({ ThrottlingRateLimit: 25, ThrottlingBurstLimit: 100 });
    // API Gateway refuses settings of a route that it does not know yet
    expect(
      listed(dependsOn ?? [])
        .map((id) => demo.resources[id]?.Properties.RouteKey)
        .filter((route) => route !== undefined)
        .sort(),
    ).toEqual(Object.keys(Properties.RouteSettings).sort());
    const longestWaitSeconds = 25;
    expect(100 + 25 * longestWaitSeconds).toBeLessThan(1000);
  });

  it('never lets more in to wait than the tenant lets in at all', () => {
    const limits = { ...demoConfig.limits, requestsPerSecond: 5, requestBurst: 10 };
    const small = new Synthesized(demoApp({ config: { ...demoConfig, limits } }).stack);

    expect(small.one('AWS::ApiGatewayV2::Stage').Properties.RouteSettings).toMatchObject({
      'GET /v1/drafts/{id}': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
    });
  });

  it('T29: lets no helpdesk use up by drafts what pages are let in by', () => {
    expect(demo.one('AWS::ApiGatewayV2::Stage').Properties.RouteSettings).toEqual({
      'GET /v1/drafts/{id}': expect.anything(),
      'POST /v1/drafts': { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 1000 },
      'POST /v1/drafts/{id}/revisions': { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 1000 },
    });
  });

  it('is throttled and answers no other site', () => {
    expect(demo.one('AWS::ApiGatewayV2::Stage').Properties.DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 400, ThrottlingBurstLimit: 2000 });
    expect(demo.one('AWS::ApiGatewayV2::Api').Properties.CorsConfiguration).toBeUndefined();
  });
});

describe('the workflow', () => {
  it('F20: calls Lambdas by alias, is started by alias, and keeps old versions', () => {
    const machine = demo.one('AWS::StepFunctions::StateMachine').Properties;

    expect(Object.keys(machine.DefinitionSubstitutions).sort()).toEqual(['EscalateStage', 'OpenStage', 'ReleaseReply', 'SendHoldingReply']);
    for (const arn of Object.values<Properties>(machine.DefinitionSubstitutions)) expect(demo.resources[arn.Ref]?.Type).toBe('AWS::Lambda::Alias');
    expect(demo.one('AWS::StepFunctions::StateMachineVersion')).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { StateMachineRevisionId: { 'Fn::GetAtt': [expect.any(String), 'StateMachineRevisionId'] } },
    });
    for (const version of demo.all('AWS::Lambda::Version')) expect(version).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(demo.say(demo.functions().get('drain-outbox')?.properties.Environment.Variables.COUNTERSIGN_STATE_MACHINE_ARN)).toBe('WorkflowAlias.Arn');
  });

  it('waits for each Lambda a little longer than it may run, so that what ends it is told by its own log', () => {
    const { DefinitionString, DefinitionSubstitutions } = demo.one('AWS::StepFunctions::StateMachine').Properties;
    const states: Properties[] = Object.values(JSON.parse(DefinitionString).States);
    const tasks = states.filter(({ Type, TimeoutSecondsPath }) => Type === 'Task' && TimeoutSecondsPath === undefined);

    expect(tasks).toHaveLength(3);
    for (const { TimeoutSeconds, Parameters } of tasks) {
      const alias = demo.resources[DefinitionSubstitutions[/^\$\{(.+)\}$/.exec(Parameters.FunctionName)?.[1] ?? ''].Ref];
      const lambda = demo.resources[alias?.Properties.FunctionName.Ref];
      expect(TimeoutSeconds).toBeGreaterThan(lambda?.Properties.Timeout);
      expect(TimeoutSeconds).toBeLessThanOrEqual(60);
    }
  });

  it('may call the four functions and nothing else', () => {
    const statements = demo
      .all('AWS::IAM::Policy')
      .filter(({ Properties }) => Properties.Roles.some((role: Properties) => role.Ref.startsWith('WorkflowStateMachineRole')))
      .flatMap(({ Properties }): Statement[] => Properties.PolicyDocument.Statement);
    const invoke = statements.filter(({ Action }) => listed(Action).some((action) => action.startsWith('lambda:')));

    expect(invoke).toHaveLength(1);
    expect(invoke[0]?.Action).toBe('lambda:InvokeFunction');
    expect(listed(invoke[0]?.Resource as Properties).map((ref) => demo.resources[ref.Ref]?.Type)).toEqual(Array(4).fill('AWS::Lambda::Alias'));
  });
});

/** The alias that `<function>:live` is made of. */
const calledByName = (name: Properties): string => {
  const [{ 'Fn::Select': [, { 'Fn::Split': [, ref] = [] } = {}] = [] } = {}, qualifier]: Properties[] = name['Fn::Join'][1];
  return qualifier === ':live' ? demo.say(ref) : 'not by its alias';
};

const rules = () =>
  demo.all('AWS::Events::Rule').map(({ Properties }) => ({
    when: Properties.ScheduleExpression ?? Properties.EventPattern.detail.status,
    targets: Properties.Targets.map((target: Properties) => `${demo.say(target.Arn)} ${target.Input}`),
  }));

describe('what makes owed things happen', () => {
  it('F17: the stream is read so that one poisoned row neither blocks nor is lost', () => {
    const mappings = mappingsOf('stream');

    expect(mappings).toHaveLength(2);
    for (const mapping of mappings) {
      expect(mapping).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 5,
        ParallelizationFactor: 10,
      });
      expect(demo.say(mapping.DestinationConfig.OnFailure.Destination)).toBe('DeadLetters.Arn');
      expect(demo.say(mapping.EventSourceArn)).toBe('TablesDrafts.StreamArn');
    }
  });

  it('new outbox rows reach the function of their kind, and nothing else does', () => {
    const patterns = mappingsOf('stream').map(({ FunctionName, FilterCriteria }) => [
      calledByName(FunctionName),
      JSON.parse(FilterCriteria.Filters[0].Pattern),
    ]);
    const row = (kind: unknown[]) => ({
      eventName: ['INSERT'],
      dynamodb: { NewImage: { pk: { S: [{ prefix: 'OUT#' }] }, kind: { S: kind }, state: { S: ['pending'] } } },
    });

    expect(Object.fromEntries(patterns)).toEqual({
      FunctionsdrainoutboxFunctionAliaslive: row([{ 'anything-but': ['webhook'] }]),
      FunctionssendwebhookFunctionAliaslive: row(['webhook']),
    });
  });

  it('F2: the sweep, erasures and the sequencer come each minute, calibration each hour, the sweep also when an execution ended badly', () => {
    expect(rules().filter(({ when }) => !String(when).startsWith('cron'))).toEqual([
      { when: 'rate(1 minute)', targets: ['FunctionsdrainoutboxFunctionAliaslive {"sweep":true}', 'FunctionssendwebhookFunctionAliaslive {"sweep":true}'] },
      { when: ['FAILED', 'TIMED_OUT', 'ABORTED'], targets: ['FunctionsdrainoutboxFunctionAliaslive {"sweep":true}'] },
      { when: 'rate(1 hour)', targets: ['FunctionscalibrateFunctionAliaslive undefined'] },
      { when: 'rate(1 minute)', targets: ['FunctionserasesubjectsFunctionAliaslive undefined'] },
      { when: 'rate(1 minute)', targets: ['FunctionssequenceauditFunctionAliaslive undefined'] },
    ]);
  });

  it('R76: what waits is counted every five minutes, in the middle of what an alarm looks at', () => {
    expect(rules().filter(({ when }) => String(when).startsWith('cron'))).toEqual([
      { when: 'cron(2/5 * * * ? *)', targets: ['FunctionsmeasureFunctionAliaslive undefined'] },
    ]);
  });

  it('dead letters are encrypted, kept for 14 days and taken over TLS only', () => {
    const queues = demo.all('AWS::SQS::Queue').map(({ Properties }) => Properties);
    const policies = demo.all('AWS::SQS::QueuePolicy').map(({ Properties }) => Properties);

    expect([queues.length, policies.length]).toEqual([3, 3]);
    for (const queue of queues) expect(queue).toMatchObject({ KmsMasterKeyId: expect.anything(), MessageRetentionPeriod: 14 * 86_400 });
    for (const { PolicyDocument } of policies)
      expect(PolicyDocument.Statement).toContainEqual(expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }));
  });

  it('F9: a bounce that could not be handled is tried again every five minutes for three days, one at a time, and is moved aside then', () => {
    const [mapping, ...others] = mappingsOf('queue');
    const waiting = demo.all('AWS::SQS::Queue').find(({ Properties }) => Properties.RedrivePolicy)?.Properties;

    expect(others).toEqual([]);
    expect([demo.say(mapping?.EventSourceArn), calledByName(mapping?.FunctionName)]).toEqual([
      'MailRetriesWaiting.Arn',
      'FunctionsmaileventsFunctionAliaslive',
    ]);
    expect(mapping?.BatchSize).toBe(1);
    expect(waiting.VisibilityTimeout * waiting.RedrivePolicy.maxReceiveCount).toBe(3 * 86_400);
    expect(demo.say(waiting.RedrivePolicy.deadLetterTargetArn)).toBe('MailRetriesUnheard.Arn');
    const taking = demo.statementsOf('mail-events').find(({ Action }) => listed(Action).includes('sqs:ReceiveMessage'));
    expect([demo.say(taking?.Resource as Properties), taking?.Action]).toEqual([
      'MailRetriesWaiting.Arn',
      ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage', 'sqs:SendMessage'],
    ]);
    for (const name of commonLambdas)
      if (name !== 'mail-events') expect(demo.statementsOf(name).flatMap(({ Action }) => listed(Action))).not.toContain('sqs:ReceiveMessage');
  });
});

describe('mail', () => {
  it('T26: is sent over TLS and never tracked', () => {
    const set = demo.one('AWS::SES::ConfigurationSet').Properties;

    expect(set).toMatchObject({ DeliveryOptions: { TlsPolicy: 'REQUIRE' }, VdmOptions: { DashboardOptions: { EngagementMetrics: 'DISABLED' } } });
    expect(set.TrackingOptions).toBeUndefined();
  });

  it('F9: bounces, complaints, rejections and deliveries come back, openings and clicks are not asked for', () => {
    const { EventDestination } = demo.one('AWS::SES::ConfigurationSetEventDestination').Properties;
    const subscription = demo.all('AWS::SNS::Subscription').find(({ Properties }) => Properties.Protocol === 'lambda')?.Properties;

    expect(EventDestination.MatchingEventTypes).toEqual(['bounce', 'complaint', 'reject', 'delivery']);
    expect(EventDestination.SnsDestination.TopicARN).toEqual(subscription.TopicArn);
    expect(demo.say(subscription.Endpoint)).toBe('FunctionsmaileventsFunctionAliaslive');
    expect(demo.say(subscription.RedrivePolicy.deadLetterTargetArn)).toBe('MailRetriesWaiting.Arn');
  });

  it('T17: is sent from the one sender, as the identity of the tenant and with its configuration set', () => {
    const [send] = demo.statementsOf('drain-outbox').filter(({ Action }) => listed(Action).includes('ses:SendEmail'));

    expect(send?.Condition).toEqual({ StringEquals: { 'ses:FromAddress': 'approvals@demo.example' } });
    expect(listed(send?.Resource as Properties).map((resource) => demo.say(resource).split(':').at(-1))).toEqual([
      'configuration-set/MailConfigurationSet',
      'identity/MailIdentity',
    ]);
  });
});

describe('alarms', () => {
  it('go off for what waits, failed executions, dead letters, errors of every function, silence and server errors, and are told', () => {
    const alarms = demo.all('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
    const metrics = alarms.map(({ MetricName }) => MetricName).sort();

    expect(metrics).toEqual(
      [
        '5xx',
        'ApproximateNumberOfMessagesVisible',
        'ApproximateNumberOfMessagesVisible',
        ...commonLambdas.map(() => 'Errors'),
        ...commonLambdas.map((name) => `LoggedErrors-${name}`),
        'ExecutionsFailed',
        'ExecutionsTimedOut',
        'Invocations',
        'Invocations',
        'LikelyLate',
        'MailsFailed',
        'OldestWaiting',
        'RouteHoles',
        'SequencerLag',
        'SweepLag',
        'ConcurrentExecutions',
        'Throttles',
        'IteratorAge',
        'IteratorAge',
        'Waiting',
      ].sort(),
    );
    for (const { AlarmActions } of alarms) expect(AlarmActions.map((action: Properties) => demo.say(action))).toEqual(['MonitoringAlarms']);
    const queues = alarms
      .filter(({ MetricName }) => MetricName === 'ApproximateNumberOfMessagesVisible')
      .map(({ Dimensions }) => demo.say(Dimensions[0].Value));
    expect(queues.sort()).toEqual(['DeadLetters.QueueName', 'MailRetriesUnheard.QueueName']);
    const silent = alarms.filter(({ MetricName }) => MetricName === 'Invocations');
    expect(silent.map(({ Namespace, Dimensions }) => `${Namespace} ${demo.say(Dimensions[0].Value)}`).sort()).toEqual([
      'AWS/Events OutboxTriggersSweep',
      'AWS/Lambda FunctionsmeasureFunction',
    ]);
    for (const alarm of silent) expect(alarm).toMatchObject({ ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' });
    expect(
      demo
        .all('AWS::SNS::Subscription')
        .filter(({ Properties }) => Properties.Protocol === 'email')
        .map(({ Properties }) => Properties.Endpoint),
    ).toEqual(demoConfig.alarms);
  });

  it.each([
    ['an alarm', 'cloudwatch.amazonaws.com', () => demo.all('AWS::CloudWatch::Alarm').flatMap(({ Properties }) => Properties.AlarmActions)],
    [
      'what became of a mail',
      'ses.amazonaws.com',
      () => demo.all('AWS::SES::ConfigurationSetEventDestination').map(({ Properties }) => Properties.EventDestination.SnsDestination.TopicARN),
    ],
  ] as const)('%s reaches its topic: the topic lets its service publish, and so does the key', (_, service, told) => {
    const topics = [...new Set(told().map(({ Ref }: Properties): string => Ref))];
    const lets = ({ Effect, Principal, Action }: Properties, action: string) =>
      Effect === 'Allow' && listed(Principal?.Service ?? []).includes(service) && listed(Action).includes(action);

    expect(topics).toHaveLength(1);
    for (const topic of topics) {
      const policies = demo.all('AWS::SNS::TopicPolicy').filter(({ Properties }) => Properties.Topics.some(({ Ref }: Properties) => Ref === topic));
      const publishing = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement).filter((one: Properties) => lets(one, 'sns:Publish'));
      expect(publishing).toHaveLength(1);
      expect(publishing[0].Resource).toEqual({ Ref: topic });
      expect(JSON.stringify(publishing[0].Condition)).toContain('AWS::AccountId'); // nobody else's alarm or mail
      const key = demo.resources[demo.resources[topic]?.Properties.KmsMasterKeyId['Fn::GetAtt'][0]];
      const using: Properties[] = key?.Properties.KeyPolicy.Statement;
      for (const action of ['kms:Decrypt', 'kms:GenerateDataKey'])
        expect(
          using.some((one) => lets(one, action)),
          action,
        ).toBe(true);
    }
  });

  it('come by the topic from alarms of this account and region alone', () => {
    const allowed = demo
      .all('AWS::SNS::TopicPolicy')
      .flatMap(({ Properties }): Properties[] => Properties.PolicyDocument.Statement)
      .find(({ Principal }) => Principal.Service === 'cloudwatch.amazonaws.com');

    expect(demo.say(allowed?.Condition.ArnLike['aws:SourceArn'])).toBe('arn:AWS::Partition:cloudwatch:AWS::Region:AWS::AccountId:alarm:*');
  });

  const ofFigures = (stack: Synthesized) =>
    new Map(
      stack
        .all('AWS::CloudWatch::Alarm')
        .map(({ Properties }) => Properties)
        .filter(({ Namespace, MetricName }) => Namespace === 'Countersign/demo' && !MetricName.startsWith('LoggedErrors-'))
        .map((alarm) => [String(alarm.MetricName), alarm] as const),
    );

  it.each([
    ['Waiting', { Threshold: 20, ComparisonOperator: 'GreaterThanThreshold', TreatMissingData: 'ignore', Period: 300, Statistic: 'Maximum' }],
    ['LikelyLate', { Threshold: 1, ComparisonOperator: 'GreaterThanOrEqualToThreshold', TreatMissingData: 'ignore', Period: 300, Statistic: 'Maximum' }],
    [
      'OldestWaiting',
      { Threshold: 86_400, ComparisonOperator: 'GreaterThanOrEqualToThreshold', TreatMissingData: 'ignore', Period: 300, Statistic: 'Maximum' },
    ],
    ['RouteHoles', { Threshold: 1, ComparisonOperator: 'GreaterThanOrEqualToThreshold', TreatMissingData: 'ignore', Period: 300, Statistic: 'Maximum' }],
    ['SequencerLag', { Threshold: 300, ComparisonOperator: 'GreaterThanThreshold', TreatMissingData: 'breaching', Period: 300, Statistic: 'Maximum' }],
    ['SweepLag', { Threshold: 300, ComparisonOperator: 'GreaterThanThreshold', TreatMissingData: 'ignore', Period: 300, Statistic: 'Maximum' }],
    ['MailsFailed', { Threshold: 5, ComparisonOperator: 'GreaterThanOrEqualToThreshold', TreatMissingData: 'notBreaching', Period: 3600, Statistic: 'Sum' }],
  ])('R76, R119: %s goes off by its threshold, and stays on while it lasts', (name, expected) => {
    expect(ofFigures(demo).get(name)).toMatchObject({ ...expected, EvaluationPeriods: 1 });
    expect(ofFigures(demo).get(name).Dimensions).toBeUndefined();
  });

  it('look at figures that the program tells, all of them but the share of people, which is a line of its log', () => {
    expect([...ofFigures(demo).keys(), 'HumanShare'].sort()).toEqual([...metricNames].sort());
  });

  it('count the Lambdas of the whole account against its quota', () => {
    const limits = { ...demoConfig.limits, concurrentExecutions: 3000 };
    const alarms = new Synthesized(demoApp({ config: { ...demoConfig, limits } }).stack).all('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);

    expect(alarms.find(({ MetricName }) => MetricName === 'ConcurrentExecutions')).toMatchObject({ Threshold: 2400, Namespace: 'AWS/Lambda' });
    for (const name of ['ConcurrentExecutions', 'Throttles']) expect(alarms.find(({ MetricName }) => MetricName === name)?.Dimensions).toBeUndefined();
  });

  it('F2: tell that the sweep is silent by its rule, since the stream calls the same function', () => {
    const [silent] = Object.entries(demo.resources).flatMap(([id, { Properties }]) => (id.startsWith('MonitoringSweepSilent') ? [Properties] : []));

    expect(silent).toMatchObject({ Namespace: 'AWS/Events', MetricName: 'Invocations', Period: 300, Statistic: 'Sum', TreatMissingData: 'breaching' });
    expect(silent.Dimensions).toMatchObject([{ Name: 'RuleName', Value: { Ref: expect.any(String) } }]);
    expect(demo.resources[silent.Dimensions[0].Value.Ref]?.Properties).toMatchObject({ ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' });
  });

  it('are joined by a budget of the account where the tenant sets one', () => {
    const withBudget = new Synthesized(demoApp({ config: { ...demoConfig, budget: { monthlyUsd: 900 } } }).stack);

    expect(demo.all('AWS::Budgets::Budget')).toEqual([]);
    const { Properties } = withBudget.one('AWS::Budgets::Budget');
    expect(Properties.Budget).toMatchObject({ BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 900, Unit: 'USD' } });
    expect(Properties.Budget.CostFilters).toBeUndefined();
    expect(Properties.Budget.BudgetName).toBeUndefined(); // changed addresses replace it, which a name of its own would forbid
    expect(
      Properties.NotificationsWithSubscribers.map(({ Notification, Subscribers }: Properties) => [
        Notification.NotificationType,
        Notification.Threshold,
        ...Subscribers.map(({ Address }: Properties) => Address),
      ]),
    ).toEqual([
      ['ACTUAL', 80, ...demoConfig.alarms],
      ['FORECASTED', 100, ...demoConfig.alarms],
    ]);
  });

  it('R76: have the thresholds of the tenant’s file, in figures and in words', () => {
    const limits = { ...demoConfig.limits, alarmAboveWaiting: 7, alarmOldestHours: 30 };
    const alarms = ofFigures(new Synthesized(demoApp({ config: { ...demoConfig, limits } }).stack));

    expect(alarms.get('Waiting')).toMatchObject({ Threshold: 7, AlarmDescription: expect.stringContaining('More than 7 drafts') });
    expect(alarms.get('OldestWaiting')).toMatchObject({ Threshold: 108_000, AlarmDescription: expect.stringContaining('for 30 hours') });
  });

  it('say each what to do, and stand each in docs/operations.md', () => {
    const page = readFileSync('docs/operations.md', 'utf8');
    const copyTo = { bucket: 'demo-audit-copy', account: '210987654321' };
    const { resources } = new Synthesized(demoApp({ config: { ...demoConfig, auditLog: { years: 7, copyTo } } }).stack);
    const alarms = Object.entries(resources).filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm');

    expect(alarms.length).toBeGreaterThan(40);
    for (const [id, { Properties }] of alarms) {
      const name = /^Monitoring(.*)[0-9A-F]{8}$/.exec(id)?.[1] ?? '';
      expect(page).toContain(`\`${name.replace(/^((?:Logged)?Errors|StreamAge).+/, '$1-<function>')}\``);
      expect(Properties.AlarmDescription).toMatch(/^.{15,}[.:?] .{10,}\.$/); // what is wrong, and what to do
    }
  });
});

describe('the dashboard', () => {
  const body = () => JSON.parse(demo.say(demo.one('AWS::CloudWatch::Dashboard').Properties.DashboardBody));
  const graphs = (): Properties[] => body().widgets.filter(({ type }: Properties) => type === 'metric');

  it('is one, of a handful of pictures, and begins with the alarms', () => {
    // With its region: dashboards of an account share their names over all regions, and a tenant may have a stack in another one.
    expect(demo.say(demo.one('AWS::CloudWatch::Dashboard').Properties.DashboardName)).toBe('countersign-demo-AWS::Region');
    expect(body().widgets[0]).toMatchObject({ type: 'alarm' });
    expect(body().widgets[0].properties.alarms).toHaveLength(demo.all('AWS::CloudWatch::Alarm').length);
    expect(graphs()).toHaveLength(9);
  });

  it('R118: shows every figure that the program tells, the share of people within its band of 5 to 15 %', () => {
    const shown = graphs().flatMap(({ properties }) => properties.metrics.filter(([namespace]: string[]) => namespace === 'Countersign/demo'));
    const share = graphs().find(({ properties }) => properties.metrics[0][1] === 'HumanShare');

    expect(shown.map(([, name]: string[]) => name).sort()).toEqual([...metricNames].sort());
    expect(share.properties.annotations.horizontal.map(({ value }: Properties) => value)).toEqual([5, 15]);
  });

  it('shows errors of every function', () => {
    const errors = graphs().find(({ properties }) => properties.title === 'Errors');

    expect(errors.properties.metrics.filter(([namespace]: string[]) => namespace === 'AWS/Lambda')).toHaveLength(commonLambdas.length);
  });
});

describe('what is paid by the month', () => {
  it('is below 25 US$ before anybody has sent a reply', () => {
    const holdings = holdingsOf({ Resources: demo.resources });

    expect(holdings).toMatchObject({ keys: 3, secrets: 2, dashboards: 1, metrics: 8, alarms: 18 + 2 * commonLambdas.length, polledQueues: 1 });
    expect(sumOf(monthlyBillOf(holdings))).toBeLessThan(25);
  });

  it('holds no metric by route: each would cost as much as a figure of the program', () => {
    expect(JSON.stringify(demo.one('AWS::ApiGatewayV2::Stage').Properties)).not.toContain('DetailedMetricsEnabled');
  });
});

describe('an error that a function caught', () => {
  it('F17: is counted in the log of every function as a line of level ERROR, and one goes off', () => {
    const filters = demo.all('AWS::Logs::MetricFilter').map(({ Properties }) => Properties);

    expect(filters).toHaveLength(commonLambdas.length);
    for (const name of commonLambdas) {
      const group = demo.functions().get(name)?.properties.LoggingConfig.LogGroup.Ref;
      const [filter, ...others] = filters.filter(({ LogGroupName }) => LogGroupName.Ref === group);
      expect(others).toEqual([]);
      expect(filter.FilterPattern).toBe('{ $.level = "ERROR" }');
      expect(filter.MetricTransformations).toEqual([{ MetricNamespace: 'Countersign/demo', MetricName: `LoggedErrors-${name}`, MetricValue: '1' }]);
      const [alarm] = demo.all('AWS::CloudWatch::Alarm').filter(({ Properties }) => Properties.MetricName === `LoggedErrors-${name}`);
      expect(alarm?.Properties).toMatchObject({
        Namespace: 'Countersign/demo',
        Statistic: 'Sum',
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
      });
    }
  });
});

describe('T27: the roles', () => {
  const actionsOf = (name: string): string[] => demo.statementsOf(name).flatMap(({ Action }) => listed(Action));
  const holdersOf = (action: string): string[] => commonLambdas.filter((name) => actionsOf(name).includes(action));

  /** What a role may do with a table, as the matrix writes it. */
  it.each(commonLambdas)('%s: may do what the matrix says, and nothing else', (name) => {
    expect(rowOf(demo, name)).toEqual(wantedRow(name));
  });

  it('hold no wildcard in an action, nor does any policy that allows something but the account itself', () => {
    const own = (statement: Statement & { Principal?: Properties }) => !demo.say(statement.Principal?.AWS).endsWith(':root');
    const allowing = Object.values(demo.resources)
      .flatMap(({ Properties }): Statement[] => [
        ...(Properties.PolicyDocument?.Statement ?? []),
        ...(Properties.KeyPolicy?.Statement ?? []),
        ...(Properties.ResourcePolicy?.PolicyDocument?.Statement ?? []),
        ...(Properties.AssumeRolePolicyDocument?.Statement ?? []),
        ...(Properties.Policies ?? []).flatMap((policy: Properties) => policy.PolicyDocument.Statement),
      ])
      .filter(({ Effect }) => Effect === 'Allow')
      .filter(own);

    expect(allowing.length).toBeGreaterThan(commonLambdas.length * 5);
    expect(allowing.flatMap(({ Action }) => listed(Action)).filter((action) => action.includes('*'))).toEqual([]);
    expect(demo.all('AWS::IAM::Role').flatMap(({ Properties }) => Properties.ManagedPolicyArns ?? [])).toEqual([]);
  });

  it('let only the drainer start executions, wake them and send mail', () => {
    expect(holdersOf('states:SendTaskSuccess')).toEqual(['drain-outbox']);
    expect(holdersOf('states:StartExecution')).toEqual(['drain-outbox']);
    expect(holdersOf('ses:SendEmail')).toEqual(['drain-outbox']);
  });

  it('name state machines by the ARN that Step Functions asks IAM about, and their alias by its condition key', () => {
    const grants = commonLambdas.flatMap((name) => demo.statementsOf(name)).filter(({ Action }) => listed(Action).some((one) => one.startsWith('states:')));
    const onMachines = grants.filter(({ Resource }) => Resource !== '*');
    const [alias] = demo.all('AWS::StepFunctions::StateMachineAlias');

    expect(onMachines).toHaveLength(1);
    for (const { Resource, Condition } of onMachines) {
      expect(listed(Resource as Properties).map(({ Ref }) => demo.resources[Ref]?.Type)).toEqual(['AWS::StepFunctions::StateMachine']);
      expect(Condition).toEqual({ 'ForAnyValue:StringEquals': { 'states:StateMachineQualifier': [alias?.Properties.Name] } });
    }
  });

  it('T16: let nobody send raw mail', () => {
    expect(JSON.stringify(demo.resources)).not.toContain('ses:SendRawEmail');
  });

  it('let nobody sign and write audit events of others: whoever signs the log appends to its own chain alone', () => {
    expect(holdersOf('kms:Sign').sort()).toEqual(['read-api', 'sequence-audit']);
    expect(rowOf(demo, 'read-api').audit).not.toContain('Put');
    expect(rowOf(demo, 'sequence-audit').audit.match(/PutItem.*\)/)?.[0]).toBe('PutItem(in TransactWriteItems, S#log*)');
  });

  it('R102: give each key that signs to one function', () => {
    const signs = (name: string): unknown[] =>
      demo.statementsOf(name).flatMap(({ Action, Resource }) => (listed(Action).includes('kms:Sign') ? [demo.say(Resource as Properties)] : []));

    expect(signs('read-api')).toEqual(['KeysReceipt.Arn']);
    expect(signs('sequence-audit')).toEqual(['AuditLogKey.Arn']);
  });

  it('let only intake ask for sentiment', () => {
    expect(holdersOf('comprehend:DetectSentiment')).toEqual(['intake']);
    expect(holdersOf('comprehend:DetectPiiEntities')).toEqual(['intake']);
  });

  it('give nobody more than Get, Query and Put on audit events, and Put in a transaction only', () => {
    for (const name of commonLambdas) {
      expect(rowOf(demo, name).audit).not.toMatch(/Delete|Update|PartiQL|BatchWrite|Scan|PutItem(?!\(in TransactWriteItems[,)])/);
    }
  });
});
