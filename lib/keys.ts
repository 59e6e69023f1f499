import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { type ReplicaRegion, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge, reasons } from './nag-reasons.ts';

export interface KeysProps {
  readonly tenantId: string;
  /** The tenant has an edge, or is about to: the regions in which that reads its secret, beside this one. @default no edge */
  readonly edge?: { readonly replicaRegions: ReplicaRegion[] };
  /** The tenant has its drafts in a helpdesk. @default it has not */
  readonly helpdesk?: boolean;
}

/** The origin secret's name, by which the edge's stack finds it in its own region. */
export const originSecretName = (tenantId: string): string => `countersign/${tenantId}/origin`;

/**
 * The tenant's keys: one that encrypts all it keeps, one that signs receipts, and the secrets of links and webhooks.
 *
 * They outlive the stack, but for a creation that is taken back, when nothing has been encrypted or signed yet: what is left of that would be paid for,
 * and the origin secret's name be taken when the stack is made again.
 */
export class Keys extends Construct {
  /** Encrypts tables, bodies, secrets, queues, topics and logs. */
  readonly data: Key;
  /** Signs receipts (Ed25519); its public half can be read and kept elsewhere. */
  readonly receipt: Key;
  readonly linkKeys: Secret;
  readonly webhook: Secret;
  /** What the tenant and its helpdesk know of each other; of no use until `countersign helpdesk set` has written it. */
  readonly helpdesk: Secret | undefined;
  /** What only the tenant's edge knows. */
  readonly origin: Secret | undefined;

  constructor(scope: Construct, id: string, props: KeysProps) {
    super(scope, id);

    this.data = new Key(this, 'Data', {
      description: `Countersign ${props.tenantId}: everything that is kept`,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    letLogsUse(this.data);
    // What may be put into a queue or topic is decided by its own policy; this lets the services encrypt it.
    this.data.addToResourcePolicy(
      new PolicyStatement({
        sid: 'MessagesOfAlarmsMailEventsAndRules',
        principals: ['cloudwatch', 'events', 'ses', 'sns'].map((service) => new ServicePrincipal(`${service}.amazonaws.com`)),
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
      }),
    );

    this.receipt = new Key(this, 'Receipt', {
      description: `Countersign ${props.tenantId}: signs receipts`,
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });

    // A changed template would make CloudFormation generate a new secret, and every mailed link would end.
    // 64 letters and digits are base64 of 48 bytes.
    this.linkKeys = new Secret(this, 'LinkKeys', {
      description: `Countersign ${props.tenantId}: signs review links, page nonces, mail codes and cursors`,
      encryptionKey: this.data,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ kid: 'k1', previous: [] }),
        generateStringKey: 'secret',
        passwordLength: 64,
        excludePunctuation: true,
      },
    });
    // 44 letters and digits are base64 of 33 bytes, within the 24 to 64 of Standard Webhooks.
    this.webhook = new Secret(this, 'Webhook', {
      description: `Countersign ${props.tenantId}: signs webhooks`,
      encryptionKey: this.data,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'current',
        passwordLength: 44,
        excludePunctuation: true,
      },
    });
    acknowledge(this.linkKeys, reasons.ownRotation);
    acknowledge(this.webhook, reasons.ownRotation);
    this.helpdesk = props.helpdesk ? this.makeHelpdesk(props.tenantId) : undefined;
    this.origin = props.edge && this.makeOrigin(props.tenantId, props.edge.replicaRegions);
  }

  private makeHelpdesk(tenantId: string): Secret {
    const secret = new Secret(this, 'Helpdesk', {
      description: `Countersign ${tenantId}: proves the helpdesk's notifications, and lets us into its API`,
      encryptionKey: this.data,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      // Not in the form that the functions read: they take nothing until it is set.
      generateSecretString: { secretStringTemplate: '{}', generateStringKey: 'unset' },
    });
    acknowledge(secret, reasons.vendorsSecret);
    return secret;
  }

  /** A replica is encrypted by the AWS managed key of its region: this key is of one region. */
  private makeOrigin(tenantId: string, replicaRegions: ReplicaRegion[]): Secret {
    const secret = new Secret(this, 'Origin', {
      secretName: originSecretName(tenantId),
      description: `Countersign ${tenantId}: what the edge proves itself by`,
      encryptionKey: this.data,
      replicaRegions,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      generateSecretString: { secretStringTemplate: '{}', generateStringKey: 'current', passwordLength: 64, excludePunctuation: true },
    });
    acknowledge(secret, reasons.originRotation);
    return secret;
  }

  /** Lets a role sign receipts, and nothing else with the key. */
  signStatements(): PolicyStatement[] {
    return [
      new PolicyStatement({
        actions: ['kms:Sign'],
        resources: [this.receipt.keyArn],
        conditions: { StringEquals: { 'kms:SigningAlgorithm': 'ED25519_SHA_512' } },
      }),
      new PolicyStatement({ actions: ['kms:GetPublicKey'], resources: [this.receipt.keyArn] }),
    ];
  }
}

/** Lets CloudWatch Logs encrypt the log groups of this account and region with the key. */
export function letLogsUse(key: Key): void {
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'LogGroupsOfThisAccount',
      principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
      actions: [
        'kms:Decrypt',
        'kms:DescribeKey',
        'kms:Encrypt',
        'kms:GenerateDataKey',
        'kms:GenerateDataKeyWithoutPlaintext',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
      ],
      resources: ['*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*` } },
    }),
  );
}
