import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

export interface EdgeFirewallProps {
  readonly tenantId: string;
  /** From one address; those beyond are answered 429. */
  readonly pageRequestsPer5Minutes: number;
}

/**
 * The firewall before a tenant's domain: addresses that AWS knows to be bad, and addresses that ask for too many pages.
 *
 * No rule looks into a body. Customers write HTML, SQL and file paths to a helpdesk, and what AWS's common rules take for an attack is a message that
 * somebody waits for; and only the first 16 KB would be looked at, while a draft may be longer. Bodies are judged by the program's own schemas.
 *
 * No sample of requests is kept: it would show whole review links to whoever may look at the firewall.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-oversize-request-components.html
 */
export class EdgeFirewall extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { tenantId, pageRequestsPer5Minutes }: EdgeFirewallProps) {
    super(scope, id);
    const measured = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
      metricName,
      cloudWatchMetricsEnabled: true,
      sampledRequestsEnabled: false,
    });

    this.arn = new CfnWebACL(this, 'WebAcl', {
      scope: 'CLOUDFRONT',
      description: `Countersign ${tenantId}`,
      defaultAction: { allow: {} },
      visibilityConfig: measured(`countersign-${tenantId}`),
      rules: [
        {
          name: 'known-bad-addresses',
          priority: 0,
          overrideAction: { none: {} },
          statement: { managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesAmazonIpReputationList' } },
          visibilityConfig: measured('known-bad-addresses'),
        },
        {
          name: 'pages-by-address',
          priority: 1,
          action: { block: { customResponse: { responseCode: 429, responseHeaders: [{ name: 'retry-after', value: '300' }] } } },
          statement: {
            rateBasedStatement: {
              aggregateKeyType: 'IP',
              limit: pageRequestsPer5Minutes,
              evaluationWindowSec: 300,
              scopeDownStatement: { notStatement: { statement: isOfTheApi } },
            },
          },
          visibilityConfig: measured('pages-by-address'),
        },
      ],
    }).attrArn;
  }
}

/** A helpdesk sends all it has from a few addresses, and is limited by its key. The path is taken without detours: `/v1/../queue` is a page. */
const isOfTheApi: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    searchString: '/v1/',
    textTransformations: [{ priority: 0, type: 'NORMALIZE_PATH' }],
  },
};
