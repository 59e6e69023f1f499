import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi as ApiGatewayHttpApi,
  ApiMapping,
  type CfnStage,
  DomainName,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type HttpLambda, routes } from '../functions/runtime/routes.ts';
import { acknowledge, reasons } from './nag-reasons.ts';
import type { TenantConfig } from './tenant-config.ts';

export interface HttpApiProps {
  readonly tenantId: string;
  readonly encryptionKey: IKey;
  readonly logRetention: RetentionDays;
  /** Drafts and revisions, all API keys together. Everything else has twice as much, and so has room while a helpdesk sends all that it may. */
  readonly throttle: { readonly requestsPerSecond: number; readonly burst: number };
  /** @default the address that API Gateway gives */
  readonly domain?: NonNullable<TenantConfig['domain']>;
}

/**
 * The HTTP API, made from the route table.
 *
 * Its address is known before its routes are connected, so that functions can be
 * told where they are reached. No CORS: browsers of other sites have no business here.
 */
export class HttpApi extends Construct {
  /** What every link begins with: scheme and host, without a slash at the end. */
  readonly url: string;
  /** What a custom domain's DNS record points to. */
  readonly domainTarget: string | undefined;
  readonly api: ApiGatewayHttpApi;
  private readonly stage: HttpStage;

  constructor(scope: Construct, id: string, props: HttpApiProps) {
    super(scope, id);

    const { throttle } = props;
    const whole = { requestsPerSecond: 2 * throttle.requestsPerSecond, burst: 2 * throttle.burst };
    this.api = new ApiGatewayHttpApi(this, 'Api', {
      apiName: `countersign-${props.tenantId}`,
      createDefaultStage: false,
      // Links that were mailed before there was a domain name this address: it stays open until the tenant says that nobody needs it.
      disableExecuteApiEndpoint: props.domain?.only === true,
    });
    // Review links carry their token in the path: the route's template is logged, path and query never are. Nor are addresses of people.
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: whole.requestsPerSecond, burstLimit: whole.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLogs', {
            encryptionKey: props.encryptionKey,
            retention: props.logRetention,
            removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
          }),
        ),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });

    if (props.domain) {
      const domain = new DomainName(this, 'Domain', {
        domainName: props.domain.name,
        certificate: Certificate.fromCertificateArn(this, 'Certificate', props.domain.certificateArn),
      });
      new ApiMapping(this, 'Mapping', { api: this.api, stage: this.stage, domainName: domain });
      this.domainTarget = domain.regionalDomainName;
    } else this.domainTarget = undefined;
    // What AWS answers as the API's endpoint, spelled out: emulators answer one with a port and without TLS, which no function takes.
    const generated = `https://${this.api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;
    this.url = props.domain && !props.domain.waits ? `https://${props.domain.name}` : generated;
    const waiting = {
      requestsPerSecond: Math.min(waitingThrottle.requestsPerSecond, whole.requestsPerSecond),
      burst: Math.min(waitingThrottle.burst, whole.burst),
    };
    const settings = [[waitingRoute, waiting] as const, ...draftRoutes.map((route) => [route, throttle] as const)];
    (this.stage.node.defaultChild as CfnStage).routeSettings = Object.fromEntries(
      settings.map(([route, { requestsPerSecond, burst }]) => [route, { ThrottlingRateLimit: requestsPerSecond, ThrottlingBurstLimit: burst }]),
    );
    acknowledge(this.api, reasons.noAuthorizer);
  }

  /** Connects every route that the tenant has with its function, and all other requests with the read API, which answers our own 404 and 405. */
  connect(functions: Connected): void {
    const integrations = new Map<HttpLambda, HttpLambdaIntegration>();
    const integrationOf = (lambda: HttpLambda, answering: IFunction): HttpLambdaIntegration => {
      // One permission for a function and not one for each route: they would fill its resource policy of 20 KB.
      const integration = integrations.get(lambda) ?? new HttpLambdaIntegration(lambda, answering, { scopePermissionToRoute: false });
      integrations.set(lambda, integration);
      return integration;
    };
    for (const { method, path, lambda } of routes) {
      const answering = functions[lambda];
      if (!answering) continue;
      const route = new HttpRoute(this.api, `${method} ${path}`, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration: integrationOf(lambda, answering),
      });
      // The stage is refused while it has settings for a route that isn't there yet.
      if ([waitingRoute, ...draftRoutes].includes(`${method} ${path}`)) this.stage.node.addDependency(route);
    }
    // Its permission is its own: the one above ends in stage, method and path, and the source of this route has no method.
    new HttpRoute(this.api, 'AnythingElse', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('default', functions['read-api']),
    });
  }
}

/** Every function behind a route; routes of one that the tenant does not have are left out. */
type Connected = Readonly<Record<Exclude<HttpLambda, 'helpdesk-in'>, IFunction>> & { readonly 'helpdesk-in'?: IFunction };

/** The route on which a caller may wait for a draft to settle (`?wait=`, up to 25 s). */
const waitingRoute = 'GET /v1/drafts/{id}';

/** On which helpdesks bring drafts: one that sends without end must not use up what approvers' pages are let in by. */
const draftRoutes: readonly string[] = ['POST /v1/drafts', 'POST /v1/drafts/{id}/revisions'];

/**
 * All its callers together.
 *
 * Each caller who waits holds a Lambda environment, and an environment knows of no other: nothing in the program can
 * bound their number. At worst 100 + 25 s × 25/s = 725 wait at once, of the 1,000 that AWS lets run in an account and
 * region, so that decisions, releases and the sweep always find room.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const waitingThrottle = { requestsPerSecond: 25, burst: 100 };

/** All that the access log says of a request. */
const accessLogFields = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integrationLatency',
  functionStatus: '$context.integrationStatus',
  gatewayError: '$context.error.responseType',
};
