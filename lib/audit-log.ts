import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { AnyPrincipal, CompositePrincipal, Effect, type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, type IBucket, ObjectOwnership, ReplicationTimeValue } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge, anyCopiedFile, anyLogFile, reasons } from './nag-reasons.ts';
import type { TenantConfig } from './tenant-config.ts';

export interface AuditLogProps {
  readonly tenantId: string;
  /** A bucket that this account can't change, to which every file is copied. @default none */
  readonly copyTo?: NonNullable<TenantConfig['auditLog']['copyTo']>;
}

/** Partial tiles of leaves and entries are superseded within the hour. Weeks of them bridge a sequencer that stands still: it goes on from the last ones. */
const partialDays = 30;
/** What is hidden by the rule above can be brought back for so long. */
const hiddenDays = 30;

/** On tiles of leaves and entries that are not full, as `adapters/log-files.ts` puts it; a test compares the two. */
export const partialTag = { key: 'countersign-log', value: 'partial' } as const;

/** The only files that are written again, as `adapters/ports.ts` names them; all others are written once. */
const rewritten = ['checkpoint', 'trust.json'];
const partial = 'tile/*.p/*';

/** The name of the rule by which S3 copies: its figures are found by it. */
const copyRule = 'copy';

/** The copy in another account. */
export interface LogCopy {
  /** By which S3 copies, file by file as they come and all of them in a job of Batch Replication. */
  readonly role: IRole;
  /** Files that S3 could not copy, in an hour: it tries none of them again. The heartbeat writes files each hour, so that the figure lasts as long as its cause. */
  readonly failed: Metric;
}

/**
 * The files of the audit log, which nobody can change or delete for years, and the key that signs its roots. Both outlive the stack.
 *
 * The files are encrypted with keys of S3's own: what nobody can delete must not hang on a key that somebody can.
 */
export class AuditLog extends Construct {
  readonly bucket: Bucket;
  /** Signs roots (Ed25519), for the sequencer alone. */
  readonly key: Key;
  /** Undefined where the tenant names no bucket for one. */
  readonly copy: LogCopy | undefined;

