import { readFileSync } from 'node:fs';
import { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { commonLambdas, type LambdaName } from '../../functions/runtime/env.ts';
import { demoApp, type Properties, Synthesized } from './demo.ts';

/** docs/local-cloud.md tells how the stack is deployed to an emulator of AWS, and names these tests. */
let demo: Synthesized;
let template: Properties;
beforeAll(() => {
  const { stack } = demoApp();
  demo = new Synthesized(stack);
  template = Template.fromStack(stack).toJSON();
});

/** Every key of an object that a value holds, however deep. */
const keysIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(inner)]);
};

describe('what emulators of AWS don’t know, or know otherwise, and the template leaves out', () => {
  it('no resource is made by code of ours or the CDK’s while the stack is deployed', () => {
    const types = Object.values(demo.resources).map(({ Type }) => Type);

    expect(types.filter((type) => !type.startsWith('AWS::') || type === 'AWS::CloudFormation::CustomResource')).toEqual([]);
    expect(demo.functions().size).toBe(demo.all('AWS::Lambda::Function').length); // nor is there a function that does it
    expect([...demo.functions().keys()].sort()).toEqual([...commonLambdas].sort());
  });

  it('no macro, no secret that CloudFormation looks up, and of its functions the plain ones', () => {
    expect(Object.keys(template).sort()).toEqual(['Description', 'Outputs', 'Parameters', 'Resources', 'Rules']);
    expect(Object.keys(template.Parameters)).toEqual(['BootstrapVersion']);
    expect(JSON.stringify(template)).not.toContain('{{resolve:');
    const functions = keysIn(template.Resources).filter((key) => key.startsWith('Fn::'));
    expect([...new Set(functions)].sort()).toEqual(['Fn::GetAtt', 'Fn::Join', 'Fn::Select', 'Fn::Split']);
  });

  it('alarms look at one metric each, worked out by nobody', () => {
    const alarms = demo.all('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);

    expect(alarms.length).toBeGreaterThan(40);
    for (const alarm of alarms) {
      expect(alarm).toMatchObject({ Namespace: expect.any(String), MetricName: expect.any(String), Period: expect.any(Number) });
      expect([alarm.Metrics, alarm.ThresholdMetricId, alarm.EvaluateLowSampleCountPercentile]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('the state machine is in JSONPath, and looks for errors of Step Functions and of Lambda itself, never for one of ours', () => {
    const { DefinitionString, DefinitionS3Location } = demo.one('AWS::StepFunctions::StateMachine').Properties;
    const definition: Properties = JSON.parse(DefinitionString);
    const states: Properties[] = Object.values(definition.States);
    const errors = states.flatMap(({ Catch = [], Retry = [] }) => [...Catch, ...Retry].flatMap(({ ErrorEquals }: Properties) => ErrorEquals));

    expect(DefinitionS3Location).toBeUndefined();
    expect([definition, ...states].map(({ QueryLanguage = 'JSONPath' }) => QueryLanguage).filter((language) => language !== 'JSONPath')).toEqual([]);
    expect(keysIn(definition).filter((key) => ['Arguments', 'Assign', 'Output'].includes(key))).toEqual([]); // JSONata's, or variables
    expect(errors.length).toBeGreaterThan(4);
    expect(errors.filter((error) => !/^States\.(?:ALL|Timeout)$|^Lambda\.[A-Za-z]+$/.test(error))).toEqual([]);
  });

  it('types of resources: docs/local-cloud.md names all that an emulator must know', () => {
    const page = readFileSync('docs/local-cloud.md', 'utf8');
    const services = new Set(Object.values(demo.resources).map(({ Type }) => Type.split('::').slice(0, 2).join('::')));

    expect([...services].filter((service) => !page.includes(`\`${service}\``))).toEqual([]);
    expect([...page.matchAll(/`(AWS::[A-Za-z0-9]+)`/g)].map(([, service]) => service).filter((service) => !services.has(service ?? ''))).toEqual([]);
  });
});

describe('what emulators take and don’t enforce', () => {
  /** In seconds. */
  const timeouts: Readonly<Partial<Record<LambdaName, number>>> = {
    intake: 10,
    'read-api': 29,
    'admin-api': 29,
    'policy-api': 29,
    'policy-pages': 29,
    review: 10,
    console: 29,
    'open-stage': 30,
    'escalate-stage': 30,
    'release-reply': 30,
    'send-holding-reply': 30,
    'drain-outbox': 55,
    'send-webhook': 55,
    'mail-events': 30,
    measure: 60,
    calibrate: 300,
    'sequence-audit': 55,
    'erase-subjects': 55,
  };

  it('timeouts: of every function, within what its caller waits', () => {
    expect(Object.fromEntries([...demo.functions()].map(([name, { properties }]) => [name, properties.Timeout]))).toEqual(timeouts);
    const behindTheApi = demo.all('AWS::Lambda::Permission').filter(({ Properties }) => Properties.Principal === 'apigateway.amazonaws.com');
    const called = new Set(behindTheApi.map(({ Properties }) => demo.say(Properties.FunctionName)));
    for (const [name, seconds] of Object.entries(timeouts))
      if (called.has(`Functions${name.replaceAll('-', '')}FunctionAliaslive`)) expect(seconds, name).toBeLessThan(30); // the longest integration of an HTTP API
    expect(called.size).toBe(7);
  });

  it('streams: from the oldest record, ten at a time, which the functions take one by one', () => {
    const readers = demo.all('AWS::Lambda::EventSourceMapping').filter(({ Properties }) => Properties.StartingPosition);

    expect(readers).toHaveLength(2);
    for (const { Properties } of readers)
      expect(Properties).toMatchObject({ StartingPosition: 'TRIM_HORIZON', BatchSize: 10, FunctionResponseTypes: ['ReportBatchItemFailures'] });
  });

  it('schedules: what a rule could not bring in time becomes a dead letter, where a later run does not make it good', () => {
    const targets = demo.all('AWS::Events::Rule').flatMap(({ Properties }) => Properties.Targets as Properties[]);
    const told = targets
      .filter(({ DeadLetterConfig }) => DeadLetterConfig)
      .map(({ Arn, RetryPolicy }) => `${demo.say(Arn)} ${RetryPolicy.MaximumEventAgeInSeconds}`);

    expect(told.sort()).toEqual([
      'FunctionscalibrateFunctionAliaslive 1800',
      'FunctionsdrainoutboxFunctionAliaslive 300',
      'FunctionsdrainoutboxFunctionAliaslive 300',
      'FunctionserasesubjectsFunctionAliaslive 300',
      'FunctionssendwebhookFunctionAliaslive 300',
    ]);
  });
});
