import { beforeAll, describe, expect, it } from 'vitest';
import { OutboxKind, queueOf } from '../../functions/adapters/outbox-row.ts';
import { stoppedKey } from '../../functions/adapters/stop-gate.ts';
import { lambdaNames } from '../../functions/runtime/env.ts';
import { routes } from '../../functions/runtime/routes.ts';
import { demoApp, demoConfig, listed, type Properties, Synthesized } from './demo.ts';
import { rowOf, wantedRow } from './role-matrix.ts';

let stack: Synthesized;
let plain: Synthesized;
beforeAll(() => {
  stack = new Synthesized(demoApp({ config: { ...demoConfig, helpdesk: { vendor: 'zendesk', account: 'acme', authors: ['1', '22'] } } }).stack);
  plain = new Synthesized(demoApp().stack);
});

describe('the stack of a tenant with a helpdesk', () => {
  it('has every Lambda, and tells each which helpdesk it is', () => {
    expect([...stack.functions().keys()].sort()).toEqual([...lambdaNames].sort());
    for (const { properties } of stack.functions().values())
      expect(JSON.parse(properties.Environment.Variables.COUNTERSIGN_HELPDESK as string)).toEqual({ vendor: 'zendesk', account: 'acme', authors: ['1', '22'] });
  });

  it.each(['helpdesk-in', 'helpdesk-out'])('%s: may do what the matrix says, and nothing else', (name) => {
    expect(rowOf(stack, name)).toEqual(wantedRow(name));
  });

  it('lets every Lambda behind a route see whether the tenant is stopped, which each request asks first', () => {
    const behindRoutes = [...new Set(routes.map(({ lambda }) => lambda))];

    expect(behindRoutes).toContain('helpdesk-in');
    for (const name of behindRoutes) {
      const reading = stack.statementsOf(name).filter(({ Effect, Action }) => Effect === 'Allow' && listed(Action).includes('dynamodb:GetItem'));
      const onDrafts = reading.filter(({ Resource }) => listed(Resource as Properties).some((one) => stack.say(one) === 'TablesDrafts.Arn'));
      const keys = onDrafts.map(({ Condition }) => Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] as string[] | undefined);
      expect(
        keys.some((prefixes) => prefixes === undefined || listed(prefixes).includes(`${stoppedKey.pk}*`)),
        name,
      ).toBe(true);
    }
  });

  it('gives the secret to these two alone', () => {
    const arn = String(stack.outputs.HelpdeskSecretArn && stack.say(stack.outputs.HelpdeskSecretArn.Value));
    const holders = [...stack.functions()]
      .filter(([, { properties }]) => 'COUNTERSIGN_HELPDESK_SECRET' in properties.Environment.Variables)
      .map(([name]) => name);
    expect(arn).toContain('Helpdesk');
    expect(holders.sort()).toEqual(['helpdesk-in', 'helpdesk-out']);
  });

  it('has one route more, sweeps one function more, and leads the rows of the helpdesk to it', () => {
    const routesOf = (of: Synthesized) => of.all('AWS::ApiGatewayV2::Route').map(({ Properties }) => String(Properties.RouteKey));
    expect(routesOf(stack).filter((route) => !routesOf(plain).includes(route))).toEqual(['POST /v1/hooks/{vendor}']);
    const sweep = stack.all('AWS::Events::Rule').find(({ Properties }) => Properties.Description === 'Countersign: does what is owed and due');
    expect(sweep?.Properties.Targets).toHaveLength(3);
    const patterns = stack
      .all('AWS::Lambda::EventSourceMapping')
      .filter(({ Properties }) => Properties.StartingPosition)
      .map(({ Properties }) => JSON.parse(Properties.FilterCriteria.Filters[0].Pattern).dynamodb.NewImage.kind.S);
    expect(patterns).toHaveLength(3);
    const kinds = OutboxKind.options.filter((kind) => queueOf(kind) === 'helpdesk');
    expect(kinds).toContain('helpdesk-note');
    expect(patterns).toEqual(expect.arrayContaining([['webhook'], kinds, [{ 'anything-but': ['webhook', ...kinds] }]]));
  });
});

/** What reads the drafts stream, and whether an alarm looks at how old is what it reads. */
const streamReaders = (of: Synthesized) => ({
  readers: of
    .all('AWS::Lambda::EventSourceMapping')
    .filter(({ Properties }) => Properties.StartingPosition)
    .map(({ Properties }) => of.say(Properties.FunctionName).split('FunctionAlias')[0]?.split('Functions').at(-1)),
  watched: of
    .all('AWS::CloudWatch::Alarm')
    .filter(({ Properties }) => Properties.MetricName === 'IteratorAge')
    .map(({ Properties }) => of.say(Properties.Dimensions[0].Value).replace(/^Functions|Function$/g, '')),
});

describe('the stream', () => {
  it('has an alarm for each of its readers, by how old is what it reads', () => {
    for (const of of [stack, plain]) {
      const { readers, watched } = streamReaders(of);
      expect(watched.sort()).toEqual(readers.sort());
    }
    const age = stack.all('AWS::CloudWatch::Alarm').filter(({ Properties }) => Properties.MetricName === 'IteratorAge');
    expect(age).toHaveLength(3);
    for (const { Properties } of age)
      expect(Properties).toMatchObject({
        Namespace: 'AWS/Lambda',
        Statistic: 'Maximum',
        Period: 300,
        Threshold: 300_000,
        ComparisonOperator: 'GreaterThanThreshold',
        TreatMissingData: 'notBreaching',
      });
  });
});

const hourlyLooks = (of: Synthesized) => of.all('AWS::Events::Rule').filter(({ Properties }) => /no notification told of/.test(Properties.Description));

describe('the stack of a tenant whose helpdesk does not tell of everything', () => {
  it('looks once an hour for what was not told', () => {
    const [rule, ...others] = hourlyLooks(stack);

    expect(others).toEqual([]);
    expect(rule?.Properties).toMatchObject({ ScheduleExpression: 'rate(1 hour)', State: 'ENABLED' });
    const [target] = rule?.Properties.Targets ?? [];
    expect(JSON.parse(target.Input)).toEqual({ reconcile: true });
    expect(stack.say(target.Arn)).toMatch(/helpdesk-?out/i);
    expect(stack.say(target.DeadLetterConfig.Arn)).toBe('DeadLetters.Arn');
  });

  it('is the only one that does', () => {
    const helpdesk = { vendor: 'hubspot' as const, account: '62515', authors: ['1'], sender: '9' };
    const notReconciled = new Synthesized(demoApp({ config: { ...demoConfig, helpdesk } }).stack);
    expect([...hourlyLooks(notReconciled), ...hourlyLooks(plain)]).toEqual([]);
  });
});

describe('the stack of a tenant without one', () => {
  it('has nothing of it', () => {
    expect(JSON.stringify(plain.resources)).not.toMatch(/[Hh]elpdesk-|KeysHelpdesk|COUNTERSIGN_HELPDESK|\/hooks\//);
  });
});
