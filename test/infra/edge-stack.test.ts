import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { lambdaNames, resourceVariables } from '../../functions/runtime/env.ts';
import { routes } from '../../functions/runtime/routes.ts';
import { cdkContext } from '../../lib/cdk-context.ts';
import { EdgeStack, type EdgeTenant, edgeTenantOf } from '../../lib/edge-stack.ts';
import type { EdgeConfig } from '../../lib/tenant-config.ts';
import { demoApp, demoConfig, listed, originHost, type Properties, Synthesized, withEdge } from './demo.ts';

/** Both stacks of the demo tenant, as far as its file has got with an edge. */
function synthesized(given: Partial<EdgeConfig>, region = 'eu-central-1') {
  const stacks = demoApp({ config: { ...withEdge(given), aws: { account: '123456789012', region } } });
  return { stacks, tenant: new Synthesized(stacks.stack), edge: stacks.edge && new Synthesized(stacks.edge) };
}
const closed = synthesized({ originHost, only: true });
const open = synthesized({ originHost });
const begunInVirginia = synthesized({}, 'us-east-1');
const edge = closed.edge as Synthesized;

const distribution = (): Properties => edge.one('AWS::CloudFront::Distribution').Properties.DistributionConfig;
const originSecretIn = (stack: Synthesized) => Object.entries(stack.resources).find(([id]) => id.startsWith('KeysOrigin'))?.[1];

describe('the stack of an edge', () => {
  it('is made once the tenant says where the API is, and never for one without an edge', () => {
    expect(begunInVirginia.edge).toBeUndefined();
    expect(open.edge).toBeDefined();
    const { edge: _, ...without } = withEdge({ originHost });
    expect([edgeTenantOf(demoConfig), edgeTenantOf(without), edgeTenantOf(withEdge())]).toEqual([undefined, undefined, undefined]);
  });

  it('is protected, has the region of CloudFront, is deployed after the tenant\u2019s, and makes nothing by code of its own', () => {
    const { stack, edge: made } = closed.stacks;

    expect([made?.stackName, made?.region, made?.account, made?.terminationProtection]).toEqual(['countersign-demo-edge', 'us-east-1', '123456789012', true]);
    expect(made?.dependencies).toEqual([stack]);
    expect(Object.values(edge.resources).filter(({ Type }) => /^Custom::|CustomResource|Lambda|IAM/.test(Type))).toEqual([]);
  });

  it('is tagged as the tenant\u2019s, and says what DNS must point to', () => {
    for (const type of ['AWS::CloudFront::Distribution', 'AWS::WAFv2::WebACL', 'AWS::KMS::Key', 'AWS::Logs::LogGroup'])
      expect(edge.one(type).Properties.Tags).toContainEqual({ Key: 'countersign:tenant', Value: 'demo' });
    expect(Object.entries(edge.outputs).map(([name, { Value }]) => [name, edge.say(Value)])).toEqual([
      ['EdgeTarget', 'Distribution.DomainName'],
      ['DistributionId', 'Distribution'],
    ]);
  });
});

