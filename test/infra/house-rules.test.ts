import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addChecks } from '../../lib/checks.ts';
import { houseFindings, houseRules, type JudgedTemplate } from '../../lib/house-rules.ts';
import { reportOf } from '../../lib/tenant-report.ts';
import { demoApp } from './demo.ts';
import { plantedFaults } from './planted-faults.ts';

let outdir: string;
beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'house-'));
});
afterEach(() => {
  rmSync(outdir, { recursive: true });
});

describe('T27: synth', () => {
  it('is ended by each rule, which names the construct and says what to do, where cdk-nag finds nothing', () => {
    const { app, stack } = demoApp({ outdir });
    for (const { plant } of Object.values(plantedFaults)) plant(stack);
    addChecks(app);

    const { unexplained } = reportOf(app, stack);

    const expected = Object.values(plantedFaults).map(({ rule, at }) => `${rule} at countersign-demo/${at}: ${houseRules[rule]}`);
    expect([...unexplained].sort()).toEqual(expected.sort());
    expect(new Set(Object.values(plantedFaults).map(({ rule }) => rule))).toEqual(new Set(Object.keys(houseRules)));
  });

  it('throws, as the command line sees it', () => {
    const app = new App({ outdir });
    new CfnFunction(new Stack(app, 'Planted'), 'Function', {
      code: { zipFile: 'exports.handler = async () => {};' },
      role: 'arn:aws:iam::123456789012:role/one',
    });
    addChecks(app);

    expect(() => app.synth()).toThrow('Countersign::missing-timeout');
  });
});

/** Rules and places that one resource breaks. */
const broken = (type: string, properties: object): string[] =>
  houseFindings({ Resources: { Planted: { Type: type, Properties: { ...properties } } } }).map(({ rule, location }) => `${rule} ${location}`);
const policy = (statement: object) => ({ PolicyDocument: { Statement: [{ Effect: 'Allow', ...statement }] } });

describe('a grant', () => {
  const at = 'Properties/PolicyDocument/Statement/0';

  it.each([
    ['every action of a service', { Action: 's3:*', Resource: 'arn:aws:s3:::one' }],
    ['some actions by a pattern', { Action: ['s3:GetObject', 's3:Put?bject'], Resource: 'arn:aws:s3:::one' }],
    ['everything', { Action: '*', Resource: '*' }],
    ['an action on everything', { Action: 's3:GetObject', Resource: '*' }],
    ['an action on everything beside one that knows no resource', { Action: ['xray:PutTraceSegments', 's3:GetObject'], Resource: '*' }],
    ['an action on everything among others', { Action: 's3:GetObject', Resource: ['arn:aws:s3:::one', '*'] }],
    ['all actions but one', { NotAction: 'iam:PassRole', Resource: 'arn:aws:s3:::one' }],
    ['all resources but one', { Action: 's3:GetObject', NotResource: 'arn:aws:s3:::one' }],
  ])('of %s is found in a policy', (_, statement) => {
    expect(broken('AWS::IAM::Policy', policy(statement))).toEqual([`wildcard-grant ${at}`]);
    expect(broken('AWS::IAM::ManagedPolicy', policy(statement))).toEqual([`wildcard-grant ${at}`]);
    expect(broken('AWS::IAM::Role', { Policies: [policy(statement)] })).toEqual([`wildcard-grant Properties/Policies/0/PolicyDocument/Statement/0`]);
  });

  it.each([
    ['named actions on a named resource', { Action: ['s3:GetObject'], Resource: { 'Fn::GetAtt': ['Bucket', 'Arn'] } }],
    ['actions that know no resource', { Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], Resource: '*' }],
    ['nothing: it is a denial', { Effect: 'Deny', Action: '*', Resource: '*', Principal: '*' }],
  ])('of %s is none of its business', (_, statement) => {
    expect(broken('AWS::IAM::Policy', policy(statement))).toEqual([]);
  });

  it('of everything on a key is left to the account itself alone', () => {
    const key = (who: unknown) =>
      broken('AWS::KMS::Key', { KeyPolicy: { Statement: { Effect: 'Allow', Action: 'kms:*', Resource: '*', Principal: { AWS: who } } } });
    const root = { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, ':root']] };

    expect(key(root)).toEqual([]);
    expect(key('arn:aws:iam::123456789012:root')).toEqual([]);
    expect(key('arn:aws:iam::123456789012:role/one')).toEqual(['wildcard-grant Properties/KeyPolicy/Statement/0']);
    expect(key([root, 'arn:aws:iam::123456789012:role/one'])).toEqual(['wildcard-grant Properties/KeyPolicy/Statement/0']);
    expect(broken('AWS::SQS::QueuePolicy', policy({ Action: 'sqs:*', Resource: '*', Principal: { AWS: root } }))).toEqual([`wildcard-grant ${at}`]);
  });

  it.each([['*'], [{ AWS: '*' }], [{ AWS: ['arn:aws:iam::123456789012:root', '*'] }], [{ Service: '*' }]])('to %j is public', (Principal) => {
    for (const type of ['AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy'])
      expect(broken(type, policy({ Principal, Action: 's3:GetObject', Resource: 'arn:aws:s3:::one/*' }))).toEqual([`public-access ${at}`]);
  });

  it('to all but one is public', () => {
    expect(broken('AWS::S3::BucketPolicy', policy({ NotPrincipal: { AWS: 'arn:aws:iam::123456789012:root' }, Action: 's3:GetObject' }))).toEqual([
      `public-access ${at}`,
    ]);
  });
});