  constructor(scope: Construct, id: string, props: AuditLogProps) {
    super(scope, id);

    const copy = props.copyTo && Bucket.fromBucketAttributes(this, 'Copy', { bucketName: props.copyTo.bucket, account: props.copyTo.account });
    const replicationRole =
      copy &&
      new Role(this, 'CopyRole', {
        assumedBy: new CompositePrincipal(new ServicePrincipal('s3.amazonaws.com'), new ServicePrincipal('batchoperations.s3.amazonaws.com')),
        description: 'Copies the audit log',
      });
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      // Each file is locked by itself, as it is put: partial tiles and what is written again are not.
      objectLockEnabled: true,
      // Also where the creation is taken back: the sequencer may have put files by then that nobody can delete, and the bucket would not go.
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(7) },
        {
          tagFilters: { [partialTag.key]: partialTag.value },
          expiration: Duration.days(partialDays),
          noncurrentVersionExpiration: Duration.days(hiddenDays),
        },
      ],
      ...(copy &&
        replicationRole && {
          replicationRole,
          replicationRules: [{ id: copyRule, destination: copy, deleteMarkerReplication: false, metrics: ReplicationTimeValue.FIFTEEN_MINUTES }],
        }),
    });
    for (const statement of this.denials()) this.bucket.addToResourcePolicy(statement);
    acknowledge(this.bucket, reasons.logNotLogged);
    this.copy = copy && replicationRole && this.letCopy(replicationRole, copy);

    this.key = new Key(this, 'Key', {
      description: `Countersign ${props.tenantId}: signs the audit log`,
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
  }

  /** What nobody may do, the owner of the account among them until they change this policy, which shows. */
  private denials(): PolicyStatement[] {
    const deny = (sid: string, actions: string[], more: object): PolicyStatement =>
      new PolicyStatement({ sid, effect: Effect.DENY, principals: [new AnyPrincipal()], actions, ...more });
    const inBucket = (...paths: string[]) => paths.map((path) => this.bucket.arnForObjects(path));
    return [
      deny('NeverDelete', ['s3:DeleteObject', 's3:DeleteObjectVersion'], { resources: inBucket('*') }),
      deny('WriteOnce', ['s3:PutObject'], { notResources: inBucket(...rewritten), conditions: { Null: { 's3:if-none-match': 'true' } } }),
      deny('LockedForYears', ['s3:PutObject'], {
        notResources: inBucket(...rewritten, partial),
        conditions: { StringNotEquals: { 's3:object-lock-mode': 'COMPLIANCE' } },
      }),
    ];
  }

  /** Lets the one role write files and sign roots, and nobody else sign, whatever their own policies say. */
  sequencedBy(role: IRole): void {
    this.key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyTheSequencerSigns',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['kms:Sign'],
        resources: ['*'],
        conditions: { ArnNotEquals: { 'aws:PrincipalArn': role.roleArn } },
      }),
    );
  }

  /** The statements that let a role read the files. */
  readStatements(): PolicyStatement[] {
    return [
      new PolicyStatement({ actions: ['s3:GetObject'], resources: [this.bucket.arnForObjects('*')] }),
      // Without it, S3 answers "access denied" for a file that is not there.
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }),
    ];
  }

  /** The statements that let the sequencer's role read and write files, and sign. */
  writeStatements(): PolicyStatement[] {
    return [
      ...this.readStatements(),
      new PolicyStatement({ actions: ['s3:PutObject', 's3:PutObjectRetention', 's3:PutObjectTagging'], resources: [this.bucket.arnForObjects('*')] }),
      new PolicyStatement({
        actions: ['kms:Sign'],
        resources: [this.key.keyArn],
        conditions: { StringEquals: { 'kms:SigningAlgorithm': 'ED25519_SHA_512' } },
      }),
      new PolicyStatement({ actions: ['kms:GetPublicKey'], resources: [this.key.keyArn] }),
    ];
  }

  /** Lives with a role's access to all files: their paths are not known before. */
  acknowledgeFiles(role: IRole): void {
    acknowledge(role, anyLogFile(this.logicalId()));
  }

  private logicalId(): string {
    return this.bucket.stack.resolve((this.bucket.node.defaultChild as CfnBucket).logicalId) as string;
  }

  /** What S3 needs to copy files with their locks and tags, also those that were written before it was told to: it lists these in an inventory first. */
  private letCopy(role: Role, copy: IBucket): LogCopy {
    const ofBucket = ['s3:GetReplicationConfiguration', 's3:ListBucket', 's3:PutInventoryConfiguration'];
    role.addToPolicy(new PolicyStatement({ actions: ofBucket, resources: [this.bucket.bucketArn] }));
    role.addToPolicy(
      new PolicyStatement({
        actions: [
          's3:GetObjectLegalHold',
          's3:GetObjectRetention',
          's3:GetObjectVersionAcl',
          's3:GetObjectVersionForReplication',
          's3:GetObjectVersionTagging',
          's3:InitiateReplication',
        ],
        resources: [this.bucket.arnForObjects('*')],
      }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['s3:ReplicateObject', 's3:ReplicateTags'], resources: [copy.arnForObjects('*')] }));
    acknowledge(role, anyLogFile(this.logicalId()));
    acknowledge(role, anyCopiedFile(copy.bucketName, this.bucket.stack.partition));
    const failed = new Metric({
      namespace: 'AWS/S3',
      metricName: 'OperationsFailedReplication',
      dimensionsMap: { SourceBucket: this.bucket.bucketName, DestinationBucket: copy.bucketName, RuleId: copyRule },
      period: Duration.hours(1),
      statistic: 'Sum',
    });
    return { role, failed };
  }
}