describe('the distribution', () => {
  it('is reached by TLS 1.2 or newer alone, under the domain, and asks the API in the same way', () => {
    expect(distribution()).toMatchObject({
      Aliases: ['approvals.demo.example'],
      HttpVersion: 'http2and3',
      ViewerCertificate: {
        AcmCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0a-2',
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      },
      DefaultCacheBehavior: { ViewerProtocolPolicy: 'https-only' },
    });
    expect(distribution().CacheBehaviors).toBeUndefined();
    expect(distribution().Origins).toMatchObject([
      { DomainName: originHost, CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] } },
    ]);
    expect(distribution().DefaultRootObject).toBeUndefined();
  });

  it('lets every method of the routes through', () => {
    const { AllowedMethods } = distribution().DefaultCacheBehavior;

    expect([...new Set(routes.map(({ method }) => method))].filter((method) => !AllowedMethods.includes(method))).toEqual([]);
  });

  it('keeps nothing: no answer, and no error, which CloudFront would keep for 10 s whatever it says', () => {
    const managed = { cachingDisabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad' }; // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
    expect(distribution().DefaultCacheBehavior.CachePolicyId).toBe(managed.cachingDisabled);
    expect(distribution().CustomErrorResponses).toEqual(
      [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504].map((ErrorCode) => ({ ErrorCode, ErrorCachingMinTTL: 0 })),
    );
  });

  it('passes on all that the viewer sent, and the viewer\u2019s address', () => {
    expect(edge.say(distribution().DefaultCacheBehavior.OriginRequestPolicyId)).toBe('Everything');
    expect(edge.one('AWS::CloudFront::OriginRequestPolicy').Properties.OriginRequestPolicyConfig).toMatchObject({
      HeadersConfig: { HeaderBehavior: 'allViewerAndWhitelistCloudFront', Headers: ['CloudFront-Viewer-Address'] },
      CookiesConfig: { CookieBehavior: 'all' },
      QueryStringsConfig: { QueryStringBehavior: 'all' },
    });
  });

  it('waits longer than any function may take', () => {
    const longest = Math.max(...[...closed.tenant.functions()].filter(([name]) => isHttp(name)).map(([, { properties }]) => properties.Timeout));

    expect(distribution().Origins[0].CustomOriginConfig.OriginReadTimeout).toBeGreaterThan(longest);
  });

  it('has the origin secret by reference to its replica: the template holds no secret', () => {
    expect(distribution().Origins[0].OriginCustomHeaders).toEqual([
      { HeaderName: 'x-countersign-origin', HeaderValue: '{{resolve:secretsmanager:countersign/demo/origin:SecretString:current::}}' },
    ]);
  });

  it('changes with `secretVersion`, without which CloudFormation would not read a new secret', () => {
    const tenant = edgeTenantOf(withEdge({ originHost, only: true, secretVersion: 2 })) as EdgeTenant;
    const other = new Synthesized(new EdgeStack(new App({ context: cdkContext() }), 'countersign-demo-edge', tenant));
    const differing = Object.keys(edge.resources).filter((id) => JSON.stringify(edge.resources[id]) !== JSON.stringify(other.resources[id]));

    expect(differing.map((id) => edge.resources[id]?.Type)).toEqual(['AWS::CloudFront::Distribution']);
  });
});

describe('the firewall of an edge', () => {
  const acl = (): Properties => edge.one('AWS::WAFv2::WebACL').Properties;
  const rule = (name: string): Properties => acl().Rules.find(({ Name }: Properties) => Name === name);

  it('stands before the distribution, and lets through what no rule stops', () => {
    expect(edge.say(distribution().WebACLId)).toBe('FirewallWebAcl.Arn');
    expect(acl()).toMatchObject({ Scope: 'CLOUDFRONT', DefaultAction: { Allow: {} } });
  });

  it('stops bad addresses, and too many pages for one address, but not the API, where a helpdesk has few addresses', () => {
    expect(acl().Rules.map(({ Name }: Properties) => Name)).toEqual(['known-bad-addresses', 'pages-by-address']);
    expect(rule('known-bad-addresses')).toMatchObject({
      OverrideAction: { None: {} },
      Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesAmazonIpReputationList' } },
    });
    expect(rule('pages-by-address').Action.Block.CustomResponse.ResponseCode).toBe(429);
    expect(rule('pages-by-address').Statement.RateBasedStatement).toEqual({
      AggregateKeyType: 'IP',
      EvaluationWindowSec: 300,
      Limit: 1000,
      ScopeDownStatement: {
        NotStatement: {
          Statement: {
            ByteMatchStatement: {
              FieldToMatch: { UriPath: {} },
              PositionalConstraint: 'STARTS_WITH',
              SearchString: '/v1/',
              TextTransformations: [{ Priority: 0, Type: 'NORMALIZE_PATH' }],
            },
          },
        },
      },
    });
  });

  it('looks into no body, of which it would see 16 KB, and in which customers write what they like', () => {
    expect(JSON.stringify(acl())).not.toMatch(/Body|CommonRuleSet|SQLi|KnownBadInputs|Oversize/i);
  });

  it('T4: keeps no sample of requests, which would be review links', () => {
    expect(JSON.stringify(acl()).match(/"SampledRequestsEnabled":\w+/g)).toEqual(Array(3).fill('"SampledRequestsEnabled":false'));
    expect(edge.all('AWS::WAFv2::LoggingConfiguration')).toEqual([]);
  });
});