describe('what is open to everybody', () => {
  const all = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };

  it.each(Object.keys(all))('a bucket without %s is found', (name) => {
    expect(broken('AWS::S3::Bucket', { PublicAccessBlockConfiguration: all })).toEqual([]);
    expect(broken('AWS::S3::Bucket', { PublicAccessBlockConfiguration: { ...all, [name]: false } })).toHaveLength(1);
    expect(broken('AWS::S3::Bucket', { PublicAccessBlockConfiguration: { ...all, [name]: undefined } })).toHaveLength(1);
  });

  it('a Lambda that anybody may call is found', () => {
    expect(broken('AWS::Lambda::Permission', { Principal: '*' })).toEqual(['public-access Properties/Principal']);
    expect(broken('AWS::Lambda::Permission', { Principal: 'apigateway.amazonaws.com' })).toEqual([]);
    expect(broken('AWS::Lambda::Url', { AuthType: 'NONE' })).toEqual(['public-access Properties/AuthType']);
    expect(broken('AWS::Lambda::Url', { AuthType: 'AWS_IAM' })).toEqual([]);
  });
});

describe('a timeout', () => {
  const machine = (definition: object) => broken('AWS::StepFunctions::StateMachine', { DefinitionString: JSON.stringify(definition) });
  const endless = { Type: 'Task', End: true };
  const ends = { ...endless, TimeoutSeconds: 60 };

  it('is missed at a state machine, and at each task in whatever it is nested', () => {
    expect(machine({ TimeoutSeconds: 60, States: { One: ends, Two: { ...endless, TimeoutSecondsPath: '$.waitSeconds' }, Three: { Type: 'Wait' } } })).toEqual(
      [],
    );
    expect(machine({ States: { One: ends } })).toEqual(['missing-timeout Properties/DefinitionString']);
    expect(
      machine({
        TimeoutSeconds: 60,
        States: {
          One: endless,
          Many: { Type: 'Map', ItemProcessor: { States: { Two: endless, Three: ends } } },
          Both: { Type: 'Parallel', Branches: [{ States: { Four: ends } }, { States: { Five: endless } }] },
        },
      }),
    ).toEqual(['One', 'Two', 'Five'].map((name) => `missing-timeout Properties/DefinitionString/States/${name}`));
  });

  it('is looked for in a definition that CloudFormation fills in, or that is none of text', () => {
    const text = JSON.stringify({ TimeoutSeconds: 60, States: { One: { ...endless, Resource: 'HERE' } } }).split('HERE');
    const joined = { 'Fn::Join': ['', [text[0], { Ref: 'Function' }, text[1]]] };

    expect(broken('AWS::StepFunctions::StateMachine', { DefinitionString: joined })).toEqual(['missing-timeout Properties/DefinitionString/States/One']);
    expect(broken('AWS::StepFunctions::StateMachine', { Definition: { TimeoutSeconds: 60, States: { One: ends } } })).toEqual([]);
  });

  it('is missed where the definition can’t be read', () => {
    for (const properties of [{ DefinitionS3Location: { Bucket: 'b', Key: 'k' } }, { DefinitionString: '{' }])
      expect(broken('AWS::StepFunctions::StateMachine', properties)).toEqual(['missing-timeout Properties/DefinitionString']);
  });
});

describe('the stack as it is', () => {
  it('breaks no rule, and has something of each that a rule looks at', () => {
    const template = Template.fromStack(demoApp().stack).toJSON() as JudgedTemplate;
    const types = new Set(Object.values(template.Resources ?? {}).map(({ Type }) => Type));

    expect(houseFindings(template)).toEqual([]);
    for (const type of ['AWS::IAM::Policy', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::Lambda::Function', 'AWS::StepFunctions::StateMachine'])
      expect(types).toContain(type);
  });
});
