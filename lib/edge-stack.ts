import { Arn, ArnFormat, Aws, CfnOutput, Duration, RemovalPolicy, SecretValue, Stack, Tags } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource, LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { originHeader, viewerHeader } from '../functions/runtime/edge.ts';
import { EdgeFirewall } from './edge-firewall.ts';
import { letLogsUse, originSecretName } from './keys.ts';
import { acknowledge, reasons } from './nag-reasons.ts';
import { type EdgeConfig, edgeRegion, type TenantConfig } from './tenant-config.ts';

/** A tenant whose edge knows where to find the API. */
export interface EdgeTenant {
  readonly config: TenantConfig;
  readonly account: string;
  readonly domainName: string;
  readonly edge: EdgeConfig & { readonly originHost: string };
}

/** The tenant as its edge needs it; undefined where it has none, or the edge is not told yet where the API is. */
export function edgeTenantOf(config: TenantConfig): EdgeTenant | undefined {
  const { aws, domain, edge } = config;
  if (!aws || !domain || edge?.originHost === undefined) return undefined;
  return { config, account: aws.account, domainName: domain.name, edge: { ...edge, originHost: edge.originHost } };
}

/**
 * What may stand in front of a tenant's domain: a distribution of CloudFront, a firewall, and a log of requests.
 *
 * It passes everything on and keeps nothing, and proves itself to the functions by the origin secret. Nothing of the other stack refers to it.
 */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, tenant: EdgeTenant) {
    const { tenantId, logRetentionDays } = tenant.config;
    super(scope, id, {
      description: `Countersign for ${tenantId}: the edge`,
      terminationProtection: true,
      env: { account: tenant.account, region: edgeRegion },
    });
    Tags.of(this).add('countersign:tenant', tenantId);

    const firewall = new EdgeFirewall(this, 'Firewall', { tenantId, pageRequestsPer5Minutes: tenant.edge.pageRequestsPer5Minutes });
    const distribution = this.makeDistribution(tenant, firewall);
    this.logRequests(distribution, tenantId, logRetentionDays);

    const output = (name: string, value: string, description: string) => new CfnOutput(this, name, { value, description });
    output('EdgeTarget', distribution.distributionDomainName, `What the DNS record of ${tenant.domainName} must point to (CNAME, or alias A and AAAA)`);
    output('DistributionId', distribution.distributionId, 'The distribution in front of the API');
  }

  private makeDistribution({ config, domainName, edge }: EdgeTenant, firewall: EdgeFirewall): Distribution {
    // By name and not by ARN: the replica has the name that the other stack gave it. CloudFormation puts the value in when it deploys.
    const originSecret = SecretValue.secretsManager(originSecretName(config.tenantId), { jsonField: 'current' });
    const distribution = new Distribution(this, 'Distribution', {
      // CloudFormation reads a secret anew only for a resource that has changed: the number changes this one.
      comment: `Countersign ${config.tenantId}, origin secret ${edge.secretVersion}`,
      domainNames: [domainName],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', edge.certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Edges of North America and Europe, which serve everybody else from there.
      priceClass: PriceClass.PRICE_CLASS_100,
      webAclId: firewall.arn,
      defaultBehavior: {
        origin: new HttpOrigin(edge.originHost, {
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
          readTimeout: originTimeout,
          customHeaders: { [originHeader]: originSecret.unsafeUnwrap() },
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        // All that the viewer sent, Host among it: API Gateway knows the domain by it, and has a certificate for no other name.
        originRequestPolicy: new OriginRequestPolicy(this, 'Everything', {
          comment: `Countersign ${config.tenantId}: all of the request, and whom it is from`,
          headerBehavior: OriginRequestHeaderBehavior.all(viewerHeader),
          cookieBehavior: OriginRequestCookieBehavior.all(),
          queryStringBehavior: OriginRequestQueryStringBehavior.all(),
        }),
        compress: false,
      },
      // Errors are kept for 10 s otherwise, whatever the answer says, and given to others who ask for the same path.
      errorResponses: keptErrors.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
    });
    acknowledge(distribution, reasons.everyCountry);
    acknowledge(distribution, reasons.edgeLogsByDelivery);
    return distribution;
  }

  /** Requests, without path, query, referrer, cookies, browser and address: a review link carries its token in the path. */
  private logRequests(distribution: Distribution, tenantId: string, retention: number): void {
    const key = new Key(this, 'LogKey', {
      description: `Countersign ${tenantId}: logs of the edge`,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    letLogsUse(key);
    const group = new LogGroup(this, 'Requests', { encryptionKey: key, retention, removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE });
    const grant = group.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [group.logGroupArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
          ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:*` },
        },
      }),
    );

    const name = `countersign-${tenantId}-edge`;
    const source = new CfnDeliverySource(this, 'RequestsSource', { name, logType: 'ACCESS_LOGS', resourceArn: distribution.distributionArn });
    const destination = new CfnDeliveryDestination(this, 'RequestsDestination', {
      name,
      outputFormat: 'json',
      // Without the `:*` that the group's own ARN ends with.
      destinationResourceArn: Arn.format(
        { service: 'logs', resource: 'log-group', resourceName: group.logGroupName, arnFormat: ArnFormat.COLON_RESOURCE_NAME },
        this,
      ),
    });
    const delivery = new CfnDelivery(this, 'RequestsDelivery', {
      deliverySourceName: source.name,
      deliveryDestinationArn: destination.attrArn,
      recordFields: [...requestFields],
    });
    delivery.addResourceDependency(source);
    if (grant.policyDependable) delivery.node.addDependency(grant.policyDependable);
  }
}

/** Longer than any function answers: a caller may wait 25 s for a draft, and an integration gets 29 s. */
const originTimeout = Duration.seconds(30);

/**
 * All statuses for which CloudFront has a time of its own.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages-expiration.html
 */
const keptErrors = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

/**
 * All that the log of the edge says of a request.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
 */
const requestFields = [
  'date',
  'time',
  'x-edge-location',
  'x-edge-request-id',
  'cs-method',
  'cs-protocol',
  'cs-protocol-version',
  'ssl-protocol',
  'ssl-cipher',
  'sc-status',
  'sc-bytes',
  'cs-bytes',
  'time-taken',
  'time-to-first-byte',
  'x-edge-result-type',
  'x-edge-detailed-result-type',
] as const;