describe('the log of an edge', () => {
  it('T4: names no path, query, referrer, cookie, browser or caller of a request', () => {
    const { RecordFields } = edge.one('AWS::Logs::Delivery').Properties;

    expect(RecordFields).toEqual(expect.arrayContaining(['date', 'time', 'sc-status', 'cs-method', 'x-edge-request-id', 'time-taken']));
    expect(RecordFields.filter((field: string) => /uri|query|referer|cookie|agent|host|c-ip|c-port|forwarded|path/i.test(field))).toEqual([]);
    expect(distribution().Logging).toBeUndefined();
    expect(edge.all('AWS::CloudFront::RealtimeLogConfig')).toEqual([]);
  });

  it('is delivered into a group that is encrypted, ends when the tenant says, and outlives the stack', () => {
    expect(edge.one('AWS::Logs::LogGroup')).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      Properties: { RetentionInDays: demoConfig.logRetentionDays, KmsKeyId: { 'Fn::GetAtt': [expect.stringMatching(/^LogKey/), 'Arn'] } },
    });
    expect(edge.one('AWS::KMS::Key')).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate', Properties: { EnableKeyRotation: true } });
    const { LogType, ResourceArn } = edge.one('AWS::Logs::DeliverySource').Properties;
    expect([LogType, edge.say(ResourceArn)]).toEqual(['ACCESS_LOGS', 'arn:aws:cloudfront::123456789012:distribution/Distribution']);
    expect(edge.say(edge.one('AWS::Logs::DeliveryDestination').Properties.DestinationResourceArn)).toBe(
      'arn:aws:logs:us-east-1:123456789012:log-group:Requests',
    );
    expect(edge.say(edge.one('AWS::Logs::ResourcePolicy').Properties.PolicyDocument)).toContain('"Principal":{"Service":"delivery.logs.amazonaws.com"}');
  });
});

const isHttp = (name: string): boolean => routes.some(({ lambda }) => lambda === name);

describe('a tenant with an edge', () => {
  it('has a secret with a replica where CloudFront reads it, which outlives the stack, from the first step on', () => {
    for (const { tenant } of [open, closed])
      expect(originSecretIn(tenant)).toMatchObject({
        Type: 'AWS::SecretsManager::Secret',
        DeletionPolicy: 'RetainExceptOnCreate',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          Name: 'countersign/demo/origin',
          ReplicaRegions: [{ Region: 'us-east-1' }],
          KmsKeyId: expect.anything(),
          GenerateSecretString: { SecretStringTemplate: '{}', GenerateStringKey: 'current', PasswordLength: 64, ExcludePunctuation: true },
        },
      });
    expect(originSecretIn(begunInVirginia.tenant)?.Properties).toMatchObject({ Name: 'countersign/demo/origin' });
    expect(originSecretIn(begunInVirginia.tenant)?.Properties.ReplicaRegions).toBeUndefined(); // it is there already
  });

  it('keeps its domain as it was: the edge asks the API by it', () => {
    const { edge: _, ...without } = withEdge();
    const plain = new Synthesized(demoApp({ config: without }).stack);
    for (const type of ['AWS::ApiGatewayV2::DomainName', 'AWS::ApiGatewayV2::Api', 'AWS::ApiGatewayV2::ApiMapping'])
      expect(closed.tenant.one(type)).toEqual(plain.one(type));
  });

  it.each(lambdaNames)('%s: is told the secret, and may read it, only where it answers requests and there is no other way in', (name) => {
    const told = ({ tenant }: typeof closed) => tenant.functions().get(name)?.properties.Environment.Variables[resourceVariables.originSecret];
    const mayRead = ({ tenant }: typeof closed) =>
      tenant
        .statementsOf(name)
        .filter(({ Action }) => listed(Action).includes('secretsmanager:GetSecretValue'))
        .flatMap(({ Resource }) => listed(Resource as Properties).map((one) => tenant.say(one)));

    expect([told(begunInVirginia), told(open)]).toEqual([undefined, undefined]);
    expect([...mayRead(begunInVirginia), ...mayRead(open)].filter((one) => one.includes('Origin'))).toEqual([]);
    expect(told(closed) && closed.tenant.say(told(closed))).toBe(isHttp(name) ? 'KeysOrigin' : undefined);
    expect(mayRead(closed).sort()).toEqual([...mayRead(open), ...(isHttp(name) ? ['KeysOrigin'] : [])].sort());
  });

  it('T27: may do nothing else by it: each role is the one without an edge, and reads one secret more', () => {
    const others = ({ tenant }: typeof closed, name: string) =>
      tenant.statementsOf(name).flatMap(({ Action, Resource, Condition }) => {
        const actions = listed(Action).filter((action) => action !== 'secretsmanager:GetSecretValue');
        const services = listed(Condition?.StringEquals?.['kms:ViaService'] as Properties).filter(
          (service) => !JSON.stringify(service ?? '').includes('secretsmanager'),
        );
        return actions.length === 0 ? [] : [{ actions, resources: Resource, services }];
      });

    for (const name of lambdaNames) expect(others(closed, name)).toEqual(others(open, name));
  });

  it('is told what DNS points to now', () => {
    const said = ({ tenant }: typeof closed) => (tenant.outputs.DomainTarget as Properties).Description;

    expect(said(begunInVirginia)).toContain('DNS record of approvals.demo.example must point to');
    expect(said(open)).toContain('EdgeTarget');
    expect(closed.tenant.outputs.OriginSecretArn).toBeDefined();
  });
});
